#include "ui/pages/settings/words_section.h"

#include "models/vague_words_model.h"
#include "ui/dialogs/vague_words_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"

#include <QKeyEvent>
#include <QPushButton>

namespace kept::ui {

using domain::VagueWord;
using services::Authority;

WordsSection::WordsSection(SettingsDesk& desk, QWidget* parent)
    : SettingsSection(desk, "wordsSection", tr("Vague words"),
                      tr("Words that promise less than they seem to. Whoever types one sees a deadline that is clear."),
                      parent),
      m_model(new models::VagueWordsModel(this)),
      m_table(new PlainTable(QStringLiteral("vagueWordsTable"), tr("Vague words"))) {
    m_table->setTableModel(m_model, models::VagueWordsModel::Words);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    FlowLayout* row = addButtonRow();
    m_add = addButton(*row, tr("&Add words…"), "addVagueWords", tr("Add vague words"));
    m_edit = addButton(*row, tr("&Change…"), "editVagueWords", tr("Change the vague words"));
    m_remove = addButton(*row, tr("&Remove"), "removeVagueWords", tr("Remove the vague words"));
    connect(m_add, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(m_edit, &QPushButton::clicked, this, &WordsSection::edit);
    connect(m_remove, &QPushButton::clicked, this, &WordsSection::remove);
    addTable(
        *m_table, [this] { showButtons(); }, [this] { edit(); });
    follow();
}

void WordsSection::showData() {
    m_model->setRows(desk().data().vagueWords);
    showButtons();
}

void WordsSection::showButtons() {
    const bool isChosen = m_table->currentIndex().isValid();
    m_add->setEnabled(mayEdit());
    m_edit->setEnabled(mayEdit() && isChosen);
    m_remove->setEnabled(mayEdit() && isChosen);
}

void WordsSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && m_remove->isEnabled())
        remove();
    else
        SettingsSection::keyPressEvent(event);
}

void WordsSection::edit() {
    if (m_edit->isEnabled())
        openDialog(*m_model->rowAt(m_table->currentIndex()));
}

void WordsSection::openDialog(const VagueWord& word) {
    auto* dialog = new VagueWordsDialog(word, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const auto work = [typed = dialog->word()](storage::Database& database, const services::Session& session,
                                                   services::Changes& changes) {
            services::addVagueWords(database, session, changes, typed.words, typed.proposal);
        };
        saveFrom(*dialog, Authority::Team, work, [this, words = dialog->word().words] {
            emit desk().said(tr("“%1” gets a proposal from now on.").arg(words));
        });
    });
    dialog->open();
}

void WordsSection::remove() {
    QStringList words;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        words << m_model->rowAt(index)->words;
    words.removeDuplicates(); // one may be on the lists of two languages
    const auto work = [words](storage::Database& database, const services::Session& session,
                              services::Changes& changes) {
        for (const QString& word : words)
            services::removeVagueWords(database, session, changes, word);
    };
    desk().save(Authority::Team, work, [this, count = static_cast<int>(words.size())] {
        emit desk().said(tr("%n of the words taken off the list.", nullptr, count));
    });
}

} // namespace kept::ui
