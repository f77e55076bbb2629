#include "services/chance.h"

#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/moment_words.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/open_promise_store.h"
#include "storage/working_time_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace kept::services {

using namespace domain;
using storage::LikePromise;

namespace {

using namespace std::chrono_literals;

struct ChanceText {
    Q_DECLARE_TR_FUNCTIONS(Chance)
};

constexpr auto quarterHour = 15min;
constexpr int farDays = 7;
constexpr int outOf = 10;

/// Curves are made once for each kind of promise that is asked about.
class Likelihoods {
public:
    Likelihoods(storage::Database& database, Moment at) : m_store(database), m_calendars(database), m_at(at) {}

    const Likelihood& of(const Likeness& like) {
        const auto known = m_known.find(like);
        return known != m_known.end() ? known->second : m_known.emplace(like, read(like)).first->second;
    }
    storage::Calendars& calendars() { return m_calendars; }
    storage::LikenessStore& store() { return m_store; }

private:
    Likelihood read(const Likeness& like) {
        std::array<std::vector<Observation>, 3> groups; // the person's, the department's, the team's
        for (const LikePromise& other : m_store.alike(like, m_at)) {
            const Observation seen{
                m_calendars.of(other.person).workingTimeBetween(other.madeAt, std::max(other.until, other.madeAt)),
                other.end};
            const bool isOwn = like.person && other.person == like.person;
            if (isOwn)
                groups[0].push_back(seen);
            if (isOwn || (like.department && other.department == like.department))
                groups[1].push_back(seen);
            groups[2].push_back(seen);
        }
        std::vector<KeepingCurve> curves;
        for (std::vector<Observation>& group : groups)
            curves.emplace_back(std::move(group));
        return Likelihood(std::move(curves));
    }

    storage::LikenessStore m_store;
    storage::Calendars m_calendars;
    Moment m_at;
    std::map<Likeness, Likelihood> m_known;
};

/// Tells the chances of one promise after the other.
class Chances {
public:
    Chances(storage::Database& database, Moment at) : m_likelihoods(database, at), m_at(at) {}

    /// Nothing for one that is closed or overdue.
    std::optional<PromiseChance> of(PromiseId id) {
        const auto asked = m_likelihoods.store().promise(id);
        if (!asked || !asked->isOpen || asked->judgedDue < m_at)
            return std::nullopt;
        const Likelihood& likelihood = m_likelihoods.of(asked->like);
        const WorkingCalendar& calendar = m_likelihoods.calendars().of(asked->like.person);
        const Duration elapsed = calendar.workingTimeBetween(asked->madeAt, std::max(m_at, asked->madeAt));
        const Duration allowed = calendar.workingTimeBetween(asked->madeAt, asked->judgedDue);
        const bool canBeTold = allowed > elapsed; // curves know nothing of what is done outside working hours
        return PromiseChance{.promise = id,
                             .chance = canBeTold ? likelihood.chanceBy(allowed, elapsed) : std::nullopt,
                             .likeIt = static_cast<int>(likelihood.count(elapsed)),
                             .lastCall = lastCallOf(likelihood, allowed, asked->madeAt, calendar)};
    }

    std::optional<PromiseChance> ifHeldBy(PromiseId id, PersonId colleague) {
        const auto asked = m_likelihoods.store().promise(id);
        if (!asked || !asked->isOpen || asked->judgedDue < m_at)
            return std::nullopt;
        Likeness like = asked->like;
        like.person = colleague;
        const Likelihood& likelihood = m_likelihoods.of(like);
        const Duration allowed = m_likelihoods.calendars().of(colleague).workingTimeBetween(m_at, asked->judgedDue);
        if (allowed <= Duration::zero())
            return std::nullopt;
        const bool canBeTold = likelihood.ownCount() >= fewestForChance;
        return PromiseChance{.promise = id,
                             .chance = canBeTold ? likelihood.chanceBy(allowed) : std::nullopt,
                             .likeIt = static_cast<int>(likelihood.ownCount())};
    }

private:
    static std::optional<Moment> lastCallOf(const Likelihood& likelihood, Duration allowed, Moment madeAt,
                                            const WorkingCalendar& calendar) {
        try {
            const auto after = likelihood.doubtfulFrom(allowed);
            return after ? std::optional(calendar.add(madeAt, *after)) : std::nullopt;
        } catch (const InvalidInput&) {
            return std::nullopt; // the coming years do not hold so much working time
        }
    }

    Likelihoods m_likelihoods;
    Moment m_at;
};

/// Up to the next quarter of an hour.
Moment roundedUp(Moment moment) {
    return std::chrono::ceil<std::chrono::duration<std::int64_t, std::ratio<15 * 60>>>(moment);
}

QString shareThatTookLonger(double chance) {
    const int late = std::max(1, qRound((1 - chance) * outOf));
    return late == outOf ? ChanceText::tr("Hardly any like this was kept by then")
                         : ChanceText::tr("%1 of 10 like this took longer").arg(late);
}

} // namespace

Likelihood likelihoodOf(storage::Database& database, const Likeness& like, Moment at) {
    return Likelihoods(database, at).of(like);
}

