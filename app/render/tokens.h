#pragma once

#include "domain/outcome.h"

#include <QColor>

class QPalette;

namespace kept::render {

enum class Theme { Light, Dark };

/// What a colour is for. Every colour on a screen or in a picture is one of these.
enum class Token {
    Window,
    Surface,
    Raised,
    Line,
    Text,
    Dim,
    Accent,
    AccentBackground,
    OnAccent,
    Kept,
    KeptAsRenegotiated,
    PartlyKept,
    Late,
    LateBackground,
    Broken,
    Overdue,
    OverdueBackground,
    Open,
};

/// The one table of colours.
[[nodiscard]] QColor color(Token token, Theme theme);
/// The same where the desktop asks for high contrast: its palette wins over ours. Outcomes keep the colours of the
/// theme that is nearer, as far as they stand out from that palette's ground, so that charts can be told apart.
[[nodiscard]] QColor contrastColor(Token token, const QPalette& palette);
/// The theme that a palette belongs to.
[[nodiscard]] Theme themeOf(const QPalette& palette);
/// Contrast of two colours, from 1 to 21 (WCAG 2.1, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
[[nodiscard]] Token tokenFor(domain::Outcome outcome);

} // namespace kept::render
