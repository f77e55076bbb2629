#pragma once

#include <QString>

namespace kept::domain {

/// Whether a text is meant to be an address of this program, good or bad: "kept:charts?…".
[[nodiscard]] inline bool isAddress(const QString& text) {
    return text.trimmed().startsWith(QLatin1String("kept:"), Qt::CaseInsensitive);
}

} // namespace kept::domain