struct ChanceReading::Curves : Chances {
    using Chances::Chances;
};

ChanceReading::ChanceReading(std::vector<PromiseId> promises, Moment now)
    : m_promises(std::move(promises)), m_now(now) {}

ChanceReading::~ChanceReading() = default;

bool ChanceReading::advance(storage::Database& database, const std::function<bool()>& shouldYield) {
    if (!m_curves)
        m_curves = std::make_unique<Curves>(database, readingMoment(database, m_now));
    while (m_next < m_promises.size()) {
        if (auto chance = m_curves->of(m_promises[m_next++]))
            m_found.push_back(*chance);
        if (shouldYield())
            break;
    }
    return m_next == m_promises.size();
}

std::optional<PromiseChance> ChanceReading::ifHeldBy(PromiseId promise, PersonId colleague) {
    return m_curves->ifHeldBy(promise, colleague);
}

std::vector<PromiseChance> chancesOf(storage::Database& database, const std::vector<PromiseId>& promises, Moment at) {
    Chances curves(database, at);
    std::vector<PromiseChance> chances;
    for (const PromiseId id : promises) {
        if (auto chance = curves.of(id))
            chances.push_back(*chance);
    }
    return chances;
}

std::optional<Deadline> deadlineMostKeep(const Likelihood& likelihood, Moment now, const WorkingCalendar& calendar) {
    const auto time = likelihood.timeFor(goodChance);
    if (!time)
        return std::nullopt;
    try {
        const Moment at = roundedUp(calendar.add(now, std::max<Duration>(*time, quarterHour)));
        const QDate day = dayOf(at, calendar.zone());
        if (dayOf(now, calendar.zone()).daysTo(day) < farDays)
            return Deadline{at, false};
        return Deadline{calendar.endOf(day), true}; // nobody promises a quarter of an hour so far ahead
    } catch (const InvalidInput&) {
        return std::nullopt; // the coming years do not hold so much working time
    }
}

std::optional<Outlook> outlookOf(const Likelihood& likelihood, Moment due, Moment now,
                                 const WorkingCalendar& calendar) {
    if (!likelihood.isEnough())
        return std::nullopt;
    Outlook outlook{.chance = {}, .count = likelihood.count(), .better = {}};
    const Duration allowed = calendar.workingTimeBetween(now, std::max(due, now));
    if (allowed > Duration::zero())
        outlook.chance = likelihood.chanceBy(allowed);
    if (!outlook.chance || !isGood(*outlook.chance))
        outlook.better = deadlineMostKeep(likelihood, now, calendar);
    return outlook;
}

DayLoad loadOf(storage::Database& database, PersonId person, Moment at) {
    const WorkingCalendar calendar = storage::WorkingTimeStore(database).calendarOf(person);
    const Moment tomorrow = startOfDay(dayOf(at, calendar.zone()).addDays(1), calendar.zone());
    const auto load = storage::OpenPromiseStore(database, at, tomorrow).loadOf(person);
    return {.dueToday = static_cast<int>(load.today),
            .overdue = static_cast<int>(load.overdue),
            .left = calendar.workingTimeBetween(at, tomorrow)};
}

QString chanceWords(const Outlook& outlook, Moment now, const QTimeZone& zone, const QLocale& locale) {
    const QString n = locale.toString(static_cast<qlonglong>(outlook.count));
    if (outlook.chance && isGood(*outlook.chance))
        return ChanceText::tr("9 of 10 like this were kept by then (n = %1).").arg(n);
    const QString told = outlook.chance ? shareThatTookLonger(*outlook.chance)
                                        : ChanceText::tr("No working time lies between now and then");
    if (!outlook.better)
        return ChanceText::tr("%1 (n = %2).").arg(told, n);
    return ChanceText::tr("%1. %2 would keep 9 of 10 (n = %3).")
        .arg(told, deadlineWords(*outlook.better, now, zone, locale), n);
}

QString loadWords(const DayLoad& load, const QLocale& locale) {
    const auto minutes = std::chrono::floor<std::chrono::minutes>(load.left).count();
    const QString left = minutes == 0        ? ChanceText::tr("no working time left")
                         : minutes < 60      ? ChanceText::tr("%1 min left").arg(locale.toString(qlonglong(minutes)))
                         : minutes % 60 == 0 ? ChanceText::tr("%1 h left").arg(locale.toString(qlonglong(minutes / 60)))
                                             : ChanceText::tr("%1 h %2 min left")
                                                   .arg(locale.toString(qlonglong(minutes / 60)),
                                                        locale.toString(qlonglong(minutes % 60)));
    const QString due =
        load.dueToday == 0 ? ChanceText::tr("nothing due") : ChanceText::tr("%n due", nullptr, load.dueToday);
    return load.overdue == 0 ? ChanceText::tr("Today: %1, %2", "due, time left").arg(due, left)
                             : ChanceText::tr("Today: %1, %2, %3", "due, overdue, time left")
                                   .arg(due, ChanceText::tr("%n overdue", nullptr, load.overdue), left);
}

} // namespace kept::services
