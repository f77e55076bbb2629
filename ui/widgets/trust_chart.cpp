#include "ui/widgets/trust_chart.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"

#include <QDate>
#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace kept::ui {

using render::Token;

namespace {

constexpr std::size_t mostMonths = 12;
constexpr int plotHeight = 64;
constexpr int lowestPlot = 36;
constexpr int trustColumnWidth = 52;
constexpr int plotMargin = 7; ///< a dot at 100 % is seen whole

/// Of the names of the months and of what was judged in them.
int labelHeight() {
    return 2 * QFontMetrics(smallFont()).height() + metrics::small;
}

QDate monthOf(const QString& key) {
    return QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
}

} // namespace

TrustChart::TrustChart(const QLocale& locale, QWidget* parent) : QWidget(parent), m_locale(locale) {
    setObjectName(QStringLiteral("trustChart"));
    setAccessibleName(tr("Kept by month"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void TrustChart::setMonths(const std::vector<domain::GroupTally>& months) {
    m_points.clear();
    QStringList words;
    for (const domain::GroupTally& month : months) {
        const auto rate = month.tally.keepRate();
        if (!rate)
            continue;
        const QDate first = monthOf(month.key);
        m_points.push_back(
            {m_locale.standaloneMonthName(first.month(), QLocale::ShortFormat), *rate, month.tally.judged()});
        const auto percent = [&](double share) { return m_locale.toString(qRound(share * 100)); };
        words << tr("%1: %2 % (%3–%4 %), n %5", "month, keep rate, its interval, number judged")
                     .arg(m_locale.toString(first, QStringLiteral("MMMM yyyy")), percent(rate->rate),
                          percent(rate->low), percent(rate->high), m_locale.toString(month.tally.judged()));
    }
    if (m_points.size() > mostMonths)
        m_points.erase(m_points.begin(), m_points.end() - static_cast<std::ptrdiff_t>(mostMonths));
    setPlainToolTip(*this, words.join(QLatin1Char('\n')));
    setAccessibleName(tr("Kept by month"));
    setAccessibleDescription(words.isEmpty() ? tr("Nothing is judged yet.") : words.join(QStringLiteral(". ")));
    setVisible(!m_points.empty());
    update();
}

QSize TrustChart::sizeHint() const {
    return {static_cast<int>(mostMonths) * trustColumnWidth, plotHeight + labelHeight()};
}

QSize TrustChart::minimumSizeHint() const {
    return {trustColumnWidth * 2, lowestPlot + labelHeight()};
}

int TrustChart::shownPlot() const {
    return std::max(lowestPlot, height() - labelHeight());
}

double TrustChart::heightOf(double share) const {
    return plotMargin + (1 - share) * (shownPlot() - 2 * plotMargin);
}

void TrustChart::paintPoint(QPainter& painter, const Point& point, const QRectF& column) const {
    const QColor color = tokenColor(Token::Kept, *this);
    const double middle = column.center().x();
    QColor band = color;
    band.setAlphaF(0.28F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(band);
    painter.drawRoundedRect(
        QRectF(QPointF(middle - 4, heightOf(point.rate.high)), QPointF(middle + 4, heightOf(point.rate.low))), 4, 4);
    painter.setBrush(point.judged < domain::fewestToRank ? tokenColor(Token::Surface, *this) : color);
    painter.setPen(QPen(color, 2));
    painter.drawEllipse(QPointF(middle, heightOf(point.rate.rate)), 4, 4);
    const int line = QFontMetrics(smallFont()).height();
    painter.setPen(tokenColor(Token::Dim, *this));
    painter.drawText(QRectF(column.left(), column.top() + shownPlot(), column.width(), line), Qt::AlignHCenter,
                     point.month);
    painter.drawText(QRectF(column.left(), column.top() + shownPlot() + line, column.width(), line), Qt::AlignHCenter,
                     tr("n %1").arg(m_locale.toString(point.judged)));
}

int TrustChart::paintAxis(QPainter& painter) const {
    const auto words = [this](double share) { return tr("%1 %").arg(m_locale.toString(qRound(share * 100))); };
    const QFontMetrics font(smallFont());
    const int axis = font.horizontalAdvance(words(1)) + metrics::small;
    const bool mirrored = isRightToLeft();
    const bool isLow = shownPlot() - 2 * plotMargin < 2 * font.height();
    for (const double share : {0.0, 0.5, 1.0}) {
        if (isLow && share == 0.5)
            continue; // its label would touch the others
        const double y = heightOf(share);
        painter.setPen(tokenColor(Token::Line, *this));
        painter.drawLine(QPointF(mirrored ? 0 : axis, y), QPointF(mirrored ? width() - axis : width(), y));
        painter.setPen(tokenColor(Token::Dim, *this));
        const QRectF label(mirrored ? width() - axis + metrics::small : 0, y - font.height() / 2.0,
                           axis - metrics::small, font.height());
        painter.drawText(label, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight)),
                         words(share));
    }
    return axis;
}

void TrustChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const int axis = paintAxis(painter);
    // As many of the newest as there is room for; time runs in the direction of reading.
    const auto room = static_cast<std::size_t>(std::max(1, (width() - axis) / trustColumnWidth));
    const std::size_t first = m_points.size() > room ? m_points.size() - room : 0;
    for (std::size_t i = first; i < m_points.size(); ++i) {
        const double place = axis + static_cast<double>(i - first) * trustColumnWidth;
        const double left = isRightToLeft() ? width() - place - trustColumnWidth : place;
        paintPoint(painter, m_points[i], QRectF(left, 0, trustColumnWidth, height()));
    }
}

} // namespace kept::ui
