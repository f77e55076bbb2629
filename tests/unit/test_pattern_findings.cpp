#include "render/due_hours_figure.h"
#include "render/margin_figure.h"
#include "tests/support/boston_figures.h"

#include <QTest>

using kept::domain::Margin;
using kept::domain::Outcome;
using kept::render::dueHoursFinding;
using kept::render::marginFinding;
using kept::services::GroupTally;
using kept::tests::group;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString plain(QString text) {
    return text.replace(QChar(0xA0), u' ');
}

GroupTally margin(Margin which, qint64 count) {
    const bool early = which >= Margin::EarlyWeek && which <= Margin::EarlyClose;
    return early                      ? group(qint64(which), {}, count)
           : which == Margin::NotKept ? group(0, {}, 0, 0, 0, count)
                                      : group(qint64(which), {}, 0, 0, count);
}

constexpr int monday = 1;
constexpr int friday = 5;

GroupTally hour(int weekday, int at, qint64 keptOnes, qint64 missed) {
    const int id = (weekday - 1) * 24 + at;
    return group(id, QString::number(id), keptOnes, 0, missed);
}

/// Five days from 9 to 17 o'clock, in each hour as many kept and missed as `counts` says.
std::vector<GroupTally> week(const std::function<std::pair<int, int>(int day, int at)>& counts) {
    std::vector<GroupTally> hours;
    for (int day = monday; day <= friday; ++day)
        for (int at = 9; at <= 17; ++at)
            hours.push_back(hour(day, at, counts(day, at).first, counts(day, at).second));
    return hours;
}

} // namespace

/// What is said of margins, and of weekdays and hours.
class PatternFindingsTest : public QObject {
    Q_OBJECT

private slots:
    void marginsSayWhereMostLie_data();
    void marginsSayWhereMostLie();
    void allMarginsAreRowsFromEarlyToLate();
    void hoursStandOutOnlyWhereTheFiguresSaySo_data();
    void hoursStandOutOnlyWhereTheFiguresSaySo();
    void hoursAreListedInTheOrderOfTheLocalesWeek();
};

void PatternFindingsTest::marginsSayWhereMostLie_data() {
    QTest::addColumn<std::vector<GroupTally>>("margins");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* name, const std::vector<GroupTally>& margins, const char* finding) {
        QTest::newRow(name) << margins << QString::fromUtf8(finding);
    };
    const GroupTally kept = margin(Margin::EarlyHours, 50);
    row("nothing", {}, "Nothing judged here yet");
    row("four", {margin(Margin::EarlyClose, 4)}, "Too few promises to compare: 4 judged");
    row("misses by little", {kept, margin(Margin::LateClose, 30), margin(Margin::NotKept, 5)},
        "Most misses are late by under two hours");
    row("most of one alone, but not among six", {kept, margin(Margin::LateClose, 20), margin(Margin::NotKept, 9)},
        "Of 79 judged, 0 were kept a day or more early, 0 within the last two hours");
    row("most among six", {kept, margin(Margin::LateClose, 22), margin(Margin::NotKept, 7)},
        "Most misses are late by under two hours");
    row("misses by hours", {kept, margin(Margin::LateClose, 15), margin(Margin::LateHours, 15)},
        "Most misses are late by less than a day");
    row("misses by days", {kept, margin(Margin::LateDays, 10), margin(Margin::LateWeek, 20)},
        "Most misses are late by a day or more");
    row("never", {kept, margin(Margin::LateDays, 5), margin(Margin::NotKept, 30)},
        "Most misses were not kept late either");
    row("few misses say nothing", {margin(Margin::EarlyDays, 40), margin(Margin::LateClose, 4)},
        "Most of what is kept is a day or more early");
    row("at the last minute", {margin(Margin::EarlyClose, 40), margin(Margin::EarlyDays, 10)},
        "Most of what is kept is kept in the last two hours");
    row("half is not most", {margin(Margin::EarlyClose, 10), margin(Margin::EarlyDays, 10)},
        "Of 20 judged, 10 were kept a day or more early, 10 within the last two hours");
    row("more than half, by chance", {margin(Margin::EarlyClose, 11), margin(Margin::EarlyDays, 9)},
        "Of 20 judged, 9 were kept a day or more early, 11 within the last two hours");
}

