#include "render/due_hours_chart.h"

#include "render/due_hours_figure.h"
#include "render/number_text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace kept::render {

using services::GroupTally;

namespace {

constexpr qreal cellGap = 4;
constexpr qreal narrowGap = 2; ///< where the cells are narrow themselves
constexpr qreal cellRadius = 3;
constexpr qreal scaleGap = 12; ///< between the hours and the legend
constexpr int scaleSteps = 5;

class DueHoursChart : public FigureChart {
    Q_DECLARE_TR_FUNCTIONS(kept::render::DueHoursChart)

public:
    DueHoursChart(const std::vector<GroupTally>& hours, const ChartStyle& style);

    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] std::optional<int> markBeside(int mark, int right, int down) const override;

protected:
    void layOut() override;
    void paintOver(QPainter& painter) const override;

private:
    struct Cell {
        GroupTally figures;
        int row = 0;
        int column = 0;
    };

    void addCell(const GroupTally& hour);
    void chooseScale();
    [[nodiscard]] static double missedShare(const GroupTally& hour) { return 1 - hour.tally.keepRate()->rate; }
    [[nodiscard]] QString numberOf(double share) const;
    [[nodiscard]] QString textOf(const GroupTally& hour) const;
    [[nodiscard]] qreal rowHeight() const { return std::max(qreal(32), std::ceil(lineHeight() * 1.7)); }
    [[nodiscard]] qreal gap() const { return columnWidth() < 26 ? narrowGap : cellGap; }
    [[nodiscard]] qreal dayWidth() const;
    [[nodiscard]] qreal columnWidth() const;
    [[nodiscard]] qreal hoursTop() const { return rowHeight() * static_cast<qreal>(m_days.size()); }
    [[nodiscard]] QRectF rectOf(const Cell& cell) const;
    [[nodiscard]] QColor colorOf(double share) const;
    [[nodiscard]] QString hourLabel(int hour) const;
    /// What a cell says: the share, as a bare number where it is narrow, or nothing; in all cells alike.
    [[nodiscard]] QString saidIn(double share) const;
    void paintCell(QPainter& painter, const QRectF& rect, double share) const;
    void paintDays(QPainter& painter) const;
    void paintHours(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintHollow(QPainter& painter, const QRectF& rect) const;
    [[nodiscard]] bool areAllThin() const;

    std::vector<Cell> m_cells; ///< as the marks are
    std::vector<int> m_days;   ///< the weekdays that occur, in their order
    int m_first = 23;          ///< of the hours that occur
    int m_last = 0;
    qreal m_widestShare = 0; ///< with its sign
    qreal m_widestNumber = 0;
    double m_top = 0.1;     ///< the share that is drawn strongest
    double m_strongest = 0; ///< how much of the colour of a miss that has: words stay readable on it
};

DueHoursChart::DueHoursChart(const std::vector<GroupTally>& hours, const ChartStyle& style) : FigureChart(style) {
    for (const GroupTally& hour : hours) {
        const DueHour due = dueHourOf(hour.id);
        m_first = std::min(m_first, due.hour);
        m_last = std::max(m_last, due.hour);
        if (std::find(m_days.begin(), m_days.end(), due.weekday) == m_days.end()) {
            m_days.push_back(due.weekday);
        }
    }
    std::sort(m_days.begin(), m_days.end(),
              [&style](int a, int b) { return placeInWeek(a, style.locale) < placeInWeek(b, style.locale); });
    for (const GroupTally& hour : hours) {
        addCell(hour);
    }
    chooseScale();
}

void DueHoursChart::addCell(const GroupTally& hour) {
    const DueHour due = dueHourOf(hour.id);
    const auto row = std::find(m_days.begin(), m_days.end(), due.weekday) - m_days.begin();
    m_cells.push_back({hour, static_cast<int>(row), due.hour - m_first});
    marksToFill().push_back({hour.id, hour.key, textOf(hour), {}, {}});
}

void DueHoursChart::chooseScale() {
    double most = 0;
    for (const Cell& cell : m_cells) {
        if (isThin(cell.figures)) {
            continue;
        }
        const double share = missedShare(cell.figures);
        most = std::max(most, share);
        m_widestShare = std::max(m_widestShare, widthOf(percentText(share, style().locale)));
        m_widestNumber = std::max(m_widestNumber, widthOf(numberOf(share)));
    }
    m_top = std::max(1.0, std::ceil(most * 10 - 1e-9)) / 10;
    m_strongest = 0.85;
    while (m_strongest > 0.1 && contrastRatio(colorOf(m_top), style().color(Token::Text)) < 4.6) {
        m_strongest -= 0.05;
    }
}

QString DueHoursChart::numberOf(double share) const {
    return percentText(share, style().locale).remove(u'%').trimmed();
}

QString DueHoursChart::saidIn(double share) const {
    const qreal width = columnWidth() - gap();
    if (m_widestShare + 4 <= width) {
        return percentText(share, style().locale);
    }
    return m_widestNumber <= width ? numberOf(share) : QString();
}

QString DueHoursChart::textOf(const GroupTally& hour) const {
    const QLocale& locale = style().locale;
    const qint64 judged = hour.tally.judged();
    const qint64 missed = judged - hour.tally.kept();
    const QString count = tr("%1: %2 of %3 missed", "weekday and time, how many of how many")
                              .arg(dueHourText(hour.id, locale), countText(missed, locale), countText(judged, locale));
    const domain::Interval share = *domain::wilsonInterval(missed, judged);
    return isThin(hour) ? tr("%1, too few to tell", "what was counted").arg(count)
                        : tr("%1, %2 (%3)", "what was counted, share and its interval")
                              .arg(count, percentText(share.rate, locale), intervalText(share, locale));
}

qreal DueHoursChart::dayWidth() const {
    qreal widest = 0;
    for (const int day : m_days) {
        widest = std::max(widest, widthOf(style().locale.standaloneDayName(day, QLocale::ShortFormat)));
    }
    return std::ceil(widest) + 14;
}

qreal DueHoursChart::columnWidth() const {
    constexpr qreal widest = 72; // a few hours do not make cells as wide as the card
    return std::min(widest, (size().width() - dayWidth()) / static_cast<qreal>(std::max(1, m_last - m_first + 1)));
}

qreal DueHoursChart::heightFor(qreal /*width*/) const {
    return hoursTop() + lineHeight() + scaleGap + lineHeight() + 6;
}

QRectF DueHoursChart::rectOf(const Cell& cell) const {
    return {dayWidth() + columnWidth() * cell.column, rowHeight() * cell.row, columnWidth() - gap(),
            rowHeight() - cellGap};
}

void DueHoursChart::layOut() {
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        marksToFill()[i].area = placed(rectOf(m_cells[i]).adjusted(-gap() / 2, -cellGap / 2, gap() / 2, cellGap / 2));
        marksToFill()[i].ring = placed(rectOf(m_cells[i]));
    }
}

