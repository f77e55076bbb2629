#include "render/number_text.h"
#include "render/verdicts_figure.h"
#include "services/ledger.h"
#include "services/people.h"
#include "tests/support/charts_stage.h"
#include "ui/pages/charts/card_grid.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chart_canvas.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace kept;
using domain::Grouping;
using domain::Period;
using domain::PromiseQuery;
using services::GroupTally;
using services::PersonRow;
using tests::allTime;
using tests::british;
using tests::countedOutcomes;
using tests::visibleButton;
using ui::ChartsFilter;
using ui::ChartsPage;
using ui::ChartView;
using Span = ChartsFilter::Span;
using Stage = tests::ChartsStage;

namespace {

ChartsFilter firstQuarter() {
    ChartsFilter filter;
    filter.span = Span::Days;
    filter.days = {QDate(2015, 1, 1), QDate(2015, 3, 31)};
    return filter;
}

} // namespace

/// What the page shows, and what it opens and saves.
class TestChartsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresShownAreThoseOfTheBook_data();
    void figuresShownAreThoseOfTheBook();
    void everyBarOpensAsManyPromisesAsItSays();
    void anOutcomeOpensItsPromises();
    void verdictsAreHeldAgainstTheOwnViewAndOpenTheirPromises();
    void aMonthOpensItsPromises();
    void theRemarkCountsWhatIsJudged();
    void anEmptyBookSaysWhatToExpect();
    void whoIsChosenLaterSeesTheirOwnFiguresFirst();
    void aClosedBookSaysWhyAndTriesAgain();
    void chartsAreSavedAsPictureAndNumbers_data();
    void chartsAreSavedAsPictureAndNumbers();
    void aReplacedFileIsAskedFor();
    void changesShowWhereThePageIsSeen();
    void nothingIsReadBeforeSomebodyLooks();
    void cardsStandInTwoColumnsWhereThereIsRoom();
    void aCardIsAsHighAsItsBars();
    void whatIsMeasuredIsReadWhole();
};

void TestChartsPage::initTestCase() {
    (new ui::Appearance(*qApp, this))->apply(render::Theme::Light);
}

void TestChartsPage::figuresShownAreThoseOfTheBook_data() {
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<int>("grouping");
    QTest::newRow("departments") << QByteArray("departmentsChart") << int(Grouping::Department);
    QTest::newRow("people") << QByteArray("peopleChart") << int(Grouping::Person);
    QTest::newRow("months") << QByteArray("trendChart") << int(Grouping::Month);
}

void TestChartsPage::figuresShownAreThoseOfTheBook() {
    QFETCH(QByteArray, chart);
    QFETCH(int, grouping);
    Stage stage;
    const bool months = grouping == int(Grouping::Month);
    ChartsFilter filter = firstQuarter();
    if (months)
        filter.days = Period::month(2015, 3); // the line reaches back beyond what is filtered
    stage.settle(filter);
    const Period period = months ? Period{QDate(2014, 3, 1), QDate(2015, 3, 31)} : firstQuarter().days;
    QMap<QString, QList<qint64>> expected;
    for (const GroupTally& group :
         stage.tallies(static_cast<Grouping>(grouping), {.period = period, .department = {}, .person = {}})) {
        if (group.tally.judged() == 0 && !months)
            continue; // there is nothing to see of it
        QList<qint64>& counts = expected[months ? render::monthLabel(group.key, british) : group.key];
        counts << group.tally.judged();
        for (const domain::Outcome outcome : countedOutcomes)
            counts << group.tally.of(outcome);
    }
    QVERIFY(expected.size() >= 3);
    QCOMPARE(stage.shownCounts(chart.constData()), expected);
}

void TestChartsPage::everyBarOpensAsManyPromisesAsItSays() {
    Stage stage;
    stage.settle(firstQuarter());
    for (const auto& [chart, grouping] :
         {std::pair("departmentsChart", Grouping::Department), std::pair("peopleChart", Grouping::Person)}) {
        const services::SummaryQuery query{.period = firstQuarter().days, .department = {}, .person = {}};
        for (const GroupTally& group : stage.tallies(grouping, query)) {
            stage.wanted.clear();
            emit stage.find(chart).activated(group.id, group.key);
            QCOMPARE(stage.wanted.size(), 1);
            const PromiseQuery& behind = stage.wanted[0].first;
            QCOMPARE(behind.period, firstQuarter().days);
            QCOMPARE(grouping == Grouping::Person ? behind.countedPerson->value() : behind.countedDepartment->value(),
                     group.id);
            QCOMPARE(stage.countOf(behind), group.tally.judged());
            QCOMPARE(stage.wanted[0].second, QStringLiteral("%1 · 01/01/2015 to 31/03/2015").arg(group.key));
        }
    }
}

