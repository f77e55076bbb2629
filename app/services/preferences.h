#pragma once

#include <QString>

#include <array>

namespace kept::services {

/// What this desktop remembers, apart from any book.
enum class Preference {
    LastBook,   ///< path of the book opened last
    Me,         ///< name of the person who sits here
    Appearance, ///< "system", "light" or "dark"
};

/// The one table of keys and defaults.
struct PreferenceEntry {
    const char* key;
    const char* byDefault;
};
inline constexpr std::array<PreferenceEntry, 3> preferenceTable = {{
    {"last_book", ""},
    {"me", ""},
    {"appearance", "system"},
}};

class Preferences {
public:
    virtual ~Preferences() = default;

    /// The default where nothing was set.
    [[nodiscard]] virtual QString value(Preference preference) const = 0;
    virtual void setValue(Preference preference, const QString& value) = 0;
};

} // namespace kept::services
