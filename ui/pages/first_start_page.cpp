#include "ui/pages/first_start_page.h"

#include "services/backups.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/moment_words.h"
#include "services/new_book.h"
#include "services/preferences.h"
#include "services/restoring.h"
#include "services/server_access.h"
#include "ui/dialogs/connection_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_book_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kept::ui {

using services::Preference;

namespace {

constexpr int startColumnWidth = 480;

/// A file that is not there yet, where people keep their files.
QString proposedBookPath() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir there = folder.exists() ? folder : QDir::home();
    QString path = there.filePath(QStringLiteral("team.kept"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = there.filePath(QStringLiteral("team-%1.kept").arg(number));
    return QDir::toNativeSeparators(path);
}

} // namespace

FirstStartPage::FirstStartPage(services::Book& book, services::Preferences& preferences,
                               services::ServerAccess& servers, Questions& questions, Clock clock,
                               const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_book(book), m_preferences(preferences), m_servers(servers), m_questions(questions),
      m_clock(std::move(clock)), m_locale(locale), m_failure(new QLabel), m_waiting(makeRemark("welcomeWaiting")) {
    setObjectName(QStringLiteral("firstStartPage"));
    setAccessibleName(tr("Welcome"));
    buildLayout();
    refresh();
}

void FirstStartPage::buildLayout() {
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::medium);
    auto* title = new QLabel(tr("Give your word. Keep it."));
    title->setObjectName(QStringLiteral("welcomeTitle"));
    title->setFont(titleFont());
    auto* purpose = new QLabel(tr("Kept holds every promise that your team makes, reminds whoever made it, and shows "
                                  "fairly how well promises are kept."));
    purpose->setObjectName(QStringLiteral("welcomePurpose"));
    purpose->setWordWrap(true);
    setStyleProperty(*purpose, "dim", true);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(purpose);
    m_failure->setObjectName(QStringLiteral("welcomeFailure"));
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->hide();
    column->addWidget(m_failure);
    setStyleProperty(*m_waiting, "dim", true);
    column->addWidget(m_waiting);
    column->addSpacing(metrics::medium);
    m_restore = addChoice(*column, QStringLiteral("undo-2"), {}, {}, "restoreDamaged");
    m_restore->hide();
    m_recent = addChoice(*column, QStringLiteral("clock"), {}, {}, "openRecent");
    m_new = addChoice(*column, QStringLiteral("plus"), tr("&New book…"),
                      tr("One file for your team. You own it and add the others."), "newBook");
    auto* open = addChoice(*column, QStringLiteral("book-open-check"), tr("&Open a book…"),
                           tr("A file that somebody on your team has made."), "openBook");
    auto* join = addChoice(*column, QStringLiteral("users"), tr("&Join your team's book…"),
                           tr("It is on a server, and all of you write to it at the same time."), "joinServer");
    auto* sample = addChoice(*column, QStringLiteral("flask-conical"), tr("Look at a &sample team"),
                             tr("Made-up people and promises, to try everything out."), "openSample");
    auto* import = addChoice(*column, QStringLiteral("upload"), tr("&Import promises from a file…"),
                             tr("A table (CSV) from another program, into a new book."), "importFile");
    column->addStretch(3);

    auto* middle = new QWidget;
    middle->setLayout(column);
    middle->setFixedWidth(startColumnWidth);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(middle);
    layout->addStretch(1);

    connect(m_recent, &QPushButton::clicked, this,
            [this] { emit openWanted(m_preferences.value(Preference::LastBook)); });
    connect(m_new, &QPushButton::clicked, this,
            [this] { createBook([this](const QString& path) { emit bookCreated(path); }); });
    connect(open, &QPushButton::clicked, this, &FirstStartPage::openBook);
    connect(join, &QPushButton::clicked, this, [this] { joinServer({}); });
    connect(sample, &QPushButton::clicked, this, &FirstStartPage::sampleWanted);
    connect(import, &QPushButton::clicked, this,
            [this] { createBook([this](const QString& path) { importInto(path); }); });
}

ChoiceButton* FirstStartPage::addChoice(QVBoxLayout& column, const QString& icon, const QString& title,
                                        const QString& hint, const char* objectName) {
    auto* choice = new ChoiceButton(icon, title, hint);
    choice->setObjectName(QLatin1String(objectName));
    column.addWidget(choice);
    return choice;
}

void FirstStartPage::refresh() {
    const QString recent = m_preferences.value(Preference::LastBook);
    const QFileInfo file(recent);
    const bool isOnServer = services::isServerAddress(recent);
    const bool isThere = isOnServer || (!recent.isEmpty() && file.isFile());
    m_recent->setVisible(isThere);
    if (isOnServer)
        m_recent->setWords(tr("Open your team's book again"), recent);
    else if (isThere)
        m_recent->setWords(tr("Open %1 again").arg(withoutMnemonic(file.fileName())),
                           QDir::toNativeSeparators(file.absolutePath()));
    setHome(*this, isThere ? m_recent : m_new);
    m_failure->hide();
}

void FirstStartPage::showWaiting(const QString& words) {
    showFailure({});
    say(*m_waiting, words);
}

void FirstStartPage::showFailure(const QString& why) {
    say(*m_waiting, {});
    m_failure->setText(why);
    m_failure->setVisible(!why.isEmpty());
}

void FirstStartPage::offerBackup(const QString& book, const services::Backup& backup) {
    m_restore->setWords(
        tr("&Restore the backup of %1").arg(services::exactWords(backup.madeAt, QTimeZone::systemTimeZone(), m_locale)),
        tr("The newest that is good. The damaged file stays beside it."));
    m_restore->show();
    m_recent->hide(); // it would be the same file once more
    setHome(*this, m_restore);
    m_restore->disconnect(this);
    connect(m_restore, &QPushButton::clicked, this, [this, book, path = backup.path] { restore(book, path); });
}

void FirstStartPage::restore(const QString& book, const QString& backup) {
    m_restore->setEnabled(false); // until it is done
    services::deliver(
        services::restoreAndReopen(m_book, book, backup, m_clock()), this,
        [this, book](const QString&) { emit openWanted(book); },
        [this](const QString& why) {
            m_restore->setEnabled(true);
            showFailure(why);
        });
}

void FirstStartPage::openBook() {
    const QString path = m_questions.fileToOpen(this, tr("Open a book"), tr("Books (*.kept);;All files (*)"));
    if (!path.isEmpty())
        emit openWanted(path);
}

ConnectionDialog& FirstStartPage::joinServer(const domain::ServerAddress& address) {
    showFailure({});
    auto* dialog = new ConnectionDialog(m_servers, address, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        emit serverWanted(dialog->address().text(), dialog->password(), dialog->keepsPassword());
        dialog->accept();
    });
    dialog->open();
    return *dialog;
}

