#include "storage/server_address_reader.h"

#include "domain/errors.h"
#include "storage/libpq_parameters.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kept::storage {

using domain::InvalidInput;
using domain::ServerAddress;

namespace {

constexpr int highestPort = 65'535;

[[noreturn]] void refuse(const char* sentence) {
    throw InvalidInput(QCoreApplication::translate("ServerAddress", sentence));
}

Parameters parsed(const QString& text) {
    if (text.contains(QChar::Null))
        refuse(QT_TRANSLATE_NOOP("ServerAddress", "An address can't hold control characters."));
    std::optional<Parameters> found = parseParameters(text);
    if (!found)
        refuse(QT_TRANSLATE_NOOP("ServerAddress",
                                 "This is not an address of a book on a server. One looks like "
                                 "postgresql://name@server/book; in names, signs such as @ and / are "
                                 "written as %40 and %2F, and options are those that PostgreSQL knows."));
    return *std::move(found);
}

QString taken(Parameters& parameters, const char* name) {
    const auto found = parameters.find(QLatin1String(name));
    if (found == parameters.end())
        return {};
    QString value = std::move(found->second);
    parameters.erase(found);
    return value;
}

int portOf(const QString& text) {
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > highestPort)
        refuse(QT_TRANSLATE_NOOP("ServerAddress", "A port is a number from 1 to 65535."));
    return port;
}

/// Names and ports are lists; one port stands for all hosts.
std::vector<ServerAddress::Host> hostsOf(const QString& names, const QString& ports) {
    const QStringList nameList = names.split(u',');
    QStringList portList = ports.split(u',');
    if (portList.size() == 1)
        portList = QStringList(nameList.size(), portList.first());
    const bool portsOnly = names.isEmpty(); // for a service, or with hostaddr
    if (!portsOnly && portList.size() != nameList.size())
        refuse(QT_TRANSLATE_NOOP("ServerAddress", "Give either one port for all servers, or one for each."));
    std::vector<ServerAddress::Host> hosts;
    for (qsizetype i = 0; i < portList.size(); ++i)
        hosts.push_back({nameList.value(i).trimmed(), portOf(portList.at(i).trimmed())});
    const bool saysNothing = std::ranges::all_of(hosts, [](const auto& host) { return host == ServerAddress::Host(); });
    return saysNothing ? std::vector<ServerAddress::Host>() : hosts;
}

void checkSslMode(const QString& mode) {
    static const QStringList modes = {QStringLiteral("disable"),   QStringLiteral("allow"),
                                      QStringLiteral("prefer"),    QStringLiteral("require"),
                                      QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    if (!mode.isEmpty() && !modes.contains(mode))
        throw InvalidInput(QCoreApplication::translate("ServerAddress", "sslmode is one of %1.")
                               .arg(modes.join(QStringLiteral(", "))));
}

void checkOptions(const Parameters& options) {
    if (options.contains(QStringLiteral("sslpassword")))
        refuse(QT_TRANSLATE_NOOP("ServerAddress", "sslpassword can't be part of the address: it would be kept with it. "
                                                  "Use a key without a password that only you can read."));
    // Qt's driver takes every semicolon between two options for a separator.
    if (std::ranges::any_of(options, [](const auto& option) { return option.second.contains(u';'); }))
        refuse(QT_TRANSLATE_NOOP("ServerAddress", "The options of an address can't hold a semicolon."));
}

} // namespace

bool isServerAddress(const QString& book) {
    return book.startsWith(QLatin1String("postgresql://")) || book.startsWith(QLatin1String("postgres://"));
}

ReadAddress readServerAddress(const QString& text) {
    Parameters parameters = parsed(text.trimmed());
    ReadAddress read;
    if (parameters.contains(QStringLiteral("password")))
        read.password = taken(parameters, "password");
    const QString names = taken(parameters, "host");
    read.address.hosts = hostsOf(names, taken(parameters, "port"));
    read.address.database = taken(parameters, "dbname");
    read.address.user = taken(parameters, "user");
    read.address.service = taken(parameters, "service");
    read.address.sslMode = taken(parameters, "sslmode");
    checkSslMode(read.address.sslMode);
    checkOptions(parameters);
    if (read.address.service.contains(u';'))
        checkOptions({{QStringLiteral("service"), read.address.service}});
    read.address.options = std::move(parameters);
    return read;
}

} // namespace kept::storage
