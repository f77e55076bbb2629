#include "domain/errors.h"
#include "domain/statistics.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept::domain;

class TestStatistics : public QObject {
    Q_OBJECT

private slots:
    void intervalsAgreeWithPublishedOnes_data();
    void intervalsAgreeWithPublishedOnes();
    void nothingJudgedHasNoRate();
    void sharesThatAreNoneAreRefused();
    void theRateLiesInItsInterval();
    void theIntervalNarrowsAsTheCountGrows();
    void theKeepRateLeavesOutOpenReleasedAndVoid();
    void talliesAddUp();
    void aPercentileIsTheNearestRank_data();
    void aPercentileIsTheNearestRank();
};

namespace {} // namespace

void TestStatistics::aPercentileIsTheNearestRank_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("value");
    QTest::newRow("of one") << 1 << 0.9 << 1;
    QTest::newRow("half of four") << 4 << 0.5 << 2;
    QTest::newRow("half of five") << 5 << 0.5 << 3;
    QTest::newRow("nine of ten") << 10 << 0.9 << 9;
    QTest::newRow("nine tenths of eleven") << 11 << 0.9 << 10;
    QTest::newRow("all") << 7 << 1.0 << 7;
}

void TestStatistics::aPercentileIsTheNearestRank() {
    QFETCH(int, count);
    QFETCH(double, share);
    QFETCH(int, value);
    std::vector<Duration> values;
    for (int i = count; i > 0; --i)
        values.emplace_back(i);
    QCOMPARE(percentileOf(values, share).count(), value);
}

/// R. G. Newcombe: Two-sided confidence intervals for the single proportion: comparison of seven methods.
/// Statistics in Medicine 17 (1998), 857–872, table I, method 3 (score, without continuity correction).
void TestStatistics::intervalsAgreeWithPublishedOnes_data() {
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0000 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
}

void TestStatistics::intervalsAgreeWithPublishedOnes() {
    QFETCH(int, successes);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = wilsonInterval(successes, n);
    QVERIFY(interval);
    QVERIFY(qAbs(interval->low - low) < 0.00005);
    QVERIFY(qAbs(interval->high - high) < 0.00005);
    QCOMPARE(interval->rate, double(successes) / n);

    const auto mirrored = wilsonInterval(n - successes, n);
    QVERIFY(qAbs(mirrored->low - (1 - interval->high)) < 1e-12);
    QVERIFY(qAbs(mirrored->high - (1 - interval->low)) < 1e-12);
}

void TestStatistics::nothingJudgedHasNoRate() {
    QVERIFY(!wilsonInterval(0, 0));
    QVERIFY(!Tally().keepRate());
}

void TestStatistics::sharesThatAreNoneAreRefused() {
    QVERIFY_EXCEPTION_THROWN((void)wilsonInterval(2, 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)wilsonInterval(-1, 1), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)wilsonInterval(-2, -1), InvalidInput);
}

void TestStatistics::theRateLiesInItsInterval() {
    QVERIFY(rc::check("0 ≤ low ≤ rate ≤ high ≤ 1", [] {
        const auto n = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
        const auto successes =
            *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(0, n + 1), rc::gen::element<std::int64_t>(0, n));
        const auto interval = wilsonInterval(successes, n);
        RC_ASSERT(interval.has_value());
        RC_ASSERT(0 <= interval->low && interval->low <= interval->rate);
        RC_ASSERT(interval->rate <= interval->high && interval->high <= 1);
        RC_ASSERT(interval->low < interval->high);
    }));
}

void TestStatistics::theIntervalNarrowsAsTheCountGrows() {
    QVERIFY(rc::check("ten times the count, same rate", [] {
        const auto n = *rc::gen::inRange<std::int64_t>(1, 100'000);
        const auto successes = *rc::gen::inRange<std::int64_t>(0, n + 1);
        const auto few = wilsonInterval(successes, n);
        const auto many = wilsonInterval(successes * 10, n * 10);
        RC_ASSERT(many->high - many->low < few->high - few->low);
    }));
}

void TestStatistics::theKeepRateLeavesOutOpenReleasedAndVoid() {
    Tally tally;
    for (std::size_t i = 0; i < allOutcomes.size(); ++i)
        tally.add(allOutcomes[i], 1LL << i);
    QCOMPARE(tally.total(), 511);
    QCOMPARE(tally.judged(), 511 - tally.of(Outcome::Open) - tally.of(Outcome::Released) - tally.of(Outcome::Void));
    QCOMPARE(tally.kept(), tally.of(Outcome::Kept) + tally.of(Outcome::KeptAsRenegotiated));
    QCOMPARE(tally.keepRate()->rate, double(tally.kept()) / double(tally.judged()));
}

void TestStatistics::talliesAddUp() {
    QVERIFY(rc::check("a sum of tallies counts every promise once", [] {
        const auto indices =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, allOutcomes.size()));
        const auto split = *rc::gen::inRange<std::size_t>(0, indices.size() + 1);
        Tally whole;
        Tally first;
        Tally second;
        for (std::size_t i = 0; i < indices.size(); ++i) {
            whole.add(allOutcomes[indices[i]]);
            (i < split ? first : second).add(allOutcomes[indices[i]]);
        }
        first += second;
        RC_ASSERT(first == whole);
        RC_ASSERT(whole.total() == static_cast<std::int64_t>(indices.size()));
        RC_ASSERT(whole.judged() + whole.of(Outcome::Open) + whole.of(Outcome::Released) + whole.of(Outcome::Void) ==
                  whole.total());
    }));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "test_statistics.moc"