void FirstStartPage::askServer(const QString& address, const QString& why) {
    joinServer(services::readAddress(address).address).askAgain(why);
}

void FirstStartPage::createBook(std::function<void(const QString& path)> onCreated) {
    showFailure({});
    const services::NewBook proposal{
        .path = proposedBookPath(), .owner = m_preferences.value(Preference::Me), .department = {}, .zone = {}};
    auto* dialog = new NewBookDialog(m_questions, proposal, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, onCreated] { create(*dialog, onCreated); });
    dialog->open();
}

void FirstStartPage::create(NewBookDialog& dialog, const std::function<void(const QString& path)>& onCreated) {
    const services::NewBook wanted = dialog.book();
    const auto made = [this, onCreated, owner = wanted.owner](const QString& path) {
        services::setMeIn(m_preferences, path, owner);
        if (m_preferences.value(Preference::Me).isEmpty())
            m_preferences.setValue(Preference::Me, owner); // and proposed for the next book
        onCreated(path);
    };
    services::deliver(
        services::createBook(m_book, wanted, m_clock()), this,
        [made, close = dialog.whenSaved({})](const QString& path) {
            close();
            made(path);
        },
        dialog.whenFailed());
}

void FirstStartPage::importInto(const QString& path) {
    auto* dialog = new ImportDialog(m_book, m_questions, m_clock, m_locale, this);
    connect(dialog, &QDialog::finished, this, [this, path] { emit bookCreated(path); });
    dialog->open();
}

} // namespace kept::ui
