#include "domain/chance.h"
#include "domain/kaplan_meier.h"

#include <QTest>

#include <cmath>
#include <rapidcheck.h>

using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

using End = Observation::End;

bool isNear(double a, double b) {
    return std::abs(a - b) < 1e-12;
}

/// As many promises that were kept after so many hours, one after the other: 1 h, 2 h, …
std::vector<Observation> keptHourly(int count) {
    std::vector<Observation> seen;
    for (int i = 1; i <= count; ++i)
        seen.push_back({std::chrono::hours(i), End::Kept});
    return seen;
}

std::vector<Observation> anyPromises() {
    const auto one = rc::gen::build<Observation>(
        rc::gen::set(&Observation::time, rc::gen::map(rc::gen::inRange(0, 50),
                                                      [](int hours) { return Duration(std::chrono::hours(hours)); })),
        rc::gen::set(&Observation::end, rc::gen::element(End::Kept, End::Unknown, End::NeverKept)));
    return *rc::gen::container<std::vector<Observation>>(one);
}

template <class Property> void check(Property property) {
    QVERIFY(rc::check(property));
}

} // namespace

class TestChance : public QObject {
    Q_OBJECT

private slots:
    void curvesAreThoseOfTheBook_data();
    void curvesAreThoseOfTheBook();
    void theCurveOfTheStandardExampleIsThePublishedOne();
    void nothingToGoByIsNoChance();
    void tooFewLikeItSayNothing();
    void aThinGroupIsDrawnTowardTheWiderOne();
    void drawingTowardTheWiderGroupIsPublishedCredibility_data();
    void drawingTowardTheWiderGroupIsPublishedCredibility();
    void whatWasNotKeptSoFarCountsFromThere();
    void whatIsSaidRestsOnThoseOpenAsLong();
    void whoeverBreaksIsStillOpenForAsLongAsItTakes();
    void whatIsOpenLongerThanAllOthersSaysNothing();
    void theTimeForNineOfTenIsTheShortestOne();
    void noTimeIsEnoughWhereTooManyAreBroken();
    void sharesNeverFallWithTime();
    void censoringNeverLowersTheShare();
    void breakingNeverRaisesTheShare();
    void theOrderOfPromisesDoesNotMatter();
};

