#include "ui/dialogs/snooze_dialog.h"

#include "services/moment_words.h"

#include <QComboBox>

namespace kept::ui {

SnoozeDialog::SnoozeDialog(PromiseDialogContext given, QWidget* parent)
    : PromiseDialog(std::move(given), tr("Remind me later"), tr("Snooze"), parent) {
    setObjectName(QStringLiteral("snoozeDialog"));
    std::vector<Choice> choices;
    for (const services::SnoozeChoice& snooze : context().snoozes)
        choices.push_back({static_cast<std::int64_t>(choices.size()), snooze.words});
    choices.push_back({static_cast<std::int64_t>(choices.size()), tr("At another moment")});
    auto* choice = addChoice(tr("When?"), "snoozeChoice", choices);
    m_own = addMoment(tr("Another moment"), "snoozeMoment");
    const auto followChoice = [this, choice] {
        m_own->setEnabled(choice->currentIndex() == static_cast<int>(context().snoozes.size()));
    };
    connect(choice, &QComboBox::currentIndexChanged, this, followChoice);
    followChoice();
    m_choice = choice;
    check();
}

std::optional<domain::Moment> SnoozeDialog::moment() const {
    const auto chosen = static_cast<std::size_t>(m_choice->currentIndex());
    if (chosen < context().snoozes.size())
        return context().snoozes[chosen].at;
    return m_own->value() ? std::optional(m_own->value()->at) : std::nullopt;
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
