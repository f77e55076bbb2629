#pragma once

#include "domain/outcome.h"

#include <QColor>

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
[[nodiscard]] Token tokenFor(domain::Outcome outcome);

} // namespace kept::render
