#pragma once

#include <QIcon>
#include <QPixmap>

namespace kept::render {

/// How many promises are due, as a picture for the desktop's panel: the number fills it, in the colour of what is
/// overdue where something is; with none it is the mark of Kept. Stands out from light and dark panels alike.
/// `size`: its sides, in pixels.
[[nodiscard]] QPixmap dueMark(qint64 due, bool late, int size);

/// The same in the sizes that panels ask for.
[[nodiscard]] QIcon dueIcon(qint64 due, bool late);

} // namespace kept::render
