#include "services/reminder_rules.h"

#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/person_settings_store.h"
#include "storage/settings_store.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

struct ReminderRulesText {
    Q_DECLARE_TR_FUNCTIONS(ReminderRules)
};

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

/// What held for all sizes before each had its own.
const QString formerLeadKey = QStringLiteral("reminder_lead_minutes");
const QString escalateAfterKey = QStringLiteral("escalate_after_minutes");
const QString escalateSinceKey = QStringLiteral("escalate_since");

const QString quietKey = QStringLiteral("quiet_times");
const QString againKey = QStringLiteral("remind_again_minutes");
const QString digestKey = QStringLiteral("digest");
const QString teamDigestKey = QStringLiteral("team_digest");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

constexpr std::array sizes = {Size::Small, Size::Medium, Size::Large};

QString keyOf(Size size) {
    switch (size) {
    case Size::Small:
        return QStringLiteral("reminders.small");
    case Size::Medium:
        return QStringLiteral("reminders.medium");
    case Size::Large:
        break;
    }
    return QStringLiteral("reminders.large");
}

QString keyOf(ServiceId service) {
    return QStringLiteral("reminders.service.%1").arg(service.value());
}

ReminderRule standardRule(Size size) {
    switch (size) {
    case Size::Small:
        return {.before = {minutesOfHour / 4}};
    case Size::Medium:
        return {.before = {minutesOfHour}};
    case Size::Large:
        break;
    }
    return {.before = {minutesOfDay, minutesOfHour}, .afterDays = 2};
}

/// "1440,60;2"
QString written(const ReminderRule& rule) {
    QStringList leads;
    for (const int lead : rule.before)
        leads << QString::number(lead);
    return leads.join(u',') + u';' + QString::number(rule.afterDays);
}

ReminderRule readRule(const QString& text) {
    ReminderRule rule;
    for (const QString& lead : text.section(u';', 0, 0).split(u',', Qt::SkipEmptyParts))
        rule.before.push_back(lead.toInt());
    rule.afterDays = text.section(u';', 1, 1).toInt();
    return rule;
}

ReminderRule ruleFor(storage::SettingsStore& store, Size size) {
    if (const auto own = store.value(keyOf(size)))
        return readRule(*own);
    if (const auto former = store.value(formerLeadKey))
        return {.before = {former->toInt()}};
    return standardRule(size);
}

ReminderRule checked(ReminderRule rule) {
    std::ranges::sort(rule.before, std::greater());
    rule.before.erase(std::unique(rule.before.begin(), rule.before.end()), rule.before.end());
    if (rule.before.size() > mostReminderLeads)
        throw InvalidInput(ReminderRulesText::tr("At most %n reminder(s) come before a deadline.", nullptr,
                                                 static_cast<int>(mostReminderLeads)));
    for (const int lead : rule.before) {
        if (lead < 0 || lead > longestReminderLeadMinutes)
            throw InvalidInput(ReminderRulesText::tr("A reminder comes at most a week before the deadline."));
    }
    if (rule.afterDays < 0 || rule.afterDays > longestAskingAfterDays)
        throw InvalidInput(ReminderRulesText::tr("Whether it worked is asked at most %n working day(s) later.", nullptr,
                                                 longestAskingAfterDays));
    return rule;
}

template <class Change>
void changeSettings(storage::Database& database, const Session& session, Changes& changes, Change change) {
    ActingTransaction transaction(database, session);
    storage::SettingsStore store(database);
    change(store);
    transaction.commit();
    changes.everything = true;
}

} // namespace

const ReminderRule& ReminderRules::of(Size size, std::optional<ServiceId> service) const {
    const auto own = service ? byService.find(*service) : byService.end();
    return own != byService.end() ? own->second : bySize.at(static_cast<std::size_t>(size));
}

ReminderRules reminderRules(storage::Database& database) {
    storage::SettingsStore store(database);
    ReminderRules rules;
    for (const Size size : sizes)
        rules.bySize.at(static_cast<std::size_t>(size)) = ruleFor(store, size);
    const QString beginning = QStringLiteral("reminders.service.");
    for (const auto& [key, value] : store.valuesUnder(beginning))
        rules.byService[ServiceId(key.mid(beginning.size()).toLongLong())] = readRule(value);
    if (const auto after = store.value(escalateAfterKey))
        rules.escalateAfterMinutes = after->toInt();
    return rules;
}

ReminderRule reminderRuleOf(storage::Database& database, Size size, std::optional<ServiceId> service) {
    storage::SettingsStore store(database);
    const auto own = service ? store.value(keyOf(*service)) : std::nullopt;
    return own ? readRule(*own) : ruleFor(store, size);
}

