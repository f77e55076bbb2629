#include "storage/server_report.h"

#include <QCoreApplication>

namespace kept::storage {

namespace {

class ServerReportText {
    Q_DECLARE_TR_FUNCTIONS(kept::storage::ServerReport)

public:
    explicit ServerReportText(const ServerReport& report) : m_report(report) {}

    [[nodiscard]] QString ofNetwork() const {
        const bool isSocket = m_report.host.startsWith(u'/') || m_report.host.startsWith(u'@');
        switch (m_report.outcome) {
        case ServerOutcome::NoSuchHost:
            return tr("There is no server called %1. Look at its name again, and whether you are on the right network.")
                .arg(m_report.host);
        case ServerOutcome::Refused:
            return isSocket ? tr("No PostgreSQL answers on this machine, in %1 on port %2. Look at both again, or ask "
                                 "whoever looks after the server to start it.")
                                  .arg(m_report.host, m_report.port)
                            : tr("%1 is there, but no PostgreSQL answers on port %2. Look at the port again, or ask "
                                 "whoever looks after the server to start it.")
                                  .arg(m_report.host, m_report.port);
        case ServerOutcome::NoEncryption:
            return tr("%1 does not encrypt connections, so that others on the network could read everything. Ask "
                      "whoever looks after the server to turn TLS on.")
                .arg(m_report.host);
        case ServerOutcome::NotTrusted:
            return tr("It is not certain that this is %1: its certificate is not trusted. Look at its name again, and "
                      "ask whoever looks after the server which authority vouches for it (sslrootcert).")
                .arg(m_report.host);
        case ServerOutcome::WrongName:
            return m_report.certificateName.isEmpty()
                       ? tr("It is not certain that this is %1: its certificate is for another name. Ask whoever looks "
                            "after the server which name belongs into the address.")
                             .arg(m_report.host)
                       : tr("It is not certain that this is %1: its certificate is for %2. Write that name into the "
                            "address; where it does not lead to the server, add hostaddr= with the server's IP "
                            "address. Or ask whoever looks after the server for a certificate that names %1 too.")
                             .arg(m_report.host, m_report.certificateName);
        default:
            return tr("%1 does not answer. Look whether you are on the right network, and try again later.")
                .arg(m_report.host);
        }
    }

    [[nodiscard]] QString ofServer() const {
        switch (m_report.outcome) {
        case ServerOutcome::Busy:
            return tr("%1 takes nobody in at the moment. Try again in a minute.").arg(m_report.host);
        case ServerOutcome::OnlyStandby:
            return tr("Only standby servers answer, which take no changes. Try again in a minute, or ask whoever looks "
                      "after the servers.");
        case ServerOutcome::NoSuchDatabase:
            return tr("%1 has no database called %2. Look at its name again.").arg(m_report.host, m_report.database);
        case ServerOutcome::NotAdmitted:
            return tr("%1 does not let %2 in. Ask whoever looks after the server.").arg(m_report.host, m_report.user);
        case ServerOutcome::NotOfTeam:
            return tr("%1 may not open the book in %2: this login is nobody's of the team. Ask an owner of the book to "
                      "give it to you, in Settings under “Signing in” or with kept people login.")
                .arg(m_report.user, m_report.database);
        case ServerOutcome::PasswordNeeded:
            return tr("%1 wants a password of %2.").arg(m_report.host, m_report.user);
        case ServerOutcome::PasswordWrong:
            return tr("%1 does not take this name and password of %2. Type them again, or ask whoever looks after the "
                      "server.")
                .arg(m_report.host, m_report.user);
        default:
            return tr("%1 can't be used.").arg(m_report.host);
        }
    }

    [[nodiscard]] QString ofBook() const {
        const QString found =
            m_report.outcome == ServerOutcome::Book
                ? tr("Your team's book is there, on PostgreSQL %1.").arg(m_report.version)
                : tr("PostgreSQL %1 answers, but there is no book in the database %2, or you may not see it. Ask for "
                     "the right name, or make the book with kept init.")
                      .arg(m_report.version, m_report.database);
        return found + u' ' +
               (m_report.isEncrypted ? tr("The connection is encrypted.") : tr("The connection is not encrypted."));
    }

    [[nodiscard]] QString detail() const { return tr("In its own words: %1").arg(m_report.detail); }

private:
    const ServerReport& m_report;
};

} // namespace

QString wordsFor(const ServerReport& report) {
    const ServerReportText words(report);
    if (report.outcome >= ServerOutcome::NoBook)
        return words.ofBook();
    const bool isNetwork = report.outcome <= ServerOutcome::WrongName;
    const QString said = isNetwork ? words.ofNetwork() : words.ofServer();
    const bool isPlain =
        report.outcome == ServerOutcome::NotOfTeam || report.outcome == ServerOutcome::PasswordNeeded ||
        report.outcome == ServerOutcome::PasswordWrong || report.outcome == ServerOutcome::NoSuchDatabase ||
        !report.certificateName.isEmpty() || report.detail.isEmpty();
    return isPlain ? said : said + u' ' + words.detail();
}

} // namespace kept::storage
