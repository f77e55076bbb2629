#include "domain/errors.h"
#include "tests/bench/filled_book.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace kept;

/// Makes a book of so many promises (100,000 without an argument), in a file of its own or in the one that is named.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 promises = arguments.value(1, QStringLiteral("100000")).toLongLong();
    const QTemporaryDir folder;
    const QString file = arguments.value(2, folder.filePath(QStringLiteral("book.kept")));
    try {
        const bench::Filling filling = bench::fillBook(file, {.promises = promises});
        std::printf("promises %lld, events %lld, %.1f MB\n", static_cast<long long>(promises),
                    static_cast<long long>(filling.events), static_cast<double>(filling.bytes) / 1e6);
        std::printf("made in %.1f s (%.0f us each), verified in %.1f s, at most %.0f MiB\n", filling.generated,
                    filling.generated * 1e6 / static_cast<double>(promises), filling.verified, bench::peakMemory());
    } catch (const domain::Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.message()));
        return 1;
    }
    return 0;
}
