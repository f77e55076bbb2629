#include "ui/dialogs/due_dialog.h"

namespace kept::ui {

DueDialog::DueDialog(const domain::Deadline& due, domain::Moment now, const QTimeZone& zone, const QLocale& locale,
                     DeadlineField::Reader reader, QWidget* parent)
    : FormDialog(tr("Another deadline"), tr("Take it"), parent), m_now(now),
      m_due(new DeadlineField(std::move(reader), now, zone, locale)) {
    setObjectName(QStringLiteral("dueDialog"));
    m_due->setValue(due);
    addField(tr("&Due"), "due", m_due);
    m_due->setName(tr("Due"));
    connect(m_due, &DeadlineField::changed, this, &DueDialog::check);
    check();
}

std::optional<QString> DueDialog::complaint() const {
    if (!m_due->value())
        return QString();
    return m_due->value()->at <= m_now ? std::optional(tr("The deadline has to lie in the future.")) : std::nullopt;
}

} // namespace kept::ui
