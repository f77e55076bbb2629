#pragma once

#include "render/figure.h"
#include "tests/support/boston_figures.h"

#include <QLocale>
#include <QXmlStreamReader>

namespace kept::tests {

inline const QLocale english(QLocale::English, QLocale::UnitedKingdom);

inline std::vector<services::GroupTally> team() {
    return {group(7, QStringLiteral("Service"), 140, 13, 10, 3, 1, 1),
            group(8, QStringLiteral("Sales"), 80, 4, 8, 2, 1, 1), group(9, QStringLiteral("Billing"), 40, 7, 10, 4, 3)};
}

inline render::Figure keepRates(const std::vector<services::GroupTally>& groups) {
    return render::keepRateFigure(groups, {}, QStringLiteral("October 2026"), english);
}

inline bool isWellFormed(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return !reader.hasError();
}

} // namespace kept::tests
