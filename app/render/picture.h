#pragma once

#include "render/figure.h"

#include <QByteArray>
#include <QImage>

class QPainter;

namespace kept::render {

/// The height of the chart alone, in pixels at this width; 0 for an empty figure.
[[nodiscard]] qreal chartHeight(const Figure& figure, const ChartStyle& style, qreal width);
/// Paints the chart alone, as vectors where the device takes them, with its upper left corner at 0, 0. Gives its
/// height.
qreal paintChart(const Figure& figure, const ChartStyle& style, qreal width, QPainter& painter);

/// The whole figure, with finding and measure, on its surface; `width` in pixels before `scale`.
[[nodiscard]] QImage renderToImage(const Figure& figure, const ChartStyle& style, int width, qreal scale = 1);
/// The same as an SVG file of its own.
[[nodiscard]] QByteArray renderToSvg(const Figure& figure, const ChartStyle& style, int width);
/// Only the chart, as an `<svg>` element that can stand in HTML: no prolog, no background.
[[nodiscard]] QByteArray chartToInlineSvg(const Figure& figure, const ChartStyle& style, int width);

} // namespace kept::render
