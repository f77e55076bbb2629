#include "ui/dialogs/edit_holiday_dialog.h"

#include "ui/dialogs/remark.h"

#include <QDateEdit>
#include <QLineEdit>

namespace kept::ui {

using services::Holiday;

EditHolidayDialog::EditHolidayDialog(const Holiday& holiday, QList<QDate> taken, QWidget* parent)
    : FormDialog(holiday.name.isEmpty() ? tr("Add a holiday") : tr("Change a holiday"),
                 holiday.name.isEmpty() ? tr("Add") : tr("Save"), parent),
      m_taken(std::move(taken)), m_day(new QDateEdit(holiday.day)), m_name(new QLineEdit(holiday.name)) {
    setObjectName(QStringLiteral("editHolidayDialog"));
    m_day->setCalendarPopup(true);
    addField(tr("&Day"), "holidayDay", m_day);
    addField(tr("&Name"), "holidayName", m_name);
    setRequired(*m_name);
    connect(m_day, &QDateEdit::dateChanged, this, &EditHolidayDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &EditHolidayDialog::check);
    check();
}

Holiday EditHolidayDialog::holiday() const {
    return {m_day->date(), m_name->text().trimmed()};
}

std::optional<QString> EditHolidayDialog::complaint() const {
    if (m_taken.contains(m_day->date()))
        return tr("There is a holiday on that day already.");
    return m_name->text().trimmed().isEmpty() ? std::optional(QString()) : std::nullopt;
}

} // namespace kept::ui
