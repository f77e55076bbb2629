#include "ui/dialogs/keep_dialog.h"

#include "services/moment_words.h"

namespace kept::ui {

KeepDialog::KeepDialog(PromiseDialogContext context, QWidget* parent)
    : PromiseDialog(std::move(context), tr("Kept"), tr("Kept"), parent) {
    setObjectName(QStringLiteral("keepDialog"));
    m_when = addMoment(tr("When, if it was earlier than now?"), "keptAt", DeadlineField::Tense::Past);
    if (this->context().count == 1)
        m_when->setEarliest(this->context().promise.madeAt);
    check();
}

PromiseAnswer KeepDialog::answer() const {
    const auto when = m_when->value();
    return {domain::Kept{}, when ? std::optional(when->at) : std::nullopt};
}

std::optional<QString> KeepDialog::problem() const {
    if (!m_when || m_when->isEmpty())
        return std::nullopt;
    const auto when = m_when->value();
    if (!when)
        return QString();
    if (when->at > context().now)
        return tr("This can't have happened in the future.");
    if (context().count == 1 && when->at < context().promise.madeAt) // of several, those are refused one by one
        return tr("That is before it was promised.");
    return std::nullopt;
}

QString KeepDialog::consequence() const {
    const auto when = m_when->value();
    if (!when)
        return now();
    return tr("An earlier moment decides only where it is entered within one working day after the deadline. "
              "“Entered %1 later” is shown.")
        .arg(services::spanWords(context().now - when->at));
}

QString KeepDialog::now() const {
    const int past = context().pastDue;
    if (context().count > 1)
        return past == 0                 ? tr("All in time.")
               : past == context().count ? tr("All after their deadlines.")
                                         : tr("%n of them after their deadline.", nullptr, past);
    const domain::Moment due = context().promise.judgedDue.at;
    return context().now <= due ? tr("In time.")
                                : tr("%1 after the deadline.").arg(services::spanWords(context().now - due));
}

} // namespace kept::ui
