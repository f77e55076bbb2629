#include "ui/dialogs/release_dialog.h"

#include "ui/dialogs/remark.h"

#include <QLineEdit>

namespace kept::ui {

ReleaseDialog::ReleaseDialog(PromiseDialogContext context, QWidget* parent)
    : PromiseDialog(std::move(context), tr("Released"), tr("Released"), parent) {
    setObjectName(QStringLiteral("releaseDialog"));
    auto* who = addLine(tr("Who released you from it?"), "releasedBy");
    if (this->context().count == 1) // several may have been released by several
        who->setText(this->context().promise.promisee);
    m_how = addLine(tr("How? For instance: by phone, in their mail of Monday"), "releasedHow");
    setRequired(*who);
    setRequired(*m_how);
    m_who = who;
    check();
}

PromiseAnswer ReleaseDialog::answer() const {
    return {domain::Released{m_who->text().trimmed(), m_how->text().trimmed()}, std::nullopt};
}

std::optional<QString> ReleaseDialog::problem() const {
    if (!m_who)
        return QString();
    const auto who = problemOf(m_who->text(), tr("Who released you from it"));
    return who ? who : problemOf(m_how->text(), tr("How you were released from it"));
}

QString ReleaseDialog::consequence() const {
    if (context().count > 1)
        return consequenceForSeveral();
    return context().now <= context().promise.judgedDue.at
               ? tr("It leaves the keep rate; that it was released is shown beside it.")
               : tr("The deadline has passed: it counts as broken, and is shown as forgiven.");
}

QString ReleaseDialog::consequenceForSeveral() const {
    const int past = context().pastDue;
    if (past == 0)
        return tr("They leave the keep rate; that they were released is shown beside it.");
    if (past == context().count)
        return tr("Their deadlines have passed: they count as broken, and are shown as forgiven.");
    return tr("%n of them are past their deadline: they count as broken, and are shown as forgiven. The others leave "
              "the keep rate.",
              nullptr, past);
}

} // namespace kept::ui