void TestChartsPage::anOutcomeOpensItsPromises() {
    Stage stage;
    stage.settle(allTime());
    auto& canvas = *stage.find("outcomesChart").findChild<ui::ChartCanvas*>();
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Home);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(stage.wanted.size(), 1);
    const auto kept = stage.boston.ask(
        [&](storage::Database& database) { return services::totalOf(database, {}, stage.boston.now).tally; });
    QCOMPARE(stage.wanted[0].first.outcomes, std::set{domain::Outcome::Kept});
    QCOMPARE(stage.countOf(stage.wanted[0].first), kept.of(domain::Outcome::Kept));
    QCOMPARE(stage.wanted[0].second, QStringLiteral("✓ kept · all departments · all time"));
}

void TestChartsPage::verdictsAreHeldAgainstTheOwnViewAndOpenTheirPromises() {
    Stage stage;
    stage.settle(allTime());
    QVERIFY2(stage.shownNumbers("verdictsChart").contains(QLatin1String(",0,")),
             qPrintable(stage.shownNumbers("verdictsChart")));
    const auto judged = [&](domain::Outcome outcome) {
        PromiseQuery query;
        query.outcomes = {outcome};
        return stage.boston.ask(
            [&](storage::Database& database) { return services::promiseKeys(database, query, stage.boston.now); });
    };
    const auto kept = judged(domain::Outcome::Kept);
    const auto late = judged(domain::Outcome::Late);
    auto said = stage.boston.book->save([&](storage::Database& database, services::Changes& changes) {
        const auto reader = services::addPerson(database, {.actor = {}, .now = stage.boston.now}, changes,
                                                QStringLiteral("Mara Lind"), QStringLiteral("Service"), {});
        services::Ledger ledger(database, {.actor = reader, .now = stage.boston.now}, changes);
        for (std::size_t i = 0; i < 3; ++i)
            ledger.record(kept.at(i).id, domain::Verdict{.kept = true, .rating = {}, .words = {}});
        for (std::size_t i = 3; i < 5; ++i)
            ledger.record(kept.at(i).id, domain::Verdict{.kept = false, .rating = {}, .words = {}});
        ledger.record(late.front().id, domain::Verdict{.kept = true, .rating = {}, .words = {}});
    });
    said.waitForFinished();
    stage.settle(allTime());
    const QString numbers = stage.shownNumbers("verdictsChart");
    for (const char* row : {"\"kept, and they say so\",3,", "\"kept, but they say not\",2,",
                            "\"missed, but they say kept\",1,", "\"missed, and they say so\",0,"})
        QVERIFY2(numbers.contains(QLatin1String(row)), qPrintable(numbers));
    for (const auto& [part, promises] :
         {std::pair(render::VerdictPart::BothKept, 3), std::pair(render::VerdictPart::OnlyOwnKept, 2),
          std::pair(render::VerdictPart::OnlySaidKept, 1)}) {
        stage.wanted.clear();
        emit stage.find("verdictsChart").activated(static_cast<qint64>(part), render::verdictPartText(part));
        QCOMPARE(stage.wanted.size(), 1);
        QCOMPARE(stage.countOf(stage.wanted[0].first), promises);
        QVERIFY(stage.wanted[0].second.startsWith(render::verdictPartText(part)));
    }
}

void TestChartsPage::aMonthOpensItsPromises() {
    Stage stage;
    stage.settle(allTime());
    emit stage.find("trendChart").activated(0, QStringLiteral("2015-02"));
    QCOMPARE(stage.wanted[0].first.period, Period::month(2015, 2));
    QCOMPARE(stage.wanted[0].second, QStringLiteral("all departments · February 2015"));
}

