#include "ui/pages/standards/recognitions_section.h"

#include "models/recognitions_model.h"
#include "ui/dialogs/recognize_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace kept::ui {

RecognitionsSection::RecognitionsSection(StandardsDesk& desk, const QTimeZone& zone, const QLocale& locale,
                                         QWidget* parent)
    : PageSection("recognitionsSection", tr("Recognition"),
                  tr("Thanks for promises that were kept. Everybody sees them, and they stay."), parent),
      m_desk(desk), m_zone(zone), m_locale(locale), m_model(new models::RecognitionsModel(zone, locale, this)),
      m_table(new PlainTable(QStringLiteral("recognitionsTable"), tr("Recognition"))) {
    m_table->setTableModel(m_model, models::RecognitionsModel::Words);
    m_recognize = addKeyAction(*addButtonRow(), tr("Recognize somebody…"), "recognizePerson", Qt::Key_R);
    m_none = addText(tr("Nobody was recognized yet. Who kept a promise that was hard to keep?"), "noRecognitions");
    body().addWidget(m_table, 1);
    m_words = addText({}, "recognitionWords", false);
    body().addStretch(0);
    connect(m_recognize, &QAction::triggered, this, &RecognitionsSection::recognize);
    connect(m_table, &PlainTable::chosenChanged, this, &RecognitionsSection::showChosen);
    connect(m_table, &PlainTable::opened, this, &RecognitionsSection::listPromises);
    connect(&m_desk, &StandardsDesk::changed, this, &RecognitionsSection::showData);
}

void RecognitionsSection::showData() {
    m_model->setRows(m_desk.data().recognitions);
    const bool any = m_model->rowCount() > 0;
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_none->setVisible(!any);
    m_table->setVisible(any);
    m_recognize->setEnabled(m_desk.mayWrite() && m_desk.data().people.size() > 1);
    showChosen();
}

void RecognitionsSection::showChosen() {
    const services::Recognition* chosen = m_model->rowAt(m_table->currentIndex());
    m_words->setText(chosen ? shownText(chosen->words) : QString());
    m_words->setVisible(chosen && !chosen->words.isEmpty());
}

void RecognitionsSection::listPromises() {
    const services::Recognition* chosen = m_model->rowAt(m_table->currentIndex());
    domain::PromiseQuery query;
    query.among = chosen->promises;
    emit m_desk.promisesWanted(query, tr("Recognized: %1").arg(chosen->person));
}

void RecognitionsSection::recognize() {
    std::vector<services::PersonRow> others = m_desk.data().people;
    std::erase_if(others, [this](const services::PersonRow& person) { return person.id == m_desk.me(); });
    auto* dialog = new RecognizeDialog(m_desk.book(), others, m_desk.session().now, m_zone, m_locale, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const auto work = [person = dialog->person(), promises = dialog->promises(),
                           words = dialog->words()](storage::Database& database, const services::Session& session,
                                                    services::Changes& changes) {
            services::recognize(database, session, changes, person, promises, words);
        };
        const auto tell = [this, name = dialog->personName()] {
            emit m_desk.said(tr("%1 is recognized, and everybody sees it.").arg(name));
        };
        m_desk.save(work, dialog->whenSaved(tell), dialog->whenFailed());
    });
    dialog->open();
}

} // namespace kept::ui
