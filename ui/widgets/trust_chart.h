#pragma once

#include "domain/figures.h"

#include <QLocale>
#include <QWidget>

#include <vector>

namespace kept::ui {

/// Keep rate by month, small: a dot in the bar of its 95 % interval, n below each. The newest twelve months that have
/// anything judged; the numbers are its accessible description and its tooltip.
class TrustChart final : public QWidget {
    Q_OBJECT

public:
    explicit TrustChart(const QLocale& locale, QWidget* parent = nullptr);

    void setMonths(const std::vector<domain::GroupTally>& months);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Point {
        QString month;
        domain::Interval rate;
        qint64 judged = 0;
    };
    [[nodiscard]] int shownPlot() const;
    [[nodiscard]] double heightOf(double share) const;
    /// Gives its width.
    [[nodiscard]] int paintAxis(QPainter& painter) const;
    void paintPoint(QPainter& painter, const Point& point, const QRectF& column) const;

    QLocale m_locale;
    std::vector<Point> m_points;
};

} // namespace kept::ui
