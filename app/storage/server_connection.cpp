#include "storage/server_connection.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QStringList>

#include <libpq-fe.h>
#include <memory>

namespace kept::storage {

bool isServerAddress(const QString& bookName) {
    return bookName.startsWith(QLatin1String("postgresql://")) || bookName.startsWith(QLatin1String("postgres://"));
}

void applyAddress(const QString& address, const QString& password, QSqlDatabase& connection) {
    char* complaint = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed(
        PQconninfoParse(address.toUtf8().constData(), &complaint), PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> why(complaint, PQfreemem);
    if (!parsed)
        throw domain::InvalidInput(QCoreApplication::translate("Storage", "This is not the address of a book: %1")
                                       .arg(QString::fromUtf8(complaint).trimmed()));
    QStringList options{QStringLiteral("application_name=kept")};
    for (const PQconninfoOption* option = parsed.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        const QString key = QString::fromLatin1(option->keyword);
        const QString value = QString::fromUtf8(option->val);
        if (key == QLatin1String("host"))
            connection.setHostName(value);
        else if (key == QLatin1String("dbname"))
            connection.setDatabaseName(value);
        else if (key == QLatin1String("user"))
            connection.setUserName(value);
        else if (key != QLatin1String("password"))
            options.append(key + QLatin1Char('=') + value);
    }
    connection.setPassword(password);
    connection.setPort(-1);
    connection.setConnectOptions(options.join(QLatin1Char(';')));
}

} // namespace kept::storage
