#include "render/figure.h"
#include "render/findings.h"
#include "render/number_text.h"
#include "render/trend_finding.h"
#include "tests/support/boston_figures.h"

#include <QTest>

#include <random>

using kept::domain::Outcome;
using kept::domain::Tally;
using kept::render::changeText;
using kept::render::keepRateFinding;
using kept::render::ranked;
using kept::services::GroupTally;
using kept::tests::group;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// Percentages hold their sign with a space that does not break.
QString plain(QString text) {
    return text.replace(QChar(0xA0), u' ');
}

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private slots:
    void aRateShowsItsInterval();
    void onlyAllKeptIsAHundredPercent();
    void groupsClearlyApartAreNamed();
    void groupsThatOverlapAreNotRanked();
    void ratesThatDifferLittleAreTooClose_data();
    void ratesThatDifferLittleAreTooClose();
    void whatIsKeptIsSaidOtherwiseThanWhoKeeps_data();
    void whatIsKeptIsSaidOtherwiseThanWhoKeeps();
    void fewerThanFiveJudgedAreNeverNamed();
    void aLongNameIsShortenedInItsMiddle();
    void thoseWithoutANameReadAsSuch();
    void thinFiguresSaySo();
    void aChangeIsClaimedOnlyWhereTheIntervalAllowsIt();
    void aRiseAndASlipStandInOneSentence();
    void amongManyNobodyStandsOutByChance();
    void amongManyWhoIsApartIsStillNamed();
    void aDifferenceOfOneComparisonIsTheUsualOne();
    void noRiseIsClaimedOfAPeriodThatGoesOn();
    void theOrderIsByTheLowerBoundAndThinGroupsStandLast();
    void misfitsOfTheOutcomesAreCounted_data();
    void misfitsOfTheOutcomesAreCounted();
    void whatIsStillOpenIsSaidWithTheOutcomes();
    void aSeasonIsNotCalledATrend();
    void aTrendNamesTheMonthsItCompares();
    void aTrendNamesTheWeeksItCompares();
    void controlCharactersAreShownNotObeyed();
};

void FindingsTest::aRateShowsItsInterval() {
    QCOMPARE(plain(kept::render::rateText(group(1, QStringLiteral("x"), 41, 0, 5).tally, english)),
             QStringLiteral("89 % (77–95 %)"));
    QCOMPARE(kept::render::rateText(Tally(), english), QStringLiteral("—"));
}

void FindingsTest::onlyAllKeptIsAHundredPercent() {
    QCOMPARE(plain(kept::render::percentText(0.9999, english)), QStringLiteral("99 %"));
    QCOMPARE(plain(kept::render::percentText(1.0, english)), QStringLiteral("100 %"));
    QCOMPARE(plain(kept::render::percentText(0.0001, english)), QStringLiteral("1 %"));
    QCOMPARE(plain(kept::render::percentText(0.0, english)), QStringLiteral("0 %"));
}

void FindingsTest::groupsClearlyApartAreNamed() {
    QCOMPARE(plain(keepRateFinding(kept::tests::bostonDepartments(), {}, english)),
             QStringLiteral("DISB keeps 98 %, ISD keeps 38 %: clearly apart"));
}

void FindingsTest::groupsThatOverlapAreNotRanked() {
    const std::vector<GroupTally> close = {group(1, QStringLiteral("Service"), 18, 0, 2),
                                           group(2, QStringLiteral("Billing"), 16, 0, 4)};
    QCOMPARE(plain(keepRateFinding(close, {}, english)),
             QStringLiteral("80 % to 90 % kept: too few promises to tell these apart"));
    const std::vector<GroupTally> alike = {group(1, QStringLiteral("Service"), 5), group(2, QStringLiteral("IT"), 6),
                                           group(3, QStringLiteral("Sales"), 4)};
    QCOMPARE(plain(keepRateFinding(alike, {}, english)),
             QStringLiteral("Where 5 or more are judged, about 100 % are kept"));
    const std::vector<GroupTally> oneThin = {close[0], close[1], group(3, QStringLiteral("Sales"), 3, 0, 1)};
    QCOMPARE(plain(keepRateFinding(oneThin, {}, english)),
             QStringLiteral("Where 5 or more are judged, 80 % to 90 % are kept: too few to tell these apart"));
}

