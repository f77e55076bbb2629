#include "render/due_hours_figure.h"
#include "render/findings.h"
#include "render/margin_figure.h"
#include "render/outcomes_chart.h"
#include "render/picture.h"
#include "render/trend_chart.h"
#include "tests/support/chart_figures.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>

using namespace kept;
using render::ChartStyle;
using render::Figure;
using render::Theme;
using services::GroupTally;
using tests::english;
using tests::group;
using tests::isWellFormed;
using tests::keepRates;
using tests::team;

namespace {

ChartStyle styleOf(Theme theme, Qt::LayoutDirection direction = Qt::LeftToRight) {
    QFont font;
    font.setPixelSize(13);
    return {theme, font, english, direction};
}

/// Two days with three hours each: in the first cell nothing was missed, in the last all; the second is too thin.
Figure someHours() {
    return render::dueHoursFigure(
        {group(9, QStringLiteral("9"), 20), group(10, QStringLiteral("10"), 2, 0, 2),
         group(11, QStringLiteral("11"), 10, 0, 10), group(33, QStringLiteral("33"), 15, 0, 5),
         group(34, QStringLiteral("34"), 10, 0, 10), group(35, QStringLiteral("35"), 0, 0, 9)},
        {}, english);
}

Figure someMargins() {
    return render::marginFigure({group(2, {}, 30), group(4, {}, 12), group(5, {}, 0, 0, 9), group(0, {}, 0, 0, 0, 3)},
                                {}, english);
}

qint64 pixelsOf(const QImage& image, const QColor& color) {
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return count;
}

/// The chart alone, without its words.
QImage drawn(const Figure& figure, int width) {
    const ChartStyle style = styleOf(Theme::Light);
    QImage image(width, qRound(render::chartHeight(figure, style, width)), QImage::Format_RGB32);
    image.fill(style.color(render::Token::Surface));
    QPainter painter(&image);
    render::paintChart(figure, style, width, painter);
    return image;
}

/// What is drawn about as dark as that colour, or darker.
QRect inkOf(const QImage& image, const QColor& color) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() <= color.lightness() + 40) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

bool hasInk(const QImage& image, int x) {
    return !inkOf(image.copy(x, 0, 1, image.height()), Qt::gray).isEmpty();
}

} // namespace

/// Charts as they are drawn, wherever that is.
class ChartsTest : public QObject {
    Q_OBJECT

private slots:
    void everyChartRendersAlikeTwice_data();
    void everyChartRendersAlikeTwice();
    void everyGroupHasARowAtItsPlace_data();
    void everyGroupHasARowAtItsPlace();
    void barsGrowWithTheRate();
    void thinGroupsAreHollow();
    void marksSayRateIntervalAndCount();
    void thePeriodBeforeStandsBelowEachBar();
    void outcomesStandBesideThePeriodBefore();
    void outcomesAreMarkedByTheirKeys();
    void figuresOfAnOutcomeStandNearestToIt_data();
    void figuresOfAnOutcomeStandNearestToIt();
    void outcomesCarryTheirSignsInTheBar();
    void aThinMonthAtTheTopIsDrawnWhole();
    void aMonthThatIsNotOverIsHollowAndSaysSo();
    void svgIsWellFormedWhateverTheNames();
    void noPromisesMeanNoChart();
    void whatWasImportedStandsBesideTheRate();
    void aShareCanBeReadInItsHour_data();
    void aShareCanBeReadInItsHour();
    void hoursLieInDaysAndTheirOrder();
    void hoursWithTooFewAreHollow();
    void theLongestMarginFillsTheWidth();
};

