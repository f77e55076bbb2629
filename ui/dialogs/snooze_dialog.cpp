#include "ui/dialogs/snooze_dialog.h"

#include "services/moment_words.h"

#include <QComboBox>

namespace kept::ui {

namespace {

constexpr std::int64_t tenMinutes = 1;
constexpr std::int64_t anHour = 2;
constexpr std::int64_t thisAfternoon = 3;
constexpr std::int64_t tomorrowMorning = 4;
constexpr std::int64_t ownMoment = 5;

const QTime afternoon(14, 0);
const QTime morning(9, 0);

} // namespace

SnoozeDialog::SnoozeDialog(PromiseDialogContext given, QWidget* parent)
    : PromiseDialog(std::move(given), tr("Remind me later"), tr("Snooze"), parent) {
    setObjectName(QStringLiteral("snoozeDialog"));
    std::vector<Choice> choices = {{tenMinutes, tr("In 10 minutes")}, {anHour, tr("In an hour")}};
    const QDate today = domain::dayOf(context().now, context().zone);
    if (domain::atLocalTime(today, afternoon, context().zone) > context().now)
        choices.push_back({thisAfternoon, tr("This afternoon")});
    choices.push_back({tomorrowMorning, tr("Tomorrow morning")});
    choices.push_back({ownMoment, tr("At another moment")});
    auto* choice = addChoice(tr("When?"), "snoozeChoice", choices);
    m_own = addMoment(tr("Another moment"), "snoozeMoment");
    m_own->setProposal(context().now);
    m_own->setEnabled(false);
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, choice] { m_own->setEnabled(choice->currentData().toLongLong() == ownMoment); });
    m_choice = choice;
    check();
}

std::optional<domain::Moment> SnoozeDialog::moment() const {
    const QDate today = domain::dayOf(context().now, context().zone);
    switch (m_choice->currentData().toLongLong()) {
    case tenMinutes:
        return context().now + std::chrono::minutes(10);
    case anHour:
        return context().now + std::chrono::hours(1);
    case thisAfternoon:
        return domain::atLocalTime(today, afternoon, context().zone);
    case tomorrowMorning:
        return domain::atLocalTime(today.addDays(1), morning, context().zone);
    default:
        return m_own->value() ? std::optional(m_own->value()->at) : std::nullopt;
    }
}

PromiseAnswer SnoozeDialog::answer() const {
    return {domain::FollowUpSet{*moment()}, std::nullopt};
}

std::optional<QString> SnoozeDialog::problem() const {
    if (!m_choice || !moment())
        return QString();
    return *moment() <= context().now ? std::optional(tr("The reminder has to lie in the future.")) : std::nullopt;
}

QString SnoozeDialog::consequence() const {
    const QString when = services::exactWords(*moment(), context().zone, context().locale);
    return *moment() > context().promise.judgedDue.at
               ? tr("Reminds you %1. That is after the deadline, which stays.").arg(when)
               : tr("Reminds you %1. The deadline stays.").arg(when);
}

} // namespace kept::ui