void FindingsTest::ratesThatDifferLittleAreTooClose_data() {
    QTest::addColumn<qint64>("keptOf1000");
    QTest::addColumn<QString>("finding");
    QTest::newRow("alike") << qint64(900) << QStringLiteral("About 90 % kept everywhere");
    QTest::newRow("shown alike") << qint64(902) << QStringLiteral("About 90 % kept everywhere");
    QTest::newRow("near") << qint64(910) << QStringLiteral("90 % to 91 % kept: too close to tell apart");
    QTest::newRow("clear") << qint64(950) << QStringLiteral("Sales keeps 95 %, Service keeps 90 %: clearly apart");
}

void FindingsTest::ratesThatDifferLittleAreTooClose() {
    QFETCH(qint64, keptOf1000);
    QFETCH(QString, finding);
    const std::vector<GroupTally> two = {group(1, QStringLiteral("Service"), 900, 0, 100),
                                         group(2, QStringLiteral("Sales"), keptOf1000, 0, 1000 - keptOf1000)};
    QCOMPARE(plain(keepRateFinding(two, {}, english)), finding);
}

void FindingsTest::whatIsKeptIsSaidOtherwiseThanWhoKeeps_data() {
    using kept::domain::Grouping;
    QTest::addColumn<std::vector<GroupTally>>("groups");
    QTest::addColumn<std::vector<GroupTally>>("before");
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QString>("finding");
    const std::vector<GroupTally> none;
    const auto row = [](const char* name, const std::vector<GroupTally>& groups, const std::vector<GroupTally>& before,
                        Grouping grouping, const char* finding) {
        QTest::newRow(name) << groups << before << int(grouping) << QString::fromUtf8(finding);
    };
    const GroupTally phone = group(1, QStringLiteral("phone"), 90, 0, 10);
    const GroupTally mail = group(2, QStringLiteral("e-mail"), 50, 0, 50);
    row("apart", {phone, mail}, none, Grouping::Channel, "Clearly apart: phone (90 % kept) and e-mail (50 %)");
    row("one", {phone}, none, Grouping::Channel, "Phone: 90 % of 100 judged were kept");
    row("only without", {group(0, QString(), 9, 0, 1)}, none, Grouping::Channel, "9 of 10 kept");
    row("a rise", {phone}, {group(1, QStringLiteral("phone"), 50, 0, 50)}, Grouping::Channel,
        "Phone: 90 % kept, up 40 points");
    row("a slip", {mail}, {group(2, QStringLiteral("e-mail"), 90, 0, 10)}, Grouping::Channel,
        "E-mail: 50 % kept, down 40 points");
    row("both", {phone, mail},
        {group(2, QStringLiteral("e-mail"), 90, 0, 10), group(1, QStringLiteral("phone"), 50, 0, 50)},
        Grouping::Channel, "Phone: 90 % kept, up 40 points; e-mail slipped to 50 %");
    row("a size that is 0", {group(0, QStringLiteral("small"), 9, 0, 1)}, none, Grouping::Size,
        "Small: 90 % of 10 judged were kept");
    row("customers are 0", {group(0, QStringLiteral("external"), 90, 0, 10), group(1, QString("internal"), 50, 0, 50)},
        none, Grouping::Promisee, "Clearly apart: to customers (90 % kept) and to colleagues (50 %)");
    row("a standard as it is written", {group(1, QStringLiteral("iPhone repair"), 9, 0, 1)}, none, Grouping::Service,
        "iPhone repair: 90 % of 10 judged were kept");
    row("too few", {group(1, QStringLiteral("phone"), 4)}, none, Grouping::Channel,
        "Too few promises to compare: 4 judged");
}

