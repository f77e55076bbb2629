#pragma once

#include <QCoreApplication>

namespace kept::services {

/// What is said about a file that is imported.
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace kept::services
