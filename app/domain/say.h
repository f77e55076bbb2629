#pragma once

#include <QCoreApplication>

namespace kept::domain {

/// In the user's language, what was marked with QT_TRANSLATE_NOOP("domain", …).
inline QString say(const char* text) {
    return QCoreApplication::translate("domain", text);
}

} // namespace kept::domain
