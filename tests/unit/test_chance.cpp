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
    void nothingToGoByIsNoChance();
    void tooFewLikeItSayNothing();
    void aThinGroupIsDrawnTowardTheWiderOne();
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