void TestChance::curvesAreThoseOfTheBook_data() {
    QTest::addColumn<QString>("seen"); ///< hours; + open still or released, x broken
    QTest::addColumn<int>("hours");
    QTest::addColumn<double>("kept");
    QTest::newRow("before the first") << "2 4 6" << 1 << 0.0;
    QTest::newRow("on the moment") << "2 4 6" << 2 << 1.0 / 3;
    QTest::newRow("all kept") << "2 4 6" << 6 << 1.0;
    // 1 - (1 - 1/4)(1 - 1/2): of four one is kept at 1 h, one is open since 2 h, of two left one is kept at 3 h.
    QTest::newRow("one open") << "1 2+ 3 4" << 3 << 1 - 0.75 * 0.5;
    // At 2 h one is kept among three, though another was last seen open at the same moment.
    QTest::newRow("open at the same moment") << "2 2+ 5" << 2 << 1.0 / 3;
    QTest::newRow("broken counts for ever") << "1 2x 3 4" << 4 << 0.75;
    QTest::newRow("only open ones") << "1+ 2+" << 9 << 0.0;
    // The remission times of the 6-MP arm of Freireich et al. (1963), the standard example: S(10) = 0.7529,
    // S(23) = 0.4482.
    const QString remission = QStringLiteral("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    QTest::newRow("remission at 6") << remission << 6 << 1 - 0.857142857142857;
    QTest::newRow("remission at 10") << remission << 10 << 1 - 0.752941176470588;
    QTest::newRow("remission at 23") << remission << 40 << 1 - 0.448179271708683;
}

void TestChance::curvesAreThoseOfTheBook() {
    QFETCH(QString, seen);
    QFETCH(int, hours);
    QFETCH(double, kept);
    std::vector<Observation> observations;
    for (QString one : seen.split(u' ')) {
        const End end = one.endsWith(u'+') ? End::Unknown : one.endsWith(u'x') ? End::NeverKept : End::Kept;
        observations.push_back({std::chrono::hours(one.remove(u'+').remove(u'x').toInt()), end});
    }
    QVERIFY(isNear(KeepingCurve(observations).keptBy(std::chrono::hours(hours)), kept));
}

/// Weeks in remission under 6-MP: E. J. Freireich et al., Blood 21 (1963), 699–716, with the estimates that textbooks
/// print to three places (D. G. Kleinbaum, M. Klein: Survival Analysis, chapter 2, group 1; D. R. Cox, D. Oakes:
/// Analysis of Survival Data, chapter 1).
void TestChance::theCurveOfTheStandardExampleIsThePublishedOne() {
    std::vector<Observation> seen;
    for (const int weeks : {6, 6, 6, 7, 10, 13, 16, 22, 23})
        seen.push_back({std::chrono::hours(weeks), End::Kept});
    for (const int weeks : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        seen.push_back({std::chrono::hours(weeks), End::Unknown});
    const KeepingCurve curve(seen);
    QCOMPARE(curve.count(), 21);
    struct Step {
        int week;
        std::int64_t atRisk; ///< just before
        double open;
    };
    const std::vector<Step> published = {{6, 21, 0.857},  {7, 17, 0.807}, {10, 15, 0.753}, {13, 12, 0.690},
                                         {16, 11, 0.627}, {22, 7, 0.538}, {23, 6, 0.448}};
    QCOMPARE(curve.times().size(), published.size());
    double before = 1;
    for (const Step& step : published) {
        const Duration time = std::chrono::hours(step.week);
        QCOMPARE(curve.openAfter(time - 1us), step.atRisk);
        QVERIFY(isNear(1 - curve.keptBy(time - 1us), before)); // it stands between two steps
        before = 1 - curve.keptBy(time);
        QVERIFY2(std::abs(before - step.open) < 0.0005, qPrintable(QString::number(before)));
    }
    QVERIFY(isNear(1 - curve.keptBy(1'000h), before));
}

void TestChance::nothingToGoByIsNoChance() {
    QCOMPARE(KeepingCurve().keptBy(100h), 0.0);
    QVERIFY(!Likelihood().chanceBy(100h).has_value());
    QVERIFY(!Likelihood().timeFor(0.5).has_value());
}

void TestChance::tooFewLikeItSayNothing() {
    const Likelihood few({KeepingCurve(keptHourly(19))});
    QVERIFY(!few.chanceBy(10h).has_value());
    QVERIFY(!few.timeFor(goodChance).has_value());
    const Likelihood enough({KeepingCurve(keptHourly(20))});
    QCOMPARE(enough.count(), 20);
    QVERIFY(isNear(enough.chanceBy(10h).value(), 0.5));
}

void TestChance::aThinGroupIsDrawnTowardTheWiderOne() {
    // Ten of one's own, all kept within the first hour; forty in the team, one an hour.
    const Likelihood likelihood(
        {KeepingCurve(std::vector<Observation>(10, {1h, End::Kept})), KeepingCurve(keptHourly(40))});
    QCOMPARE(likelihood.count(), 40); // the ten are too few to speak for themselves
    QVERIFY(isNear(likelihood.chanceBy(20h).value(), (10 * 1.0 + 20 * 0.5) / 30));
    // Fifty of one's own outweigh the team.
    const Likelihood own({KeepingCurve(std::vector<Observation>(50, {1h, End::Kept})), KeepingCurve(keptHourly(90))});
    QCOMPARE(own.count(), 50);
    QVERIFY(isNear(own.chanceBy(45h).value(), (50 * 1.0 + 20 * 0.5) / 70));
}

/// Z = n / (n + k), and Z · own + (1 − Z) · all: only n beside k counts, so a published example with another k stands
/// here with as many times more or fewer promises as 20 is of that k.
void TestChance::drawingTowardTheWiderGroupIsPublishedCredibility_data() {
    QTest::addColumn<int>("own");      ///< promises of the narrower group
    QTest::addColumn<int>("kept");     ///< of those by the time that is asked about
    QTest::addColumn<double>("wider"); ///< share of the wider group
    QTest::addColumn<double>("drawn");
    // Exam C of the Society of Actuaries, "large business policyholders": process variance 8,000, variance of the
    // hypothetical means 40, so k = 200; 1,800 employees in three years with 20,000 of losses, all policyholders 20
    // each: Z = 0.9, premium 12. Here k = 20 and 180, in units of 20: 100/180, 1, and 0.6.
    QTest::newRow("Bühlmann and Straub, Z = 0.9") << 180 << 100 << 1.0 << 0.6;
    // The table of Z by n and k in textbooks: as much as k is a half, twice as much two thirds, four times 0.8.
    QTest::newRow("Z = 1/2") << 20 << 20 << 0.0 << 0.5;
    QTest::newRow("Z = 1/3") << 10 << 10 << 0.0 << 1.0 / 3;
    QTest::newRow("Z = 2/3") << 40 << 40 << 0.0 << 2.0 / 3;
    QTest::newRow("Z = 0.8") << 80 << 80 << 0.0 << 0.8;
    QTest::newRow("both say the same") << 40 << 10 << 0.25 << 0.25;
}

void TestChance::drawingTowardTheWiderGroupIsPublishedCredibility() {
    QFETCH(int, own);
    QFETCH(int, kept);
    QFETCH(double, wider);
    QFETCH(double, drawn);
    const auto group = [](int count, int keptAtOnce) {
        std::vector<Observation> seen(static_cast<std::size_t>(keptAtOnce), {1h, End::Kept});
        seen.insert(seen.end(), static_cast<std::size_t>(count - keptAtOnce), {1h, End::NeverKept});
        return KeepingCurve(seen);
    };
    constexpr int all = 1'000;
    const Likelihood likelihood({group(own, kept), group(all, static_cast<int>(all * wider))});
    QVERIFY(isNear(likelihood.chanceBy(2h).value(), drawn));
}

void TestChance::whatWasNotKeptSoFarCountsFromThere() {
    const Likelihood likelihood({KeepingCurve(keptHourly(40))});
    QVERIFY(isNear(likelihood.chanceBy(25h, 10h).value(), 0.5));
    QVERIFY(isNear(likelihood.chanceBy(10h, 10h).value(), 0.0));
}

void TestChance::whatIsSaidRestsOnThoseOpenAsLong() {
    const Likelihood likelihood({KeepingCurve(keptHourly(40))});
    QCOMPARE(likelihood.count(20h), 20);
    QVERIFY(likelihood.chanceBy(30h, 20h).has_value());
    QCOMPARE(likelihood.count(21h), 19);
    QVERIFY(!likelihood.chanceBy(30h, 21h).has_value());
    const Likelihood inATeam({KeepingCurve(keptHourly(40)), KeepingCurve(keptHourly(90))});
    QCOMPARE(inATeam.count(20h), 20);
    QCOMPARE(inATeam.count(21h), 69); // of one's own only 19 were open so long
}

void TestChance::whoeverBreaksIsStillOpenForAsLongAsItTakes() {
    std::vector<Observation> seen = keptHourly(30);
    seen.push_back({2h, End::NeverKept});
    seen.push_back({2h, End::Unknown});
    QCOMPARE(KeepingCurve(seen).openAfter(1h), 31);
    QCOMPARE(KeepingCurve(seen).openAfter(2h), 29);
}

void TestChance::whatIsOpenLongerThanAllOthersSaysNothing() {
    std::vector<Observation> seen = keptHourly(20);
    QVERIFY(!Likelihood({KeepingCurve(seen)}).chanceBy(30h, 20h).has_value());
    seen.insert(seen.end(), 25, {5h, End::NeverKept});
    QVERIFY(!Likelihood({KeepingCurve(seen)}).chanceBy(30h, 20h).has_value());
}

void TestChance::theTimeForNineOfTenIsTheShortestOne() {
    const Likelihood likelihood({KeepingCurve(keptHourly(20))});
    QCOMPARE(likelihood.timeFor(goodChance).value(), Duration(18h));
    QCOMPARE(likelihood.timeFor(0.01).value(), Duration(1h));
    QVERIFY(isGood(likelihood.chanceBy(18h).value()));
    QVERIFY(!isGood(likelihood.chanceBy(17h).value()));
}

void TestChance::noTimeIsEnoughWhereTooManyAreBroken() {
    std::vector<Observation> seen = keptHourly(20);
    for (int i = 0; i < 5; ++i)
        seen.push_back({1h, End::NeverKept});
    QVERIFY(!Likelihood({KeepingCurve(seen)}).timeFor(goodChance).has_value());
}

void TestChance::sharesNeverFallWithTime() {
    check([] {
        const Likelihood likelihood(
            {KeepingCurve(anyPromises()), KeepingCurve(anyPromises()), KeepingCurve(keptHourly(20))});
        const Duration earlier = std::chrono::hours(*rc::gen::inRange(0, 60));
        const Duration later = earlier + std::chrono::hours(*rc::gen::inRange(0, 60));
        RC_ASSERT(likelihood.chanceBy(earlier).value() <= likelihood.chanceBy(later).value());
        RC_ASSERT(likelihood.chanceBy(later).value() <= 1.0);
        const double share = *rc::gen::inRange(1, 100) / 100.0;
        if (const auto time = likelihood.timeFor(share))
            RC_ASSERT(likelihood.chanceBy(*time).value() >= share - 1e-9);
        else
            RC_ASSERT(likelihood.chanceBy(1'000h).value() < share);
    });
}

void TestChance::censoringNeverLowersTheShare() {
    check([] {
        std::vector<Observation> seen = anyPromises();
        const Duration time = std::chrono::hours(*rc::gen::inRange(0, 60));
        const double broken = KeepingCurve(seen).keptBy(time);
        for (Observation& one : seen)
            one.end = one.end == End::NeverKept ? End::Unknown : one.end;
        RC_ASSERT(KeepingCurve(seen).keptBy(time) >= broken - 1e-12);
    });
}

void TestChance::breakingNeverRaisesTheShare() {
    check([] {
        std::vector<Observation> seen = anyPromises();
        const Duration time = std::chrono::hours(*rc::gen::inRange(0, 60));
        const double before = KeepingCurve(seen).keptBy(time);
        seen.push_back({std::chrono::hours(*rc::gen::inRange(0, 50)), End::NeverKept});
        RC_ASSERT(KeepingCurve(seen).keptBy(time) <= before + 1e-12);
    });
}

void TestChance::theOrderOfPromisesDoesNotMatter() {
    check([] {
        std::vector<Observation> seen = anyPromises();
        const Duration time = std::chrono::hours(*rc::gen::inRange(0, 60));
        const double share = KeepingCurve(seen).keptBy(time);
        std::reverse(seen.begin(), seen.end());
        RC_ASSERT(KeepingCurve(seen).keptBy(time) == share);
    });
}

QTEST_APPLESS_MAIN(TestChance)

#include "test_chance.moc"
