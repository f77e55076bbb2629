#include "services/sample_series.h"

#include "domain/working_calendar.h"
#include "services/ledger.h"
#include "services/named_channel.h"
#include "services/rule_days.h"
#include "services/series.h"
#include "storage/database.h"
#include "storage/series_store.h"
#include "storage/working_time_store.h"

#include <array>
#include <chrono>
#include <memory>

namespace kept::services::sample {

using namespace domain;
using namespace std::chrono_literals;

namespace {

struct Recurring {
    const char* who;
    const char* what;
    const char* to;
    const char* channel;
    const char* rule;
    int hour;
    int daysAgo;        ///< when it started
    int late;           ///< which occurrence was late, from 0
    int skipped;        ///< and which one there was none of; -1 for none
    const char* reason; ///< of that
};

constexpr std::array<Recurring, 2> recurring = {{
    {"Mara Lind", "Send Nordwind the open orders", "Nordwind GmbH", "e-mail", "FREQ=WEEKLY;BYDAY=MO", 9, 72, 3, 6,
     "Nordwind counts its stock that week and wants no list"},
    {"Jonas Weber", "Hand in the hours for billing", "Ingrid Bauer", "chat", "FREQ=MONTHLY;BYDAY=-1FR", 15, 130, -1, -1,
     ""},
}};

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// One promise that recurs, and what is done about it.
class Story {
public:
    Story(storage::Database& database, Changes& changes, const QHash<QString, PersonId>& team, const Recurring& told)
        : m_database(database), m_changes(changes), m_team(team), m_told(told), m_who(team.value(text(told.who))) {}

    void start(QDate from, Moment at) {
        NewPromise promise;
        promise.what = text(m_told.what);
        promise.promiser = m_who;
        if (m_team.contains(text(m_told.to)))
            promise.colleague = m_team.value(text(m_told.to));
        else
            promise.contact = text(m_told.to);
        promise.channel = text(m_told.channel);
        m_series =
            startSeries(m_database, {m_who, at}, m_changes,
                        {.promise = promise, .rule = text(m_told.rule), .from = from, .time = QTime(m_told.hour, 0)})
                .series;
    }
    void grow(Moment at) { (void)growSeries(m_database, at, m_changes); }
    void keep(Moment due, Moment at) { Ledger(m_database, {m_who, at}, m_changes).record(promiseOf(due), Kept{}); }
    void ownUp(Moment due, Moment at) {
        OwnedUp words{.said = QStringLiteral("I am sorry: the list went out two hours late. It is with you now."),
                      .channel = channelNamed(m_database, text(m_told.channel)),
                      .correctiveAction = QStringLiteral("I prepare it on Friday")};
        Ledger(m_database, {m_who, at}, m_changes).ownUp(promiseOf(due), std::move(words), {});
    }
    void skip(QDate day, Moment at) {
        skipOccurrence(m_database, {m_who, at}, m_changes, m_series, day, text(m_told.reason));
    }

private:
    [[nodiscard]] PromiseId promiseOf(Moment due) {
        return storage::SeriesStore(m_database).madeBetween(m_series, due, due + 1s)->promise;
    }

    storage::Database& m_database;
    Changes& m_changes;
    const QHash<QString, PersonId>& m_team;
    const Recurring& m_told;
    PersonId m_who;
    SeriesId m_series;
};

void tell(std::vector<Act>& acts, const std::shared_ptr<Story>& story, const Recurring& told, const QTimeZone& zone,
          Moment now) {
    const QDate from = dayOf(now, zone).addDays(-told.daysAgo);
    const auto add = [&](Moment at, std::function<void()> run) {
        if (at < now)
            acts.push_back({at, std::move(run)});
    };
    const auto dueOn = [&](QDate day) { return atLocalTime(day, QTime(told.hour, 0), zone); };
    const Moment started = atLocalTime(from, QTime(told.hour + 1, 0), zone);
    add(started, [story, from, started] { story->start(from.addDays(1), started); });
    RuleDays days(text(told.rule), from.addDays(1));
    Moment before = started;
    int place = 0;
    for (auto day = days.next(); day && before < now; day = days.next(), ++place) {
        const Moment due = dueOn(*day);
        if (place == told.skipped) {
            add(before - 1h, [story, day = *day, at = before - 1h] { story->skip(day, at); });
            continue;
        }
        const bool isLate = place == told.late;
        const Moment done = isLate ? due + 130min : due - 25min;
        add(done, [story, due, done] { story->keep(due, done); });
        if (isLate)
            add(done + 10min, [story, due, at = done + 10min] { story->ownUp(due, at); });
        add(due, [story, due] { story->grow(due); });
        before = due;
    }
}

} // namespace

std::vector<Act> seriesActs(storage::Database& database, Changes& changes, const QHash<QString, PersonId>& team,
                            Moment now) {
    const WorkingCalendar calendar = storage::WorkingTimeStore(database).calendarOf(std::nullopt);
    std::vector<Act> acts;
    for (const Recurring& told : recurring)
        tell(acts, std::make_shared<Story>(database, changes, team, told), told, calendar.zone(), now);
    return acts;
}

} // namespace kept::services::sample
