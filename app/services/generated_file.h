#pragma once

#include "services/generated_book.h"

#include <QString>
#include <QTimeZone>

#include <functional>

namespace kept::services {

struct GeneratedFile {
    QString path; ///< of a file that is not there yet
    GeneratedBook book;
    QTimeZone zone;
    bool rehearsal = false;
};

/// The most promises that a generated book may hold.
inline constexpr std::int64_t mostGenerated = 10'000'000;

/// Makes that file: beside, under a name of its own, and in its place only once all is in. `goesOn` is told how many
/// promises there are, and says whether to go on; where it does not, or anything fails, no file is left. Gives whether
/// there is one. Throws InvalidInput where there is one already, and StorageFailure.
[[nodiscard]] bool makeGeneratedFile(const GeneratedFile& wanted, domain::Moment now,
                                     const std::function<bool(std::int64_t made)>& goesOn);

/// Who leads the team of a generated book, and owns it.
[[nodiscard]] QString generatedOwner();

} // namespace kept::services
