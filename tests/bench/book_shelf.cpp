#include "tests/bench/book_shelf.h"

#include "domain/errors.h"
#include "tests/bench/filled_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace kept::bench {

BookShelf::BookShelf() : m_folder(qEnvironmentVariable("KEPT_BENCH_BOOKS", m_scratch.path())) {
    QDir().mkpath(m_folder);
}

QString BookShelf::book(qint64 promises) const {
    const QString path = QStringLiteral("%1/promises-%2.kept").arg(m_folder).arg(promises);
    if (!QFile::exists(path)) {
        const QString half = path + QLatin1String(".half");
        QFile::remove(half);
        (void)fillBook(half, {.promises = promises});
        QFile::rename(half, path);
    }
    return path;
}

QString BookShelf::copy(qint64 promises) const {
    const QString path = m_scratch.filePath(QStringLiteral("copy-%1.kept").arg(promises));
    QFile::remove(path);
    if (!QFile::copy(book(promises), path))
        throw domain::StorageFailure(QStringLiteral("%1 can't be written").arg(path));
    return path;
}

std::vector<qint64> sizesAsked() {
    std::vector<qint64> sizes;
    for (const QString& argument : QCoreApplication::arguments().mid(1))
        sizes.push_back(argument.toLongLong());
    if (sizes.empty())
        sizes = {1'000, 100'000, 1'000'000};
    std::ranges::sort(sizes);
    return sizes;
}

int runGuarded(const std::function<int()>& benchmark) {
    try {
        return benchmark();
    } catch (const domain::Error& error) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.message()));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}

} // namespace kept::bench
