#include "ui/pages/settings/people_section.h"

#include "models/people_model.h"
#include "services/book.h"
#include "services/contacts.h"
#include "services/deliver.h"
#include "services/series_reading.h"
#include "ui/dialogs/edit_person_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/dialogs/rename_department_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/shown_text.h"

#include <QPushButton>

#include <algorithm>

namespace kept::ui {

using services::Authority;
using services::PersonRow;
using services::Role;

namespace {

constexpr qsizetype mostListed = 6;
constexpr qsizetype longestLine = 80;

/// Some of them, a line each, so that a box of questions stays one.
QString shownList(const QStringList& all) {
    QStringList lines;
    for (const QString& one : all.first(std::min(all.size(), mostListed)))
        lines << QStringLiteral("• ") + glimpseOf(one, longestLine);
    if (const auto rest = static_cast<int>(all.size() - lines.size()); rest > 0)
        lines << PeopleSection::tr("and %n more", nullptr, rest);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

PeopleSection::PeopleSection(SettingsDesk& desk, Questions& questions, const QLocale& locale, QWidget* parent)
    : SettingsSection(desk, "peopleSection", tr("People and departments"),
                      tr("Everybody who makes promises, and where they count."), parent),
      m_questions(questions), m_locale(locale), m_model(new models::PeopleModel(this)),
      m_table(new PlainTable(QStringLiteral("peopleTable"), tr("People and departments"))) {
    m_table->setTableModel(m_model, models::PeopleModel::Name);
    buildButtons();
    addTable(
        *m_table, [this] { showButtons(); }, [this] { edit(); });
    follow();
}

void PeopleSection::buildButtons() {
    FlowLayout* row = addButtonRow();
    m_add = addButton(*row, tr("&Add a person…"), "addPerson", tr("Add a person"));
    m_edit = addButton(*row, tr("&Change…"), "editPerson", tr("Change the person"));
    m_leave = addButton(*row, tr("&Left the team"), "leavePerson", tr("Say that the person left the team, or is back"));
    m_rename = addButton(*row, tr("&Rename a department…"), "renameDepartment", tr("Rename a department"));
    connect(m_add, &QPushButton::clicked, this, &PeopleSection::add);
    connect(m_edit, &QPushButton::clicked, this, &PeopleSection::edit);
    connect(m_leave, &QPushButton::clicked, this, &PeopleSection::leaveOrComeBack);
    connect(m_rename, &QPushButton::clicked, this, &PeopleSection::renameDepartment);
}

void PeopleSection::showData() {
    m_model->setPeople(desk().data().people, desk().me().value_or(domain::PersonId()));
    showButtons();
}

void PeopleSection::showButtons() {
    const PersonRow* person = chosen();
    const bool mayChange = person && desk().may(services::authorityOver(person->role, person->role));
    m_add->setEnabled(mayEdit());
    m_edit->setEnabled(mayChange);
    m_leave->setEnabled(mayChange);
    m_leave->setText(person && person->left ? tr("&Is back") : tr("&Left the team"));
    m_leave->setAccessibleName(QString(m_leave->text()).remove(u'&'));
    m_rename->setEnabled(mayEdit() && !desk().data().departments.empty());
}

const PersonRow* PeopleSection::chosen() const {
    return m_model->rowAt(m_table->currentIndex());
}

void PeopleSection::add() {
    PersonRow person;
    // The first person of a book owns it.
    person.role = desk().data().people.empty() ? Role::Owner : Role::Staff;
    openPersonDialog(person);
}

void PeopleSection::edit() {
    if (m_edit->isEnabled())
        openPersonDialog(*chosen());
}

void PeopleSection::openPersonDialog(const PersonRow& person) {
    QStringList departments;
    for (const services::NamedThing& department : desk().data().departments)
        departments << department.name;
    QStringList others;
    for (const PersonRow& other : desk().data().people)
        if (other.id != person.id)
            others << other.name;
    const Role highest = desk().may(Authority::Book) ? Role::Owner : Role::Lead;
    auto* dialog = new EditPersonDialog(person, departments, others, highest, this);
    QStringList channels;
    for (const services::NamedThing& channel : desk().data().channels)
        channels << channel.name;
    dialog->askReach(desk().data().reaches.value(person.id), channels);
    const services::PersonForm seen{person, desk().data().reaches.value(person.id)};
    connect(dialog, &FormDialog::submitted, this, [this, dialog, seen] { save(seen, *dialog); });
    dialog->open();
}

void PeopleSection::save(const services::PersonForm& seen, EditPersonDialog& dialog) {
    const PersonRow typed = dialog.person();
    const bool isNew = !seen.person.id.isValid();
    const bool isFirst = desk().data().people.empty();
    const bool isMe = isFirst || (!isNew && seen.person.id == desk().me());
    const Authority needed = services::authorityOver(isNew ? typed.role : seen.person.role, typed.role);
    const auto work = [=, reach = dialog.reach(), settlement = dialog.settlement()](
                          storage::Database& database, const services::Session& session, services::Changes& changes) {
        if (!isNew)
            return services::changePerson(database, session, changes, seen, {typed, reach}, settlement);
        const auto person = services::addPerson(database, session, changes, typed.name, typed.department, typed.role);
        if (reach != services::reachOf(database, person))
            services::setReachOf(database, session, changes, person, reach);
    };
    saveFrom(dialog, needed, work, [this, isMe, isNew, name = typed.name] {
        if (isMe)
            desk().setMe(name);
        emit desk().said(isNew ? tr("%1 is on the team now.").arg(name)
                               : tr("What changed for %1 is saved.").arg(name));
    });
}

void PeopleSection::leaveOrComeBack() {
    const PersonRow person = *chosen();
    if (person.left)
        comeBack(person);
    else
        askToLeave(person);
}

void PeopleSection::askToLeave(const PersonRow& person) {
    const auto recurring = desk().book().run([id = person.id, locale = m_locale](storage::Database& database) {
        return services::seriesThatEndWith(database, id, locale);
    });
    services::deliver(
        recurring, this, [this, person](const QStringList& ending) { leave(person, ending); },
        [this](const QString& why) { emit desk().failed(why); });
}

void PeopleSection::leave(const PersonRow& person, const QStringList& recurring) {
    QStringList consequences = {tr("Open promises stay theirs until somebody hands them over, and what was kept or "
                                   "missed stays in the figures. They can come back.")};
    if (!recurring.isEmpty())
        consequences << QString() << tr("No longer recurs, given by them or to them:") << shownList(recurring);
    if (!m_questions.confirm(this, tr("Has %1 left the team?").arg(shownText(person.name)),
                             consequences.join(QLatin1Char('\n')), tr("Left the team")))
        return;
    const auto work = [id = person.id](storage::Database& database, const services::Session& session,
                                       services::Changes& changes) { services::leave(database, session, changes, id); };
    desk().save(services::authorityOver(person.role, person.role), work, [this, name = person.name] {
        emit desk().said(tr("%1 has left the team. Their promises stay theirs until you hand them over.").arg(name));
    });
}

void PeopleSection::comeBack(const PersonRow& person) {
    const auto work = [id = person.id](storage::Database& database, const services::Session& session,
                                       services::Changes& changes) {
        services::comeBack(database, session, changes, id);
    };
    desk().save(services::authorityOver(person.role, person.role), work,
                [this, name = person.name] { emit desk().said(tr("%1 is on the team again.").arg(name)); });
}

void PeopleSection::renameDepartment() {
    const PersonRow* person = chosen();
    auto* dialog = new RenameDepartmentDialog(desk().data().departments,
                                              person ? person->departmentId : domain::DepartmentId(), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const auto work = [id = dialog->department(), name = dialog->newName(), seen = dialog->oldName(),
                           settlement = dialog->settlement()](storage::Database& database,
                                                              const services::Session& session,
                                                              services::Changes& changes) {
            services::renameDepartment(database, session, changes, id, name, seen, settlement);
        };
        saveFrom(*dialog, Authority::Team, work, [this, name = dialog->newName()] {
            emit desk().said(tr("The department is called %1 now.").arg(name));
        });
    });
    dialog->open();
}

} // namespace kept::ui
