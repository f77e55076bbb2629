#pragma once

#include "render/tokens.h"

#include <QColor>
#include <QFont>

class QWidget;

namespace kept::ui {

/// Distances and sizes in device-independent pixels: steps of 4, as the drawings have them.
namespace metrics {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int pageMargin = 16;
inline constexpr int rowHeight = 35;
inline constexpr int controlHeight = 32;
inline constexpr int radius = 6;
inline constexpr int cardRadius = 9;
inline constexpr int navigationWidth = 184;
inline constexpr int detailsWidth = 340;
/// A window narrower than this shows details over the page, on request.
inline constexpr int foldBelow = 1100;
inline constexpr int iconSize = 16;
} // namespace metrics

/// The scale of type, relative to the application's font (13 px at the usual setting) so that it follows the system.
[[nodiscard]] QFont titleFont();      ///< 20, semi-bold: the title of a page
[[nodiscard]] QFont sectionFont();    ///< 16, semi-bold: the title of a panel
[[nodiscard]] QFont subsectionFont(); ///< 14, semi-bold: the title of a card
[[nodiscard]] QFont bodyFont();       ///< 13
[[nodiscard]] QFont strongFont();     ///< 13, semi-bold
[[nodiscard]] QFont smallFont();      ///< 12
[[nodiscard]] QFont smallStrongFont();

/// The theme that the application shows now. A widget's own palette does not tell: the style sheet writes into it.
[[nodiscard]] render::Theme shownTheme();
/// A colour in the theme that a widget is shown in (one for the whole application), for whoever paints by hand.
[[nodiscard]] QColor tokenColor(render::Token token, const QWidget& widget);
[[nodiscard]] QColor tokenColor(render::Token token);

/// Whether the desktop's own palette is shown, because it asks for high contrast; said by Appearance.
[[nodiscard]] bool isHighContrastShown();
void setHighContrastShown(bool shown);
/// Of a row of words in a list or a table.
[[nodiscard]] int shownRowHeight();

/// Sets a dynamic property that the style sheet selects by, and styles the widget anew.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace kept::ui
