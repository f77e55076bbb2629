#include "ui/widgets/reminder_words.h"

#include "models/due_words.h"
#include "services/channel_words.h"
#include "services/moment_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace kept::ui {

namespace {

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
};

QString whatOf(const services::Reminder& reminder) {
    if (!reminder.about.isEmpty())
        return reminder.about;
    if (reminder.kind == domain::ReminderKind::After)
        return ReminderText::tr("Did it work?");
    return reminder.promise.what;
}

} // namespace

ReminderWords reminderWords(const services::Reminder& reminder, domain::Moment now, const QTimeZone& zone,
                            const QLocale& locale) {
    const domain::PromiseRow& promise = reminder.promise;
    const models::DueWords due = models::dueWords(promise.due, now, zone, locale);
    const QString exact = services::deadlineWords(promise.due, now, zone, locale);
    QStringList parts;
    if (reminder.asksOfItself())
        parts << ReminderText::tr("“%1”", "what was promised").arg(promise.what);
    if (!reminder.away.isEmpty())
        parts << ReminderText::tr("for %1, who is away", "a colleague").arg(reminder.away);
    if (reminder.kind == domain::ReminderKind::Escalation)
        parts << (promise.holder.isEmpty()
                      ? ReminderText::tr("nobody of %1 has it", "a department").arg(promise.department)
                      : ReminderText::tr("promised by %1", "a colleague").arg(promise.holder));
    if (!promise.promisee.isEmpty())
        parts << ReminderText::tr("to %1", "a person").arg(promise.promisee);
    if (promise.resolvedAt && promise.outcome != domain::Outcome::PartlyKept)
        parts << domain::wordFor(promise.outcome);
    else
        parts << (due.text == exact ? ReminderText::tr("due %1", "a moment").arg(exact)
                                    : ReminderText::tr("due %1, %2", "a moment, how far it is").arg(exact, due.text));
    if (const QString first = models::firstDueWords(promise.firstDue, promise.due, now, zone, locale);
        !first.isEmpty() && !promise.resolvedAt)
        parts.last() = ReminderText::tr("%1, %2", "when it is due, when it was due first").arg(parts.last(), first);
    if (reminder.kind == domain::ReminderKind::LastCall)
        parts << ReminderText::tr("more often missed than kept from here on");
    if (!promise.preferred.isEmpty() && promise.preferred != promise.channel)
        parts << ReminderText::tr("wants to hear %1", "by phone").arg(services::channelPhrase(promise.preferred));
    else if (!promise.channel.isEmpty())
        parts << services::channelWord(promise.channel);
    return {whatOf(reminder), parts.join(QStringLiteral(" · ")), due.changesAt};
}

QString remindersHeading(const std::vector<services::Reminder>& reminders, domain::Moment openSince) {
    const int count = static_cast<int>(reminders.size());
    const bool missed = std::ranges::all_of(
        reminders, [openSince](const services::Reminder& reminder) { return reminder.at < openSince; });
    if (count > 0 && missed)
        return ReminderText::tr("While Kept was closed: %n reminder(s)", nullptr, count);
    return count > 1 ? ReminderText::tr("%n reminder(s)", nullptr, count) : QString();
}

} // namespace kept::ui