void TestChartsPage::theRemarkCountsWhatIsJudged() {
    Stage stage;
    stage.settle(allTime());
    const auto all = stage.boston.ask(
        [&](storage::Database& database) { return services::totalOf(database, {}, stage.boston.now); });
    QVERIFY(all.importedEvents > 1'000);
    QCOMPARE(stage.remarks.last(),
             QStringLiteral("%1 promises judged · 0 released · overdue counts as not kept · %2 events imported")
                 .arg(QString::number(all.tally.judged()), british.toString(all.importedEvents)));
}

void TestChartsPage::whoIsChosenLaterSeesTheirOwnFiguresFirst() {
    Stage stage({}, false);
    services::PersonRow staff;
    staff.id = domain::PersonId(7);
    stage.page->setViewer(staff);
    QCOMPARE(stage.page->filter().person, std::optional(staff.id));
    stage.settle(allTime());
    services::PersonRow other;
    other.id = domain::PersonId(8);
    stage.page->setViewer(other);
    QVERIFY(stage.page->filter() == allTime()); // that was chosen
}

void TestChartsPage::anEmptyBookSaysWhatToExpect() {
    Stage stage({}, false);
    stage.settle(allTime());
    QVERIFY(!stage.find("departmentsChart").isVisible());
    QCOMPARE(stage.remarks.last(), QStringLiteral("0 promises judged · 0 released · overdue counts as not kept"));
}

void TestChartsPage::aClosedBookSaysWhyAndTriesAgain() {
    Stage stage;
    stage.settle(allTime());
    stage.boston.book->close();
    QSignalSpy failed(stage.page.get(), &ChartsPage::failed);
    stage.page->setFilter(firstQuarter());
    QTRY_COMPARE(failed.count(), 1);
    stage.boston.book->open(stage.boston.path()).waitForFinished();
    visibleButton(*stage.page)->click();
    QTRY_VERIFY(stage.find("departmentsChart").isVisible());
}

void TestChartsPage::chartsAreSavedAsPictureAndNumbers_data() {
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PNG") << QStringLiteral("saveChartAsPng") << QStringLiteral(".png") << QByteArray("\x89PNG");
    QTest::newRow("SVG") << QStringLiteral("saveChartAsSvg") << QStringLiteral(".svg") << QByteArray("<?xml");
    QTest::newRow("CSV") << QStringLiteral("saveChartNumbers") << QStringLiteral(".csv") << QByteArray("group,judged");
}

void TestChartsPage::chartsAreSavedAsPictureAndNumbers() {
    QFETCH(QString, action);
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    Stage stage;
    stage.settle(allTime());
    stage.answers.toSave = stage.boston.folder.filePath(QStringLiteral("chart")); // the ending is ours to add
    QSignalSpy saved(stage.page.get(), &ChartsPage::saved);
    stage.find("departmentsChart").findChild<QAction*>(action)->trigger();
    QCOMPARE(saved.count(), 1);
    QFile file(stage.answers.toSave + ending);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QVERIFY(stage.answers.proposals[0].endsWith(QStringLiteral("/Keep rate by department") + ending));
    QVERIFY(saved[0][0].toString().contains(file.fileName()));
}

void TestChartsPage::aReplacedFileIsAskedFor() {
    Stage stage;
    stage.settle(allTime());
    stage.answers.toSave = stage.boston.folder.filePath(QStringLiteral("chart"));
    stage.answers.sure = false;
    QFile there(stage.answers.toSave + QStringLiteral(".csv"));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.close();
    stage.find("peopleChart").findChild<QAction*>(QStringLiteral("saveChartNumbers"))->trigger();
    QVERIFY(stage.answers.question.contains(QStringLiteral("chart.csv")));
    QCOMPARE(there.size(), 0);
}

void TestChartsPage::changesShowWhereThePageIsSeen() {
    Stage stage;
    stage.settle(allTime());
    services::Changes changes;
    changes.everything = true;
    const qsizetype before = stage.remarks.size();
    stage.page->bookChanged(changes);
    QTRY_COMPARE(stage.remarks.size(), before + 1);
    stage.page->hide();
    stage.page->bookChanged(changes);
    stage.page->show();
    QTRY_COMPARE(stage.remarks.size(), before + 2);
}

void TestChartsPage::nothingIsReadBeforeSomebodyLooks() {
    Stage stage;
    stage.settle(allTime());
    stage.page->hide();
    const qsizetype before = stage.remarks.size();
    stage.page->setFilter(firstQuarter());
    (void)stage.boston.ask([](storage::Database&) { return 0; }); // what was asked before that is answered by then
    QCoreApplication::processEvents();
    QCOMPARE(stage.remarks.size(), before);
    stage.page->show();
    QTRY_COMPARE(stage.remarks.size(), before + 1);
}

void TestChartsPage::cardsStandInTwoColumnsWhereThereIsRoom() {
    Stage stage;
    stage.settle(allTime());
    auto& grid = stage.find<ui::CardGrid>("scrollContent");
    QTRY_COMPARE(grid.columns(), 2);
    QTRY_COMPARE(stage.find("departmentsChart").y(), stage.find("peopleChart").y());
    QTRY_COMPARE(stage.find("departmentsChart").width(), stage.find("peopleChart").width());
    stage.page->resize(716, 500);
    QTRY_COMPARE(grid.columns(), 1);
    QVERIFY(stage.page->minimumSizeHint().width() <= 716);
}

void TestChartsPage::aCardIsAsHighAsItsBars() {
    Stage stage;
    stage.settle(allTime());
    QTRY_COMPARE(stage.find<ui::CardGrid>("scrollContent").columns(), 2);
    for (const char* name : {"departmentsChart", "peopleChart", "outcomesChart"}) {
        const auto& canvas = *stage.find(name).findChild<ui::ChartCanvas*>();
        const int needed = std::max(2 * ui::shownRowHeight(), canvas.heightForWidth(canvas.width()));
        QTRY_VERIFY2(canvas.height() <= needed + 1, name);
    }
}

void TestChartsPage::whatIsMeasuredIsReadWhole() {
    Stage stage;
    stage.settle(allTime());
    for (const int width : {1280, 716}) {
        stage.page->resize(width, 700);
        for (const char* name : {"departmentsChart", "peopleChart", "trendChart", "outcomesChart"}) {
            const auto& words = *stage.find(name).findChild<QLabel*>(QStringLiteral("cardSubtitle"));
            QVERIFY(!words.text().contains(QChar(u'…')));
            QTRY_VERIFY2(words.height() >= words.heightForWidth(words.width()), name);
        }
    }
}

QTEST_MAIN(TestChartsPage)
#include "test_charts_page.moc"