std::optional<int> DueHoursChart::markBeside(int mark, int right, int down) const {
    if (mark < 0) {
        return m_cells.empty() ? std::nullopt : std::optional(0);
    }
    const Cell& from = m_cells[static_cast<std::size_t>(mark)];
    const int along = style().mirrored() ? -right : right;
    std::optional<int> nearest;
    int nearestDistance = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int columns = m_cells[i].column - from.column;
        const int rows = m_cells[i].row - from.row;
        const int ahead = columns * along + rows * down;
        const int aside = along != 0 ? std::abs(rows) : std::abs(columns);
        if (ahead <= 0 || (along != 0 && aside > 0)) {
            continue;
        }
        const int distance = ahead * 100 + aside; // the next row first, and in it the nearest hour
        if (!nearest || distance < nearestDistance) {
            nearest = static_cast<int>(i);
            nearestDistance = distance;
        }
    }
    return nearest.value_or(mark);
}

QColor DueHoursChart::colorOf(double share) const {
    const QColor ground = style().color(Token::Surface);
    const QColor missed = style().color(Token::Overdue);
    const double part = 0.06 + (m_strongest - 0.06) * std::min(1.0, share / m_top);
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {mix(ground.red(), missed.red()), mix(ground.green(), missed.green()), mix(ground.blue(), missed.blue())};
}

void DueHoursChart::paintCell(QPainter& painter, const QRectF& rect, double share) const {
    painter.setPen(style().contrast ? QPen(style().color(Token::Line), 1) : QPen(Qt::NoPen));
    painter.setBrush(colorOf(share));
    painter.drawRoundedRect(placed(rect), cellRadius, cellRadius);
}