void ChartsTest::everyChartRendersAlikeTwice_data() {
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<bool>("filled");
    const QString when = QStringLiteral("October 2026");
    QTest::newRow("one group") << keepRates({team()[0]}) << true;
    QTest::newRow("three groups") << keepRates(team()) << true;
    QTest::newRow("Boston") << keepRates(tests::bostonDepartments()) << true;
    QTest::newRow("150 groups") << keepRates(tests::manyGroups(150)) << true;
    QTest::newRow("outcomes") << render::outcomesFigure(team()[0], when, english) << true;
    QTest::newRow("outcomes by group") << render::outcomesByGroupFigure(tests::manyGroups(30), when, english) << true;
    QTest::newRow("margins") << someMargins() << true;
    QTest::newRow("hours") << someHours() << false;
    QTest::newRow("trend") << render::trendFigure(tests::thirteenMonths(), when, english) << true;
    QTest::newRow("one month") << render::trendFigure({group(0, QStringLiteral("2026-10"), 9, 0, 1)}, when, english)
                               << true;
    QTest::newRow("a thin month") << render::trendFigure({group(0, QStringLiteral("2026-10"), 1)}, when, english)
                                  << false;
}

void ChartsTest::everyChartRendersAlikeTwice() {
    QFETCH(Figure, figure);
    QFETCH(bool, filled);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const ChartStyle style = styleOf(theme, direction);
            const QImage image = render::renderToImage(figure, style, 525);
            QCOMPARE(image, render::renderToImage(figure, style, 525));
            QCOMPARE(image.pixelColor(0, 0), style.color(render::Token::Surface));
            QCOMPARE(pixelsOf(image, style.color(render::Token::Kept)) > 10, filled);
        }
    }
}

void ChartsTest::everyGroupHasARowAtItsPlace_data() {
    QTest::addColumn<int>("count");
    for (const int count : {1, 3, 30, 150}) {
        QTest::addRow("%d", count) << count;
    }
}

void ChartsTest::everyGroupHasARowAtItsPlace() {
    QFETCH(int, count);
    const auto chart = keepRates(tests::manyGroups(count)).chart(styleOf(Theme::Light));
    chart->resize(525, chart->heightFor(525));
    QCOMPARE(chart->marks().size(), std::size_t(count));
    qreal bottom = 0;
    for (const render::Mark& mark : chart->marks()) {
        QVERIFY(mark.area.top() >= bottom);
        QVERIFY(mark.area.height() >= 24);
        bottom = mark.area.bottom();
    }
    QVERIFY(bottom <= chart->size().height());
}

void ChartsTest::barsGrowWithTheRate() {
    const std::vector<GroupTally> two = {group(1, QStringLiteral("a"), 900, 0, 100),
                                         group(2, QStringLiteral("b"), 450, 0, 550)};
    const ChartStyle style = styleOf(Theme::Light);
    const QImage image = render::renderToImage(keepRates(two), style, 525);
    const QColor kept = style.color(render::Token::Kept);
    const int half = image.height() - 16 - 36;
    const auto first = pixelsOf(image.copy(0, 0, image.width(), half), kept);
    const auto second = pixelsOf(image.copy(0, half, image.width(), image.height() - half), kept);
    QVERIFY2(first > second * 17 / 10 && first < second * 23 / 10,
             qPrintable(QStringLiteral("%1 %2").arg(first).arg(second)));
}

void ChartsTest::thinGroupsAreHollow() {
    const ChartStyle style = styleOf(Theme::Light);
    const QImage image = render::renderToImage(keepRates({group(1, QStringLiteral("a"), 4)}), style, 525);
    QCOMPARE(pixelsOf(image, style.color(render::Token::Kept)), 0);
}

void ChartsTest::marksSayRateIntervalAndCount() {
    const auto chart = keepRates(team()).chart(styleOf(Theme::Light));
    QCOMPARE(QString(chart->marks()[0].text).replace(QChar(0xA0), u' '),
             QStringLiteral("Service: 153 of 168 kept, 91 % (86–95 %)"));
    QCOMPARE(chart->marks()[0].id, 7);
}

