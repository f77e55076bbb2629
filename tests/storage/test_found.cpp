#include "services/reading.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;

/// What a search finds, and how much of it.
class TestFound : public QObject {
    Q_OBJECT

private slots:
    void longWordsStandAnywhereAndShortOnesBeginAWord();
    void whatIsTypedIsNoPattern();
    void onlyTheLastOfManyAreFound();
    void theLastOfManyHaveAllWords_data();
    void theLastOfManyHaveAllWords();
    void otherConditionsLimitWhatIsFound();
    void whatChangedIsAskedByItself();
    void rowsComeInTheOrderThatWasAskedFor();

private:
    static PromiseId make(BookDesk& desk, const QString& what, Moment due) {
        services::NewPromise made;
        made.what = what;
        made.promiser = desk.mara;
        made.contact = QStringLiteral("Anna Keller");
        made.due = {due, false};
        return desk.ledger(desk.mara).make(made);
    }
    static PromiseQuery wordsOf(const QString& words) {
        PromiseQuery query;
        query.search = words;
        query.order = PromiseQuery::Order::DueLast;
        return query;
    }
    static std::vector<PromiseId> find(BookDesk& desk, const PromiseQuery& query) {
        std::vector<PromiseId> found;
        for (const PromiseKey& key : services::promiseKeys(desk.database(), query, desk.now))
            found.push_back(key.id);
        return found;
    }
};

void TestFound::longWordsStandAnywhereAndShortOnesBeginAWord() {
    BookDesk desk;
    const PromiseId boiler = make(desk, QStringLiteral("Deliver the Boiler"), desk.now + 1h);
    const PromiseId oil = make(desk, QStringLiteral("Order oil"), desk.now + 2h);
    const std::vector<PromiseId> both{oil, boiler};
    QCOMPARE(find(desk, wordsOf(QStringLiteral("oil"))), both);
    QCOMPARE(find(desk, wordsOf(QStringLiteral("bo"))), std::vector{boiler});
    QCOMPARE(find(desk, wordsOf(QStringLiteral("oil keller de"))), std::vector{boiler});
    QCOMPARE(find(desk, wordsOf(QStringLiteral("oil zz"))), std::vector<PromiseId>());
}

void TestFound::whatIsTypedIsNoPattern() {
    BookDesk desk;
    const PromiseId rebate = make(desk, QStringLiteral("Confirm 100% of it_now \\ 'then'"), desk.now + 1h);
    make(desk, QStringLiteral("Confirm 1000 of it now"), desk.now + 1h);
    for (const char* words : {"100%", "it_n", "'then'"})
        QCOMPARE(find(desk, wordsOf(QString::fromLatin1(words))), std::vector{rebate});
}

void TestFound::onlyTheLastOfManyAreFound() {
    BookDesk desk;
    std::vector<PromiseId> made;
    for (int i = 0; i < 5; ++i)
        made.push_back(
            make(desk, QStringLiteral("Call back about order %1").arg(i), desk.now + std::chrono::hours(i + 1)));
    PromiseQuery query = wordsOf(QStringLiteral("order"));
    query.most = 2;
    const std::vector<PromiseId> last{made[4], made[3]};
    QCOMPARE(find(desk, query), last);
    query.search = QStringLiteral("or");
    QCOMPARE(find(desk, query), last);
    query.search.clear();
    QCOMPARE(find(desk, query), last);
}

void TestFound::theLastOfManyHaveAllWords_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("found"); // by their numbers, the last first
    QTest::newRow("a long word") << "order" << QList{4, 3};
    QTest::newRow("two letters") << "or" << QList{4, 3};
    QTest::newRow("a long word and two letters") << "order bo" << QList{2, 1};
    QTest::newRow("a long word and one letter") << "order b" << QList{2, 1};
    QTest::newRow("a long word, one letter and two") << "order b bo" << QList{2, 1};
    QTest::newRow("one letter that stands only within") << "order y" << QList<int>();
    QTest::newRow("two letters that stand only within") << "order oi" << QList<int>();
    QTest::newRow("letters of another") << "order oven bo" << QList<int>();
}

void TestFound::theLastOfManyHaveAllWords() {
    QFETCH(QString, words);
    QFETCH(QList<int>, found);
    BookDesk desk;
    std::vector<PromiseId> made;
    for (const char* what : {"Order a boiler", "Order the boiler", "Order boilers", "Order my oven", "Order an oven"})
        made.push_back(make(desk, QString::fromLatin1(what), desk.now + std::chrono::hours(made.size() + 1)));
    PromiseQuery query = wordsOf(words);
    query.most = 2;
    std::vector<PromiseId> expected;
    for (const int number : found)
        expected.push_back(made[static_cast<std::size_t>(number)]);
    QCOMPARE(find(desk, query), expected);
}

void TestFound::otherConditionsLimitWhatIsFound() {
    BookDesk desk;
    const PromiseId kept = make(desk, QStringLiteral("Call back about order 1"), desk.now + 1h);
    make(desk, QStringLiteral("Call back about order 2"), desk.now + 2h);
    desk.ledger(desk.mara).record(kept, Kept{});
    PromiseQuery query = wordsOf(QStringLiteral("order"));
    query.outcomes = {Outcome::Kept};
    query.most = 1;
    QCOMPARE(find(desk, query), std::vector{kept});
}

void TestFound::whatChangedIsAskedByItself() {
    BookDesk desk;
    const PromiseId order = make(desk, QStringLiteral("Call back about order 1"), desk.now + 1h);
    const PromiseId other = make(desk, QStringLiteral("Send the report"), desk.now + 2h);
    PromiseQuery query = wordsOf(QStringLiteral("order 1"));
    query.among = {order, other};
    QCOMPARE(find(desk, query), std::vector{order});
    query.among = {other};
    QCOMPARE(find(desk, query), std::vector<PromiseId>());
}

void TestFound::rowsComeInTheOrderThatWasAskedFor() {
    BookDesk desk;
    const PromiseId first = make(desk, QStringLiteral("Call back"), desk.now + 1h);
    const PromiseId second = make(desk, QStringLiteral("Send the report"), desk.now + 2h);
    desk.ledger(desk.mara).record(second, WaitsOn{first});
    const auto rows = services::promiseRows(desk.database(), {second, PromiseId(99), first}, desk.now);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].id, second);
    QCOMPARE(rows[0].waitsOn, QStringLiteral("Mara Lind"));
    QCOMPARE(rows[0].promisee, QStringLiteral("Anna Keller"));
    QCOMPARE(rows[1].id, first);
    QCOMPARE(rows[1].holdsUp, 1);
}

QTEST_GUILESS_MAIN(TestFound)
#include "test_found.moc"
