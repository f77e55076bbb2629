#pragma once

#include "services/summary.h"

#include <QString>

#include <array>
#include <vector>

namespace kept::tests {

/// Departments of the City of Boston with what became of their requests in early 2015 (data.boston.gov, "311 Service
/// Requests", PDDL), in the order kept, late, overdue, open.
inline std::vector<services::GroupTally> bostonDepartments() {
    struct Row {
        const char* name;
        std::array<qint64, 4> counts;
    };
    static constexpr std::array rows = {
        Row{"PWDx", {9909, 2466, 68, 83}}, Row{"BTDT", {2823, 596, 24, 1}}, Row{"ISD", {1508, 1076, 1428, 21}},
        Row{"PARK", {937, 134, 10, 26}},   Row{"PROP", {342, 129, 0, 0}},   Row{"BWSC", {252, 10, 0, 0}},
        Row{"DISB", {216, 2, 3, 1}},       Row{"HS_Y", {5, 0, 0, 58}},      Row{"BPS_", {0, 1, 1, 0}},
        Row{"No Q", {0, 1, 0, 0}},         Row{"HS_V", {0, 0, 0, 5}},
    };
    std::vector<services::GroupTally> groups;
    for (const Row& row : rows) {
        services::GroupTally group;
        group.id = static_cast<qint64>(groups.size()) + 1;
        group.key = QString::fromLatin1(row.name);
        group.tally.add(domain::Outcome::Kept, row.counts[0]);
        group.tally.add(domain::Outcome::Late, row.counts[1]);
        group.tally.add(domain::Outcome::Overdue, row.counts[2]);
        group.tally.add(domain::Outcome::Open, row.counts[3]);
        groups.push_back(group);
    }
    return groups;
}

/// A group as a small team has them.
inline services::GroupTally group(qint64 id, const QString& key, qint64 kept, qint64 renegotiated = 0, qint64 late = 0,
                                  qint64 broken = 0, qint64 overdue = 0, qint64 partly = 0) {
    services::GroupTally made;
    made.id = id;
    made.key = key;
    made.tally.add(domain::Outcome::Kept, kept);
    made.tally.add(domain::Outcome::KeptAsRenegotiated, renegotiated);
    made.tally.add(domain::Outcome::Late, late);
    made.tally.add(domain::Outcome::Broken, broken);
    made.tally.add(domain::Outcome::Overdue, overdue);
    made.tally.add(domain::Outcome::PartlyKept, partly);
    return made;
}

/// `count` groups of many sizes, some of them too thin to rank, some with names that do not fit.
inline std::vector<services::GroupTally> manyGroups(int count) {
    std::vector<services::GroupTally> groups;
    for (int i = 0; i < count; ++i) {
        const QString name = i % 7 == 3
                                 ? QStringLiteral("Customer care and complaints, northern region, desk %1").arg(i)
                                 : QStringLiteral("Desk %1").arg(i);
        groups.push_back(group(i + 1, name, (i * 37 + 20) % 90, (i * 5) % 12, (i * 11) % 20, i % 4, i % 3, i % 2));
    }
    return groups;
}

/// Thirteen months of a team that gets better; the third is too thin to say anything and the fourth is empty.
inline std::vector<services::GroupTally> thirteenMonths() {
    std::vector<services::GroupTally> months;
    for (int i = 0; i < 13; ++i) {
        const QDate day = QDate(2025, 10, 1).addMonths(i);
        const int judged = i == 2 ? 3 : i == 3 ? 0 : 60 + (i * 29) % 50;
        const int kept = i == 2 ? 2 : judged * (74 + i) / 100;
        months.push_back(group(0, day.toString(QStringLiteral("yyyy-MM")), kept, 0, judged - kept));
    }
    return months;
}

} // namespace kept::tests
