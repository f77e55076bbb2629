#pragma once

#include "render/tokens.h"

#include <QIcon>
#include <QString>

namespace kept::ui {

/// A line icon from resources/icons by its file name ("search"), drawn sharp at any size and scale in the colour of
/// the theme that the application shows at that moment: dim normally, accent when selected, faint when disabled.
/// @throws std::invalid_argument where there is no such icon.
[[nodiscard]] QIcon icon(const QString& name, render::Token token = render::Token::Dim);

/// The SVG text of an icon, drawn in one colour.
[[nodiscard]] QByteArray iconSvg(const QString& name, const QColor& color);

} // namespace kept::ui
