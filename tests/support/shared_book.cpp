#include "tests/support/shared_book.h"

#include "services/book_setup.h"
#include "services/logins.h"
#include "services/reminder_rules.h"

#include <QDateTime>
#include <QTimeZone>

namespace kept::tests {

using namespace domain;

SharedBook::SharedBook(PostgresServer& server) : m_server(server) {
    static int count = 0;
    m_name = QStringLiteral("shared%1").arg(++count);
    storage::Opened opened = storage::openBook(server.database(m_name), storage::OpenMode::Create, now());
    storage::Database& database = *opened.database;
    services::setUpBook(database, {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false, .openedAt = now()});
    mara = add(database, "Mara Lind", "Service", services::Role::Owner);
    lena = add(database, "Lena Vogt", "Service", services::Role::Lead);
    ann = add(database, "Ann Berg", "Service", services::Role::Staff);
    bo = add(database, "Bo Lund", "Service", services::Role::Staff);
    tariq = add(database, "Tariq Aziz", "Logistics", services::Role::Staff);
}

SharedBook::Member SharedBook::add(storage::Database& database, const char* name, const char* department,
                                   services::Role role) {
    const QString called = QString::fromLatin1(name);
    const QString login = m_name + QLatin1Char('_') + called.section(QLatin1Char(' '), 0, 0).toLower();
    Member member;
    member.id = services::addPerson(database, {{}, now()}, m_changes, called, QString::fromLatin1(department), role);
    services::giveLogin(database, {{}, now()}, m_changes, member.id, login, QStringLiteral("secret of ") + login);
    services::NewPromise made;
    made.what = QStringLiteral("Call Anna Keller back");
    made.promiser = member.id;
    made.contact = QStringLiteral("Anna Keller");
    made.due = {now() + std::chrono::hours(2), false};
    services::ReminderWishes wishes; // nothing but what a test does is said
    wishes.digest = wishes.teamDigest = false;
    services::setReminderWishes(database, {member.id, now()}, m_changes, wishes);
    member.promise = services::Ledger(database, {member.id, now()}, m_changes).make(made);
    return member;
}

storage::Opened SharedBook::openAs(const QString& login) const {
    return storage::openBook(addressOf(m_name + QLatin1Char('_') + login), storage::OpenMode::Existing, now());
}

QString SharedBook::psql(const QString& login, const QString& sql) const {
    return m_server.psql(m_name, m_name + QLatin1Char('_') + login,
                         QStringLiteral("SET search_path = kept, public; ") + sql);
}

Moment SharedBook::now() {
    return fromMicroseconds(QDateTime::currentMSecsSinceEpoch() * 1000);
}

} // namespace kept::tests
