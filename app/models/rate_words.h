#pragma once

#include <QString>

class QLocale;

namespace kept::domain {
class Tally;
}

namespace kept::models {

/// "41 of 46 kept, 89 % (77–95 %)": a keep rate never goes without its count and its interval. Empty where nothing is
/// judged.
[[nodiscard]] QString rateWords(const domain::Tally& tally, const QLocale& locale);

/// What a list adds up to: "52 promises · 41 of 46 kept, 89 % (77–95 %) · 4 open · 2 released".
[[nodiscard]] QString tallyWords(const domain::Tally& tally, const QLocale& locale);

/// The same for a list of certain outcomes only, where a rate would mean nothing: "12 promises · 8 late · 4 broken".
[[nodiscard]] QString countWords(const domain::Tally& tally, const QLocale& locale);

} // namespace kept::models
