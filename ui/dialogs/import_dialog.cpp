#include "ui/dialogs/import_dialog.h"

#include "domain/errors.h"
#include "models/bad_rows_model.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/importing/import_run.h"
#include "ui/dialogs/questions.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/switching.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace kept::ui {

namespace {

constexpr int importWidth = 680;
constexpr int heightWithRows = 560;

QPushButton* button(const QString& words, const char* objectName) {
    auto* made = new QPushButton(words);
    made->setObjectName(QLatin1String(objectName));
    made->setAccessibleName(QString(words).remove(u'&'));
    return made;
}

/// Throws InvalidInput.
std::optional<services::ImportMap> mapAt(const QString& path) {
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::InvalidInput(ImportDialog::tr("The map %1 can't be read: %2.").arg(path, file.errorString()));
    return services::parseImportMap(file.readAll());
}

} // namespace

ImportDialog::ImportDialog(services::Book& book, Questions& questions, Clock clock, const QLocale& locale,
                           QWidget* parent)
    : QDialog(parent), m_book(book), m_questions(questions), m_clock(std::move(clock)), m_locale(locale),
      m_badRows(new models::BadRowsModel(locale, this)), m_form(new QFormLayout),
      m_title(makePlainLabel("importTitle")), m_rest(makePlainLabel("importRest")), m_progress(new QProgressBar),
      m_table(new PlainTable(QStringLiteral("badRows"), tr("Rows that were not taken"))),
      m_start(button(tr("&Import"), "startImport")), m_close(button(tr("Cancel"), "closeImport")) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import promises"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(importWidth);
    buildLayout();
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    say({}, tr("What is in the book stays. A row with a reference is never taken twice."));
    check();
}

void ImportDialog::buildLayout() {
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_file = addFile(tr("&File with promises (CSV)"), "importFile", tr("Tables (*.csv *.txt);;All files (*)"));
    m_map = addFile(tr("&Map that names its columns (not needed for a file from Kept)"), "importMap",
                    tr("Maps (*.json);;All files (*)"));
    m_title->setFont(subsectionFont());
    setStyleProperty(*m_rest, "dim", true);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("How much of the file is in"));
    m_progress->setRange(0, 1'000);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_table->setTableModel(m_badRows, models::BadRowsModel::Reason);
    m_table->hide();
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::large);
    layout->setSpacing(metrics::medium);
    layout->addLayout(m_form);
    layout->addWidget(m_title);
    layout->addWidget(m_rest);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    layout->addLayout(buttons);
}

QLineEdit* ImportDialog::addFile(const QString& label, const char* objectName, const QString& filter) {
    auto* path = new QLineEdit;
    path->setObjectName(QLatin1String(objectName));
    path->setAccessibleName(QString(label).remove(u'&'));
    auto* choose = button(tr("Choose…"), objectName);
    choose->setObjectName(QStringLiteral("choose_%1").arg(QLatin1String(objectName)));
    choose->setAccessibleName(tr("%1: %2", "Choose…, which file").arg(choose->text(), path->accessibleName()));
    choose->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(path, 1);
    line->addWidget(choose);
    auto* name = new QLabel(label);
    name->setBuddy(path);
    m_form->addRow(name, line);
    connect(path, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(choose, &QPushButton::clicked, this, [this, path, label, filter] {
        const QString chosen = m_questions.fileToOpen(this, QString(label).remove(u'&'), filter);
        if (!chosen.isEmpty())
            path->setText(chosen);
    });
    return path;
}

void ImportDialog::setFile(const QString& path) {
    m_file->setText(path);
}

void ImportDialog::offerVerdicts(std::optional<domain::PersonId> person) {
    m_person = person;
    m_what = new QComboBox;
    m_what->setObjectName(QStringLiteral("importWhat"));
    m_what->addItem(tr("Promises"));
    m_what->addItem(tr("Verdicts: what promisees said"));
    auto* name = new QLabel(tr("&What does the file hold?"));
    name->setBuddy(m_what);
    m_what->setAccessibleName(QString(name->text()).remove(u'&'));
    m_form->insertRow(0, name, m_what);
    setTabOrder(m_what, m_file);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ImportDialog::showWhat);
}

bool ImportDialog::bringsVerdicts() const {
    return m_what && m_what->currentIndex() == 1;
}

void ImportDialog::showWhat() {
    m_form->setRowVisible(m_form->rowCount() - 1, !bringsVerdicts()); // the map
    say({}, bringsVerdicts() ? tr("It needs the columns verdict (yes, no, or 1 to 5) and reference or id; it may have "
                                  "rating and words.")
                             : tr("What is in the book stays. A row with a reference is never taken twice."));
}