void FindingsTest::whatIsKeptIsSaidOtherwiseThanWhoKeeps() {
    QFETCH(std::vector<GroupTally>, groups);
    QFETCH(std::vector<GroupTally>, before);
    QFETCH(int, grouping);
    QFETCH(QString, finding);
    const auto kind = static_cast<kept::domain::Grouping>(grouping);
    QCOMPARE(plain(keepRateFinding(kept::render::allNamed(groups, kind), kept::render::allNamed(before, kind), english,
                                   kind)),
             finding);
}

void FindingsTest::fewerThanFiveJudgedAreNeverNamed() {
    const std::vector<GroupTally> groups = {group(1, QStringLiteral("Service"), 90, 0, 10),
                                            group(2, QStringLiteral("Billing"), 0, 0, 4)};
    QCOMPARE(plain(keepRateFinding(groups, {}, english)), QStringLiteral("Service keeps 90 % of 100 judged"));
}

void FindingsTest::aLongNameIsShortenedInItsMiddle() {
    const QString name = QStringLiteral("Customer care and complaints, northern region, desk 3");
    QCOMPARE(plain(keepRateFinding({group(1, name, 9, 0, 1)}, {}, english)),
             QStringLiteral("Customer care and co…hern region, desk 3 keeps 90 % of 10 judged"));
}

void FindingsTest::thoseWithoutANameReadAsSuch() {
    using kept::domain::Grouping;
    const GroupTally none = group(0, QString(), 25, 0, 75);
    const auto named =
        kept::render::allNamed({group(1, QStringLiteral("Service"), 90, 0, 10), none}, Grouping::Department);
    QCOMPARE(plain(keepRateFinding(named, {}, english)),
             QStringLiteral("Service keeps 90 %, “without department” keeps 25 %: clearly apart"));
    QCOMPARE(plain(keepRateFinding(kept::render::allNamed({none}, Grouping::Department), {}, english)),
             QStringLiteral("25 of 100 kept"));
    QCOMPARE(kept::render::allNamed({none}, Grouping::Channel).front().key, QStringLiteral("without channel"));
    QCOMPARE(kept::render::groupLabel(QStringLiteral(" ")), QStringLiteral("without a name"));
}

void FindingsTest::thinFiguresSaySo() {
    QCOMPARE(keepRateFinding({group(1, QStringLiteral("Service"), 2, 0, 1)}, {}, english),
             QStringLiteral("Too few promises to compare: 3 judged"));
    QCOMPARE(keepRateFinding({}, {}, english), QStringLiteral("Nothing judged here yet"));
}

void FindingsTest::aChangeIsClaimedOnlyWhereTheIntervalAllowsIt() {
    const Tally before = group(1, QString(), 87, 0, 13).tally;
    QCOMPARE(plain(changeText(group(1, QString(), 91, 0, 9).tally, before, english)),
             QStringLiteral("no clear change from 87 %"));
    const Tally many = group(1, QString(), 8700, 0, 1300).tally;
    QCOMPARE(plain(changeText(group(1, QString(), 9100, 0, 900).tally, many, english)),
             QStringLiteral("up 4 points, from 87 %"));
    QCOMPARE(plain(changeText(many, group(1, QString(), 8900, 0, 1100).tally, english)),
             QStringLiteral("down 2 points, from 89 %"));
    QCOMPARE(changeText(group(1, QString(), 4).tally, before, english),
             QStringLiteral("too few judged to compare with the period before"));
}

void FindingsTest::aRiseAndASlipStandInOneSentence() {
    const std::vector<GroupTally> now = {group(1, QStringLiteral("Service"), 910, 0, 90),
                                         group(2, QStringLiteral("Billing"), 740, 0, 260)};
    const std::vector<GroupTally> before = {group(2, QStringLiteral("Billing"), 830, 0, 170),
                                            group(1, QStringLiteral("Service"), 870, 0, 130)};
    QCOMPARE(plain(keepRateFinding(now, before, english)),
             QStringLiteral("Service keeps 91 %, up 4 points; Billing slipped to 74 %"));
}

