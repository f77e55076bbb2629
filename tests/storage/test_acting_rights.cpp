#include "services/acting_rights.h"
#include "services/logins.h"
#include "services/reading.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "tests/support/shared_book.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using services::ActingRights;
using services::Deed;
using tests::SharedBook;

/// What Kept says that somebody may do, held against what the server lets them record.
class TestActingRights : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theServerSaysTheSame_data();
    void theServerSaysTheSame();
    void aRowThatIsNotReadIsForTheServerToTell();
    void aFileLimitsNothing();
    void whoseItIsToChangeIsSaid();

private:
    [[nodiscard]] PromiseRow rowOf(PromiseId promise) const;
    [[nodiscard]] std::vector<services::PersonRow> people() const;
    [[nodiscard]] PersonId personOf(const QString& login) const;
    /// In the server's own words.
    [[nodiscard]] bool serverAllows(const QString& login, PromiseId promise, const char* kind) const;

    std::unique_ptr<SharedBook> m_book;
    std::map<QString, PromiseId> m_promises;
};

void TestActingRights::initTestCase() {
    m_book = std::make_unique<SharedBook>(tests::PostgresServer::shared());
    m_promises = {{QStringLiteral("the owner's"), m_book->mara.promise},
                  {QStringLiteral("the lead's"), m_book->lena.promise},
                  {QStringLiteral("Ann's"), m_book->ann.promise},
                  {QStringLiteral("Tariq's"), m_book->tariq.promise}};
    auto opened = m_book->openAs(QStringLiteral("mara"));
    services::Changes changes;
    services::Ledger ledger(*opened.database, {m_book->mara.id, SharedBook::now()}, changes);
    services::NewPromise made;
    made.what = QStringLiteral("Send the figures");
    made.due = {SharedBook::now() + std::chrono::hours(2), false};
    made.promiser = m_book->ann.id;
    made.colleague = m_book->tariq.id;
    m_promises[QStringLiteral("Ann's to Tariq")] = ledger.make(made);
    made.colleague.reset();
    made.contact = QStringLiteral("Anna Keller");
    const PromiseId offered = m_promises[QStringLiteral("Ann's, offered to Bo")] = ledger.make(made);
    ledger.record(offered, HandedOver{m_book->bo.id});
    const QDate today = dayOf(SharedBook::now(), QTimeZone("Europe/Berlin"));
    // A day before and after it: it may end while this runs.
    services::addAbsences(*opened.database, {m_book->mara.id, SharedBook::now()}, changes, m_book->tariq.id,
                          {{.first = today.addDays(-1), .last = today.addDays(1), .cover = m_book->bo.id}});
    services::addAbsences(*opened.database, {m_book->mara.id, SharedBook::now()}, changes, m_book->lena.id,
                          {{.first = today.addDays(2), .last = today.addDays(9), .cover = m_book->bo.id}});
    made.promiser.reset();
    for (const services::PersonRow& person : people()) {
        if (person.id == m_book->bo.id)
            made.department = person.departmentId;
    }
    m_promises[QStringLiteral("nobody's, of Service")] = ledger.make(made);
}

std::vector<services::PersonRow> TestActingRights::people() const {
    auto opened = m_book->openAs(QStringLiteral("mara"));
    return services::people(*opened.database);
}

PromiseRow TestActingRights::rowOf(PromiseId promise) const {
    auto opened = m_book->openAs(QStringLiteral("mara"));
    return services::promiseRows(*opened.database, {promise}, SharedBook::now()).front();
}

PersonId TestActingRights::personOf(const QString& login) const {
    const std::map<QString, PersonId> ids = {{QStringLiteral("mara"), m_book->mara.id},
                                             {QStringLiteral("lena"), m_book->lena.id},
                                             {QStringLiteral("ann"), m_book->ann.id},
                                             {QStringLiteral("bo"), m_book->bo.id},
                                             {QStringLiteral("tariq"), m_book->tariq.id}};
    return ids.at(login);
}

bool TestActingRights::serverAllows(const QString& login, PromiseId promise, const char* kind) const {
    const QString answer = m_book->psql(login, QStringLiteral("SELECT may_record(%1, '%2', %3, NULL, '{}')")
                                                   .arg(promise.value())
                                                   .arg(QLatin1String(kind))
                                                   .arg(personOf(login).value()));
    return answer.endsWith(QLatin1Char('t'));
}

void TestActingRights::theServerSaysTheSame_data() {
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("whose");
    for (const char* login : {"mara", "lena", "ann", "bo", "tariq"})
        for (const auto& [whose, promise] : m_promises)
            QTest::addRow("%s, %s", login, qPrintable(whose)) << QString::fromLatin1(login) << whose;
}

void TestActingRights::theServerSaysTheSame() {
    QFETCH(QString, login);
    QFETCH(QString, whose);
    const PromiseId promise = m_promises.at(whose);
    const ActingRights rights(services::identityOf(*m_book->openAs(login).database), people());
    const PromiseRow row = rowOf(promise);
    for (const auto& [deed, kind] : std::initializer_list<std::pair<Deed, const char*>>{{Deed::Change, "kept"},
                                                                                        {Deed::Change, "corrected"},
                                                                                        {Deed::Note, "note"},
                                                                                        {Deed::Note, "verdict"},
                                                                                        {Deed::OwnUp, "owned_up"},
                                                                                        {Deed::Release, "released"}})
        QVERIFY2(rights.allow(deed, row) == serverAllows(login, promise, kind), kind);
    if (!row.holderId.isValid())
        QCOMPARE(rights.allow(Deed::Claim, row), serverAllows(login, promise, "claimed"));
}

void TestActingRights::aRowThatIsNotReadIsForTheServerToTell() {
    const ActingRights rights({.byServer = true, .login = {}, .person = m_book->bo.id}, people());
    PromiseRow unread;
    unread.id = m_book->ann.promise;
    QVERIFY(rights.allow(Deed::Change, unread));
    QVERIFY(!rights.allow(Deed::Change, rowOf(m_book->ann.promise)));
}

void TestActingRights::aFileLimitsNothing() {
    QVERIFY(ActingRights().allow(Deed::Change, rowOf(m_book->ann.promise)));
    QVERIFY(ActingRights({}, people()).allow(Deed::Change, rowOf(m_book->ann.promise)));
}

void TestActingRights::whoseItIsToChangeIsSaid() {
    QCOMPARE(services::whoMayChange(rowOf(m_book->ann.promise)),
             QStringLiteral("Only Ann Berg, a lead of Service or an owner can change this promise."));
    QCOMPARE(services::whoMayChange(rowOf(m_promises.at(QStringLiteral("nobody's, of Service")))),
             QStringLiteral("Only somebody of Service or an owner can change this promise."));
}

QTEST_GUILESS_MAIN(TestActingRights)
#include "test_acting_rights.moc"
