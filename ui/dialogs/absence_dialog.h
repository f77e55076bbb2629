#pragma once

#include "domain/person_hours.h"
#include "ui/dialogs/form_dialog.h"

class QDateEdit;
class QLineEdit;

namespace kept::ui {

/// When somebody is away.
class AbsenceDialog final : public FormDialog {
    Q_OBJECT

public:
    AbsenceDialog(const QString& person, QDate today, QWidget* parent);

    /// Throws InvalidInput for what is none.
    [[nodiscard]] domain::Absence absence() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QDateEdit* m_first;
    QDateEdit* m_last;
    QLineEdit* m_hours;
    QLineEdit* m_reason;
};

} // namespace kept::ui
