#include "services/importing/local_time_resolver.h"

#include <QDateTime>

namespace kept::services {

namespace {

using std::chrono::days;

constexpr qint64 secondsOfDay = 86'400;

} // namespace

LocalInstants LocalTimeResolver::resolve(WallClock clock) {
    const std::chrono::year_month_day date(std::chrono::floor<days>(clock));
    const std::vector<Stretch>& stretches = stretchesOf(static_cast<int>(date.year()));
    LocalInstants found;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const domain::Moment moment = domain::Moment(clock.time_since_epoch() - stretches[i].offset);
        const bool begun = i == 0 || moment >= stretches[i].from;
        const bool ended = i + 1 < stretches.size() && moment >= stretches[i + 1].from;
        if (!begun || ended)
            continue;
        found.earlier = found.count == 0 ? moment : std::min(found.earlier, moment);
        found.later = found.count == 0 ? moment : std::max(found.later, moment);
        ++found.count;
    }
    return found;
}

const std::vector<LocalTimeResolver::Stretch>& LocalTimeResolver::stretchesOf(int year) {
    if (m_last != nullptr && m_lastYear == year)
        return *m_last;
    auto known = m_years.find(year);
    if (known == m_years.end())
        known = m_years.emplace(year, load(year)).first;
    m_lastYear = year;
    m_last = &known->second;
    return *m_last;
}

/// Looks at each day's offset and halves the day in which it changes: Qt 6.4's own list of transitions misses those of
/// 2038 in zones that go by a rule, where its offsets are right.
std::vector<LocalTimeResolver::Stretch> LocalTimeResolver::load(int year) const {
    const auto offsetAt = [this](qint64 second) {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
    };
    const auto stretch = [](qint64 second, int offset) {
        return Stretch{domain::Moment(std::chrono::seconds(second)), std::chrono::seconds(offset)};
    };
    const qint64 from = QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch() - secondsOfDay;
    const qint64 to = QDateTime(QDate(year, 12, 31), QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + 2 * secondsOfDay;
    int offset = offsetAt(from);
    std::vector<Stretch> stretches{stretch(from, offset)};
    for (qint64 day = from; day < to; day += secondsOfDay) {
        const int next = offsetAt(day + secondsOfDay);
        if (next == offset)
            continue;
        qint64 before = day;
        qint64 after = day + secondsOfDay;
        while (after - before > 1) {
            const qint64 middle = before + (after - before) / 2;
            (offsetAt(middle) == offset ? before : after) = middle;
        }
        stretches.push_back(stretch(after, next));
        offset = next;
    }
    return stretches;
}

} // namespace kept::services