void FindingsTest::amongManyNobodyStandsOutByChance() {
    std::mt19937 dice(20'417);
    std::binomial_distribution<int> keptOf20(20, 0.7);
    int apart = 0;
    int shifted = 0;
    constexpr int teams = 200;
    for (int team = 0; team < teams; ++team) {
        std::vector<GroupTally> now;
        std::vector<GroupTally> before;
        for (int person = 1; person <= 60; ++person) { // all alike
            const int first = keptOf20(dice);
            const int second = keptOf20(dice);
            now.push_back(group(person, QStringLiteral("P%1").arg(person), first, 0, 20 - first));
            before.push_back(group(person, QStringLiteral("P%1").arg(person), second, 0, 20 - second));
        }
        apart += keepRateFinding(now, {}, english).contains(QStringLiteral("apart")) &&
                 keepRateFinding(now, {}, english).contains(QStringLiteral("clearly"));
        const QString finding = keepRateFinding(now, before, english);
        shifted += finding.contains(QStringLiteral("up ")) || finding.contains(QStringLiteral("slipped"));
    }
    QVERIFY2(apart <= teams / 20, qPrintable(QString::number(apart)));
    QVERIFY2(shifted <= teams / 10, qPrintable(QString::number(shifted)));
}

void FindingsTest::amongManyWhoIsApartIsStillNamed() {
    std::vector<GroupTally> groups;
    for (int person = 1; person <= 60; ++person)
        groups.push_back(
            group(person, QStringLiteral("P%1").arg(person), person == 7 ? 5 : 32, 0, person == 7 ? 35 : 8));
    QCOMPARE(plain(keepRateFinding(groups, {}, english)),
             QStringLiteral("P1 keeps 80 %, P7 keeps 13 %: clearly apart"));
}

void FindingsTest::aDifferenceOfOneComparisonIsTheUsualOne() {
    // Newcombe 1998, table II, example (a): 56/70 against 48/80, method 10.
    const auto difference = kept::domain::rateDifference(group(1, {}, 56, 0, 14).tally, group(2, {}, 48, 0, 32).tally);
    QVERIFY(qAbs(difference->low - 0.0524) < 0.0001);
    QVERIFY(qAbs(difference->high - 0.3339) < 0.0001);
    const auto ofTwenty =
        kept::domain::rateDifference(group(1, {}, 56, 0, 14).tally, group(2, {}, 48, 0, 32).tally, 20);
    QVERIFY(ofTwenty->low < difference->low && ofTwenty->high > difference->high);
    QCOMPARE(ofTwenty->rate, difference->rate);
}

void FindingsTest::noRiseIsClaimedOfAPeriodThatGoesOn() {
    using kept::render::trendFinding;
    GroupTally now = group(1, QStringLiteral("Service"), 100);
    const GroupTally before = group(1, QStringLiteral("Service"), 50, 0, 50);
    QCOMPARE(plain(keepRateFinding({now}, {before}, english)), QStringLiteral("Service keeps 100 %, up 50 points"));
    now.tally.add(Outcome::Open);
    QCOMPARE(plain(keepRateFinding({now}, {before}, english)), QStringLiteral("Service keeps 100 % of 100 judged"));
    GroupTally fallen = group(1, QStringLiteral("Service"), 10, 0, 90); // more of the same may come, less may not
    fallen.tally.add(Outcome::Open);
    QCOMPARE(plain(keepRateFinding({fallen}, {before}, english)),
             QStringLiteral("Service slipped to 10 %, down 40 points"));
    const GroupTally october = group(0, QStringLiteral("2026-10"), 50, 0, 50);
    GroupTally november = group(0, QStringLiteral("2026-11"), 100);
    november.tally.add(Outcome::Open);
    QCOMPARE(plain(trendFinding({october, november}, english)),
             QStringLiteral("50 % kept in October 2026; one month is no trend yet"));
    QCOMPARE(plain(trendFinding({november}, english)), QStringLiteral("100 % kept so far in November 2026"));
}

void FindingsTest::theOrderIsByTheLowerBoundAndThinGroupsStandLast() {
    const auto order = ranked({group(1, QStringLiteral("z thin"), 4), group(2, QStringLiteral("few, all kept"), 5),
                               group(3, QStringLiteral("many"), 90, 0, 10), group(4, QStringLiteral("a thin"), 1)});
    QStringList names;
    for (const GroupTally& each : order) {
        names << each.key;
    }
    QCOMPARE(names, (QStringList{QStringLiteral("many"), QStringLiteral("few, all kept"), QStringLiteral("a thin"),
                                 QStringLiteral("z thin")}));
}

void FindingsTest::misfitsOfTheOutcomesAreCounted_data() {
    QTest::addColumn<qint64>("keptOnes");
    QTest::addColumn<qint64>("late");
    QTest::addColumn<qint64>("broken");
    QTest::addColumn<QString>("finding");
    QTest::newRow("most late") << qint64(348) << qint64(50) << qint64(14)
                               << QStringLiteral("348 of 412 kept; most misses are late");
    QTest::newRow("none most") << qint64(80) << qint64(10) << qint64(10) << QStringLiteral("80 of 100 kept");
    QTest::newRow("few misses") << qint64(8) << qint64(2) << qint64(0) << QStringLiteral("8 of 10 kept");
    QTest::newRow("all kept") << qint64(34) << qint64(0) << qint64(0) << QStringLiteral("All 34 judged were kept");
    QTest::newRow("one") << qint64(1) << qint64(0) << qint64(0) << QStringLiteral("The one promise judged was kept");
    QTest::newRow("none") << qint64(0) << qint64(0) << qint64(0) << QStringLiteral("Nothing judged here yet");
}

void FindingsTest::misfitsOfTheOutcomesAreCounted() {
    QFETCH(qint64, keptOnes);
    QFETCH(qint64, late);
    QFETCH(qint64, broken);
    QFETCH(QString, finding);
    QCOMPARE(kept::render::outcomesFinding(group(1, QString(), keptOnes, 0, late, broken).tally, english), finding);
}

void FindingsTest::whatIsStillOpenIsSaidWithTheOutcomes() {
    const auto found = [](qint64 keptOnes, qint64 late, qint64 open) {
        GroupTally figures = group(1, QString(), keptOnes, 0, late);
        figures.tally.add(Outcome::Open, open);
        return kept::render::outcomesFinding(figures.tally, english);
    };
    QCOMPARE(found(31, 0, 115), QStringLiteral("All 31 judged so far were kept; 115 still open"));
    QCOMPARE(found(31, 0, 0), QStringLiteral("All 31 judged were kept"));
    QCOMPARE(found(31, 9, 1), QStringLiteral("31 of 40 kept; most misses are late; 1 still open"));
    QCOMPARE(kept::render::withOpen(QStringLiteral("Outcomes"), 115, english),
             QStringLiteral("Not over, 115 still open · Outcomes"));
    QCOMPARE(kept::render::withOpen(QStringLiteral("Outcomes"), 0, english), QStringLiteral("Outcomes"));
}

void FindingsTest::aSeasonIsNotCalledATrend() {
    using kept::render::trendFinding;
    // Every December is worse than every November; nothing else changes.
    std::vector<GroupTally> steps;
    for (int month = 0; month < 25; ++month) {
        const QDate first = QDate(2024, 12, 1).addMonths(month);
        const bool december = first.month() == 12;
        steps.push_back(
            group(0, first.toString(QStringLiteral("yyyy-MM")), december ? 300 : 360, 0, december ? 100 : 40));
    }
    QCOMPARE(plain(trendFinding(steps, english)),
             QStringLiteral("75 % kept in December 2026; no clear change from 75 % a year before"));
    QVERIFY(!kept::render::mayBeSeason(steps));
    // Against the month before it looks like a fall, and without the year before that is all there is to say.
    const std::vector<GroupTally> twelve(steps.end() - 12, steps.end());
    QCOMPARE(plain(trendFinding(twelve, english)),
             QStringLiteral("Clearly apart: 90 % kept in November 2026, 75 % in December 2026"));
    QVERIFY(kept::render::mayBeSeason(twelve));
    QVERIFY(kept::render::trendFigure(twelve, {}, english).measured.endsWith(QStringLiteral("may be the season")));
    steps.back() = group(0, QStringLiteral("2026-12"), 350, 0, 50);
    QCOMPARE(plain(trendFinding(steps, english)),
             QStringLiteral("Keeping rose from 75 % in December 2025 to 88 % in December 2026"));
    steps.back() = group(0, QStringLiteral("2026-12"), 200, 0, 200);
    QCOMPARE(plain(trendFinding(steps, english)),
             QStringLiteral("Keeping fell from 75 % in December 2025 to 50 % in December 2026"));
    // Too little a year before is no year before.
    steps[12] = group(0, QStringLiteral("2025-12"), 4);
    QCOMPARE(plain(trendFinding(steps, english)),
             QStringLiteral("Clearly apart: 90 % kept in November 2026, 50 % in December 2026"));
    QVERIFY(kept::render::mayBeSeason(steps));
    // Weeks: 52 of them, whatever the date.
    const std::vector<GroupTally> weeks{group(0, QStringLiteral("2025-11-10"), 300, 0, 100),
                                        group(0, QStringLiteral("2026-11-02"), 200, 0, 200),
                                        group(0, QStringLiteral("2026-11-09"), 350, 0, 50)};
    QCOMPARE(plain(trendFinding(weeks, english)),
             QStringLiteral("Keeping rose from 75 % in the week of 10 Nov 2025 to 88 % in the week of 9 Nov 2026"));
}

void FindingsTest::aTrendNamesTheMonthsItCompares() {
    using kept::render::trendFinding;
    const auto may = group(0, QStringLiteral("2026-05"), 300, 0, 100);
    const auto june = group(0, QStringLiteral("2026-06"), 301, 0, 99);
    const auto july = group(0, QStringLiteral("2026-07"), 350, 0, 50);
    QCOMPARE(plain(trendFinding({may, june, july}, english)),
             QStringLiteral("Clearly apart: 75 % kept in June 2026, 88 % in July 2026"));
    QCOMPARE(plain(trendFinding({may, june}, english)),
             QStringLiteral("75 % kept in June 2026; no clear change over 2 months"));
    QCOMPARE(plain(trendFinding({may}, english)), QStringLiteral("75 % kept in May 2026; one month is no trend yet"));
}

void FindingsTest::aTrendNamesTheWeeksItCompares() {
    using kept::render::trendFinding;
    const auto first = group(0, QStringLiteral("2026-11-02"), 300, 0, 100);
    const auto second = group(0, QStringLiteral("2026-11-09"), 350, 0, 50);
    QCOMPARE(plain(trendFinding({first, second}, english)),
             QStringLiteral("Clearly apart: 75 % kept in the week of 2 Nov 2026, 88 % in the week of 9 Nov 2026"));
    QCOMPARE(plain(trendFinding({first, group(0, QStringLiteral("2026-11-09"), 301, 0, 99)}, english)),
             QStringLiteral("75 % kept in the week of 9 Nov 2026; no clear change over 2 weeks"));
    QCOMPARE(plain(trendFinding({first}, english)),
             QStringLiteral("75 % kept in the week of 2 Nov 2026; one week is no trend yet"));
    QCOMPARE(kept::render::stepLabel(first.key, english), QStringLiteral("week of 2 Nov 2026"));
    QCOMPARE(kept::render::stepLabel(first.key, english, QLocale::ShortFormat), QStringLiteral("2 Nov"));
    QCOMPARE(kept::render::stepLabel(QStringLiteral("2026-11"), english), QStringLiteral("November 2026"));
}

void FindingsTest::controlCharactersAreShownNotObeyed() {
    QCOMPARE(kept::render::visibleText(QStringLiteral("a\u202Eb\u0007c\nd")), QStringLiteral("a\uFFFDb\u2407c d"));
}

Q_DECLARE_METATYPE(std::vector<kept::services::GroupTally>)
QTEST_GUILESS_MAIN(FindingsTest)
#include "test_findings.moc"