void ChartsTest::thePeriodBeforeStandsBelowEachBar() {
    const GroupTally now = group(7, QStringLiteral("Service"), 140, 13, 10, 3, 1, 1);
    const std::vector<GroupTally> both = {now, group(8, QStringLiteral("Sales"), 80, 4, 8, 2, 1, 1)};
    const render::Comparison comparison{.before = {group(7, QStringLiteral("Service"), 80, 0, 20)},
                                        .nowName = QStringLiteral("October 2026"),
                                        .beforeName = QStringLiteral("September")};
    const Figure figure = render::keepRateFigure(both, comparison, QStringLiteral("October 2026"), english);
    const auto chart = figure.chart(styleOf(Theme::Light));
    QCOMPARE(QString(chart->marks()[0].text).replace(QChar(0xA0), u' '),
             QStringLiteral("Service: 153 of 168 kept, 91 % (86–95 %); September: 80 of 100 kept, 80 % (71–87 %)"));
    QCOMPARE(QString(chart->marks()[1].text).section(QStringLiteral("; "), 1),
             QStringLiteral("September: nothing judged"));
    QCOMPARE(
        figure.numbers.headers.mid(1, 8),
        (QStringList{QStringLiteral("judged"), QStringLiteral("keep rate"), QStringLiteral("95 % from"),
                     QStringLiteral("to"), QStringLiteral("judged, September"), QStringLiteral("keep rate, September"),
                     QStringLiteral("95 % from, September"), QStringLiteral("to, September")}));
    const auto& cells = figure.numbers.rows[0].cells;
    QCOMPARE(cells[5], QVariant(qint64(100)));
    QCOMPARE(cells[6], QVariant(0.8));
    QVERIFY(cells[7].toDouble() > 0.71 && cells[8].toDouble() < 0.87);
    QVERIFY(figure.numbers.rows[1].cells[6].isNull());
    // One bar in the colour of what is kept, and a paler one below it.
    chart->resize(525, chart->heightFor(525));
    const QImage image = drawn(figure, 525);
    const int row = static_cast<int>(chart->marks()[0].area.height());
    QVERIFY(row >= 34);
    const QColor kept = render::color(render::Token::Kept, Theme::Light);
    const QColor ground = render::color(render::Token::Surface, Theme::Light);
    const auto pale = [&](int y) {
        const QColor at = image.pixelColor(static_cast<int>(chart->marks()[0].ring.left()) + 12, y);
        return at != kept && at != ground && at.red() > kept.red() && at.red() < ground.red();
    };
    int lines = 0;
    for (int y = 0; y < image.height(); ++y)
        lines += pale(y) ? 1 : 0;
    QVERIFY2(lines >= 6, qPrintable(QString::number(lines)));
    QVERIFY(chart->marks()[0].area.top() >= 16); // what the bars are stands above them
    QVERIFY(!render::keepRateFigure(both, {.before = comparison.before}, {}, english)
                 .numbers.headers.join(u' ')
                 .contains(QStringLiteral("September")));
}

void ChartsTest::outcomesStandBesideThePeriodBefore() {
    const GroupTally now = group(0, {}, 8, 0, 2);
    const render::Comparison comparison{.before = {group(0, {}, 15, 0, 0, 5)},
                                        .nowName = QStringLiteral("October 2026"),
                                        .beforeName = QStringLiteral("September")};
    const Figure figure = render::outcomesFigure(now, {}, english, comparison);
    const auto chart = figure.chart(styleOf(Theme::Light));
    QStringList texts;
    for (const render::Mark& mark : chart->marks())
        texts << QString(mark.text).replace(QChar(0xA0), u' ');
    QCOMPARE(texts, (QStringList{QStringLiteral("kept: 8 · 80 %; September: 15 · 75 %"),
                                 QStringLiteral("late: 2 · 20 %; September: 0 · 0 %"),
                                 QStringLiteral("broken: 0 · 0 %; September: 5 · 25 %")}));
    QCOMPARE(figure.numbers.headers.mid(3),
             (QStringList{QStringLiteral("promises, September"), QStringLiteral("share of judged, September")}));
    QCOMPARE(figure.numbers.rows[0].cells.size(), std::size_t(5));
    // Below the bar a narrow one, as far as that share.
    const QImage image = drawn(figure, 400);
    const auto at = [&image](int x) { return image.pixelColor(x, 4 + 34 + 5 + 5); };
    const QColor ground = render::color(render::Token::Surface, Theme::Light);
    QVERIFY(at(20) != ground && at(20) == at(280) && at(320) != at(280) && at(320) != ground);
    const Figure alone = render::outcomesFigure(now, {}, english);
    QVERIFY(alone.chart(styleOf(Theme::Light))->heightFor(400) < chart->heightFor(400));
    QCOMPARE(alone.numbers.headers.size(), 3);
}

