#pragma once

#include "services/early_warning.h"

#include <QLocale>
#include <QString>

namespace kept::ui {

/// The heads of the early warning: what was found, and what of.
struct WarningWords {
    QString finding;
    QString measured;
};

[[nodiscard]] WarningWords promisesWords(const services::EarlyWarning& warning, const QLocale& locale);
[[nodiscard]] WarningWords loadWords(const services::EarlyWarning& warning);
[[nodiscard]] WarningWords handOverWords(const services::EarlyWarning& warning);

} // namespace kept::ui
