#include "domain/server_address.h"

#include <QStringList>
#include <QUrl>

namespace kept::domain {

namespace {

/// What stands in an address as it is, beside letters and digits.
constexpr auto plainInValues = ",/:";

QString encoded(const QString& text, const char* plain = "") {
    return QString::fromLatin1(QUrl::toPercentEncoding(text, plain));
}

bool isSocket(const QString& host) {
    return host.startsWith(u'/') || host.startsWith(u'@');
}

QString textOf(const ServerAddress::Host& host) {
    QString text = encoded(host.name);
    if (host.name.contains(u':') && !isSocket(host.name))
        text = u'[' + encoded(host.name, ":") + u']';
    return host.port > 0 ? text + u':' + QString::number(host.port) : text;
}

} // namespace

QString ServerAddress::text() const {
    QStringList places;
    for (const Host& host : hosts)
        places.append(textOf(host));
    QStringList parameters;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            parameters.append(encoded(name) + u'=' + encoded(value, plainInValues));
    };
    for (const auto& [name, value] : options)
        add(name, value);
    add(QStringLiteral("service"), service);
    add(QStringLiteral("sslmode"), sslMode);

    QString text = QStringLiteral("postgresql://");
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    text += places.join(u',') + u'/' + encoded(database);
    return parameters.isEmpty() ? text : text + u'?' + parameters.join(u'&');
}

} // namespace kept::domain
