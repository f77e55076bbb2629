#pragma once

#include <QString>

class QTemporaryDir;

namespace kept::tests {

/// Where a test's book goes: a file in the folder or, with KEPT_TEST_SERVER set, a fresh database of this program's own
/// PostgreSQL server, whose superuser the test then is.
[[nodiscard]] QString freshBookPlace(const QTemporaryDir& folder);

} // namespace kept::tests
