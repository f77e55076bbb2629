#include "services/contact_cautions.h"

#include "domain/history.h"
#include "services/channel_words.h"
#include "services/contacts.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kept::services {

using namespace domain;

namespace {

QString unwantedSentence(const Reach& reach, const QString& channel) {
    const QString how = channelPhrase(channel);
    if (reach.wishes.preferred.isEmpty())
        return QCoreApplication::translate("Cautions", "%1 does not want to be reached %2.", "who, by which channel")
            .arg(reach.who, how);
    return QCoreApplication::translate("Cautions", "%1 does not want to be reached %2; %3 is preferred.",
                                       "who, by which channel")
        .arg(reach.who, how, channelWord(reach.wishes.preferred));
}

} // namespace

QStringList cautionsFor(const Reach& reach, const QString& channel, Moment now, const QTimeZone& bookZone,
                        const QLocale& locale) {
    QStringList cautions;
    if (channel.isEmpty())
        return cautions;
    if (reach.wishes.unwanted.contains(channel, Qt::CaseInsensitive))
        cautions << unwantedSentence(reach, channel);
    const QTimeZone own(reach.wishes.timeZone);
    const QTimeZone& zone = reach.wishes.timeZone.isEmpty() || !own.isValid() ? bookZone : own;
    if (isQuiet(reach.wishes.quietTimes, zone, now))
        cautions << QCoreApplication::translate("Cautions", "It is %1 for %2 now, a time in which they want quiet.")
                        .arg(locale.toString(toDateTime(now, zone).time(), QLocale::ShortFormat), reach.who);
    return cautions;
}

std::optional<Reach> reachOfPromisee(storage::Database& database, const Promisee& promisee) {
    Reach reach;
    if (const auto* contact = std::get_if<ContactId>(&promisee)) {
        const auto customer = customerOf(database, *contact);
        if (!customer)
            return std::nullopt;
        reach = {customer->name, customer->details.reach};
    } else if (const auto* colleague = std::get_if<PersonId>(&promisee)) {
        reach = {storage::Names(database).of(*colleague), reachOf(database, *colleague)};
    }
    return reach.wishes == ReachWishes() ? std::nullopt : std::optional(reach);
}

std::optional<Reach> reachOfPromisee(storage::Database& database, PromiseId promise) {
    const std::vector<Event> events = storage::EventStore(database).eventsOf(promise);
    return events.empty() ? std::nullopt : reachOfPromisee(database, History(events).latest().promisee);
}

} // namespace kept::services
