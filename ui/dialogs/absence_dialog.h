#pragma once

#include "domain/person_hours.h"
#include "services/people.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace kept::ui {

/// When somebody is away.
class AbsenceDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `others`: who may cover for them.
    AbsenceDialog(const QString& person, const std::vector<services::PersonRow>& others, QDate today, QWidget* parent);

    /// Throws InvalidInput for what is none.
    [[nodiscard]] domain::Absence absence() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QDateEdit* m_first;
    QDateEdit* m_last;
    QLineEdit* m_hours;
    QComboBox* m_cover;
    QLineEdit* m_reason;
};

} // namespace kept::ui
