#include "render/number_text.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "tests/support/boston_book.h"
#include "tests/support/fake_questions.h"
#include "ui/pages/charts/card_grid.h"
#include "ui/pages/charts_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chart_canvas.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <array>

using namespace kept;
using domain::Grouping;
using domain::Period;
using domain::PromiseQuery;
using services::GroupTally;
using services::PersonRow;
using ui::ChartsFilter;
using ui::ChartsPage;
using ui::ChartView;
using Span = ChartsFilter::Span;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

ChartsFilter allTime() {
    ChartsFilter filter;
    filter.span = Span::AllTime;
    return filter;
}

ChartsFilter firstQuarter() {
    ChartsFilter filter;
    filter.span = Span::Days;
    filter.days = {QDate(2015, 1, 1), QDate(2015, 3, 31)};
    return filter;
}

constexpr std::array countedOutcomes = {domain::Outcome::Kept, domain::Outcome::Late, domain::Outcome::Overdue};

struct Stage {
    tests::BostonBook boston;
    test::FakeQuestions answers;
    std::unique_ptr<ChartsPage> page;
    QStringList remarks;
    QList<std::pair<PromiseQuery, QString>> wanted;

    explicit Stage(const PersonRow& viewer = {}, bool filled = true) : boston(filled) { open(viewer); }

    void open(const PersonRow& viewer) {
        page = std::make_unique<ChartsPage>(*boston.book, boston.clock(), boston.zone, british, viewer, answers);
        QObject::connect(page.get(), &ChartsPage::remarkChanged, page.get(),
                         [this](const QString& remark) { remarks << remark; });
        QObject::connect(page.get(), &ChartsPage::promisesWanted, page.get(),
                         [this](const PromiseQuery& query, const QString& title) {
                             wanted.append({query, title});
                         });
        page->resize(1100, 740);
        page->show();
    }
    void settle(const ChartsFilter& filter) {
        const qsizetype before = remarks.size();
        page->setFilter(filter);
        QTRY_VERIFY(remarks.size() > before);
    }
    template <class Widget = ChartView> Widget& find(const char* name) const {
        return *page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString shownNumbers(const char* chart) const {
        return QString::fromUtf8(find(chart).content(ChartView::Format::Csv));
    }
    /// Judged and the counted outcomes of each group, by the words in the head of the table.
    QMap<QString, QList<qint64>> shownCounts(const char* chart) const {
        QStringList lines = shownNumbers(chart).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const QStringList head = lines.takeFirst().split(u',');
        QList<qsizetype> columns{head.indexOf(QStringLiteral("judged"))};
        for (const domain::Outcome outcome : countedOutcomes)
            columns << head.indexOf(domain::wordFor(outcome));
        QMap<QString, QList<qint64>> counts;
        for (const QString& line : lines) {
            const QStringList cells = line.split(u',');
            for (const qsizetype column : columns)
                counts[cells[0]] << cells.value(column, QStringLiteral("-1")).toLongLong();
        }
        return counts;
    }
    std::vector<GroupTally> tallies(Grouping grouping, const services::SummaryQuery& query) {
        return boston.ask(
            [&](storage::Database& database) { return services::talliesBy(database, grouping, query, boston.now); });
    }
    qint64 countOf(const PromiseQuery& query) {
        return static_cast<qint64>(boston.ask(
            [&](storage::Database& database) { return services::promiseKeys(database, query, boston.now).size(); }));
    }
};

PersonRow viewerLike(const PersonRow& person, services::Role role) {
    PersonRow viewer = person;
    viewer.role = role;
    return viewer;
}

/// The one of the empty page; cards without figures have theirs too.
QPushButton* visibleButton(const QWidget& page) {
    QPushButton* visible = nullptr;
    for (auto* button : page.findChildren<QPushButton*>(QStringLiteral("emptyButton")))
        visible = button->isVisible() ? button : visible;
    return visible;
}

} // namespace

class TestChartsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void periodsAreWholeWeeksMonthsQuartersAndYears_data();
    void periodsAreWholeWeeksMonthsQuartersAndYears();
    void figuresShownAreThoseOfTheBook_data();
    void figuresShownAreThoseOfTheBook();
    void everyBarOpensAsManyPromisesAsItSays();
    void anOutcomeOpensItsPromises();
    void aMonthOpensItsPromises();
    void theRemarkCountsWhatIsJudged();
    void everybodySeesTheirOwnFiguresFirst();
    void aPersonIsHeldAgainstTheirWholeDepartment();
    void theFilterIsSetFromItsMenus();
    void otherDaysAreAskedFor();
    void anEmptyPeriodLeadsToAllTime();
    void anEmptyBookSaysWhatToExpect();
    void aClosedBookSaysWhyAndTriesAgain();
    void chartsAreSavedAsPictureAndNumbers_data();
    void chartsAreSavedAsPictureAndNumbers();
    void aReplacedFileIsAskedFor();
    void changesShowWhereThePageIsSeen();
    void cardsStandInTwoColumnsWhereThereIsRoom();
    void aCardIsAsHighAsItsBars();
    void whatIsMeasuredIsReadWhole();
};

void TestChartsPage::initTestCase() {
    (new ui::Appearance(*qApp, this))->apply(render::Theme::Light);
}

void TestChartsPage::periodsAreWholeWeeksMonthsQuartersAndYears_data() {
    QTest::addColumn<Span>("span");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* name, Span span, const char* days, const char* before, const char* label) {
        QTest::newRow(name) << span << QString(days) << QString(before) << QString(label);
    };
    row("week", Span::ThisWeek, "2026-11-16 2026-11-22", "2026-11-09 2026-11-15", "week of 16 Nov");
    row("last week", Span::LastWeek, "2026-11-09 2026-11-15", "2026-11-02 2026-11-08", "week of 9 Nov");
    row("month", Span::ThisMonth, "2026-11-01 2026-11-30", "2026-10-01 2026-10-31", "November 2026");
    row("last month", Span::LastMonth, "2026-10-01 2026-10-31", "2026-09-01 2026-09-30", "October 2026");
    row("quarter", Span::ThisQuarter, "2026-10-01 2026-12-31", "2026-07-01 2026-09-30", "Q4 2026");
    row("last quarter", Span::LastQuarter, "2026-07-01 2026-09-30", "2026-04-01 2026-06-30", "Q3 2026");
    row("year", Span::ThisYear, "2026-01-01 2026-12-31", "2025-01-01 2025-12-31", "2026");
    row("last year", Span::LastYear, "2025-01-01 2025-12-31", "2024-01-01 2024-12-31", "2025");
    row("all time", Span::AllTime, " ", " ", "all time");
}

void TestChartsPage::periodsAreWholeWeeksMonthsQuartersAndYears() {
    QFETCH(Span, span);
    QFETCH(QString, days);
    QFETCH(QString, before);
    QFETCH(QString, label);
    ChartsFilter filter;
    filter.span = span;
    const QDate sunday(2026, 11, 22);
    const auto text = [](const Period& period) {
        return QString(period.from.toString(Qt::ISODate) + u' ' + period.to.toString(Qt::ISODate));
    };
    QCOMPARE(text(ui::periodOf(filter, sunday, british)), days);
    QCOMPARE(text(ui::periodBefore(filter, sunday, british)), before);
    QCOMPARE(ui::periodLabel(filter, sunday, british), label);
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
        [&](storage::Database& database) { return services::tallyOf(database, {}, stage.boston.now); });
    QCOMPARE(stage.wanted[0].first.outcomes, std::set{domain::Outcome::Kept});
    QCOMPARE(stage.countOf(stage.wanted[0].first), kept.of(domain::Outcome::Kept));
    QCOMPARE(stage.wanted[0].second, QStringLiteral("✓ kept · all departments · all time"));
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

void TestChartsPage::everybodySeesTheirOwnFiguresFirst() {
    PersonRow person;
    person.id = domain::PersonId(3);
    person.departmentId = domain::DepartmentId(2);
    const ChartsFilter staff = ui::firstFilterOf(viewerLike(person, services::Role::Staff));
    QVERIFY(staff.person == person.id && staff.department == person.departmentId);
    const ChartsFilter lead = ui::firstFilterOf(viewerLike(person, services::Role::Lead));
    QVERIFY(!lead.person && lead.department == person.departmentId);
    const ChartsFilter owner = ui::firstFilterOf(viewerLike(person, services::Role::Owner));
    QVERIFY(!owner.person && !owner.department);
    QVERIFY(ui::firstFilterOf({}) == ChartsFilter());
}

