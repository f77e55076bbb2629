#include "tests/support/book_place.h"

#include "tests/support/postgres_server.h"

#include <QTemporaryDir>

namespace kept::tests {

QString freshBookPlace(const QTemporaryDir& folder) {
    if (!qEnvironmentVariableIsSet("KEPT_TEST_SERVER"))
        return folder.filePath(QStringLiteral("team.kept"));
    static int count = 0;
    return PostgresServer::shared().database(QStringLiteral("team%1").arg(++count));
}

} // namespace kept::tests
