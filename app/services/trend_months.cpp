#include "services/trend_months.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

Period trendPeriodOf(const Period& period) {
    if (!period.to.isValid())
        return {};
    const QDate last(period.to.year(), period.to.month(), 1);
    const QDate first = period.from.isValid() ? std::min(period.from, last.addMonths(-12)) : QDate();
    return {first.isValid() ? QDate(first.year(), first.month(), 1) : first, last.addMonths(1).addDays(-1)};
}

std::vector<GroupTally> trendMonths(const std::vector<GroupTally>& months) {
    const QString format = QStringLiteral("yyyy-MM");
    std::vector<GroupTally> all;
    for (const GroupTally& month : months) {
        const QDate first = QDate::fromString(month.key, format);
        while (!all.empty() && first.isValid()) {
            const QDate next = QDate::fromString(all.back().key, format).addMonths(1);
            if (next >= first)
                break;
            all.emplace_back().key = next.toString(format);
        }
        all.push_back(month);
    }
    while (!all.empty() && all.back().tally.judged() == 0)
        all.pop_back();
    return all;
}

} // namespace kept::services
