#pragma once

#include "render/tokens.h"

#include <QFont>
#include <QLocale>
#include <QPalette>

#include <optional>

namespace kept::render {

inline constexpr qreal swatch = 12; ///< the side of a colour beside its name

/// How a chart is drawn: everything that does not come from the figures.
struct ChartStyle {
    Theme theme = Theme::Light;
    QFont font; ///< of labels; sizes follow it
    QLocale locale;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    std::optional<QPalette> contrast = {}; ///< of a desktop that asks for high contrast: wins over the theme

    [[nodiscard]] QColor color(Token token) const {
        return contrast ? contrastColor(token, *contrast) : render::color(token, theme);
    }
    [[nodiscard]] bool mirrored() const { return direction == Qt::RightToLeft; }
};

} // namespace kept::render