void ChartsTest::outcomesAreMarkedByTheirKeys() {
    const auto chart = render::outcomesChart(team()[2].tally, styleOf(Theme::Light));
    QStringList keys;
    for (const render::Mark& mark : chart->marks()) {
        keys << mark.key;
    }
    QCOMPARE(keys, (QStringList{QStringLiteral("kept"), QStringLiteral("kept_as_renegotiated"), QStringLiteral("late"),
                                QStringLiteral("broken"), QStringLiteral("overdue")}));
}

void ChartsTest::figuresOfAnOutcomeStandNearestToIt_data() {
    QTest::addColumn<int>("width");
    QTest::newRow("a card") << 490;
    QTest::newRow("paper") << 700;
}

void ChartsTest::figuresOfAnOutcomeStandNearestToIt() {
    QFETCH(int, width);
    const Figure figure =
        render::outcomesFigure(tests::group(1, QStringLiteral("Service"), 2, 0, 0, 0, 3), {}, english);
    const QImage legend = drawn(figure, width).copy(0, 58, width, 24); // its first line
    int next = 0;
    while (next < width && legend.pixelColor(next, 12) != render::color(render::Token::Overdue, Theme::Light)) {
        ++next;
    }
    QVERIFY(next < width);
    int widest = 0;
    int lastInk = 0;
    for (int x = 0; x < next; ++x) {
        if (hasInk(legend, x)) {
            widest = std::max(widest, x - lastInk);
            lastInk = x;
        }
    }
    QVERIFY2(next - lastInk > widest, qPrintable(QStringLiteral("%1, %2").arg(next - lastInk).arg(widest)));
}

void ChartsTest::outcomesCarryTheirSignsInTheBar() {
    const Figure figure =
        render::outcomesFigure(tests::group(1, QStringLiteral("Service"), 2, 0, 0, 0, 2), {}, english);
    const QImage bar = drawn(figure, 480).copy(0, 8, 480, 26);
    for (const auto& [token, middle] : {std::pair(render::Token::Kept, 120), std::pair(render::Token::Overdue, 360)}) {
        const QColor color = render::color(token, Theme::Light);
        QCOMPARE(pixelsOf(bar.copy(middle - 60, 0, 20, 26), color), 20 * 26);
        QVERIFY(pixelsOf(bar.copy(middle - 10, 0, 20, 26), color) < 20 * 26);
    }
}

void ChartsTest::aThinMonthAtTheTopIsDrawnWhole() {
    const std::vector<GroupTally> months = {tests::group(0, QStringLiteral("2026-10"), 4),
                                            tests::group(0, QStringLiteral("2026-11"), 0, 0, 0, 0, 10)};
    const QImage image = drawn(render::trendFigure(months, {}, english), 490);
    const QRect ring =
        inkOf(image.copy(60, 0, 180, image.height() - 50), styleOf(Theme::Light).color(render::Token::Open));
    QVERIFY(!ring.isEmpty());
    QVERIFY2(qAbs(ring.width() - ring.height()) <= 1,
             qPrintable(QStringLiteral("%1 × %2").arg(ring.width()).arg(ring.height())));
}

void ChartsTest::aMonthThatIsNotOverIsHollowAndSaysSo() {
    std::vector<GroupTally> months = {tests::group(0, QStringLiteral("2026-10"), 60, 0, 40),
                                      tests::group(0, QStringLiteral("2026-11"), 30)};
    const auto figure = [&months] { return render::trendFigure(months, QStringLiteral("Service"), english); };
    QVERIFY(!figure().measured.contains(QStringLiteral("hollow")));
    const auto fullAt = [&](const Figure& drawing) { // how much is filled where the second point lies
        const auto chart = drawing.chart(styleOf(Theme::Light));
        chart->resize(490, chart->heightFor(490));
        const QRect column = chart->marks()[1].area.toRect();
        return pixelsOf(drawn(drawing, 490).copy(column.center().x() - 6, 0, 12, 40),
                        styleOf(Theme::Light).color(render::Token::Kept));
    };
    QVERIFY(fullAt(figure()) > 20);
    months[1].tally.add(domain::Outcome::Open);
    QVERIFY(figure().measured.endsWith(QStringLiteral(" · hollow: not over yet")));
    QCOMPARE(fullAt(figure()), 0);
    const auto chart = figure().chart(styleOf(Theme::Light));
    QVERIFY(chart->marks()[1].text.startsWith(QStringLiteral("November 2026 so far: 30 of 30 kept")));
    months[0] = tests::group(0, QStringLiteral("2026-10"), 3);
    QVERIFY(figure().measured.contains(QStringLiteral(" · hollow: fewer than 5 judged")));
}

