#pragma once

#include "domain/event.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kept::domain {

/// The stable name that files and scripts see: "medium".
[[nodiscard]] QString keyOf(Size size);
[[nodiscard]] std::optional<Size> sizeFromKey(const QString& key);
/// From small to large.
[[nodiscard]] QStringList sizeKeys();
/// The word on screen, in the user's language.
[[nodiscard]] QString wordFor(Size size);

} // namespace kept::domain
