#include "ui/pages/standards/standards_section.h"

#include "models/standards_model.h"
#include "ui/dialogs/define_standard_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/standards/standard_card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/read_only_words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept::ui {

using services::Standard;

StandardsSection::StandardsSection(StandardsDesk& desk, Questions& questions, const QTimeZone& zone,
                                   const QLocale& locale, QWidget* parent)
    : PageSection(
          "standardsSection", tr("Service promises"),
          tr("What the team promises to everybody, in the same words. A promise made under one has its deadline "
             "from it."),
          parent),
      m_desk(desk), m_questions(questions), m_model(new models::StandardsModel(zone, locale, this)),
      m_table(new PlainTable(QStringLiteral("standardsTable"), tr("Service promises"))),
      m_card(new StandardCard(zone, locale)) {
    m_table->setTableModel(m_model, models::StandardsModel::Name);
    buildButtons();
    m_none = addText(tr("No standards yet. A team lead defines the first: a name, the exact words, and how long it may "
                        "take."),
                     "noStandards");
    body().addWidget(m_table, 1);
    body().addWidget(m_card);
    body().addStretch(0);
    connect(m_table, &PlainTable::chosenChanged, this, &StandardsSection::showChosen);
    connect(m_table, &PlainTable::opened, this, &StandardsSection::listPromises);
    connect(&m_desk, &StandardsDesk::changed, this, &StandardsSection::showData);
}

void StandardsSection::buildButtons() {
    FlowLayout* row = addButtonRow();
    m_acknowledge = addKeyAction(*row, tr("Acknowledge"), "acknowledgeStandard", Qt::Key_A);
    m_define = addKeyAction(*row, tr("Define…"), "defineStandard", Qt::Key_D);
    m_change = addButton(*row, tr("&Change…"), "changeStandard", tr("Change the standard"));
    m_withdraw = addButton(*row, tr("&Withdraw"), "withdrawStandard", tr("Withdraw the standard"));
    connect(m_acknowledge, &QAction::triggered, this, &StandardsSection::acknowledge);
    connect(m_define, &QAction::triggered, this, [this] { define(nullptr); });
    connect(m_change, &QPushButton::clicked, this, [this] { define(chosen()); });
    connect(m_withdraw, &QPushButton::clicked, this, &StandardsSection::withdraw);
}

void StandardsSection::showData() {
    m_model->setStandards(m_desk.data().standards, m_desk.me());
    const bool any = m_model->rowCount() > 0;
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_none->setVisible(!any);
    m_table->setVisible(any);
    setClosed(m_desk.mayLead()      ? QString()
              : m_desk.isReadOnly() ? readOnlyWords()
                                    : tr("Team leads and owners define and change them; you read and acknowledge."));
    showChosen();
}

void StandardsSection::showChosen() {
    const Standard* standard = chosen();
    const services::StandardReader* reader = standard ? standard->reader(m_desk.me()) : nullptr;
    m_acknowledge->setEnabled(reader && !standard->withdrawnAt && !standard->isAcknowledged(*reader) &&
                              m_desk.mayWrite());
    m_define->setEnabled(m_desk.mayLead());
    m_change->setEnabled(standard && m_desk.mayLead());
    m_withdraw->setEnabled(standard && !standard->withdrawnAt && m_desk.mayLead());
    m_card->setVisible(standard);
    if (standard)
        m_card->setStandard(*standard);
}

const Standard* StandardsSection::chosen() const {
    return m_model->rowAt(m_table->currentIndex());
}

void StandardsSection::listPromises() {
    domain::PromiseQuery query;
    query.service = chosen()->id;
    emit m_desk.promisesWanted(query, tr("Promised under “%1”").arg(chosen()->name));
}

void StandardsSection::acknowledge() {
    const auto work = [id = chosen()->id, seen = chosen()->current().number](
                          storage::Database& database, const services::Session& session, services::Changes& changes) {
        services::acknowledgeStandard(database, session, changes, id, seen);
    };
    m_desk.save(work, [this, name = chosen()->name] { emit m_desk.said(tr("You have acknowledged “%1”.").arg(name)); });
}

void StandardsSection::define(const Standard* standard) {
    QStringList channels;
    for (const services::NamedThing& channel : m_desk.data().channels)
        channels << channel.name;
    QStringList names;
    for (const Standard& known : m_model->rows())
        names << known.name;
    auto* dialog = new DefineStandardDialog(standard, channels, names, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, seen = standard ? standard->current().number : 0] {
        const auto work =
            [name = dialog->standardName(), terms = dialog->terms(), seen, settlement = dialog->settlement()](
                storage::Database& database, const services::Session& session, services::Changes& changes) {
                (void)services::defineStandard(database, session, changes, name, terms, seen, settlement);
            };
        const auto tell = [this, name = dialog->standardName()] {
            emit m_desk.said(tr("“%1” holds for what is promised from now on.").arg(name));
        };
        m_desk.save(work, dialog->whenSaved(tell), dialog->whenFailed());
    });
    dialog->open();
}

void StandardsSection::withdraw() {
    // While the question stands the list may change under it.
    const QString name = chosen()->name;
    const auto id = chosen()->id;
    if (!m_questions.confirm(this, tr("Withdraw “%1”?").arg(name),
                             tr("Nobody promises by it from now on. What was promised stays promised."),
                             tr("Withdraw")))
        return;
    const auto work = [id](storage::Database& database, const services::Session& session, services::Changes& changes) {
        services::withdrawStandard(database, session, changes, id);
    };
    m_desk.save(work, [this, name] { emit m_desk.said(tr("“%1” is withdrawn.").arg(name)); });
}

} // namespace kept::ui