QString DueHoursChart::hourLabel(int hour) const {
    const QLocale& locale = style().locale;
    const bool halves = locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return halves ? locale.toString(QTime(hour, 0), QStringLiteral("h ap")) : locale.toString(hour);
}

void DueHoursChart::paintDays(QPainter& painter) const {
    for (std::size_t row = 0; row < m_days.size(); ++row) {
        drawLabel(painter, {0, rowHeight() * static_cast<qreal>(row), dayWidth() - 10, rowHeight() - cellGap},
                  style().locale.standaloneDayName(m_days[row], QLocale::ShortFormat), Token::Dim, Qt::AlignLeft);
    }
}

void DueHoursChart::paintHours(QPainter& painter) const {
    qreal widest = 0;
    for (int hour = m_first; hour <= m_last; ++hour) {
        widest = std::max(widest, widthOf(hourLabel(hour)) + 4);
    }
    const int every = std::max(1, static_cast<int>(std::ceil(widest / columnWidth())));
    for (int hour = m_first; hour <= m_last; hour += every) {
        const qreal middle = dayWidth() + columnWidth() * (hour - m_first + 0.5) - gap() / 2;
        const qreal width = columnWidth() * every;
        drawLabel(painter, {middle - width / 2, hoursTop(), width, lineHeight()}, hourLabel(hour), Token::Dim,
                  Qt::AlignHCenter);
    }
}

/// Something was judged there, too little to say how much of it is missed.
void DueHoursChart::paintHollow(QPainter& painter, const QRectF& rect) const {
    painter.setPen(QPen(style().color(Token::Open), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(placed(rect.adjusted(0.5, 0.5, -0.5, -0.5)), cellRadius, cellRadius);
}

bool DueHoursChart::areAllThin() const {
    return std::ranges::all_of(m_cells, [](const Cell& cell) { return isThin(cell.figures); });
}

/// What the colours mean, in words and numbers.
void DueHoursChart::paintScale(QPainter& painter) const {
    const QLocale& locale = style().locale;
    const qreal top = hoursTop() + lineHeight() + scaleGap;
    if (areAllThin()) {
        paintHollow(painter, {dayWidth(), top + (lineHeight() - swatch) / 2, 2 * swatch, swatch});
        const qreal x = dayWidth() + 2 * swatch + 8;
        drawLabel(painter, {x, top, size().width() - x, lineHeight()},
                  tr("No hour has %1 judged yet: too few to say how many are missed")
                      .arg(countText(domain::fewestToRank, locale)),
                  Token::Dim, Qt::AlignLeft);
        return;
    }
    const QString least = tr("none missed");
    const QString most = tr("%1 missed", "share at the end of a scale").arg(percentText(m_top, locale));
    qreal x = dayWidth();
    drawLabel(painter, {x, top, widthOf(least) + 1, lineHeight()}, least, Token::Dim, Qt::AlignLeft);
    x += widthOf(least) + 8;
    for (int step = 0; step < scaleSteps; ++step) {
        paintCell(painter, {x, top + (lineHeight() - swatch) / 2, 2 * swatch, swatch}, m_top * step / (scaleSteps - 1));
        x += 2 * swatch + 2;
    }
    drawLabel(painter, {x + 6, top, size().width() - x - 6, lineHeight()}, most, Token::Dim, Qt::AlignLeft);
}

void DueHoursChart::paintOver(QPainter& painter) const {
    paintDays(painter);
    for (const Cell& cell : m_cells) {
        const QRectF rect = rectOf(cell);
        if (isThin(cell.figures)) {
            paintHollow(painter, rect);
            continue;
        }
        const double share = missedShare(cell.figures);
        paintCell(painter, rect, share);
        if (const QString words = saidIn(share); !words.isEmpty()) {
            drawLabel(painter, rect, words, Token::Text, Qt::AlignHCenter);
        }
    }
    paintHours(painter);
    paintScale(painter);
}

} // namespace

std::unique_ptr<FigureChart> dueHoursChart(const std::vector<GroupTally>& hours, const ChartStyle& style) {
    return std::make_unique<DueHoursChart>(hours, style);
}

} // namespace kept::render
