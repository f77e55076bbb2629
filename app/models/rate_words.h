#pragma once

#include <QString>

class QLocale;

namespace kept::domain {
class Tally;
struct GroupTally;
} // namespace kept::domain

namespace kept::models {

/// "41 of 46 kept, 89 % (77–95 %)": a keep rate never goes without its count and its interval. Empty where nothing is
/// judged.
[[nodiscard]] QString rateWords(const domain::Tally& tally, const QLocale& locale);
/// "71 %"; nothing is certain, so at the ends "<1 %" and ">99 %".
[[nodiscard]] QString chancePercent(double chance, const QLocale& locale);
/// "71 %, 41 like it": with how many promises it is known from.
[[nodiscard]] QString chanceWords(double chance, int likeIt, const QLocale& locale);
/// "12 events imported"; empty where none were.
[[nodiscard]] QString importedWords(qint64 events);
/// The same with what was imported beside it: "41 of 46 kept, 89 % (77–95 %), 12 events imported".
[[nodiscard]] QString rateWords(const domain::GroupTally& figures, const QLocale& locale);

/// What a list adds up to: "52 promises · 41 of 46 kept, 89 % (77–95 %) · 4 open · 2 released".
[[nodiscard]] QString tallyWords(const domain::GroupTally& figures, const QLocale& locale);

/// The same for a list of certain outcomes only, where a rate would mean nothing: "12 promises · 8 late · 4 broken".
[[nodiscard]] QString countWords(const domain::Tally& tally, const QLocale& locale);

} // namespace kept::models
