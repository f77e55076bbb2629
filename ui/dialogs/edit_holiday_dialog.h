#pragma once

#include "services/holidays.h"
#include "ui/dialogs/form_dialog.h"

#include <QList>

class QDateEdit;
class QLineEdit;

namespace kept::ui {

/// One day off for everybody, with its name.
class EditHolidayDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A holiday without a name is a new one. `taken` are the days of the others.
    EditHolidayDialog(const services::Holiday& holiday, QList<QDate> taken, QWidget* parent);

    [[nodiscard]] services::Holiday holiday() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QList<QDate> m_taken;
    QDateEdit* m_day;
    QLineEdit* m_name;
};

} // namespace kept::ui
