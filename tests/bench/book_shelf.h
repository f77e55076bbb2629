#pragma once

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace kept::bench {

/// Generated books by their size, made where they are missing: in the folder that the environment variable
/// KEPT_BENCH_BOOKS names, or in one that goes with this.
class BookShelf {
public:
    BookShelf();

    /// The path of the book with so many promises; nobody writes into it.
    [[nodiscard]] QString book(qint64 promises) const;
    /// A copy of it to write into, which goes with the shelf.
    [[nodiscard]] QString copy(qint64 promises) const;
    [[nodiscard]] QString file(const QString& name) const { return m_scratch.filePath(name); }

private:
    QTemporaryDir m_scratch;
    QString m_folder;
};

/// The sizes that the arguments name, or else 1,000, 100,000 and 1,000,000.
[[nodiscard]] std::vector<qint64> sizesAsked();

/// Runs the benchmark, and says in one line why it could not go on; its exit status.
[[nodiscard]] int runGuarded(const std::function<int()>& benchmark);

} // namespace kept::bench
