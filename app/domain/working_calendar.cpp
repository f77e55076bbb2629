#include "domain/working_calendar.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace kept::domain {

namespace {

struct WorkingCalendarText {
    Q_DECLARE_TR_FUNCTIONS(WorkingCalendar)
};

using std::chrono::hours;

constexpr int farthestDays = 3'653; // ten years

const QTime endOfCalendarDay(23, 59, 59);

std::size_t indexOf(QDate day) {
    return static_cast<std::size_t>(day.dayOfWeek() - 1);
}

Duration fromMidnight(QTime time) {
    return std::chrono::milliseconds(time.msecsSinceStartOfDay());
}

bool endsAtMidnight(const WorkingRange& range) {
    return range.to == QTime(0, 0);
}

Duration endFromMidnight(const WorkingRange& range) {
    return endsAtMidnight(range) ? Duration(hours(24)) : fromMidnight(range.to);
}

QString describe(const WorkingRange& range) {
    return QStringLiteral("%1–%2").arg(range.from.toString(u"HH:mm"), range.to.toString(u"HH:mm"));
}

SingleDays withoutHours(const QSet<QDate>& daysOff) {
    SingleDays days;
    for (const QDate day : daysOff)
        days[day] = {};
    return days;
}

/// On a day without a change of the clocks.
Duration lengthOf(const std::vector<WorkingRange>& ranges) {
    Duration sum{};
    for (const WorkingRange& range : ranges)
        sum += endFromMidnight(range) - fromMidnight(range.from);
    return sum;
}

void check(const std::vector<WorkingRange>& sorted) {
    const WorkingRange* previous = nullptr;
    for (const WorkingRange& range : sorted) {
        if (!range.from.isValid() || !range.to.isValid())
            throw InvalidInput(WorkingCalendarText::tr("Working hours need a beginning and an end."));
        if (endFromMidnight(range) <= fromMidnight(range.from))
            throw InvalidInput(
                WorkingCalendarText::tr("Working hours %1 end before they begin; split hours over midnight into "
                                        "a range until 00:00 and one from 00:00 on the next day.")
                    .arg(describe(range)));
        if (previous && fromMidnight(range.from) < endFromMidnight(*previous))
            throw InvalidInput(
                WorkingCalendarText::tr("Working hours %1 and %2 overlap.").arg(describe(*previous), describe(range)));
        previous = &range;
    }
}

void sortAndCheck(std::vector<WorkingRange>& ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    check(ranges);
}

Duration overlap(Moment from, Moment to, Moment otherFrom, Moment otherTo) {
    return std::max(Duration::zero(), std::min(to, otherTo) - std::max(from, otherFrom));
}

[[noreturn]] void throwTooFar() {
    throw InvalidInput(WorkingCalendarText::tr("The next ten years do not hold that much working time."));
}

} // namespace

WorkingWeek defaultWorkingWeek() {
    WorkingWeek week;
    for (std::size_t day = 0; day < 5; ++day)
        week[day] = {{QTime(9, 0), QTime(17, 0)}};
    return week;
}

WorkingCalendar::WorkingCalendar(WorkingWeek week, const QTimeZone& zone, const QSet<QDate>& daysOff)
    : WorkingCalendar(std::move(week), zone, withoutHours(daysOff)) {}

WorkingCalendar::WorkingCalendar(WorkingWeek week, const QTimeZone& zone, SingleDays singleDays)
    : m_week(std::move(week)), m_zone(zone), m_singleDays(std::move(singleDays)) {
    if (!m_zone.isValid())
        throw InvalidInput(WorkingCalendarText::tr("The calendar needs a time zone that this computer knows."));
    for (std::size_t day = 0; day < m_week.size(); ++day) {
        sortAndCheck(m_week[day]);
        m_perWeekday[day] = lengthOf(m_week[day]);
        m_perWeek += m_perWeekday[day];
    }
    if (m_perWeek == Duration::zero())
        throw InvalidInput(WorkingCalendarText::tr("A week without any working hours can't hold a deadline."));
    for (auto& [day, ranges] : m_singleDays)
        sortAndCheck(ranges);
}

const std::vector<WorkingRange>& WorkingCalendar::rangesOn(QDate day) const {
    const auto single = m_singleDays.find(day);
    return single != m_singleDays.end() ? single->second : m_week[indexOf(day)];
}

bool WorkingCalendar::isWorkingDay(QDate day) const {
    return !rangesOn(day).empty();
}

Moment WorkingCalendar::endOf(QDate day) const {
    const auto& ranges = rangesOn(day);
    if (ranges.empty() || endsAtMidnight(ranges.back()))
        return atLocalTime(day, endOfCalendarDay, m_zone);
    return atLocalTime(day, ranges.back().to, m_zone);
}

Moment WorkingCalendar::startOf(QDate day) const {
    const auto& ranges = rangesOn(day);
    return atLocalTime(day, ranges.empty() ? QTime(9, 0) : ranges.front().from, m_zone);
}

QDate WorkingCalendar::nextWorkingDay(QDate day) const {
    for (int i = 1; i <= farthestDays; ++i) {
        if (isWorkingDay(day.addDays(i)))
            return day.addDays(i);
    }
    throwTooFar();
}

std::vector<WorkingCalendar::Stretch> WorkingCalendar::stretchesOf(QDate day) const {
    std::vector<Stretch> stretches;
    const auto& ranges = rangesOn(day);
    stretches.reserve(ranges.size());
    for (const WorkingRange& range : ranges) {
        const Moment from = atLocalTime(day, range.from, m_zone);
        const Moment to =
            endsAtMidnight(range) ? startOfDay(day.addDays(1), m_zone) : atLocalTime(day, range.to, m_zone);
        if (from < to)
            stretches.push_back({from, to});
    }
    return stretches;
}

