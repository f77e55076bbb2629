#include "ui/dialogs/snooze_dialog.h"

#include "services/moment_words.h"
#include "ui/dialogs/remark.h"

#include <QComboBox>
#include <QLineEdit>

namespace kept::ui {

SnoozeDialog::SnoozeDialog(PromiseDialogContext given, Purpose purpose, QWidget* parent)
    : PromiseDialog(std::move(given), purpose == Purpose::Snooze ? tr("Remind me later") : tr("Follow up"),
                    purpose == Purpose::Snooze ? tr("Snooze") : tr("Remind me"), parent),
      m_purpose(purpose) {
    setObjectName(purpose == Purpose::Snooze ? QStringLiteral("snoozeDialog") : QStringLiteral("followUpDialog"));
    if (purpose == Purpose::FollowUp) {
        m_about = addLine(tr("Remind me of what?"), "followUpAbout");
        m_about->setPlaceholderText(tr("Ask whether it works"));
        setRequired(*m_about);
    }
    std::vector<Choice> choices;
    for (const services::SnoozeChoice& choice : offered())
        choices.push_back({static_cast<std::int64_t>(choices.size()), choice.words});
    choices.push_back({static_cast<std::int64_t>(choices.size()), tr("At another moment")});
    auto* choice = addChoice(tr("When?"), "snoozeChoice", choices);
    m_own = addMoment(tr("Another moment"), "snoozeMoment");
    const auto followChoice = [this, choice] {
        m_own->setEnabled(choice->currentIndex() == static_cast<int>(offered().size()));
    };
    connect(choice, &QComboBox::currentIndexChanged, this, followChoice);
    followChoice();
    m_choice = choice;
    check();
}

const std::vector<services::SnoozeChoice>& SnoozeDialog::offered() const {
    return m_purpose == Purpose::Snooze ? context().snoozes : context().followUps;
}

std::optional<domain::Moment> SnoozeDialog::moment() const {
    const auto chosen = static_cast<std::size_t>(m_choice->currentIndex());
    if (chosen < offered().size())
        return offered()[chosen].at;
    return m_own->value() ? std::optional(m_own->value()->at) : std::nullopt;
}

PromiseAnswer SnoozeDialog::answer() const {
    return {domain::FollowUpSet{*moment(), m_about ? m_about->text().trimmed() : QString()}, std::nullopt};
}

std::optional<QString> SnoozeDialog::problem() const {
    if (!m_choice)
        return QString();
    if (m_about) {
        if (const auto about = problemOf(m_about->text(), tr("What the reminder is about")))
            return about;
    }
    if (!moment())
        return QString();
    return *moment() <= context().now ? std::optional(tr("The reminder has to lie in the future.")) : std::nullopt;
}

QString SnoozeDialog::consequence() const {
    const QString when = services::exactWords(*moment(), context().zone, context().locale);
    if (m_purpose == Purpose::FollowUp)
        return tr("Reminds you %1, whatever becomes of the promise until then.").arg(when);
    return *moment() > context().promise.judgedDue.at
               ? tr("Reminds you %1. That is after the deadline, which stays.").arg(when)
               : tr("Reminds you %1. The deadline stays.").arg(when);
}

} // namespace kept::ui
