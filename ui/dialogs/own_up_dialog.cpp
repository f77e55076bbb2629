#include "ui/dialogs/own_up_dialog.h"

#include "ui/dialogs/remark.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kept::ui {

OwnUpDialog::OwnUpDialog(PromiseDialogContext context, QWidget* parent)
    : PromiseDialog(std::move(context), tr("Own up"), tr("Owned up"), parent) {
    setObjectName(QStringLiteral("ownUpDialog"));
    auto* said = addText(tr("What did you tell them: what happened, and what happens now?"), "said");
    setRequired(*said);
    m_channel = addChoice(tr("How?"), "ownUpChannel", this->context().channels, tr("not said"));
    m_channel->setCurrentIndex(std::max(0, m_channel->findText(this->context().promise.channel)));
    m_action = addLine(tr("What changes so that it does not happen again?"), "correctiveAction");
    m_until = addMoment(tr("Until when? With a date it becomes a promise of its own"), "correctiveDue");
    m_said = said;
    check();
}

QString OwnUpDialog::channelInUse() const {
    return m_channel && m_channel->currentData().toLongLong() > 0 ? m_channel->currentText() : QString();
}

PromiseAnswer OwnUpDialog::answer() const {
    domain::OwnedUp own{
        .said = m_said->toPlainText().trimmed(), .channel = {}, .correctiveAction = m_action->text().trimmed()};
    if (const qlonglong id = m_channel->currentData().toLongLong(); id > 0)
        own.channel = domain::ChannelId(id);
    return {own, std::nullopt, own.correctiveAction.isEmpty() ? std::nullopt : m_until->value()};
}

std::optional<QString> OwnUpDialog::problem() const {
    if (!m_said)
        return QString();
    if (const auto said = problemOf(m_said->toPlainText(), tr("What you told them")))
        return said;
    if (m_until->isEmpty())
        return std::nullopt;
    if (m_action->text().trimmed().isEmpty())
        return tr("Say what changes until then.");
    if (!m_until->value())
        return QString();
    return m_until->value()->at <= context().now ? std::optional(tr("The date has to lie in the future."))
                                                 : std::nullopt;
}

QString OwnUpDialog::consequence() const {
    return tr("The outcome stays as it is. That you owned up is shown beside it.");
}

} // namespace kept::ui
