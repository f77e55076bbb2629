#include "render/findings.h"
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
    void outcomesAreMarkedByTheirKeys();
    void figuresOfAnOutcomeStandNearestToIt_data();
    void figuresOfAnOutcomeStandNearestToIt();
    void outcomesCarryTheirSignsInTheBar();
    void aThinMonthAtTheTopIsDrawnWhole();
    void svgIsWellFormedWhateverTheNames();
    void noPromisesMeanNoChart();
    void whatWasImportedStandsBesideTheRate();
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

Q_DECLARE_METATYPE(kept::render::Figure)
QTEST_MAIN(ChartsTest)
#include "test_charts.moc"