std::vector<WorkingCalendar::Stretch> WorkingCalendar::stretchesAfter(QDate day) const {
    std::vector<Stretch> stretches;
    while (stretches.empty()) {
        day = nextWorkingDay(day);
        stretches = stretchesOf(day); // none where the clock skips all of that day's hours
    }
    return stretches;
}

Duration WorkingCalendar::workingTimeOn(QDate day) const {
    Duration sum{};
    for (const Stretch& stretch : stretchesOf(day))
        sum += stretch.to - stretch.from;
    return sum;
}

Duration WorkingCalendar::workingTimeOn(QDate day, Moment from, Moment to) const {
    Duration sum{};
    for (const Stretch& stretch : stretchesOf(day))
        sum += overlap(stretch.from, stretch.to, from, to);
    return sum;
}

Duration WorkingCalendar::clockTimeOf(QDate day) const {
    return lengthOf(rangesOn(day));
}

Duration WorkingCalendar::workingTimeOfDays(QDate first, QDate end) const {
    const qint64 count = first.daysTo(end);
    if (count <= 0)
        return Duration::zero();
    Duration sum = m_perWeek * (count / 7);
    for (QDate day = first.addDays(count / 7 * 7); day < end; day = day.addDays(1))
        sum += m_perWeekday[indexOf(day)];
    for (auto single = m_singleDays.lower_bound(first); single != m_singleDays.end() && single->first < end; ++single)
        sum += lengthOf(single->second) - m_perWeekday[indexOf(single->first)];
    return sum + changesOfClocks(first, end);
}

Duration WorkingCalendar::changesOfClocks(QDate first, QDate end) const {
    if (!m_zone.hasTransitions())
        return Duration::zero();
    Duration sum{};
    QDate done = first.addDays(-1);
    const auto changes = m_zone.transitions(toDateTime(startOfDay(first, m_zone), QTimeZone::utc()),
                                            toDateTime(startOfDay(end, m_zone), QTimeZone::utc()));
    for (const QTimeZone::OffsetData& change : changes) {
        const Moment at = toMoment(change.atUtc);
        // A change may begin on one day and end on another, and leave a day out between them.
        QDate day = std::max(done.addDays(1), dayOf(at - Duration(1), m_zone));
        for (; day <= dayOf(at, m_zone) && day < end; day = day.addDays(1)) {
            sum += workingTimeOn(day) - clockTimeOf(day);
            done = day;
        }
    }
    return sum;
}

Duration WorkingCalendar::workingTimeBetween(Moment from, Moment to) const {
    if (to < from)
        return -workingTimeBetween(to, from);
    const QDate first = dayOf(from, m_zone);
    const QDate last = dayOf(to, m_zone);
    if (first == last)
        return workingTimeOn(first, from, to);
    return workingTimeOn(first, from, to) + workingTimeOfDays(first.addDays(1), last) + workingTimeOn(last, from, to);
}

Moment WorkingCalendar::add(Moment from, Duration amount) const {
    if (amount < Duration::zero())
        throw InvalidInput(WorkingCalendarText::tr("A length of working time can't be negative."));
    if (amount == Duration::zero())
        return from;
    QDate day = dayOf(from, m_zone);
    const QDate farthest = day.addDays(farthestDays);
    while (day <= farthest) {
        for (const Stretch& stretch : stretchesOf(day)) {
            const Moment begin = std::max(stretch.from, from);
            if (begin >= stretch.to)
                continue;
            if (amount <= stretch.to - begin)
                return begin + amount;
            amount -= stretch.to - begin;
        }
        day = day.addDays(1);
        skipWeeks(day, amount, farthest);
    }
    throwTooFar();
}

void WorkingCalendar::skipWeeks(QDate& day, Duration& amount, QDate farthest) const {
    // One week less than fits, as a change of clocks may add an hour to it.
    const qint64 weeks = std::min<qint64>(amount / m_perWeek - 1, day.daysTo(farthest) / 7);
    if (weeks < 1)
        return;
    const QDate end = day.addDays(weeks * 7);
    amount -= workingTimeOfDays(day, end);
    day = end;
}

WorkingCalendar::Stretch WorkingCalendar::workFrom(Moment moment) const {
    const QDate day = dayOf(moment, m_zone);
    for (const Stretch& stretch : stretchesOf(day)) {
        if (moment <= stretch.to)
            return stretch;
    }
    return stretchesAfter(day).front();
}

std::optional<WorkingCalendar::Stretch> WorkingCalendar::workBefore(Moment moment, Moment since) const {
    const QDate first = dayOf(since, m_zone);
    for (QDate day = dayOf(moment, m_zone); day >= first; day = day.addDays(-1)) {
        const std::vector<Stretch> stretches = stretchesOf(day);
        for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
            if (stretch->from < moment)
                return Stretch{stretch->from, std::min(stretch->to, moment)};
        }
    }
    return std::nullopt;
}

Moment WorkingCalendar::oneWorkingDayAfter(Moment moment) const {
    const QDate day = dayOf(moment, m_zone);
    const auto today = stretchesOf(day);
    if (!today.empty() && moment < today.front().from)
        return today.back().to;
    const Duration way =
        today.empty() || moment >= today.back().to ? Duration::max() : workingTimeOn(day, today.front().from, moment);
    Moment reached;
    Duration left = way;
    for (const Stretch& stretch : stretchesAfter(day)) {
        reached = stretch.from + std::min(left, stretch.to - stretch.from);
        if (left <= stretch.to - stretch.from)
            return reached;
        left -= stretch.to - stretch.from;
    }
    return reached;
}

} // namespace kept::domain
