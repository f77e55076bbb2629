#pragma once

#include "services/people.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace kept::ui {

/// Another name for one department.
class RenameDepartmentDialog final : public FormDialog {
    Q_OBJECT

public:
    RenameDepartmentDialog(std::vector<services::NamedThing> departments, domain::DepartmentId chosen, QWidget* parent);

    [[nodiscard]] domain::DepartmentId department() const;
    [[nodiscard]] QString oldName() const;
    [[nodiscard]] QString newName() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    std::vector<services::NamedThing> m_departments;
    QComboBox* m_department;
    QLineEdit* m_name;
};

} // namespace kept::ui
