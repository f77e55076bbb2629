#pragma once

#include "domain/verdicts.h"
#include "render/figure.h"

#include <array>

namespace kept::render {

/// One part of the figure: the marks of its chart have these as their ids.
enum class VerdictPart { BothKept = 1, OnlyOwnKept, OnlySaidKept, BothMissed };
inline constexpr std::array allVerdictParts = {VerdictPart::BothKept, VerdictPart::OnlyOwnKept,
                                               VerdictPart::OnlySaidKept, VerdictPart::BothMissed};

[[nodiscard]] constexpr bool isOwnKept(VerdictPart part) {
    return part == VerdictPart::BothKept || part == VerdictPart::OnlyOwnKept;
}
[[nodiscard]] constexpr bool isSaidKept(VerdictPart part) {
    return part == VerdictPart::BothKept || part == VerdictPart::OnlySaidKept;
}

/// "kept, and they say so"
[[nodiscard]] QString verdictPartText(VerdictPart part);
/// "2 of 14 verdicts differ from your own view: 14 % (4–40 %)", or that there are too few to tell, or none.
[[nodiscard]] QString verdictsFinding(const domain::VerdictTally& verdicts, const QLocale& locale);
/// What the promisees say against the team's own view.
[[nodiscard]] Figure verdictsFigure(const domain::VerdictTally& verdicts, const QString& measured,
                                    const QLocale& locale);

} // namespace kept::render
