#pragma once

#include "services/preferences.h"

#include <map>

namespace kept::test {

/// Preferences that last as long as the test.
class FakePreferences final : public services::Preferences {
public:
    std::map<services::Preference, QString> values;

    QString value(services::Preference preference) const override {
        const auto found = values.find(preference);
        return found != values.end()
                   ? found->second
                   : QString::fromLatin1(services::preferenceTable[static_cast<std::size_t>(preference)].byDefault);
    }
    void setValue(services::Preference preference, const QString& value) override { values[preference] = value; }
};

} // namespace kept::test
