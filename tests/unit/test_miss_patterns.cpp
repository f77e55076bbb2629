#include "domain/miss_patterns.h"

#include <QTest>

using namespace kept::domain;

namespace {

constexpr ChannelId phone(1);
constexpr ChannelId mail(2);

/// So many on that channel, of which so many were missed.
void add(std::vector<MissCase>& cases, ChannelId channel, int judged, int missed, Size size = Size::Medium,
         int weekday = 1) {
    for (int i = 0; i < judged; ++i)
        cases.push_back({.promise = PromiseId(static_cast<std::int64_t>(cases.size()) + 1),
                         .outcome = i < missed ? Outcome::Late : Outcome::Kept,
                         .channel = channel,
                         .size = size,
                         .weekday = weekday});
}

} // namespace

class TestMissPatterns : public QObject {
    Q_OBJECT

private slots:
    void toldWhereTheIntervalOfTheDifferenceSaysSo_data() {
        QTest::addColumn<int>("inside");
        QTest::addColumn<int>("missedInside");
        QTest::addColumn<int>("rest");
        QTest::addColumn<int>("missedRest");
        QTest::addColumn<int>("looked");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("clearly more") << 20 << 9 << 80 << 6 << 2 << true;
        QTest::newRow("the same share") << 20 << 2 << 80 << 8 << 2 << false;
        QTest::newRow("a little more") << 20 << 3 << 80 << 8 << 2 << false;
        QTest::newRow("less") << 20 << 0 << 80 << 60 << 2 << true; // the rest is missed more often
        QTest::newRow("four on one side") << 4 << 4 << 80 << 0 << 0 << false;
        QTest::newRow("five on one side") << 5 << 5 << 80 << 0 << 2 << true;
        QTest::newRow("four on the other") << 80 << 80 << 4 << 0 << 0 << false;
        QTest::newRow("five on the other") << 80 << 80 << 5 << 0 << 2 << true;
    }
    void toldWhereTheIntervalOfTheDifferenceSaysSo() {
        QFETCH(int, inside);
        QFETCH(int, missedInside);
        QFETCH(int, rest);
        QFETCH(int, missedRest);
        QFETCH(int, looked);
        QFETCH(bool, isTold);
        std::vector<MissCase> cases;
        add(cases, phone, inside, missedInside);
        add(cases, mail, rest, missedRest);
        const MissPatterns patterns = missPatterns(cases, 4);
        QCOMPARE(patterns.looked, looked);
        QCOMPARE(!patterns.found.empty(), isTold);
        for (const MissPattern& pattern : patterns.found)
            QVERIFY(pattern.more.low > 0 && pattern.more.low <= pattern.more.rate &&
                    pattern.more.rate <= pattern.more.high);
    }

    void countsAreThoseOfBothSides() {
        std::vector<MissCase> cases;
        add(cases, phone, 20, 9);
        add(cases, mail, 80, 6);
        const MissPattern found = missPatterns(cases, 4).found.at(0);
        QCOMPARE(found.kind, MissPattern::Kind::Channel);
        QCOMPARE(found.id, phone.value());
        QCOMPARE(found.inside.judged(), 20);
        QCOMPARE(found.inside.kept(), 11);
        QCOMPARE(found.otherwise.judged(), 80);
        QCOMPARE(found.otherwise.kept(), 74);
        QCOMPARE(found.missed.size(), std::size_t(9));
        QVERIFY(qAbs(found.more.rate - (9.0 / 20 - 6.0 / 80)) < 1e-9);
    }

    void theStrongestComesFirstAndOnlySomeAreGiven() {
        std::vector<MissCase> cases;
        add(cases, phone, 20, 19, Size::Medium, 2);
        add(cases, mail, 30, 12, Size::Large, 1);
        add(cases, mail, 80, 0, Size::Small, 3);
        const MissPatterns all = missPatterns(cases, 9);
        QVERIFY(all.found.size() > 2);
        for (std::size_t i = 1; i < all.found.size(); ++i)
            QVERIFY(all.found[i - 1].more.low >= all.found[i].more.low);
        QCOMPARE(missPatterns(cases, 2).found.size(), std::size_t(2));
        QCOMPARE(missPatterns(cases, 2).looked, all.looked);
    }

    void whatNamesNoChannelIsNoGroup() {
        std::vector<MissCase> cases;
        add(cases, phone, 20, 0);
        for (int i = 0; i < 20; ++i)
            cases.push_back({.promise = PromiseId(100 + i), .outcome = Outcome::Broken});
        const MissPatterns patterns = missPatterns(cases, 4);
        QVERIFY(patterns.found.empty()); // those without are missed more often, and have nothing in common
        QCOMPARE(patterns.looked, 1);
    }
};

QTEST_GUILESS_MAIN(TestMissPatterns)
#include "test_miss_patterns.moc"
