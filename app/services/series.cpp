#include "services/series.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/acting_transaction.h"
#include "services/rule_days.h"
#include "services/series_plan.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/series_record.h"
#include "storage/series_store.h"
#include "storage/settings_store.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::SeriesHistory;

namespace {

struct SeriesText {
    Q_DECLARE_TR_FUNCTIONS(Series)
};

/// The rule in its normal form and its first day: what `from` and the rule come to at a moment.
struct Beginning {
    QString rule;
    QDate first;
};

QString withoutInterval(const QString& rule) {
    QStringList parts = rule.split(QLatin1Char(';'));
    parts.removeIf([](const QString& part) { return part.startsWith(QLatin1String("INTERVAL=")); });
    return parts.join(QLatin1Char(';'));
}

Beginning beginningOf(const NewSeries& series, Moment now, const WorkingCalendar& calendar) {
    const QDate today = dayOf(now, calendar.zone());
    const QDate from = series.from.value_or(today);
    if (from < today)
        throw InvalidInput(SeriesText::tr("The first day lies in the past."));
    const QString rule = checkedRule(series.rule, series.time, calendar.zone());
    const bool isOver = from == today && deadlineOn(today, series.time, calendar).at <= now;
    // "Every 2 weeks on Friday" begins on the next Friday, whatever is left of this week: the interval counts from it.
    const auto next = RuleDays(withoutInterval(rule), isOver ? today.addDays(1) : from).next();
    const auto first = next ? RuleDays(rule, *next).next() : std::nullopt;
    if (!first)
        throw InvalidInput(SeriesText::tr("The rule has no day to come: “%1”.").arg(rule));
    return {rule, *first};
}

Made occurrenceOf(const SeriesHistory& series, const Deadline& due) {
    const SeriesTerms& terms = series.terms;
    return {.what = terms.what,
            .promiser = terms.promiser,
            .department = terms.department,
            .promisee = terms.promisee,
            .channel = terms.channel,
            .service = terms.service,
            .size = terms.size,
            .due = due,
            .reference = {},
            .makesGood = {},
            .serviceVersion = {},
            .series = series.id};
}

SeriesHistory existing(storage::Database& database, SeriesId series) {
    auto found = storage::seriesHistory(database, series);
    if (!found)
        throw InvalidInput(SeriesText::tr("There is no recurring promise %1.").arg(series.value()));
    return std::move(*found);
}

/// Makes what fell to be made of one series by then; gives how many. Within a transaction.
int grow(storage::Database& database, const SeriesHistory& series, Moment by, Changes& changes) {
    const WorkingCalendar calendar = calendarOf(database, series.terms.promiser);
    storage::SeriesStore store(database);
    Ledger ledger(database, {std::nullopt, by}, changes); // nobody says it: the rule does
    DaysToCome days(series, lastDayMade(database, series, calendar.zone()));
    const auto last = store.lastMade(series.id);
    Moment grows = last ? last->due : series.startedAt;
    auto day = days.next();
    int made = 0;
    for (; day && grows <= by; day = days.next(), ++made) {
        const Deadline due = deadlineOn(*day, series.terms.time, calendar);
        (void)ledger.makeWithin(occurrenceOf(series, due), grows);
        grows = due.at;
    }
    store.setGrowth(series.id, day ? std::optional(grows) : std::nullopt);
    return made;
}

/// One change of a series, whole: whatever fell to be made before it stays a promise.
class SeriesChange {
public:
    SeriesChange(storage::Database& database, const Session& session, Changes& changes, SeriesId series)
        : m_database(database), m_session(session), m_changes(changes), m_transaction(database, session),
          m_zone(storage::SettingsStore(database).timeZone()), m_series(existing(database, series)) {
        if (!session.actor)
            throw NotAllowed(SeriesText::tr("Say first who you are: nobody is named as acting."));
        grow(database, m_series, Ledger(database, session, changes).recordingMoment(), changes);
        m_last = lastDayMade(database, m_series, m_zone);
    }

    [[nodiscard]] const SeriesHistory& series() const { return m_series; }
    /// The occurrences to come that are no promises yet.
    [[nodiscard]] std::vector<QDate> unmade(int most) const { return daysAfter(m_series, m_last, most); }

    /// The promise of that day, for those who want it not to be one.
    void refuseMade(QDate day) const {
        const auto made = storage::SeriesStore(m_database)
                              .madeBetween(m_series.id, startOfDay(day, m_zone), startOfDay(day.addDays(1), m_zone));
        if (made)
            throw NotAllowed(
                SeriesText::tr("That day is promised already, as promise %1: keep it, ask to be released, or "
                               "own up to it.")
                    .arg(made->promise.value()));
        if (m_last && day <= *m_last)
            throw NotAllowed(SeriesText::tr("That day has passed: what was promised until %1 stands.")
                                 .arg(m_last->toString(Qt::ISODate)));
    }

