#include "ui/pages/reports/month_report.h"

#include "services/reading.h"
#include "services/summaries.h"

#include <algorithm>

namespace kept::ui {

namespace {

std::vector<QDate> monthsIn(storage::Database& database, domain::Moment at) {
    std::vector<QDate> months;
    for (const services::GroupTally& month : services::talliesBy(database, domain::Grouping::Month, {}, at))
        months.push_back(QDate::fromString(month.key, QStringLiteral("yyyy-MM")));
    std::ranges::sort(months);
    return months;
}

QDate nearest(const std::vector<QDate>& months, QDate wanted) {
    const auto after = std::ranges::upper_bound(months, wanted);
    if (after != months.begin())
        return *std::prev(after);
    return after != months.end() ? *after : wanted;
}

} // namespace

MonthReport readMonth(storage::Database& database, const MonthRequest& request, domain::Moment now) {
    const domain::Moment at = services::readingMoment(database, now);
    MonthReport report;
    report.months = monthsIn(database, at);
    report.departments = services::departments(database);
    report.month = QDate(request.month.year(), request.month.month(), 1);
    if (request.orNewest)
        report.month = nearest(report.months, report.month);
    services::SummaryQuery query;
    query.period = domain::Period::month(report.month.year(), report.month.month());
    query.department = request.department;
    query.viewer = request.viewer;
    report.summary = services::summarize(database, query, at);
    return report;
}

} // namespace kept::ui
