#pragma once

#include "tests/support/boston_figures.h"

#include <QDateTime>

#include <chrono>

namespace kept::tests {

/// The month of February 2015 with so many missed promises listed.
inline services::Summary bostonSummary(int missed) {
    services::Summary summary;
    summary.bookName = QStringLiteral("Boston 311");
    summary.timeZone = QStringLiteral("America/New_York");
    summary.period = domain::Period::month(2015, 2);
    summary.asOf = domain::toMoment(QDateTime(QDate(2015, 3, 2), QTime(14, 0), Qt::UTC));
    summary.departments = bostonDepartments();
    for (const services::GroupTally& department : summary.departments) {
        summary.all += department.tally;
    }
    summary.all.add(domain::Outcome::Released, 120);
    summary.before.add(domain::Outcome::Kept, 14000);
    summary.before.add(domain::Outcome::Late, 3000);
    summary.made = 18143;
    summary.owedOwnUps = 41;
    summary.importedEvents = 36012;
    summary.people = manyGroups(30);
    summary.channels = {group(1, QStringLiteral("Constituent Call"), 3000, 0, 900), group(0, QString(), 30, 0, 3)};
    summary.months = thirteenMonths();
    for (int i = 0; i < missed; ++i) {
        services::PromiseRow row;
        row.id = domain::PromiseId(i + 1);
        row.what = QStringLiteral("Missed Trash/Recycling/Yard Waste/Bulk Item %1").arg(i);
        row.promiser = QStringLiteral("PWDx_Missed Trash");
        row.firstDue = {summary.asOf - std::chrono::hours(100 + i), i % 10 == 0};
        row.judgedDue = row.firstDue;
        row.outcome = i % 4 == 0 ? domain::Outcome::Overdue : domain::Outcome::Late;
        if (row.outcome == domain::Outcome::Late) {
            row.resolvedAt = row.judgedDue.at + std::chrono::minutes(135);
        }
        summary.missed.push_back(row);
    }
    summary.seal = {36012, summary.asOf, QByteArray(32, '\x5a')};
    return summary;
}

} // namespace kept::tests
