#include "ui/dialogs/import_dialog.h"

#include "domain/errors.h"
#include "models/bad_rows_model.h"
#include "services/importing/import_run.h"
#include "ui/dialogs/questions.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/switching.h"

#include <QDialogButtonBox>
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

namespace kept::ui {

namespace {

constexpr int usualWidth = 680;
constexpr int heightWithRows = 560;

QLabel* plainLabel(const char* objectName) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

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
      m_badRows(new models::BadRowsModel(locale, this)), m_title(plainLabel("importTitle")),
      m_rest(plainLabel("importRest")), m_progress(new QProgressBar),
      m_table(new PlainTable(QStringLiteral("badRows"), tr("Rows that were not taken"))),
      m_start(button(tr("&Import"), "startImport")), m_close(button(tr("Cancel"), "closeImport")) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import promises"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(usualWidth);
    buildLayout();
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    say({}, tr("What is in the book stays. A row with a reference is never taken twice."));
    check();
}

void ImportDialog::buildLayout() {
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_file = addFile(*form, tr("&File with promises (CSV)"), "importFile", tr("Tables (*.csv *.txt);;All files (*)"));
    m_map = addFile(*form, tr("&Map that names its columns (not needed for a file from Kept)"), "importMap",
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
    layout->addLayout(form);
    layout->addWidget(m_title);
    layout->addWidget(m_rest);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    layout->addLayout(buttons);
}

QLineEdit* ImportDialog::addFile(QFormLayout& form, const QString& label, const char* objectName,
                                 const QString& filter) {
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
    form.addRow(name, line);
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

void ImportDialog::check() {
    switchOn(*m_start, !m_run && !m_file->text().trimmed().isEmpty());
}

void ImportDialog::start() {
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
    m_table->hide();
    switchOn(*m_file, false);
    switchOn(*m_map, false);
    m_close->setText(tr("Stop"));
    say(tr("Importing…"), tr("You can stop at any time: what is in by then stays."));
    check();
    m_run->start();
}

void ImportDialog::end() {
    m_run->deleteLater();
    m_run = nullptr;
    m_progress->hide();
    switchOn(*m_file, true);
    switchOn(*m_map, true);
    m_close->setEnabled(true);
    m_close->setText(tr("Close"));
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
    m_table->setVisible(!report.bad.empty());
    m_badRows->setRows(report.bad);
    if (!report.bad.empty())
        resize(width(), std::max(height(), heightWithRows));
    m_close->setFocus();
    emit imported(report);
}

void ImportDialog::say(const QString& title, const QString& rest) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_rest->setText(rest);
}

void ImportDialog::reject() {
    if (!m_run)
        return QDialog::reject();
    m_run->cancel();
    m_close->setEnabled(false);
    say(tr("Stopping…"), {});
}

} // namespace kept::ui