std::optional<Moment> escalationSince(storage::Database& database) {
    const auto since = storage::SettingsStore(database).value(escalateSinceKey);
    return since ? std::optional(fromMicroseconds(since->toLongLong())) : std::nullopt;
}

void setReminderRule(storage::Database& database, const Session& session, Changes& changes, Size size,
                     const ReminderRule& rule) {
    const QString text = written(checked(rule));
    changeSettings(database, session, changes,
                   [&](storage::SettingsStore& store) { store.setValue(keyOf(size), text); });
}

void setReminderRule(storage::Database& database, const Session& session, Changes& changes, ServiceId service,
                     const std::optional<ReminderRule>& rule) {
    const QString text = rule ? written(checked(*rule)) : QString();
    changeSettings(database, session, changes, [&](storage::SettingsStore& store) {
        rule ? store.setValue(keyOf(service), text) : store.removeValue(keyOf(service));
    });
}

void setEscalation(storage::Database& database, const Session& session, Changes& changes,
                   std::optional<int> afterMinutes) {
    if (afterMinutes && (*afterMinutes < 0 || *afterMinutes > longestEscalationMinutes))
        throw InvalidInput(
            ReminderRulesText::tr("Leads are told at once, or up to two working weeks after the deadline."));
    changeSettings(database, session, changes, [&](storage::SettingsStore& store) {
        if (!afterMinutes) {
            store.removeValue(escalateAfterKey);
            store.removeValue(escalateSinceKey);
            return;
        }
        if (!store.value(escalateAfterKey)) {
            const Moment now = std::max(session.now, storage::EventStore(database).head().recordedAt);
            store.setValue(escalateSinceKey, QString::number(toMicroseconds(now)));
        }
        store.setValue(escalateAfterKey, QString::number(*afterMinutes));
    });
}

void checkQuietTimes(const std::vector<QuietTime>& quiet) {
    if (!endOfQuiet(quiet, QTimeZone::utc(), Moment()))
        throw InvalidInput(ReminderRulesText::tr("Quiet times that never end would leave you without any reminder."));
}

ReminderWishes reminderWishesOf(storage::Database& database, PersonId person) {
    storage::PersonSettingsStore store(database);
    ReminderWishes wishes;
    if (const auto quiet = store.value(person, quietKey))
        wishes.quiet = quietTimesIn(*quiet);
    if (const auto again = store.value(person, againKey))
        wishes.againMinutes = again->toInt();
    wishes.digest = store.value(person, digestKey).value_or(yes) == yes;
    wishes.teamDigest = store.value(person, teamDigestKey).value_or(yes) == yes;
    return wishes;
}

void setReminderWishes(storage::Database& database, const Session& session, Changes& changes,
                       const ReminderWishes& wishes) {
    if (!session.actor)
        throw NotAllowed(ReminderRulesText::tr("Say first who you are: reminders are a person's own."));
    if (wishes.againMinutes < 0 || wishes.againMinutes > longestAgainMinutes)
        throw InvalidInput(ReminderRulesText::tr("A reminder comes again after at most a working day."));
    checkQuietTimes(wishes.quiet);
    ActingTransaction transaction(database, session);
    storage::PersonSettingsStore store(database);
    store.setValue(*session.actor, quietKey, quietTimesText(wishes.quiet));
    store.setValue(*session.actor, againKey, QString::number(wishes.againMinutes));
    store.setValue(*session.actor, digestKey, wishes.digest ? yes : no);
    store.setValue(*session.actor, teamDigestKey, wishes.teamDigest ? yes : no);
    transaction.commit();
    changes.add(*session.actor);
}

QString leadWords(int minutes) {
    const int days = minutes / minutesOfDay;
    const int hours = minutes % minutesOfDay / minutesOfHour;
    const int rest = minutes % minutesOfHour;
    QStringList parts;
    if (days > 0)
        parts << ReminderRulesText::tr("%n day(s)", "how long before", days);
    if (hours > 0)
        parts << ReminderRulesText::tr("%n h", "hours", hours);
    if (rest > 0 || parts.isEmpty())
        parts << ReminderRulesText::tr("%n min", "minutes", rest);
    return parts.join(u' ');
}

QString leadsWords(const ReminderRule& rule) {
    if (rule.before.empty())
        return ReminderRulesText::tr("at the deadline only");
    QStringList leads;
    for (const int lead : rule.before)
        leads << leadWords(lead);
    return ReminderRulesText::tr("%1 before", "1 day, 1 h").arg(leads.join(QStringLiteral(", ")));
}

QString askingWords(const ReminderRule& rule) {
    return rule.afterDays == 0 ? ReminderRulesText::tr("is not asked")
                               : ReminderRulesText::tr("%n working day(s) later", nullptr, rule.afterDays);
}

} // namespace kept::services
