#pragma once

#include "services/generated_book.h"

#include <QString>

namespace kept::bench {

/// What making a book took.
struct Filling {
    double generated = 0; ///< seconds
    double verified = 0;
    qint64 bytes = 0;
    qint64 events = 0;
};

[[nodiscard]] domain::Moment now();

/// Makes a file with that book in it, and checks it; throws where it is not sound.
Filling fillBook(const QString& file, const services::GeneratedBook& wanted);

/// The largest amount of memory that this process had, in MiB.
[[nodiscard]] double peakMemory();

} // namespace kept::bench