void ChartsTest::svgIsWellFormedWhateverTheNames() {
    const std::vector<GroupTally> nasty = {
        group(1, QStringLiteral("<img src=x>"), 9, 0, 1), group(2, QStringLiteral("a\u0001b & \"c\" \u202E"), 9, 0, 1),
        group(3, QString(4000, u'W'), 9, 0, 1), group(4, QStringLiteral("خدمة العملاء"), 9, 0, 1)};
    const QByteArray svg = render::renderToSvg(keepRates(nasty), styleOf(Theme::Dark), 525);
    QVERIFY(isWellFormed(svg));
    QVERIFY(!svg.contains("<img"));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(isWellFormed(render::chartToInlineSvg(keepRates(nasty), styleOf(Theme::Light), 525)));
}

void ChartsTest::noPromisesMeanNoChart() {
    QVERIFY(keepRates({}).isEmpty());
    QVERIFY(keepRates({group(1, QStringLiteral("a"), 0)}).isEmpty());
    QVERIFY(render::outcomesFigure({}, QString(), english).isEmpty());
    QVERIFY(render::trendFigure({}, QString(), english).isEmpty());
    QVERIFY(!render::renderToImage(keepRates({}), styleOf(Theme::Light), 525).isNull());
}

void ChartsTest::whatWasImportedStandsBesideTheRate() {
    std::vector<GroupTally> groups = team();
    groups[1].importedEvents = 1234;
    const Figure figure = keepRates(groups);
    QVERIFY2(figure.measured.contains(QStringLiteral("1,234 events imported")), qPrintable(figure.measured));
    QCOMPARE(figure.numbers.headers.last(), QStringLiteral("events imported"));
    const auto chart = figure.chart(styleOf(Theme::Light));
    chart->resize(700, chart->heightFor(700));
    int told = 0;
    for (const render::Mark& mark : chart->marks()) {
        told += mark.text.contains(QStringLiteral("1,234 events imported")) ? 1 : 0;
    }
    QCOMPARE(told, 1);
    QVERIFY(!keepRates(team()).measured.contains(QStringLiteral("imported")));
}

void ChartsTest::aShareCanBeReadInItsHour_data() {
    QTest::addColumn<ChartStyle>("style");
    QTest::newRow("light") << styleOf(Theme::Light);
    QTest::newRow("dark") << styleOf(Theme::Dark);
    ChartStyle contrast = styleOf(Theme::Dark);
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::yellow);
    contrast.contrast = palette;
    QTest::newRow("high contrast") << contrast;
}

void ChartsTest::aShareCanBeReadInItsHour() {
    QFETCH(ChartStyle, style);
    const auto chart = someHours().chart(style);
    chart->resize(525, chart->heightFor(525));
    QImage image(525, qRound(chart->size().height()), QImage::Format_RGB32);
    image.fill(style.color(render::Token::Surface));
    QPainter painter(&image);
    render::paintChart(someHours(), style, 525, painter);
    painter.end();
    const auto colorIn = [&](std::size_t mark) {
        return image.pixelColor(chart->marks()[mark].ring.topLeft().toPoint() + QPoint(6, 4));
    };
    QColor before = style.color(render::Token::Surface);
    for (const std::size_t mark : {0, 3, 4, 5}) { // none, a quarter, half and all missed
        const QColor cell = colorIn(mark);
        QVERIFY2(render::contrastRatio(cell, style.color(render::Token::Text)) >= 4.5, qPrintable(cell.name()));
        QVERIFY(cell != before);
        before = cell;
        const QImage inside = image.copy(chart->marks()[mark].ring.adjusted(4, 4, -4, -4).toRect());
        QVERIFY(pixelsOf(inside, cell) < inside.width() * inside.height()); // the share is written in it
    }
}

