#include "services/server_access.h"

#include "storage/connection_options.h"
#include "storage/server_address_reader.h"
#include "storage/server_probe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QRegularExpression>
#include <QThreadPool>

#include <memory>

namespace kept::services {

bool isServerAddress(const QString& book) {
    return storage::isServerAddress(book);
}

ReadAddress readAddress(const QString& text) {
    storage::ReadAddress read = storage::readServerAddress(text);
    return {std::move(read.address), std::move(read.password)};
}

QString addressWithoutPassword(const QString& typed) {
    const ReadAddress read = readAddress(typed);
    if (read.password)
        throw domain::InvalidInput(QCoreApplication::translate(
            "ServerAddress", "The address holds a password, which others could see in the list of processes, and which "
                             "may stand in your shell's history now. Leave it out: Kept asks for it, or finds it in "
                             "the keychain, in PGPASSWORD or in ~/.pgpass."));
    return read.address.text();
}

QString addressAs(const QString& address, const QString& login) {
    domain::ServerAddress theirs = readAddress(address).address;
    theirs.user = login;
    for (const char* own : {"passfile", "sslcert", "sslkey"})
        theirs.options.erase(QLatin1String(own));
    return theirs.text();
}

bool looksLikeServerAddress(const QString& file) {
    static const QRegularExpression beginning(QStringLiteral("^(postgres(ql)?:|//|[a-z]+://)"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (QFileInfo::exists(file))
        return false;
    if (beginning.match(file).hasMatch())
        return true;
    // host/database, and no folder of that name
    const QString first = file.section(u'/', 0, 0);
    return !first.isEmpty() && file.count(u'/') == 1 && !file.endsWith(QLatin1String(".kept")) &&
           !QFileInfo(first).isDir();
}

AddressedBook addressedBook(const QString& address) {
    const storage::Parameters parameters =
        storage::effectiveParameters(storage::connectionParameters(readAddress(address).address));
    const auto value = [&](const char* name) {
        const auto found = parameters.find(QLatin1String(name));
        return found == parameters.end() ? QString() : found->second;
    };
    const QString login = value("user");
    const QString database = value("dbname");
    return {.database = database.isEmpty() ? login : database, .login = login};
}

bool sessionHasPassword() {
    return !qEnvironmentVariableIsEmpty("PGPASSWORD");
}

QStringList cautionsAbout(const domain::ServerAddress& address) {
    return storage::cautions(address);
}

QFuture<ServerReport> NetworkAccess::probe(const domain::ServerAddress& address, const QString& password) {
    auto promise = std::make_shared<QPromise<ServerReport>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, address, password] {
        try {
            promise->addResult(storage::probeServer(address, password));
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace kept::services
