#include "ui/dialogs/renegotiate_dialog.h"

#include "services/moment_words.h"
#include "ui/dialogs/remark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace kept::ui {

RenegotiateDialog::RenegotiateDialog(PromiseDialogContext context, QWidget* parent)
    : PromiseDialog(std::move(context), tr("Renegotiate"), tr("Move the deadline"), parent) {
    setObjectName(QStringLiteral("renegotiateDialog"));
    m_due = addMoment(tr("New deadline"), "newDue");
    setRequired(*m_due);
    m_due->setProposal(this->context().promise.due.at);
    auto* told = new QCheckBox(tr("I told them"));
    told->setEnabled(!this->context().channels.empty());
    addField(tr("Do they know?"), "told", told);
    told->setAccessibleName(told->text());
    told->setAccessibleDescription(tr("Do they know?"));
    auto* toldAt = addMoment(tr("When did you tell them, if not just now?"), "toldAt", DeadlineField::Tense::Past);
    toldAt->setEarliest(this->context().promise.madeAt);
    const QString preferred = preferredChannel();
    auto* channel = addChannel(tr("How did you tell them?"), "toldChannel", preferred,
                               preferred.isEmpty() ? tr("choose") : QString());
    setRequired(*channel);
    m_reason = addLine(tr("Why?"), "reason");
    setRequired(*m_reason);
    const auto askHow = [toldAt, channel](bool yes) {
        toldAt->setEnabled(yes);
        channel->setEnabled(yes);
    };
    askHow(false); // whoever told them says so: a tick that is there already would be a record of nothing
    connect(told, &QCheckBox::toggled, this, [this, askHow](bool yes) {
        askHow(yes);
        check();
    });
    m_told = told;
    m_toldAt = toldAt;
    m_channel = channel;
    check();
}

domain::Moment RenegotiateDialog::toldAt() const {
    const auto when = m_toldAt->value();
    return when ? when->at : context().now;
}

QString RenegotiateDialog::channelInUse() const {
    return m_channel && m_told->isChecked() ? channelIn(*m_channel) : QString();
}

PromiseAnswer RenegotiateDialog::answer() const {
    domain::Renegotiated move{.due = *m_due->value(), .told = {}, .reason = m_reason->text().trimmed()};
    if (m_told->isChecked())
        move.told = domain::Telling{toldAt(), domain::ChannelId(m_channel->currentData().toLongLong())};
    return {move, std::nullopt};
}

std::optional<QString> RenegotiateDialog::problem() const {
    if (!m_channel || !m_due->value())
        return QString();
    if (m_due->value()->at <= context().now)
        return tr("The new deadline has to lie in the future.");
    if (m_told->isChecked() && !m_toldAt->isEmpty() && !m_toldAt->value())
        return QString();
    if (m_told->isChecked() && toldAt() > context().now)
        return tr("They can't have been told in the future.");
    if (m_told->isChecked() && m_channel->currentData().toLongLong() == 0)
        return QString();
    return problemOf(m_reason->text(), tr("The reason"));
}

QString RenegotiateDialog::outlook() const {
    return m_channel && m_due->value() ? consequence() : QString();
}

QString RenegotiateDialog::consequence() const {
    if (context().count > 1)
        return consequenceForSeveral();
    const domain::Deadline judged = context().promise.judgedDue;
    const QString until = services::exactWords(judged, context().zone, context().locale);
    if (m_told->isChecked() && toldAt() <= judged.at && context().now <= judged.at)
        return tr("In good faith: they know before the deadline, so the promise is judged by the new one.");
    if (context().now > judged.at)
        return tr("This repairs nothing: the deadline of %1 has passed. It is recorded, and the promise is still "
                  "judged "
                  "by that one.")
            .arg(until);
    return tr("This repairs nothing: they do not know. It is recorded, and the promise is still judged by %1.")
        .arg(until);
}

QString RenegotiateDialog::consequenceForSeveral() const {
    const int past = context().pastDue;
    if (!m_told->isChecked() || past == context().count)
        return tr("This repairs nothing: each is still judged by the deadline it had.");
    const QString moved = tr("In good faith where they knew before the deadline: judged by the new one.");
    return past == 0 ? moved
                     : tr("%1 %n of them are past their deadline, and nothing repairs that.", nullptr, past).arg(moved);
}

} // namespace kept::ui
