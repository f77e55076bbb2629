#pragma once

#include "services/importing/file_import.h"
#include "services/importing/import_map.h"
#include "tests/support/book_desk.h"

#include <QFile>

namespace kept::tests {

/// A desk at which rows of a CSV file are imported, again and again.
struct ImportDesk : BookDesk {
    static constexpr const char* columns =
        "reference,what,promiser,department,promisee,channel,service,made_at,due_at,resolved_at,state,note\n";

    services::ImportReport import(const QByteArray& rows) {
        QFile file(folder.filePath(QStringLiteral("cases.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(columns + rows) < 0)
            qFatal("the file of cases can't be written");
        file.close();
        services::FileImport import(options(), now);
        while (!import.advance(database(), changes)) {
        }
        return import.report();
    }
    [[nodiscard]] services::ImportOptions options() const {
        return {.path = folder.filePath(QStringLiteral("cases.csv")),
                .map = services::parseImportMap(R"({"reference": "reference", "what": "what", "promiser": "promiser",
                    "department": "department", "promisee": "promisee", "channel": "channel", "service": "service",
                    "made_at": "made_at", "due_at": "due_at", "resolved_at": "resolved_at", "state": "state",
                    "note": "note"})"),
                .source = QStringLiteral("cases")};
    }
    [[nodiscard]] QStringList faults(const services::ImportReport& report) const {
        QStringList reasons;
        for (const services::BadRow& bad : report.bad)
            reasons << bad.reason;
        return reasons;
    }
};

} // namespace kept::tests
