#pragma once

#include "startup/opened_book.h"

#include <QObject>
#include <QTimer>

namespace kept::domain {
class Error;
}

namespace kept::services {
class Book;
class SecretStore;
} // namespace kept::services

namespace kept::storage {
struct OpenReport;
}

namespace kept::startup {

/// Why a book could not be opened, and what may help.
struct OpeningRefusal {
    QString path;
    QString why;
    bool asksForPassword = false;
    QString goodBackup; ///< of a damaged book; empty where there is none
};

/// Opens books, files and those on a server, whose passwords it looks for and keeps, and reads what their pages have to
/// know before they are laid.
class BookOpening final : public QObject {
    Q_OBJECT

public:
    BookOpening(services::Book& book, services::SecretStore& secrets, QObject* parent = nullptr);

    void open(const QString& path);
    /// A book on a server, as somebody asked for it. A password that they do not want kept does not stay from before
    /// either.
    void openServer(const QString& address, const QString& password, bool keep);
    /// What is in the book that is open already.
    void read(const storage::OpenReport& report);
    /// Once it has opened a book, a password is worth keeping.
    void keepPassword(const QString& address);

signals:
    void opened(const QString& path, const kept::startup::OpenedBook& book);
    void refused(const kept::startup::OpeningRefusal& refusal);
    /// A server was asked, which may take a while.
    void serverAsked();
    /// It takes long enough to say so.
    void takesLong();
    /// A password could not be kept, in words.
    void passwordUnkept(const QString& why);

private:
    void openWith(const QString& password, const QString& address);
    void openBook(const QString& path);
    void refuse(const QString& path, const domain::Error& error);

    services::Book& m_book;
    services::SecretStore& m_secrets;
    QString m_toKeep; ///< a password that is not in the keychain yet
    QTimer m_slow;
};

} // namespace kept::startup
