#pragma once

#include "domain/moment.h"

#include <QString>
#include <QStringList>

class QLocale;

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::services {

class Preferences;

/// So many ways to snooze of one's own: more make no menu.
inline constexpr int mostSnoozePresets = 8;
inline constexpr int longestSnoozePreset = 60;

/// As they were typed, in the order of the person.
[[nodiscard]] QStringList snoozePresets(const Preferences& preferences);
void setSnoozePresets(Preferences& preferences, const QStringList& presets);

/// Why those words can't be added to `present`, in a sentence; empty where they can.
[[nodiscard]] QString whyNoPreset(const QString& words, const QStringList& present, domain::Moment now,
                                  const domain::WorkingCalendar& calendar, const QLocale& locale);

} // namespace kept::services
