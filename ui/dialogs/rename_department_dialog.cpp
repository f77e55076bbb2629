#include "ui/dialogs/rename_department_dialog.h"

#include "ui/dialogs/remark.h"
#include "ui/widgets/choice_box.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace kept::ui {

RenameDepartmentDialog::RenameDepartmentDialog(std::vector<services::NamedThing> departments,
                                               domain::DepartmentId chosen, QWidget* parent)
    : FormDialog(tr("Rename a department"), tr("Rename"), parent), m_departments(std::move(departments)),
      m_department(new ChoiceBox), m_name(new QLineEdit) {
    setObjectName(QStringLiteral("renameDepartmentDialog"));
    setExplanation(tr("Everything that was promised there is shown under the new name, the past included."));
    for (const services::NamedThing& department : m_departments)
        m_department->addItem(department.name, static_cast<qlonglong>(department.id));
    m_department->setCurrentIndex(std::max(0, m_department->findData(static_cast<qlonglong>(chosen.value()))));
    m_name->setText(m_department->currentText());
    addField(tr("&Department"), "renamedDepartment", m_department);
    addField(tr("&New name"), "departmentName", m_name);
    setRequired(*m_name);
    connect(m_department, &QComboBox::currentTextChanged, m_name, &QLineEdit::setText);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDepartmentDialog::check);
    m_name->selectAll();
    m_name->setFocus();
    check();
}

domain::DepartmentId RenameDepartmentDialog::department() const {
    return domain::DepartmentId(m_department->currentData().toLongLong());
}

QString RenameDepartmentDialog::oldName() const {
    return m_department->currentText();
}

QString RenameDepartmentDialog::newName() const {
    return m_name->text().trimmed();
}

std::optional<QString> RenameDepartmentDialog::complaint() const {
    const QString name = newName();
    if (name.isEmpty() || name == m_department->currentText())
        return QString();
    const auto takes = [&](const services::NamedThing& other) {
        return other.id != department().value() && other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(m_departments.begin(), m_departments.end(), takes))
        return tr("There is a department called %1 already.").arg(name);
    return std::nullopt;
}

} // namespace kept::ui
