#include "services/meanwhile.h"

#include "services/reading.h"

#include <algorithm>
#include <iterator>

namespace kept::services {

using namespace domain;

std::vector<Meanwhile> meanwhileOf(storage::Database& database, const std::vector<Disagreement>& overtaken,
                                   const QTimeZone& zone, const QLocale& locale) {
    std::vector<Meanwhile> told;
    for (const Disagreement& about : overtaken) {
        const History history = historyOf(database, about.promise);
        const std::vector<TimelineEntry> all = timelineOf(history, namesIn(database, history), zone, locale);
        Meanwhile& one = told.emplace_back(Meanwhile{about, {}});
        std::ranges::copy_if(all, std::back_inserter(one.entries), [&about](const TimelineEntry& entry) {
            return std::ranges::find(about.meanwhile, entry.number) != about.meanwhile.end();
        });
    }
    return told;
}

} // namespace kept::services
