#include "models/promise_sections.h"
#include "tests/support/moments.h"

#include <QTest>

#include <algorithm>

using namespace kept;
using models::PromiseSections;
using services::PromiseKey;

namespace {

const domain::Moment now = test::at(QStringLiteral("2026-11-23T10:00:00+01:00"));

PromiseKey key(int id, int due) {
    PromiseKey made;
    made.id = domain::PromiseId(id);
    made.due = now + std::chrono::hours(due);
    return made;
}

} // namespace

class TestPromiseSections : public QObject {
    Q_OBJECT

private slots:
    void aPlainListFindsEachByItsDeadline_data();
    void aPlainListFindsEachByItsDeadline();
};

void TestPromiseSections::aPlainListFindsEachByItsDeadline_data() {
    QTest::addColumn<QList<int>>("dues");
    QTest::newRow("none") << QList<int>();
    QTest::newRow("one") << QList<int>{4};
    QTest::newRow("first due first") << QList<int>{1, 2, 2, 2, 5, 9};
    QTest::newRow("last due first") << QList<int>{9, 5, 2, 2, 2, 1};
    QTest::newRow("all at once") << QList<int>{3, 3, 3};
    QTest::newRow("in no order") << QList<int>{5, 1, 9, 2, 7};
    QTest::newRow("one that came later at the end") << QList<int>{1, 2, 5, 9, 3};
}

void TestPromiseSections::aPlainListFindsEachByItsDeadline() {
    QFETCH(QList<int>, dues);
    std::vector<PromiseKey> keys;
    for (const int due : dues)
        keys.push_back(key(static_cast<int>(keys.size()) + 1, due));
    PromiseSections sections;
    sections.fill(keys, models::DueGroups(now, QTimeZone("Europe/Berlin"), QLocale::c()), false);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        for (const int off : {0, 1, -1}) { // it may have another deadline by now
            const auto place = sections.find(keys[i].due + std::chrono::hours(off), keys[i].id);
            QVERIFY(place.has_value());
            QCOMPARE(place->index, static_cast<int>(i));
        }
    }
    QVERIFY(!sections.find(now + std::chrono::hours(2), domain::PromiseId(99)).has_value());
}

QTEST_GUILESS_MAIN(TestPromiseSections)
#include "test_promise_sections.moc"
