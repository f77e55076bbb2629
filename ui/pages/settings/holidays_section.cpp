#include "ui/pages/settings/holidays_section.h"

#include "domain/errors.h"
#include "models/holidays_model.h"
#include "ui/dialogs/edit_holiday_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/settings/calendar_years.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace kept::ui {

using services::Authority;
using services::Holiday;

HolidaysSection::HolidaysSection(SettingsDesk& desk, Questions& questions, const QLocale& locale, QWidget* parent)
    : SettingsSection(desk, "holidaysSection", tr("Holidays"),
                      tr("Days off for everybody. No working time is counted on them."), parent),
      m_questions(questions), m_locale(locale), m_model(new models::HolidaysModel(locale, this)),
      m_table(new PlainTable(QStringLiteral("holidaysTable"), tr("Holidays"))) {
    m_table->setTableModel(m_model, models::HolidaysModel::Name);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    buildButtons();
    m_none = addText(tr("No holidays yet. Import a calendar file of your region, or add the days one by one."),
                     "noHolidays");
    addTable(
        *m_table, [this] { showButtons(); }, [this] { edit(); });
    follow();
}

void HolidaysSection::buildButtons() {
    FlowLayout* row = addButtonRow();
    m_add = addButton(*row, tr("&Add a holiday…"), "addHoliday", tr("Add a holiday"));
    m_edit = addButton(*row, tr("&Change…"), "editHoliday", tr("Change the holiday"));
    m_remove = addButton(*row, tr("&Remove"), "removeHoliday", tr("Remove the holiday"));
    m_import =
        addButton(*row, tr("&Import a calendar file…"), "importHolidays", tr("Import holidays from a calendar file"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        openDialog({domain::dayOf(desk().now(), desk().data().info.zone), {}});
    });
    connect(m_edit, &QPushButton::clicked, this, &HolidaysSection::edit);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysSection::remove);
    connect(m_import, &QPushButton::clicked, this, &HolidaysSection::importFile);
}

void HolidaysSection::showData() {
    m_model->setRows(desk().data().settings.holidays);
    m_none->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    showButtons();
}

void HolidaysSection::showButtons() {
    const bool isChosen = m_table->currentIndex().isValid();
    m_add->setEnabled(mayEdit());
    m_import->setEnabled(mayEdit());
    m_edit->setEnabled(mayEdit() && isChosen);
    m_remove->setEnabled(mayEdit() && isChosen);
}

void HolidaysSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && m_remove->isEnabled())
        remove();
    else
        SettingsSection::keyPressEvent(event);
}

void HolidaysSection::edit() {
    if (m_edit->isEnabled())
        openDialog(*m_model->rowAt(m_table->currentIndex()));
}

void HolidaysSection::openDialog(const Holiday& holiday) {
    const bool isNew = holiday.name.isEmpty();
    QList<QDate> taken;
    for (const Holiday& other : m_model->rows())
        if (isNew || other.day != holiday.day)
            taken << other.day;
    auto* dialog = new EditHolidayDialog(holiday, taken, this);
    connect(dialog, &FormDialog::submitted, this, [this, isNew, holiday, dialog] {
        const auto work = [isNew, seen = holiday, typed = dialog->holiday(), settlement = dialog->settlement()](
                              storage::Database& database, const services::Session& session,
                              services::Changes& changes) {
            if (isNew)
                services::addHolidays(database, session, changes, {typed});
            else
                services::changeHoliday(database, session, changes, seen, typed, settlement);
        };
        saveFrom(*dialog, Authority::Team, work, [this, typed = dialog->holiday()] {
            emit desk().said(tr("%1 is off: %2.", "a day, its name").arg(m_locale.toString(typed.day), typed.name));
        });
    });
    dialog->open();
}

void HolidaysSection::remove() {
    std::vector<QDate> days;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        days.push_back(m_model->rowAt(index)->day);
    desk().save(
        Authority::Team,
        [days](storage::Database& database, const services::Session& session, services::Changes& changes) {
            services::removeHolidays(database, session, changes, days);
        },
        [this, count = static_cast<int>(days.size())] {
            emit desk().said(tr("%n holiday(s) removed.", nullptr, count));
        });
}

void HolidaysSection::importFile() {
    const QString path =
        m_questions.fileToOpen(this, tr("Calendar file with holidays"), tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    const int thisYear = domain::dayOf(desk().now(), desk().data().info.zone).year();
    const auto added = std::make_shared<int>(0);
    desk().save(
        Authority::Team,
        [=](storage::Database& database, const services::Session& session, services::Changes& changes) {
            const auto holidays =
                services::readHolidays(services::readCalendarFile(path), thisYear - 1, thisYear + yearsAhead);
            if (holidays.empty())
                throw domain::InvalidInput(tr("There are no whole days in %1.").arg(path));
            *added = services::addHolidays(database, session, changes, holidays);
        },
        [this, added] { emit desk().said(tr("%n holiday(s) added.", nullptr, *added)); });
}

} // namespace kept::ui