void ImportDialog::check() {
    switchOn(*m_start, !m_run && !m_isSaving && !m_file->text().trimmed().isEmpty());
}

void ImportDialog::start() {
    return bringsVerdicts() ? startVerdicts() : startPromises();
}

void ImportDialog::startVerdicts() {
    const services::Session session{.actor = m_person, .now = m_clock()};
    const auto report = std::make_shared<services::VerdictReport>();
    m_isSaving = true;
    begin();
    m_close->setEnabled(false);
    say(tr("Importing…"), {});
    const auto saved = m_book.save(
        [report, session, path = m_file->text().trimmed()](storage::Database& database, services::Changes& changes) {
            services::importVerdicts(database, session, changes, {.path = path}, *report);
        });
    services::deliver(
        saved, this, [this, report] { showVerdicts(*report); },
        [this](const QString& why) {
            end();
            say(tr("The file could not be imported."), why);
        });
}

void ImportDialog::startPromises() {
    services::ImportOptions options;
    options.path = m_file->text().trimmed();
    try {
        options.map = mapAt(m_map->text().trimmed());
    } catch (const domain::Error& error) {
        return say(tr("The map can't be used."), error.message());
    }
    m_run = new services::ImportRun(m_book, options, m_clock(), this);
    connect(m_run, &services::ImportRun::progressed, m_progress, &QProgressBar::setValue);
    connect(m_run, &services::ImportRun::done, this, [this](const auto& report) { showReport(report, false); });
    connect(m_run, &services::ImportRun::cancelled, this, [this](const auto& report) { showReport(report, true); });
    connect(m_run, &services::ImportRun::failed, this, [this](const QString& why) {
        end();
        say(tr("The file could not be imported."), why);
    });
    m_progress->setValue(0);
    m_progress->show();
    begin();
    nameClose(tr("Stop"));
    say(tr("Importing…"), tr("You can stop at any time: what is in by then stays."));
    m_run->start();
}

void ImportDialog::nameClose(const QString& words) {
    m_close->setText(words);
    m_close->setAccessibleName(words);
}

void ImportDialog::begin() {
    m_table->hide();
    for (QWidget* field : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_map)})
        if (field)
            switchOn(*field, false);
    check();
}

void ImportDialog::end() {
    if (m_run)
        m_run->deleteLater();
    m_run = nullptr;
    m_isSaving = false;
    m_progress->hide();
    for (QWidget* field : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_map)})
        if (field)
            switchOn(*field, true);
    m_close->setEnabled(true);
    nameClose(tr("Close"));
    check();
}

void ImportDialog::showReport(const services::ImportReport& report, bool stopped) {
    end();
    const auto number = [this](std::int64_t count) { return m_locale.toString(static_cast<qlonglong>(count)); };
    QStringList rest = {tr("Added: %1. Closed: %2. Known already: %3.", "numbers of promises")
                            .arg(number(report.added), number(report.resolved), number(report.known))};
    if (!report.bad.empty())
        rest << tr("Not taken: %1 of %2 rows, listed below.")
                    .arg(number(static_cast<std::int64_t>(report.bad.size())), number(report.rows));
    if (stopped)
        rest << tr("Import the file again to go on; a row with a reference is not taken twice.");
    say(stopped ? tr("Stopped.") : tr("The file is in the book."), rest.join(u' '));
    showRows(report.bad);
    emit imported(report);
}

void ImportDialog::showVerdicts(const services::VerdictReport& report) {
    end();
    const auto number = [this](std::int64_t count) { return m_locale.toString(static_cast<qlonglong>(count)); };
    QStringList rest = {
        tr("Added: %1. Known already: %2.", "numbers of verdicts").arg(number(report.added), number(report.known))};
    if (!report.bad.empty())
        rest << tr("Not taken: %n row(s), listed below.", nullptr, static_cast<int>(report.bad.size()));
    say(tr("The file is in the book."), rest.join(u' '));
    showRows(report.bad);
}

void ImportDialog::showRows(const std::vector<services::BadRow>& bad) {
    m_table->setVisible(!bad.empty());
    m_badRows->setRows(bad);
    if (!bad.empty())
        resize(width(), std::max(height(), heightWithRows));
    m_close->setFocus();
}

void ImportDialog::say(const QString& title, const QString& rest) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_rest->setText(rest);
}

void ImportDialog::reject() {
    if (m_isSaving)
        return; // it is over in a moment, and says what came in
    if (!m_run)
        return QDialog::reject();
    m_run->cancel();
    m_close->setEnabled(false);
    say(tr("Stopping…"), {});
}

} // namespace kept::ui
