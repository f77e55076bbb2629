#include "ui/pages/standards/notes_section.h"

#include "models/private_notes_model.h"
#include "ui/dialogs/private_note_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace kept::ui {

NotesSection::NotesSection(StandardsDesk& desk, Questions& questions, const QTimeZone& zone, const QLocale& locale,
                           QWidget* parent)
    : PageSection(
          "notesSection", tr("Private notes"),
          tr("Between a lead and one person. Kept shows a note to the two of them only, but the book is a file: "
             "whoever can open it can read the notes with other programs."),
          parent),
      m_desk(desk), m_questions(questions), m_model(new models::PrivateNotesModel(zone, locale, this)),
      m_table(new PlainTable(QStringLiteral("notesTable"), tr("Private notes"))) {
    m_table->setTableModel(m_model, models::PrivateNotesModel::Words);
    FlowLayout* row = addButtonRow();
    m_write = addKeyAction(*row, tr("Write…"), "writeNote", Qt::Key_N);
    m_remove = addKeyAction(*row, tr("Remove"), "removeNote", Qt::Key_Delete);
    m_none = addText({}, "noNotes");
    body().addWidget(m_table, 1);
    m_words = addText({}, "noteWords", false);
    m_asked =
        addText(tr("It holds the name of somebody who asked to be forgotten: remove it, and write it again without "
                   "the name where you still need it."),
                "noteAsked", false);
    body().addStretch(0);
    connect(m_write, &QAction::triggered, this, &NotesSection::write);
    connect(m_remove, &QAction::triggered, this, &NotesSection::remove);
    connect(m_table, &PlainTable::chosenChanged, this, &NotesSection::showChosen);
    connect(&m_desk, &StandardsDesk::changed, this, &NotesSection::showData);
}

void NotesSection::showData() {
    m_model->setRows(m_desk.data().notes);
    const bool any = m_model->rowCount() > 0;
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_none->setText(m_desk.mayLead() ? tr("There are none yet.")
                                     : tr("There are none. Team leads write them, and you see those about you."));
    m_none->setVisible(!any);
    m_table->setVisible(any);
    m_write->setEnabled(m_desk.mayLead() && m_desk.data().people.size() > 1);
    showChosen();
}

void NotesSection::showChosen() {
    const services::PrivateNote* chosen = m_model->rowAt(m_table->currentIndex());
    m_remove->setEnabled(chosen && chosen->isMine && m_desk.mayWrite());
    m_words->setText(chosen ? shownText(chosen->words) : QString());
    m_words->setVisible(chosen);
    m_asked->setVisible(chosen && chosen->isMine && chosen->holdsRemovedName);
}

void NotesSection::write() {
    std::vector<services::PersonRow> others = m_desk.data().people;
    std::erase_if(others, [this](const services::PersonRow& person) { return person.id == m_desk.me(); });
    auto* dialog = new PrivateNoteDialog(others, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const auto work = [person = dialog->person(), words = dialog->words()](storage::Database& database,
                                                                               const services::Session& session,
                                                                               services::Changes& changes) {
            services::writePrivateNote(database, session, changes, person, words);
        };
        const auto tell = [this, name = dialog->personName()] {
            emit m_desk.said(tr("The note is there for you and %1.").arg(name));
        };
        m_desk.save(work, dialog->whenSaved(tell), dialog->whenFailed());
    });
    dialog->open();
}

void NotesSection::remove() {
    const services::PrivateNote note = *m_model->rowAt(m_table->currentIndex());
    if (!m_questions.confirm(this, tr("Remove this note about %1?").arg(note.person),
                             tr("It is gone for both of you. Backups made before still hold it."), tr("Remove")))
        return;
    const auto work = [id = note.id](storage::Database& database, const services::Session& session,
                                     services::Changes& changes) {
        services::removePrivateNote(database, session, changes, id);
    };
    m_desk.save(work, [this] { emit m_desk.said(tr("The note is removed.")); });
}

} // namespace kept::ui
