#include "ui/dialogs/edit_person_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "ui/dialogs/reach_fields.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/key_button.h"

#include <QComboBox>
#include <QLineEdit>

namespace kept::ui {

using services::PersonRow;
using services::Role;

EditPersonDialog::EditPersonDialog(const PersonRow& person, const QStringList& departments, QStringList others,
                                   Role highest, QWidget* parent)
    : FormDialog(person.id.isValid() ? tr("Change a person") : tr("Add a person"),
                 person.id.isValid() ? tr("Save") : tr("Add"), parent),
      m_seen(person), m_others(std::move(others)), m_name(new QLineEdit(person.name)), m_department(new QComboBox),
      m_role(new QComboBox) {
    setObjectName(QStringLiteral("editPersonDialog"));
    addField(tr("&Name"), "personName", m_name);
    setRequired(*m_name);
    m_department->setEditable(true);
    m_department->addItems(departments);
    m_department->setCurrentText(person.department);
    m_department->lineEdit()->setPlaceholderText(tr("Choose one or type a new one"));
    addField(tr("&Department"), "personDepartment", m_department);
    for (const Role role : {Role::Staff, Role::Lead, Role::Owner})
        if (role <= highest || role == person.role)
            m_role->addItem(services::roleWord(role), static_cast<int>(role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(person.role)));
    addField(tr("&Role"), "personRole", m_role);
    if (person.id.isValid())
        setExplanation(tr("Another department counts from now on. What was promised and kept before stays where it "
                          "was."));
    connect(m_name, &QLineEdit::textChanged, this, &EditPersonDialog::check);
    connect(m_department, &QComboBox::editTextChanged, this, &EditPersonDialog::check);
    check();
}

void EditPersonDialog::askReach(const domain::ReachWishes& wishes, const QStringList& channels) {
    m_wishes = wishes;
    m_reach = new ReachFields(wishes, channels, this);
    addField(tr("&Prefers to be reached by"), "preferredChannel", m_reach->preferred());
    addField(tr("Does not &want to be reached by"), "unwantedChannels", m_reach->unwanted());
}

domain::ReachWishes EditPersonDialog::reach() const {
    domain::ReachWishes wishes = m_wishes;
    if (m_reach)
        m_reach->fill(wishes);
    return wishes;
}

PersonRow EditPersonDialog::person() const {
    PersonRow person = m_seen;
    person.name = m_name->text().trimmed();
    person.department = m_department->currentText().trimmed();
    person.role = static_cast<Role>(m_role->currentData().toInt());
    return person;
}

std::optional<QString> EditPersonDialog::complaint() const {
    const PersonRow typed = person();
    if (typed.name.isEmpty())
        return QString();
    if (m_others.contains(typed.name, Qt::CaseInsensitive))
        return tr("There is somebody called %1 already.").arg(typed.name);
    if (typed.department.isEmpty() && !m_seen.department.isEmpty())
        return tr("Choose the department that %1 belongs to now.").arg(typed.name);
    try {
        (void)domain::checkedText(typed.name, tr("The name"));
    } catch (const domain::Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
