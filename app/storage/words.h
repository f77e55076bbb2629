#pragma once

#include <QCoreApplication>

namespace kept::storage {

/// In the user's language, what was marked with QT_TRANSLATE_NOOP("Storage", …).
inline QString words(const char* text) {
    return QCoreApplication::translate("Storage", text);
}

} // namespace kept::storage
