#include "ui/pages/settings/absences_section.h"

#include "domain/errors.h"
#include "models/absences_model.h"
#include "services/holidays.h"
#include "ui/dialogs/absence_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/settings/calendar_years.h"
#include "ui/pages/settings/person_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <memory>

namespace kept::ui {

using services::Authority;

AbsencesSection::AbsencesSection(SettingsDesk& desk, Questions& questions, const QLocale& locale, QWidget* parent)
    : SettingsSection(desk, "absencesSection", tr("Absences"),
                      tr("When somebody is away: no working time is counted, and no deadline is proposed then. Who "
                         "covers is reminded of what falls due, and may keep it."),
                      parent),
      m_questions(questions), m_person(new PersonField("absencesPerson", tr("Whose absences"))),
      m_model(new models::AbsencesModel(locale, this)),
      m_table(new PlainTable(QStringLiteral("absencesTable"), tr("Absences"))) {
    m_table->setTableModel(m_model, models::AbsencesModel::Reason);
    m_table->setWholeColumns({models::AbsencesModel::When});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    body().addWidget(m_person);
    buildButtons();
    m_none = addText(tr("No absences yet. Add one, or import a calendar file with whole days."), "noAbsences");
    addTable(
        *m_table, [this] { showButtons(); }, [] {});
    connect(m_person, &PersonField::personChanged, this, &AbsencesSection::showPerson);
    follow();
}

void AbsencesSection::buildButtons() {
    FlowLayout* row = addButtonRow();
    m_add = addButton(*row, tr("&Add an absence…"), "addAbsence", tr("Add an absence"));
    m_remove = addButton(*row, tr("&Remove"), "removeAbsence", tr("Remove the absence"));
    m_import =
        addButton(*row, tr("&Import a calendar file…"), "importAbsences", tr("Import absences from a calendar file"));
    connect(m_add, &QPushButton::clicked, this, &AbsencesSection::add);
    connect(m_remove, &QPushButton::clicked, this, &AbsencesSection::remove);
    connect(m_import, &QPushButton::clicked, this, &AbsencesSection::importFile);
}

bool AbsencesSection::mayEdit() const {
    const auto person = m_person->person();
    return person && (SettingsSection::mayEdit() || (person == desk().me() && !desk().isReadOnly()));
}

void AbsencesSection::showData() {
    m_person->setPeople(desk().data().people, desk().me());
    showPerson();
}

void AbsencesSection::showPerson() {
    const auto person = m_person->person();
    const auto& times = desk().data().times;
    const auto found = person ? times.find(*person) : times.end();
    m_model->setPeople(desk().data().people);
    m_model->setRows(found != times.end() ? found->second.absences : std::vector<services::AbsenceRecord>());
    m_none->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    showWhetherClosed();
    showButtons();
}

void AbsencesSection::showButtons() {
    m_add->setEnabled(mayEdit());
    m_import->setEnabled(mayEdit());
    m_remove->setEnabled(mayEdit() && m_table->currentIndex().isValid());
}

void AbsencesSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && m_remove->isEnabled())
        remove();
    else
        SettingsSection::keyPressEvent(event);
}

void AbsencesSection::add() {
    const QString name = m_person->currentText();
    std::vector<services::PersonRow> others = desk().data().people;
    std::erase_if(others, [this](const services::PersonRow& other) { return other.id == m_person->person(); });
    auto* dialog = new AbsenceDialog(name, others, domain::dayOf(desk().now(), desk().data().info.zone), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, name, person = *m_person->person()] {
        const auto work = [person, typed = dialog->absence()](storage::Database& database,
                                                              const services::Session& session,
                                                              services::Changes& changes) {
            services::addAbsences(database, session, changes, person, {typed});
        };
        saveFrom(*dialog, Authority::None, work, [this, name] { emit desk().said(tr("%1 is away then.").arg(name)); });
    });
    dialog->open();
}

void AbsencesSection::remove() {
    std::vector<std::int64_t> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->rowAt(index)->id);
    const auto work = [person = *m_person->person(), ids](storage::Database& database, const services::Session& session,
                                                          services::Changes& changes) {
        services::removeAbsences(database, session, changes, person, ids);
    };
    desk().save(Authority::None, work, [this, count = static_cast<int>(ids.size())] {
        emit desk().said(tr("%n absence(s) removed.", nullptr, count));
    });
}

void AbsencesSection::importFile() {
    const QString path =
        m_questions.fileToOpen(this, tr("Calendar file with absences"), tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    const int thisYear = domain::dayOf(desk().now(), desk().data().info.zone).year();
    const auto added = std::make_shared<int>(0);
    const auto work = [path, thisYear, added, person = *m_person->person()](
                          storage::Database& database, const services::Session& session, services::Changes& changes) {
        const auto absences =
            services::readAbsences(services::readCalendarFile(path), thisYear - 1, thisYear + yearsAhead);
        if (absences.empty())
            throw domain::InvalidInput(tr("There are no whole days in %1.").arg(path));
        *added = services::addAbsences(database, session, changes, person, absences);
    };
    desk().save(Authority::None, work,
                [this, added] { emit desk().said(tr("%n absence(s) added.", nullptr, *added)); });
}

} // namespace kept::ui
