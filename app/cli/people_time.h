#pragma once

#include "cli/options.h"
#include "domain/person_hours.h"

#include <array>

namespace kept::cli {

class BookSession;

/// `kept people hours` and `kept people absence`: when somebody works, and when they are away.
class PeopleTime {
public:
    void define(Options& options);
    /// False where neither was typed.
    [[nodiscard]] bool runOn(BookSession& session);

private:
    void runHours(BookSession& session) const;
    void showHours(BookSession& session) const;
    [[nodiscard]] domain::OwnHours hoursTyped(domain::OwnHours hours) const;
    void runAbsence(BookSession& session) const;
    void listAbsences(BookSession& session) const;
    [[nodiscard]] std::vector<domain::Absence> absencesTyped(const BookSession& session) const;

    bool m_hours = false;
    bool m_absence = false;
    QString m_name;
    std::array<QString, 7> m_days;
    bool m_reset = false;
    QString m_from;
    QString m_to;
    QString m_away;
    QString m_cover;
    QString m_reason;
    QString m_file;
    QStringList m_removed;
    QString m_format;
};

} // namespace kept::cli
