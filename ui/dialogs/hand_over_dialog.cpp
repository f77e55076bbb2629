#include "ui/dialogs/hand_over_dialog.h"

#include "ui/dialogs/remark.h"

#include <QComboBox>

namespace kept::ui {

HandOverDialog::HandOverDialog(PromiseDialogContext given, QWidget* parent)
    : PromiseDialog(std::move(given), tr("Hand over"), tr("Offer"), parent) {
    setObjectName(QStringLiteral("handOverDialog"));
    std::vector<Choice> others = context().people;
    if (context().count == 1)
        std::erase_if(others, [this](const Choice& person) { return person.id == context().promise.holderId.value(); });
    m_to = addChoice(tr("To whom?"), "handOverTo", others, tr("choose"));
    setRequired(*m_to);
    if (const int proposed = m_to->findData(static_cast<qlonglong>(context().handOverTo.value())); proposed > 0)
        m_to->setCurrentIndex(proposed);
    check();
}

PromiseAnswer HandOverDialog::answer() const {
    return {domain::HandedOver{domain::PersonId(m_to->currentData().toLongLong())}, std::nullopt};
}

std::optional<QString> HandOverDialog::problem() const {
    if (!m_to || m_to->currentData().toLongLong() == 0)
        return QString();
    return std::nullopt;
}

QString HandOverDialog::consequence() const {
    if (context().count > 1)
        return tr("Whoever has them keeps them until %1 accepts. The deadlines, and who gave the word, stay as they "
                  "are.")
            .arg(m_to->currentText());
    const QString& holder = context().promise.holder;
    const QString kept = tr("The deadline, and who gave the word, stay as they are.");
    return holder.isEmpty() ? kept : tr("%1 has it until %2 accepts. %3").arg(holder, m_to->currentText(), kept);
}

} // namespace kept::ui