void ChartsTest::hoursLieInDaysAndTheirOrder() {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const auto chart = someHours().chart(styleOf(Theme::Light, direction));
        chart->resize(525, chart->heightFor(525));
        const auto& marks = chart->marks();
        QCOMPARE(marks.size(), std::size_t(6));
        QCOMPARE(marks[0].area.top(), marks[2].area.top());
        QVERIFY(marks[3].area.top() >= marks[0].area.bottom() - 1);
        QCOMPARE(marks[0].area.left() < marks[1].area.left(), direction == Qt::LeftToRight);
        const int away = direction == Qt::LeftToRight ? 1 : -1;
        QCOMPARE(chart->markBeside(0, away, 0), 1);
        QCOMPARE(chart->markBeside(0, -away, 0), 0);
        QCOMPARE(chart->markBeside(1, 0, 1), 4);
        QCOMPARE(chart->markBeside(4, 0, -1), 1);
        QCOMPARE(chart->markBeside(-1, 1, 0), 0);
    }
    const auto chart = someHours().chart(styleOf(Theme::Light));
    QCOMPARE(QString(chart->marks()[3].text).replace(QChar(0xA0), u' '),
             QStringLiteral("Tuesday 09:00: 5 of 20 missed, 25 % (11–47 %)"));
}

void ChartsTest::hoursWithTooFewAreHollow() {
    const auto chart = someHours().chart(styleOf(Theme::Light));
    chart->resize(525, chart->heightFor(525));
    const QImage image = drawn(someHours(), 525);
    const QColor ground = styleOf(Theme::Light).color(render::Token::Surface);
    const QImage cell = image.copy(chart->marks()[1].ring.toRect());
    const QImage inside = cell.copy(cell.rect().adjusted(3, 3, -3, -3));
    QCOMPARE(pixelsOf(inside, ground), qint64(inside.width()) * inside.height());
    QVERIFY(pixelsOf(cell, ground) < qint64(cell.width()) * cell.height() - cell.width()); // but it has a line around
    QCOMPARE(chart->marks()[1].text, QStringLiteral("Monday 10:00: 2 of 4 missed, too few to tell"));
    const Figure few = render::dueHoursFigure({group(9, QStringLiteral("9"), 4)}, {}, english);
    QCOMPARE(few.chart(styleOf(Theme::Light))->marks()[0].text,
             QStringLiteral("Monday 09:00: 0 of 4 missed, too few to tell"));
    const QImage hollow = drawn(few, 525);
    const QImage words = hollow.copy(100, hollow.height() - 22, 400, 18); // why, where the colours would be explained
    QVERIFY(pixelsOf(words, ground) < qint64(words.width()) * words.height() - 400);
    QVERIFY(render::dueHoursFigure({group(9, QStringLiteral("9"), 0)}, {}, english).isEmpty());
}

void ChartsTest::theLongestMarginFillsTheWidth() {
    const QImage image = drawn(someMargins(), 525);
    const auto chart = someMargins().chart(styleOf(Theme::Light));
    chart->resize(525, chart->heightFor(525));
    const auto barOf = [&](std::size_t row) { // marks stand in the order of the classes
        const QRect whole = chart->marks()[row].ring.adjusted(4, 4, -4, -4).toRect();
        return qreal(pixelsOf(image.copy(whole.x(), whole.center().y(), whole.width(), 1),
                              styleOf(Theme::Light).color(row < 4 ? render::Token::Kept : render::Token::Late))) /
               whole.width();
    };
    QVERIFY(barOf(1) > 0.97);
    QVERIFY(qAbs(barOf(3) - 0.4) < 0.03);
    QVERIFY(qAbs(barOf(4) - 0.3) < 0.03);
    QCOMPARE(barOf(0), 0.0);
    QCOMPARE(QString(chart->marks()[1].text).replace(QChar(0xA0), u' '),
             QStringLiteral("1 to 5 days early: 30 · 56 %"));
}

Q_DECLARE_METATYPE(kept::render::Figure)
Q_DECLARE_METATYPE(kept::render::ChartStyle)
QTEST_MAIN(ChartsTest)
#include "test_charts.moc"
