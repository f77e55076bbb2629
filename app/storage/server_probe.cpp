#include "storage/server_probe.h"

#include "storage/connection_options.h"
#include "storage/libpq_attempt.h"
#include "storage/server_knock.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <memory>

namespace kept::storage {

namespace {

using Milliseconds = std::chrono::milliseconds;

/// Whether there is a book, where Kept makes one or where the session looks; whether it may be read; whether the server
/// takes no changes.
constexpr auto whatIsThere =
    "SELECT count(DISTINCT relname) = 2, coalesce(bool_and(has_table_privilege(oid, 'SELECT')), false),"
    " current_setting('transaction_read_only') = 'on' OR pg_is_in_recovery()"
    " FROM pg_class WHERE relname IN ('settings', 'events') AND relkind IN ('r', 'p')"
    " AND (pg_table_is_visible(oid) OR relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = 'kept'))";

/// One address of one host.
struct Place {
    QString host;
    QString address; ///< by number; empty for a socket
    QString port;
};

QString valueIn(const Parameters& parameters, const char* name) {
    const auto found = parameters.find(QLatin1String(name));
    return found == parameters.end() ? QString() : found->second;
}

bool isSocket(const QString& host) {
    return host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@');
}

/// What libpq said, without the place that it puts before.
QString said(const PGconn& connection, const QString& port) {
    const QString message = QString::fromUtf8(PQerrorMessage(&connection)).trimmed();
    const qsizetype place = message.indexOf(port);
    const qsizetype behind = place < 0 ? -1 : message.indexOf(QLatin1String(": "), place);
    return behind < 0 ? message : message.mid(behind + 2);
}

/// “FATAL:  28P01: password authentication failed …”: the code, and what follows it.
struct Complaint {
    QString code;
    QString words;
};

Complaint complaintIn(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral(R"(:\s+([0-9A-Z]{5}): (.*))"));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? Complaint{match.captured(1), match.captured(2)} : Complaint{{}, text.simplified()};
}

ServerOutcome outcomeOf(const QString& code) {
    if (code == QLatin1String("28P01"))
        return ServerOutcome::PasswordWrong;
    if (code == QLatin1String("3D000"))
        return ServerOutcome::NoSuchDatabase;
    if (code == QLatin1String("42501"))
        return ServerOutcome::NotOfTeam;
    if (code.startsWith(QLatin1String("28")))
        return ServerOutcome::NotAdmitted;
    const bool isBusy = code.startsWith(QLatin1String("57P")) || code.startsWith(QLatin1String("53"));
    return isBusy ? ServerOutcome::Busy : ServerOutcome::Failed;
}

ServerOutcome outcomeOf(Knock knock, const QString& sslMode) {
    const bool mustEncrypt = sslMode == QLatin1String("require") || sslMode.startsWith(QLatin1String("verify-"));
    switch (knock) {
    case Knock::Silence:
        return ServerOutcome::NoAnswer;
    case Knock::Refused:
        return ServerOutcome::Refused;
    case Knock::Plain:
        return mustEncrypt ? ServerOutcome::NoEncryption : ServerOutcome::Failed;
    case Knock::Encrypting:
        return mustEncrypt ? ServerOutcome::NotTrusted : ServerOutcome::Failed;
    default:
        return ServerOutcome::Failed;
    }
}

class Probe {
public:
    Probe(const domain::ServerAddress& address, const QString& password, Milliseconds patience)
        : m_given(connectionParameters(address)), m_effective(effectiveParameters(m_given)), m_patience(patience) {
        if (!password.isEmpty())
            m_given[QStringLiteral("password")] = password;
    }

    [[nodiscard]] ServerReport run() const {
        ServerReport closest;
        bool isFirst = true;
        for (const Place& host : hosts()) {
            const ServerReport report = tryHost(host);
            if (isFirst || report.outcome > closest.outcome)
                closest = report;
            isFirst = false;
            if (report.outcome >= ServerOutcome::NotAdmitted) // libpq goes no further either
                break;
        }
        return closest;
    }

private:
    /// As libpq reads its three lists.
    [[nodiscard]] std::vector<Place> hosts() const {
        const QStringList names = valueIn(m_effective, "host").split(u',');
        const QStringList addresses = valueIn(m_effective, "hostaddr").split(u',');
        const QStringList ports = valueIn(m_effective, "port").split(u',');
        std::vector<Place> found;
        for (qsizetype i = 0; i < std::max(names.size(), addresses.size()); ++i) {
            const QString port = ports.size() == 1 ? ports.first() : ports.value(i);
            found.push_back({names.value(i), addresses.value(i), port.isEmpty() ? QStringLiteral("5432") : port});
        }
        return found;
    }

    [[nodiscard]] ServerReport tryHost(const Place& host) const {
        if (!host.address.isEmpty() || isSocket(host.host))
            return tryPlace(host);
        ServerReport closest = reportOn(host, ServerOutcome::NoSuchHost);
        for (const QString& address : addressesOf(host.host)) {
            const ServerReport report = tryPlace({host.host, address, host.port});
            if (report.outcome > closest.outcome)
                closest = report;
            if (report.outcome >= ServerOutcome::NotAdmitted)
                break;
        }
        return closest;
    }

