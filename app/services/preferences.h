#pragma once

#include <QString>

#include <array>

namespace kept::services {

/// What this desktop remembers, apart from any book.
enum class Preference {
    LastBook,   ///< path of the book opened last
    Me,         ///< name of the person who sits here, in books of which nothing else is known
    Appearance, ///< "system", "light" or "dark"
    People,     ///< who sits here in which book: see meIn()
    Calendars,  ///< which file follows whose promises: see calendar_file.h
    Snoozes,    ///< one's own ways to snooze: see snooze_presets.h
    Closing,    ///< what closing the window does: "ask", "keep" running in the tray, or "quit"
    EntryKey,   ///< "on" where a key of the whole desktop opens the quick entry, else "off"
};

/// The one table of keys and defaults.
struct PreferenceEntry {
    const char* key;
    const char* byDefault;
};
inline constexpr std::array<PreferenceEntry, 8> preferenceTable = {{
    {"last_book", ""},
    {"me", ""},
    {"appearance", "system"},
    {"people", ""},
    {"calendars", ""},
    {"snoozes", ""},
    {"closing", "ask"},
    {"entry_key", "off"},
}};

class Preferences {
public:
    virtual ~Preferences() = default;

    /// The default where nothing was set.
    [[nodiscard]] virtual QString value(Preference preference) const = 0;
    virtual void setValue(Preference preference, const QString& value) = 0;
};

/// The name of the person who sits here in the book of that path (Book::path()): in another, the sample team's for
/// instance, they are somebody else.
[[nodiscard]] QString meIn(const Preferences& preferences, const QString& book);
void setMeIn(Preferences& preferences, const QString& book, const QString& name);

} // namespace kept::services
