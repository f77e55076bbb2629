#pragma once

#include "domain/errors.h"

#include <QString>

namespace kept::storage {

/// What became of an attempt to reach a book on a server.
enum class ServerOutcome {
    NoSuchHost,
    NoAnswer, ///< nothing came back in time
    Refused,  ///< the machine is there, no PostgreSQL is
    NoEncryption,
    NotTrusted, ///< the certificate, for one reason or another
    WrongName,  ///< the certificate is trusted, and is another server's
    Busy,       ///< starting, stopping, or full
    Failed,     ///< something else, which the detail tells
    OnlyStandby,
    NoSuchDatabase,
    NotAdmitted,
    NotOfTeam, ///< known to the server, and nobody in the book
    PasswordNeeded,
    PasswordWrong,
    NoBook, ///< reachable, and empty
    Book,
};

struct ServerReport {
    ServerOutcome outcome = ServerOutcome::Failed;
    QString host; ///< that it is about, as the address names it
    QString port;
    QString database;
    QString user;
    QString version;          ///< the server's, where one was reached
    bool isEncrypted = false; ///< the same
    QString certificateName;  ///< whose the certificate is, where that is all that is wrong and libpq says it
    QString detail;           ///< in the words of the server or of libpq; may be empty
};

/// What was found and what to do about it, in whole sentences.
[[nodiscard]] QString wordsFor(const ServerReport& report);

/// A server let nobody in, or could not be reached; says what wordsFor() says.
class ServerRefused : public domain::StorageFailure {
public:
    explicit ServerRefused(const ServerReport& report) : StorageFailure(wordsFor(report)), m_report(report) {}

    [[nodiscard]] const ServerReport& report() const { return m_report; }
    /// Whether another password may help.
    [[nodiscard]] bool asksForPassword() const {
        return m_report.outcome == ServerOutcome::PasswordNeeded || m_report.outcome == ServerOutcome::PasswordWrong;
    }

private:
    ServerReport m_report;
};

} // namespace kept::storage
