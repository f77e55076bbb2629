#pragma once

#include "domain/moment.h"
#include "domain/server_address.h"

#include <QLocale>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace kept::services {
struct Backup;
class Book;
class Preferences;
class ServerAccess;
} // namespace kept::services

namespace kept::ui {

class ChoiceButton;
class ConnectionDialog;
class NewBookDialog;
class Questions;

/// Where everything begins: make a book, open one, join a team's, look at a sample, or bring promises from elsewhere.
class FirstStartPage final : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    /// `book` is not open yet.
    FirstStartPage(services::Book& book, services::Preferences& preferences, services::ServerAccess& servers,
                   Questions& questions, Clock clock, const QLocale& locale, QWidget* parent = nullptr);

    /// Looks again which book was opened last.
    void refresh();
    /// Offers to put a good backup in the place of a book that is damaged; openWanted() follows once it is there.
    void offerBackup(const QString& book, const services::Backup& backup);

    /// Asks for the book on that server, whose password is needed or was wrong, once more; says why.
    void askServer(const QString& address, const QString& why);

public slots:
    /// Says what is being opened, which may take a while.
    void showWaiting(const QString& words);
    /// Says why a book could not be opened.
    void showFailure(const QString& why);

signals:
    /// A new book is open, its owner is remembered as the person of this desktop.
    void bookCreated(const QString& path);
    /// A book that exists is to be opened.
    void openWanted(const QString& path);
    void sampleWanted();
    /// A book on a server is to be opened; `keep` says whether the keychain should have the password, which may be
    /// empty.
    void serverWanted(const QString& address, const QString& password, bool keep);

private:
    ChoiceButton* addChoice(QVBoxLayout& column, const QString& icon, const QString& title, const QString& hint,
                            const char* objectName);
    void buildLayout();
    void openBook();
    /// Asks for a new book; `onCreated` goes on once it is open.
    void createBook(std::function<void(const QString& path)> onCreated);
    void create(NewBookDialog& dialog, const std::function<void(const QString& path)>& onCreated);
    ConnectionDialog& joinServer(const domain::ServerAddress& address);
    void importInto(const QString& path);
    void restore(const QString& book, const QString& backup);

    services::Book& m_book;
    services::Preferences& m_preferences;
    services::ServerAccess& m_servers;
    Questions& m_questions;
    Clock m_clock;
    QLocale m_locale;
    ChoiceButton* m_recent = nullptr;
    ChoiceButton* m_new = nullptr;
    ChoiceButton* m_restore = nullptr;
    QLabel* m_failure;
    QLabel* m_waiting;
};

} // namespace kept::ui
