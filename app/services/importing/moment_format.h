#pragma once

#include "domain/moment.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace kept::services {

struct MomentCursor;

/// What a clock on a wall shows.
using WallClock = std::chrono::local_time<domain::Duration>;

/// A moment as a file writes it.
struct WrittenMoment {
    WallClock clock;
    bool dayOnly = false;
    std::optional<std::chrono::seconds> offset; ///< east of UTC, where the text says it

    [[nodiscard]] std::chrono::local_days day() const { return std::chrono::floor<std::chrono::days>(clock); }
    bool operator==(const WrittenMoment&) const = default;
};

/// A date format, compiled once, that reads values fast. It is written as Qt writes them:
///
///     yyyy              year, four digits
///     M MM MMM MMMM     month: one or two digits, two, "Feb", "February" (English, in any case)
///     d dd ddd dddd     day: one or two digits, two; "Mon", "Monday" (read over)
///     h hh              hour: of the 12-hour clock where the format has AP, else of the 24-hour one
///     H HH              hour of the 24-hour clock
///     m mm s ss         minute, second
///     z zzz             fraction of the second: up to nine digits; as many as there are letters (read to microseconds)
///     AP ap A a         AM or PM, in any case
///     t                 offset: Z, UTC, GMT, +01, +0100, +01:00
///     Z                 (where it is not quoted) the letter Z, which stands for UTC
///     'text'            as it stands, '' is an apostrophe; T and everything that is no letter need no quotes
///
/// A format without an hour names days only. Where the day stands in front of the time, a value may end behind the day
/// and names that day. Two-digit years are refused: they name no century.
class MomentFormat {
public:
    /// Throws InvalidInput where the format has an unknown letter, says a thing twice, or names no day.
    explicit MomentFormat(const QString& format);
    /// ISO 8601: "2015-02-15", "2015-02-15T05:00", with seconds, a fraction, and Z or an offset where there is one.
    [[nodiscard]] static MomentFormat iso();

    /// Nothing where the text is not exactly in this format or names no day or time that exists. The year is 1 to 9999.
    [[nodiscard]] std::optional<WrittenMoment> parse(QByteArrayView utf8) const;

private:
    enum class Step {
        Literal,
        Year,
        Month,
        MonthName,
        Day,
        WeekdayName,
        Hour24,
        Hour12,
        Minute,
        Second,
        Fraction,
        HalfOfDay,
        Offset,
        IsoTail
    };
    struct Instruction {
        Step step = Step::Literal;
        int least = 0; ///< digits; for names 3 is the short form
        int most = 0;
        char literal = 0;
    };
    struct Parts;

    MomentFormat() = default;
    void compile(const QString& format);
    void compileLetters(QChar letter, int count, bool halves);
    void compileLiteral(const QString& text);
    void add(Step step, int least, int most);
    void check() const;
    [[nodiscard]] bool has(Step step) const;
    [[nodiscard]] bool isWholeDay(std::size_t done) const;
    static bool follow(const Instruction& instruction, MomentCursor& cursor, Parts& parts);
    static bool readIsoTail(MomentCursor& cursor, Parts& parts);

    std::vector<Instruction> m_instructions;
};

} // namespace kept::services