void TestChartsPage::aPersonIsHeldAgainstTheirWholeDepartment() {
    Stage stage;
    const auto people = stage.boston.ask([](storage::Database& database) { return services::people(database); });
    const auto someone = std::ranges::find_if(
        people, [](const PersonRow& p) { return p.name.startsWith(QLatin1String("PWDx_Missed")); });
    QVERIFY(someone != people.end());
    ChartsFilter filter = ui::firstFilterOf(viewerLike(*someone, services::Role::Staff));
    filter.span = Span::AllTime;
    stage.settle(filter);
    const auto own =
        stage.tallies(Grouping::Person, {.period = {}, .department = filter.department, .person = filter.person});
    const auto all = stage.tallies(Grouping::Department, {.period = {}, .department = filter.department, .person = {}});
    QCOMPARE(own.size(), std::size_t(1));
    QVERIFY(all[0].tally.judged() > own[0].tally.judged());
    QVERIFY(stage.shownNumbers("peopleChart")
                .contains(QStringLiteral("%1,%2,").arg(someone->name).arg(own[0].tally.judged())));
    QVERIFY(stage.shownNumbers("departmentsChart").contains(QStringLiteral("PWDx,%1,").arg(all[0].tally.judged())));
}

void TestChartsPage::theFilterIsSetFromItsMenus() {
    Stage stage;
    stage.settle(allTime());
    const auto pick = [&](const char* button, const QString& words) {
        QMenu& menu = *stage.find<QPushButton>(button).menu();
        emit menu.aboutToShow();
        const auto actions = menu.actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction* action) { return action->text() == words; });
        QVERIFY2(found != actions.end(), qPrintable(words));
        (*found)->trigger();
    };
    pick("periodFilter", QStringLiteral("Last year"));
    pick("departmentFilter", QStringLiteral("PWDx"));
    pick("comparisonFilter", QStringLiteral("With nothing"));
    QCOMPARE(stage.page->filter().span, Span::LastYear);
    QVERIFY(stage.page->filter().department && !stage.page->filter().compares);
    QCOMPARE(stage.find<QPushButton>("periodFilter").text(), QStringLiteral("2015"));
    QCOMPARE(stage.find<QPushButton>("comparisonFilter").text(), QStringLiteral("compare: nothing"));
    QCOMPARE(stage.find<QPushButton>("departmentFilter").accessibleName(), QStringLiteral("Department: PWDx"));
    QTRY_COMPARE(stage.shownNumbers("departmentsChart").count(QStringLiteral("\r\n")), 2); // the head and PWDx
}

void TestChartsPage::otherDaysAreAskedFor() {
    Stage stage;
    stage.settle(allTime());
    QMenu& menu = *stage.find<QPushButton>("periodFilter").menu();
    emit menu.aboutToShow();
    menu.findChild<QAction*>(QStringLiteral("chooseDays"))->trigger();
    auto* from = stage.page->findChild<QDateEdit*>(QStringLiteral("periodFrom"));
    auto* to = stage.page->findChild<QDateEdit*>(QStringLiteral("periodTo"));
    auto* ok = stage.page->findChild<QPushButton*>(QStringLiteral("periodOk"));
    from->setDate(QDate(2015, 2, 10));
    to->setDate(QDate(2015, 2, 1));
    QVERIFY(!ok->isEnabled());
    to->setDate(QDate(2015, 2, 20));
    ok->click();
    QCOMPARE(stage.page->filter().span, Span::Days);
    QCOMPARE(stage.page->filter().days, (Period{QDate(2015, 2, 10), QDate(2015, 2, 20)}));
}

void TestChartsPage::anEmptyPeriodLeadsToAllTime() {
    Stage stage;
    ChartsFilter future;
    future.span = Span::Days;
    future.days = Period::month(2031, 5);
    stage.settle(future);
    QVERIFY(!stage.find("departmentsChart").isVisible());
    visibleButton(*stage.page)->click();
    QTRY_VERIFY(stage.find("departmentsChart").isVisible());
    QCOMPARE(stage.page->filter().span, Span::AllTime);
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