    template <class Write> void commit(Write write) {
        storage::EventStore events(m_database);
        storage::SeriesRecord record(events, m_session.now, m_session.actor);
        write(record);
        const auto grows = growthOf(m_database, existing(m_database, m_series.id), m_zone);
        storage::SeriesStore(m_database).setGrowth(m_series.id, grows);
        m_transaction.commit();
        m_changes.everything = true;
    }

private:
    storage::Database& m_database;
    const Session& m_session;
    Changes& m_changes;
    ActingTransaction m_transaction;
    QTimeZone m_zone;
    SeriesHistory m_series;
    std::optional<QDate> m_last;
};

QString checkedReason(const QString& reason) {
    return checkedText(reason, SeriesText::tr("The reason"));
}

} // namespace

NewSeries seriesOf(const RecurringPhrase& phrase, NewPromise promise) {
    return {.promise = std::move(promise), .rule = ruleOf(phrase.rule), .from = phrase.from, .time = phrase.time};
}

std::vector<Deadline> firstDeadlines(const NewSeries& series, Moment now, const WorkingCalendar& calendar, int most) {
    const Beginning beginning = beginningOf(series, now, calendar);
    RuleDays days(beginning.rule, beginning.first);
    std::vector<Deadline> deadlines;
    for (auto day = days.next(); day && static_cast<int>(deadlines.size()) < most; day = days.next())
        deadlines.push_back(deadlineOn(*day, series.time, calendar));
    return deadlines;
}

StartedSeries startSeries(storage::Database& database, const Session& session, Changes& changes,
                          const NewSeries& typed) {
    ActingTransaction transaction(database, session);
    Ledger ledger(database, session, changes);
    const WorkingCalendar calendar = calendarOf(database, typed.promise.promiser);
    const Beginning beginning = beginningOf(typed, ledger.recordingMoment(), calendar);
    NewPromise promise = typed.promise;
    promise.serviceVersion.reset(); // the rule gives the deadlines, whatever the standard allows
    const Made made = ledger.madeOf(promise);
    storage::SeriesStore store(database);
    const SeriesHistory series{.id = store.add(),
                               .terms = {.what = made.what,
                                         .promiser = made.promiser,
                                         .department = made.department,
                                         .promisee = made.promisee,
                                         .channel = made.channel,
                                         .service = made.service,
                                         .size = made.size,
                                         .rule = beginning.rule,
                                         .from = beginning.first,
                                         .time = typed.time},
                               .number = {},
                               .startedAt = ledger.recordingMoment(),
                               .by = session.actor,
                               .skips = {},
                               .end = {}};
    storage::EventStore events(database);
    storage::SeriesRecord(events, session.now, session.actor).start(series.id, series.terms);
    const Deadline due = deadlineOn(beginning.first, typed.time, calendar);
    const PromiseId first = ledger.makeWithin(occurrenceOf(series, due));
    store.setGrowth(series.id, growthOf(database, series, calendar.zone()));
    transaction.commit();
    changes.everything = true;
    return {series.id, first};
}

int growSeries(storage::Database& database, Moment now, Changes& changes) {
    if (database.access() != storage::Database::Access::ReadWrite)
        return 0;
    storage::SeriesStore store(database);
    const Moment by = Ledger(database, {std::nullopt, now}, changes).recordingMoment();
    int made = 0;
    for (const SeriesId id : store.toGrow(by)) {
        storage::Transaction transaction(database);
        // Read anew inside: somebody else may have been faster.
        made += grow(database, existing(database, id), by, changes);
        transaction.commit();
    }
    return made;
}

std::optional<Moment> nextGrowth(storage::Database& database) {
    return storage::SeriesStore(database).nextGrowth();
}

void skipOccurrence(storage::Database& database, const Session& session, Changes& changes, SeriesId id, QDate day,
                    const QString& reason) {
    const QString why = checkedReason(reason);
    if (!day.isValid())
        throw InvalidInput(SeriesText::tr("Say which day there is none."));
    SeriesChange change(database, session, changes, id);
    change.refuseMade(day);
    if (change.series().isSkipped(day))
        throw InvalidInput(SeriesText::tr("That day is skipped already."));
    constexpr int farthest = 1000; // occurrences ahead
    const auto unmade = change.unmade(farthest);
    if (std::find(unmade.begin(), unmade.end(), day) == unmade.end())
        throw InvalidInput(
            SeriesText::tr("Recurring promise %1 has no %2.").arg(id.value()).arg(day.toString(Qt::ISODate)));
    change.commit([&](storage::SeriesRecord& record) { record.skip(id, day, why); });
}

void endSeries(storage::Database& database, const Session& session, Changes& changes, SeriesId id,
               const QString& reason, std::optional<QDate> from) {
    const QString why = checkedReason(reason);
    SeriesChange change(database, session, changes, id);
    const auto unmade = change.unmade(1);
    if (unmade.empty())
        throw NotAllowed(SeriesText::tr("Recurring promise %1 has ended already.").arg(id.value()));
    if (from)
        change.refuseMade(*from);
    change.commit([&](storage::SeriesRecord& record) { record.end(id, from.value_or(unmade.front()), why); });
}

} // namespace kept::services
