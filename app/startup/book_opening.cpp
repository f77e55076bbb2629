#include "startup/book_opening.h"

#include "domain/errors.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/secret_store.h"
#include "services/server_access.h"

#include <utility>

namespace kept::startup {

namespace {

constexpr std::chrono::milliseconds openingPatience(500);

} // namespace

BookOpening::BookOpening(services::Book& book, services::SecretStore& secrets, QObject* parent)
    : QObject(parent), m_book(book), m_secrets(secrets) {
    m_slow.setSingleShot(true);
    m_slow.setInterval(openingPatience);
    connect(&m_slow, &QTimer::timeout, this, &BookOpening::takesLong);
}

void BookOpening::open(const QString& path) {
    m_toKeep.clear();
    if (!services::isServerAddress(path))
        return openBook(path);
    if (services::sessionHasPassword())
        return openWith({}, path);
    services::deliver(
        m_secrets.read(path), this,
        [this, path](const services::SecretAnswer& answer) { openWith(answer.secret, path); },
        [this, path](const QString& why) { emit refused({.path = path, .why = why, .goodBackup = {}}); });
}

void BookOpening::openServer(const QString& address, const QString& password, bool keep) {
    m_toKeep = keep ? password : QString();
    if (!keep && !password.isEmpty())
        (void)m_secrets.forget(address);
    openWith(password, address);
}

void BookOpening::openWith(const QString& password, const QString& address) {
    m_book.setPassword(password);
    m_slow.start();
    emit serverAsked();
    openBook(address);
}

void BookOpening::openBook(const QString& path) {
    services::deliver(
        m_book.open(path), this,
        [this](const storage::OpenReport& report) {
            m_slow.stop();
            read(report);
        },
        [this, path](const domain::Error& error) {
            m_slow.stop();
            refuse(path, error);
        });
}

void BookOpening::refuse(const QString& path, const domain::Error& error) {
    const auto* server = dynamic_cast<const services::ServerRefused*>(&error);
    const auto* damage = dynamic_cast<const domain::CorruptBook*>(&error);
    emit refused({.path = path,
                  .why = error.message(),
                  .asksForPassword = server && server->asksForPassword(),
                  .goodBackup = damage ? damage->goodBackup() : QString()});
}

void BookOpening::read(const storage::OpenReport& report) {
    const auto read = m_book.run([report](storage::Database& database) {
        return OpenedBook{.info = services::bookInfo(database),
                          .people = services::people(database),
                          .readOnly = report.outcome == storage::OpenOutcome::ReadOnly,
                          .warnings = report.warnings,
                          .identity = services::identityOf(database)};
    });
    services::deliver(
        read, this, [this, path = report.path](const OpenedBook& book) { emit opened(path, book); },
        [this, path = report.path](const QString& why) { emit refused({.path = path, .why = why, .goodBackup = {}}); });
}

void BookOpening::keepPassword(const QString& address) {
    const QString password = std::exchange(m_toKeep, {});
    if (password.isEmpty())
        return;
    services::deliver(
        m_secrets.keep(address, password), this,
        [this](const services::SecretAnswer& answer) {
            if (const QString why = services::unkeptWords(answer); !why.isEmpty())
                emit passwordUnkept(why);
        },
        [](const QString&) {});
}

} // namespace kept::startup