void PatternFindingsTest::marginsSayWhereMostLie() {
    QFETCH(std::vector<GroupTally>, margins);
    QFETCH(QString, finding);
    QCOMPARE(marginFinding(margins, english), finding);
}

void PatternFindingsTest::allMarginsAreRowsFromEarlyToLate() {
    const auto figure = kept::render::marginFigure(
        {margin(Margin::NotKept, 2), margin(Margin::LateClose, 1), margin(Margin::EarlyDays, 5)}, {}, english);
    QCOMPARE(figure.numbers.rows.size(), kept::domain::allMargins.size());
    QCOMPARE(figure.numbers.rows[1].id, qint64(Margin::EarlyDays));
    QCOMPARE(figure.numbers.rows[1].cells[1].toLongLong(), 5);
    QCOMPARE(figure.numbers.rows[1].cells[2].toDouble(), 0.625);
    QCOMPARE(figure.numbers.rows.back().id, qint64(Margin::NotKept));
    QCOMPARE(figure.numbers.rows.back().cells[1].toLongLong(), 2);
    QVERIFY(!figure.isEmpty());
    QVERIFY(kept::render::marginFigure({}, {}, english).isEmpty());
}

void PatternFindingsTest::hoursStandOutOnlyWhereTheFiguresSaySo_data() {
    QTest::addColumn<std::vector<GroupTally>>("hours");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char* name, const std::vector<GroupTally>& hours, const char* finding) {
        QTest::newRow(name) << hours << QString::fromUtf8(finding);
    };
    row("nothing", {}, "Nothing judged here yet");
    row("four", {hour(monday, 9, 3, 1)}, "Too few promises to compare: 4 judged");
    row("all alike", week([](int, int) { return std::pair(18, 2); }), "No weekday and no hour stands out");
    row("all kept", week([](int, int) { return std::pair(20, 0); }), "Nothing was missed at any hour");
    row("afternoons", week([](int, int at) { return at >= 15 ? std::pair(12, 8) : std::pair(18, 2); }),
        "From 15:00 on, 40 % are missed; before that, 10 %");
    row("mornings", week([](int, int at) { return at < 10 ? std::pair(12, 8) : std::pair(18, 2); }),
        "Before 10:00, 40 % are missed; later, 10 %");
    row("a weekday", week([](int day, int) { return day == friday ? std::pair(12, 8) : std::pair(18, 2); }),
        "Friday: 40 % are missed; on other days, 10 %");
    row("by chance", week([](int day, int at) { return day == 3 && at < 11 ? std::pair(0, 1) : std::pair(1, 0); }),
        "No weekday and no hour stands out");
    row("one hour only", {hour(monday, 9, 3, 20)}, "No weekday and no hour stands out");
}

void PatternFindingsTest::hoursStandOutOnlyWhereTheFiguresSaySo() {
    QFETCH(std::vector<GroupTally>, hours);
    QFETCH(QString, finding);
    QCOMPARE(plain(dueHoursFinding(hours, english)), finding);
}

void PatternFindingsTest::hoursAreListedInTheOrderOfTheLocalesWeek() {
    const std::vector<GroupTally> hours = {hour(7, 9, 5, 1), hour(monday, 17, 4, 2), hour(monday, 9, 6, 0),
                                           hour(friday, 9, 0, 0)};
    const auto firstCells = [&hours](const QLocale& locale) {
        QStringList cells;
        for (const auto& each : kept::render::dueHoursFigure(hours, {}, locale).numbers.rows)
            cells << each.cells[0].toString() + u' ' + each.cells[1].toString() + u' ' + each.cells[2].toString();
        return cells;
    };
    QCOMPARE(firstCells(english), (QStringList{QStringLiteral("Monday 09:00 6 0"), QStringLiteral("Monday 17:00 6 2"),
                                               QStringLiteral("Sunday 09:00 6 1")}));
    QCOMPARE(firstCells(QLocale(QLocale::English, QLocale::UnitedStates)).first().left(6), QStringLiteral("Sunday"));
}

Q_DECLARE_METATYPE(std::vector<kept::services::GroupTally>)
QTEST_GUILESS_MAIN(PatternFindingsTest)
#include "test_pattern_findings.moc"
