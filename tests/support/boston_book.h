#pragma once

#include "services/book.h"
#include "services/book_setup.h"
#include "services/importing/file_import.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace kept::tests {

/// 2016-01-13 at midnight in Boston: when the city took the snapshot.
inline constexpr domain::Moment snapshotDay = domain::fromMicroseconds(1'452'661'200'000'000);

/// An open book with the 426 promises of the sample from Boston, due from January 2015 on.
struct BostonBook {
    QTemporaryDir folder;
    domain::Moment now = snapshotDay;
    QTimeZone zone{"America/New_York"};
    std::unique_ptr<services::Book> book;

    explicit BostonBook(bool filled = true) {
        {
            const storage::Opened opened = storage::openBook(path(), storage::OpenMode::Create, now);
            services::setUpBook(*opened.database, {.zone = zone, .rehearsal = false});
            if (filled)
                fill(*opened.database);
        }
        book = std::make_unique<services::Book>([this] { return now; });
        book->open(path()).waitForFinished();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("boston.kept")); }
    [[nodiscard]] services::Book::Clock clock() const {
        return [this] { return now; };
    }
    /// Runs `work` on the book and waits for its answer.
    template <class Work> auto ask(Work work) { return book->run(std::move(work)).result(); }

private:
    void fill(storage::Database& database) const {
        QFile map(QFINDTESTDATA("../data/boston_map.json"));
        if (!map.open(QIODevice::ReadOnly))
            qFatal("boston_map.json is not there");
        services::FileImport import({.path = QFINDTESTDATA("../data/boston_sample.csv"),
                                     .map = services::parseImportMap(map.readAll()),
                                     .source = {}},
                                    now);
        services::Changes changes;
        while (!import.advance(database, changes)) {
        }
    }
};

} // namespace kept::tests
