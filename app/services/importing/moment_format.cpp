#include "services/importing/moment_format.h"

#include "domain/errors.h"
#include "services/importing/import_text.h"
#include "services/importing/moment_cursor.h"

#include <algorithm>

namespace kept::services {

namespace {

[[noreturn]] void refuseFormat(const QString& why) {
    throw domain::InvalidInput(why);
}

/// Whether the format has AP, which makes the hour one of the 12-hour clock.
bool hasHalves(QString format) {
    for (qsizetype open = format.indexOf(u'\''); open >= 0; open = format.indexOf(u'\'')) {
        const qsizetype close = format.indexOf(u'\'', open + 1);
        if (close < 0)
            refuseFormat(ImportText::tr("a quote is never closed"));
        format.remove(open, close - open + 1);
    }
    return format.contains(u'a', Qt::CaseInsensitive);
}

/// Goes behind the quoted text that begins at `at`. Within it, two quotes are one; two alone are one too.
QString takeQuoted(const QString& format, qsizetype& at) {
    QString text;
    for (++at; at < format.size(); ++at) {
        if (format.at(at) != u'\'') {
            text += format.at(at);
            continue;
        }
        ++at;
        if (at == format.size() || format.at(at) != u'\'')
            return text.isEmpty() ? QStringLiteral("'") : text;
        text += u'\'';
    }
    return text;
}

} // namespace

struct MomentFormat::Parts {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microsecond = 0;
    int halfDays = 0; ///< 1 after noon
    bool hasTime = false;
    std::optional<std::chrono::seconds> offset;
};

MomentFormat::MomentFormat(const QString& format) {
    try {
        compile(format);
        check();
    } catch (const domain::InvalidInput& error) {
        throw domain::InvalidInput(
            ImportText::tr("The date format “%1” cannot be used: %2.").arg(format, error.message()));
    }
}

void MomentFormat::compile(const QString& format) {
    const bool halves = hasHalves(format);
    for (qsizetype i = 0; i < format.size();) {
        const QChar letter = format.at(i);
        qsizetype end = i + 1;
        if (letter == u'\'') {
            end = i;
            compileLiteral(takeQuoted(format, end));
        } else if (letter.toLower() == u'a') {
            add(Step::HalfOfDay, 0, 0);
            end += end < format.size() && format.at(end).toLower() == u'p' ? 1 : 0;
        } else {
            while (end < format.size() && format.at(end) == letter)
                ++end;
            if (letter.isLetter() && letter.unicode() < 0x80 && letter != u'T')
                compileLetters(letter, static_cast<int>(end - i), halves);
            else
                compileLiteral(format.mid(i, end - i));
        }
        i = end;
    }
}

MomentFormat MomentFormat::iso() {
    MomentFormat format;
    format.add(Step::Year, 4, 4);
    format.compileLiteral(QStringLiteral("-"));
    format.add(Step::Month, 2, 2);
    format.compileLiteral(QStringLiteral("-"));
    format.add(Step::Day, 2, 2);
    format.add(Step::IsoTail, 0, 0);
    return format;
}

void MomentFormat::compileLetters(QChar letter, int count, bool halves) {
    if (count > 4 && letter != u'z')
        refuseFormat(ImportText::tr("“%1” is too long").arg(QString(count, letter)));
    const auto digits = [&](Step step) {
        if (count > 2)
            refuseFormat(ImportText::tr("“%1” is too long").arg(QString(count, letter)));
        add(step, count, 2);
    };
    switch (letter.unicode()) {
    case u'y':
        if (count != 4)
            refuseFormat(ImportText::tr("a year has four digits, yyyy; two name no century"));
        return add(Step::Year, 4, 4);
    case u'M':
        return count <= 2 ? digits(Step::Month) : add(Step::MonthName, count, count);
    case u'd':
        return count <= 2 ? digits(Step::Day) : add(Step::WeekdayName, count, count);
    case u'h':
        return digits(halves ? Step::Hour12 : Step::Hour24);
    case u'H':
        if (halves)
            refuseFormat(ImportText::tr("with AP the hour is written hh, on the 12-hour clock"));
        return digits(Step::Hour24);
    case u'm':
        return digits(Step::Minute);
    case u's':
        return digits(Step::Second);
    case u'z':
        return add(Step::Fraction, count == 1 ? 1 : count, count == 1 ? 9 : count);
    case u't':
    case u'Z':
        return add(Step::Offset, 0, 0);
    default:
        refuseFormat(ImportText::tr("“%1” means nothing in it; put words into quotes").arg(letter));
    }
}

void MomentFormat::compileLiteral(const QString& text) {
    for (const char byte : text.toUtf8())
        m_instructions.push_back({Step::Literal, 1, 1, byte});
}

void MomentFormat::add(Step step, int least, int most) {
    if (has(step))
        refuseFormat(ImportText::tr("it says the same thing twice"));
    m_instructions.push_back({step, least, most, 0});
}

bool MomentFormat::has(Step step) const {
    return std::any_of(m_instructions.begin(), m_instructions.end(),
                       [step](const Instruction& instruction) { return instruction.step == step; });
}

void MomentFormat::check() const {
    const bool month = has(Step::Month) || has(Step::MonthName);
    const bool hour = has(Step::Hour24) || has(Step::Hour12);
    if (!month && has(Step::Minute))
        refuseFormat(ImportText::tr("mm are minutes, the month is MM"));
    if (!has(Step::Year) || !month || !has(Step::Day))
        refuseFormat(ImportText::tr("it has to name year (yyyy), month (MM) and day (dd)"));
    if (has(Step::Month) && has(Step::MonthName))
        refuseFormat(ImportText::tr("it names the month twice"));
    if (!hour && (has(Step::Minute) || has(Step::Second) || has(Step::Fraction) || has(Step::HalfOfDay)))
        refuseFormat(ImportText::tr("it has no hour"));
}

/// Whether the first `done` instructions say a day, all of it, and only those behind them a time.
bool MomentFormat::isWholeDay(std::size_t done) const {
    const auto saysDay = [](const Instruction& instruction) {
        return instruction.step >= Step::Year && instruction.step <= Step::WeekdayName;
    };
    const auto saysTime = [](const Instruction& instruction) { return instruction.step > Step::WeekdayName; };
    const auto end = m_instructions.begin() + static_cast<std::ptrdiff_t>(done);
    return done > 0 && saysDay(m_instructions[done - 1]) && std::none_of(m_instructions.begin(), end, saysTime) &&
           std::none_of(end, m_instructions.end(), saysDay) && std::any_of(end, m_instructions.end(), saysTime);
}

bool MomentFormat::follow(const Instruction& instruction, MomentCursor& cursor, Parts& parts) {
    const auto number = [&](int& value) { return cursor.number(instruction.least, instruction.most, value); };
    switch (instruction.step) {
    case Step::Literal:
        return cursor.literal(instruction.literal);
    case Step::Year:
        return number(parts.year);
    case Step::Month:
        return number(parts.month);
    case Step::MonthName:
        return cursor.monthName(instruction.least == 3, parts.month);
    case Step::Day:
        return number(parts.day);
    case Step::WeekdayName:
        return cursor.weekdayName(instruction.least == 3);
    case Step::Hour24:
        parts.hasTime = true;
        return number(parts.hour) && parts.hour < 24;
    case Step::Hour12:
        parts.hasTime = true;
        if (!number(parts.hour) || parts.hour < 1 || parts.hour > 12)
            return false;
        parts.hour %= 12;
        return true;
    case Step::Minute:
        return number(parts.minute) && parts.minute < 60;
    case Step::Second:
        return number(parts.second) && parts.second < 60;
    case Step::Fraction:
        return cursor.fraction(instruction.least, instruction.most, parts.microsecond);
    case Step::HalfOfDay:
        return cursor.halfOfDay(parts.halfDays);
    case Step::Offset:
        return cursor.offset(parts.offset);
    case Step::IsoTail:
        return readIsoTail(cursor, parts);
    }
    Q_UNREACHABLE();
}

bool MomentFormat::readIsoTail(MomentCursor& cursor, Parts& parts) {
    if (cursor.atEnd())
        return true;
    parts.hasTime = true;
    if (!(cursor.literal('T') || cursor.literal(' ')) || !cursor.number(2, 2, parts.hour) || parts.hour > 23 ||
        !cursor.literal(':') || !cursor.number(2, 2, parts.minute) || parts.minute > 59)
        return false;
    if (cursor.literal(':') && (!cursor.number(2, 2, parts.second) || parts.second > 59))
        return false;
    if (cursor.literal('.') && !cursor.fraction(1, 9, parts.microsecond))
        return false;
    return cursor.atEnd() || cursor.offset(parts.offset);
}

std::optional<WrittenMoment> MomentFormat::parse(QByteArrayView utf8) const {
    MomentCursor cursor{utf8.begin(), utf8.end()};
    Parts parts;
    for (std::size_t i = 0; i < m_instructions.size(); ++i) {
        if (cursor.atEnd() && isWholeDay(i))
            break;
        if (!follow(m_instructions[i], cursor, parts))
            return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(parts.year),
                                           std::chrono::month(static_cast<unsigned>(parts.month)),
                                           std::chrono::day(static_cast<unsigned>(parts.day))};
    if (!cursor.atEnd() || parts.year < 1 || !date.ok())
        return std::nullopt;
    WrittenMoment moment;
    moment.clock = std::chrono::local_days(date) + std::chrono::hours(parts.hour + 12 * parts.halfDays) +
                   std::chrono::minutes(parts.minute) + std::chrono::seconds(parts.second) +
                   std::chrono::microseconds(parts.microsecond);
    moment.dayOnly = !parts.hasTime;
    moment.offset = parts.offset;
    return moment;
}

} // namespace kept::services
