#include "domain/rate_difference.h"

#include <QTest>

using kept::domain::Outcome;
using kept::domain::rateDifference;
using kept::domain::Tally;

namespace {

Tally tallyOf(int kept, int judged) {
    Tally tally;
    tally.add(Outcome::Kept, kept);
    tally.add(Outcome::Late, judged - kept);
    return tally;
}

} // namespace

class TestRateDifference : public QObject {
    Q_OBJECT

private slots:
    void differencesAgreeWithPublishedOnes_data();
    void differencesAgreeWithPublishedOnes();
    void fewerThanFiveOnEitherSideSayNothing();
    void deviationsAgreeWithPublishedOnes_data();
    void deviationsAgreeWithPublishedOnes();
};

/// R. G. Newcombe: Interval estimation for the difference between independent proportions: comparison of eleven
/// methods. Statistics in Medicine 17 (1998), 873–890, table II, method 10 (score, without continuity correction).
void TestRateDifference::differencesAgreeWithPublishedOnes_data() {
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("nowOf");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("beforeOf");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("56/70 and 48/80") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339;
    QTest::newRow("9/10 and 3/10") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090;
    QTest::newRow("6/7 and 2/7") << 6 << 7 << 2 << 7 << 0.0582 << 0.8062;
    QTest::newRow("5/56 and 0/29") << 5 << 56 << 0 << 29 << -0.0381 << 0.1926;
    QTest::newRow("0/10 and 0/20") << 0 << 10 << 0 << 20 << -0.1611 << 0.2775;
    QTest::newRow("0/10 and 0/10") << 0 << 10 << 0 << 10 << -0.2775 << 0.2775;
    QTest::newRow("10/10 and 0/20") << 10 << 10 << 0 << 20 << 0.6791 << 1.0000;
    QTest::newRow("10/10 and 0/10") << 10 << 10 << 0 << 10 << 0.6075 << 1.0000;
}

void TestRateDifference::differencesAgreeWithPublishedOnes() {
    QFETCH(int, now);
    QFETCH(int, nowOf);
    QFETCH(int, before);
    QFETCH(int, beforeOf);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto found = rateDifference(tallyOf(now, nowOf), tallyOf(before, beforeOf));
    QVERIFY(found);
    QVERIFY2(qAbs(found->low - low) < 0.00005, qPrintable(QString::number(found->low)));
    QVERIFY2(qAbs(found->high - high) < 0.00005, qPrintable(QString::number(found->high)));
    QCOMPARE(found->rate, double(now) / nowOf - double(before) / beforeOf);

    const auto turned = rateDifference(tallyOf(before, beforeOf), tallyOf(now, nowOf));
    QVERIFY(qAbs(turned->low + found->high) < 1e-12);
    QVERIFY(qAbs(turned->high + found->low) < 1e-12);
}

void TestRateDifference::fewerThanFiveOnEitherSideSayNothing() {
    QVERIFY(rateDifference(tallyOf(5, 5), tallyOf(5, 5)));
    QVERIFY(!rateDifference(tallyOf(4, 4), tallyOf(50, 50)));
    QVERIFY(!rateDifference(tallyOf(50, 50), tallyOf(4, 4)));
}

/// O. J. Dunn: Multiple comparisons among means. Journal of the American Statistical Association 56 (1961), 52–64,
/// table 2, 95 %, infinite degrees of freedom.
void TestRateDifference::deviationsAgreeWithPublishedOnes_data() {
    QTest::addColumn<int>("comparisons");
    QTest::addColumn<double>("deviations");
    QTest::newRow("one") << 1 << 1.96;
    QTest::newRow("two") << 2 << 2.24;
    QTest::newRow("three") << 3 << 2.39;
    QTest::newRow("six") << 6 << 2.64;
    QTest::newRow("ten") << 10 << 2.81;
    QTest::newRow("twenty") << 20 << 3.02;
}

void TestRateDifference::deviationsAgreeWithPublishedOnes() {
    QFETCH(int, comparisons);
    QFETCH(double, deviations);
    const double found = kept::domain::deviationsFor(static_cast<std::size_t>(comparisons));
    QVERIFY2(std::abs(found - deviations) <= 0.005, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(TestRateDifference)
#include "test_rate_difference.moc"
