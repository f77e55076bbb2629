#include "storage/libpq_parameters.h"

#include "domain/errors.h"
#include "domain/server_address.h"

#include <QCoreApplication>
#include <QStringList>

#include <libpq-fe.h>
#include <memory>
#include <vector>

namespace kept::storage {

namespace {

struct Free {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
    void operator()(char* text) const { PQfreemem(text); }
    void operator()(PGconn* connection) const { PQfinish(connection); }
};

/// libpq looks at this parameter once it has gathered all of them and before it connects.
constexpr QLatin1String gssMode("gssencmode");
/// No value of it that libpq knows.
constexpr auto stopsBeforeConnecting = "kept-reads-only";

Parameters toMap(const PQconninfoOption* options) {
    Parameters found;
    for (const PQconninfoOption* option = options; option && option->keyword; ++option)
        if (option->val && *option->val)
            found[QString::fromUtf8(option->keyword)] = QString::fromUtf8(option->val);
    return found;
}

[[noreturn]] void refuse(const Parameters& given) {
    if (const auto service = given.find(QStringLiteral("service")); service != given.end())
        throw domain::InvalidInput(
            QCoreApplication::translate("ServerAddress",
                                        "PostgreSQL's service “%1” can't be used: there is none of that name in "
                                        "pg_service.conf, or what it says can't be read.")
                .arg(service->second));
    throw domain::InvalidInput(QCoreApplication::translate(
        "ServerAddress", "PostgreSQL can't take this address together with what the variables PG… of your session say. "
                         "Look at both again."));
}

} // namespace

std::optional<Parameters> parseParameters(const QString& text) {
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, Free> options(PQconninfoParse(text.toUtf8().constData(), &message));
    const std::unique_ptr<char, Free> unsaid(message); // it repeats parts of the text
    return options ? std::optional(toMap(options.get())) : std::nullopt;
}

Parameters parametersOf(const domain::ServerAddress& address) {
    Parameters parameters = address.options;
    QStringList names;
    QStringList ports;
    bool saysPort = false;
    for (const auto& host : address.hosts) {
        names.append(host.name);
        ports.append(host.port > 0 ? QString::number(host.port) : QString());
        saysPort = saysPort || host.port > 0;
    }
    const auto add = [&](const char* name, const QString& value) {
        if (!value.isEmpty())
            parameters[QLatin1String(name)] = value;
    };
    add("host", names.join(u','));
    if (saysPort)
        add("port", ports.join(u','));
    add("dbname", address.database);
    add("user", address.user);
    add("service", address.service);
    add("sslmode", address.sslMode);
    return parameters;
}

Parameters effectiveParameters(const Parameters& given) {
    std::vector<QByteArray> texts; // that the pointers point into
    texts.reserve(2 * given.size());
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [name, value] : given) {
        if (name == gssMode)
            continue;
        keywords.push_back(texts.emplace_back(name.toUtf8()).constData());
        values.push_back(texts.emplace_back(value.toUtf8()).constData());
    }
    keywords.insert(keywords.end(), {gssMode.latin1(), nullptr});
    values.insert(values.end(), {stopsBeforeConnecting, nullptr});
    // libpq reads a service only on its way to a connection.
    const std::unique_ptr<PGconn, Free> stopped(PQconnectStartParams(keywords.data(), values.data(), 0));
    if (!stopped)
        throw std::bad_alloc();
    const std::unique_ptr<PQconninfoOption, Free> options(PQconninfo(stopped.get()));
    if (!QByteArray(PQerrorMessage(stopped.get())).contains(stopsBeforeConnecting))
        refuse(given);
    Parameters found = toMap(options.get());
    found.erase(QString(gssMode));
    if (const auto wanted = given.find(QString(gssMode)); wanted != given.end())
        found.insert(*wanted);
    return found;
}

} // namespace kept::storage