    [[nodiscard]] ServerReport tryPlace(const Place& place) const {
        Parameters parameters = m_given;
        parameters[QStringLiteral("host")] = place.host;
        parameters[QStringLiteral("hostaddr")] = place.address;
        parameters[QStringLiteral("port")] = place.port;
        parameters[QStringLiteral("target_session_attrs")] = QStringLiteral("any"); // looked at below
        const LibpqConnection connection = beginConnecting(parameters);
        if (!comesToAnEnd(*connection, m_patience))
            return reportOn(place, ServerOutcome::NoAnswer);
        if (PQstatus(connection.get()) == CONNECTION_OK)
            return lookAround(place, *connection);
        ServerReport report = explain(place, *connection);
        if (report.outcome == ServerOutcome::NotTrusted && isOnlyNamedOtherwise(parameters)) {
            report.outcome = ServerOutcome::WrongName;
            report.certificateName = nameInCertificate(report.detail, report.host);
        }
        return report;
    }

    /// Whether the certificate would be accepted under another name.
    [[nodiscard]] bool isOnlyNamedOtherwise(Parameters parameters) const {
        const QString sslMode = QStringLiteral("sslmode");
        if (valueIn(m_effective, "sslmode") != QLatin1String("verify-full") ||
            isCertificateAccepted(parameters, m_patience))
            return false;
        parameters[sslMode] = QStringLiteral("verify-ca");
        return isCertificateAccepted(parameters, m_patience);
    }

    [[nodiscard]] ServerReport explain(const Place& place, PGconn& connection) const {
        const Complaint complaint = complaintIn(said(connection, place.port));
        ServerOutcome outcome = outcomeOf(complaint.code);
        if (PQconnectionNeedsPassword(&connection) == 1) {
            outcome = ServerOutcome::PasswordNeeded;
        } else if (complaint.code.isEmpty()) {
            const QString where = place.address.isEmpty() ? QString::fromUtf8(PQhost(&connection)) : place.address;
            outcome = outcomeOf(knockAt(where, place.port.toInt(), m_patience), valueIn(m_effective, "sslmode"));
        }
        ServerReport report = reportOn(place, outcome);
        if (report.host.isEmpty())
            report.host = QString::fromUtf8(PQhost(&connection));
        if (outcome != ServerOutcome::NoAnswer && outcome != ServerOutcome::Refused)
            report.detail = complaint.words;
        return report;
    }

    [[nodiscard]] ServerReport lookAround(const Place& place, PGconn& connection) const {
        const std::unique_ptr<PGresult, CloseLibpq> answer(PQexec(&connection, whatIsThere));
        if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
            return explain(place, connection);
        const auto isTrue = [&](int column) { return *PQgetvalue(answer.get(), 0, column) == 't'; };
        const QString wanted = valueIn(m_effective, "target_session_attrs");
        const bool mustWrite = wanted == QLatin1String("read-write") || wanted == QLatin1String("primary");
        const ServerOutcome ofBook = isTrue(1) ? ServerOutcome::Book : ServerOutcome::NotOfTeam;
        const ServerOutcome found = isTrue(0) ? ofBook : ServerOutcome::NoBook;
        ServerReport report = reportOn(place, mustWrite && isTrue(2) ? ServerOutcome::OnlyStandby : found);
        report.host = QString::fromUtf8(PQhost(&connection));
        report.version = QString::fromUtf8(PQparameterStatus(&connection, "server_version")).section(u' ', 0, 0);
        report.isEncrypted = PQsslInUse(&connection) == 1;
        return report;
    }

    [[nodiscard]] ServerReport reportOn(const Place& place, ServerOutcome outcome) const {
        ServerReport report;
        report.outcome = outcome;
        report.host = place.host.isEmpty() ? place.address : place.host;
        report.port = place.port;
        report.database = valueIn(m_effective, "dbname");
        report.user = valueIn(m_effective, "user");
        return report;
    }

    Parameters m_given;
    Parameters m_effective;
    Milliseconds m_patience;
};

} // namespace

ServerReport probeServer(const domain::ServerAddress& address, const QString& password, Milliseconds patience) {
    return Probe(address, password, patience).run();
}

QString nameInCertificate(const QString& words, const QString& host) {
    static const QRegularExpression quoted(QStringLiteral("[\"»«„“”‹›](.+?)[\"»«„“”‹›]"));
    for (auto matches = quoted.globalMatch(words); matches.hasNext();) {
        if (const QString name = matches.next().captured(1).trimmed(); name != host)
            return name;
    }
    return {};
}

void raiseUnreachable(const domain::ServerAddress& address, const QString& password) {
    const ServerReport report = probeServer(address, password);
    if (report.outcome < ServerOutcome::NoBook)
        throw ServerRefused(report);
    throw domain::StorageFailure(QCoreApplication::translate(
        "ServerAddress", "The server could not be reached a moment ago, but it answers now. Try again."));
}

} // namespace kept::storage
