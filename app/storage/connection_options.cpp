#include "storage/connection_options.h"

#include "domain/errors.h"
#include "storage/transport_policy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <utility>

namespace kept::storage {

using domain::ServerAddress;

namespace {

constexpr QLatin1String sslMode("sslmode");
constexpr QLatin1String authorities("sslrootcert");

/// A line that went dead is noticed after 10 + 3 × 3 seconds of silence, or 10 of data that nobody acknowledges.
constexpr std::array<std::pair<const char*, const char*>, 5> liveliness = {{{"connect_timeout", "5"},
                                                                            {"keepalives_idle", "10"},
                                                                            {"keepalives_interval", "3"},
                                                                            {"keepalives_count", "3"},
                                                                            {"tcp_user_timeout", "10000"}}};

QString valueIn(const Parameters& parameters, const QString& name) {
    const auto found = parameters.find(name);
    return found == parameters.end() ? QString() : found->second;
}

/// What somebody has asked for. “prefer” is also what libpq takes where nobody did: from a service, which can't be
/// read by itself, it counts as nothing said.
QString askedSslMode(const ServerAddress& address, const Parameters& effective) {
    const QString mode = valueIn(effective, sslMode);
    const bool isDefault = mode == QLatin1String("prefer");
    return !isDefault || !address.sslMode.isEmpty() || !qEnvironmentVariableIsEmpty("PGSSLMODE") ? mode : QString();
}

TransportSetting transportOf(const ServerAddress& address, const Parameters& effective) {
    const QString own = QDir::home().filePath(QStringLiteral(".postgresql/root.crt"));
    return transportFor({.hosts = valueIn(effective, QStringLiteral("host")),
                         .hostAddresses = valueIn(effective, QStringLiteral("hostaddr")),
                         .sslMode = askedSslMode(address, effective),
                         .knowsAuthorities = effective.contains(authorities) || QFileInfo::exists(own)},
                        systemAuthorities());
}

QString quoted(QString value) {
    static const QString special = QStringLiteral(" \t\n\r\v\f'\\");
    const bool isPlain = std::none_of(value.cbegin(), value.cend(), [](QChar c) { return special.contains(c); });
    if (isPlain && !value.isEmpty())
        return value;
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

QString takenFrom(Parameters& parameters, const char* name) {
    const auto node = parameters.extract(QLatin1String(name));
    return node ? node.mapped() : QString();
}

} // namespace

Parameters connectionParameters(const ServerAddress& address) {
    Parameters parameters = parametersOf(address);
    const Parameters effective = effectiveParameters(parameters);
    const TransportSetting transport = transportOf(address, effective);
    if (!transport.sslMode.isEmpty())
        parameters[sslMode] = transport.sslMode;
    if (!transport.authorities.isEmpty())
        parameters[authorities] = transport.authorities;
    for (const auto& [name, value] : liveliness)
        if (!effective.contains(QLatin1String(name)))
            parameters[QLatin1String(name)] = QLatin1String(value);
    parameters.try_emplace(QStringLiteral("fallback_application_name"), QStringLiteral("kept"));
    return parameters;
}

ConnectionOptions connectionOptions(const ServerAddress& address) {
    Parameters parameters = connectionParameters(address);
    ConnectionOptions options{.hosts = takenFrom(parameters, "host"),
                              .database = takenFrom(parameters, "dbname"),
                              .user = takenFrom(parameters, "user"),
                              .options = {}};
    QStringList rest;
    for (const auto& [name, value] : parameters) {
        if (value.contains(u';'))
            throw domain::InvalidInput(
                QCoreApplication::translate("ServerAddress", "The options of an address can't hold a semicolon."));
        rest.append(name + u'=' + quoted(value));
    }
    options.options = rest.join(u';');
    return options;
}

QStringList cautions(const ServerAddress& address) {
    const QString caution = transportOf(address, effectiveParameters(parametersOf(address))).caution;
    return caution.isEmpty() ? QStringList() : QStringList(caution);
}

} // namespace kept::storage
