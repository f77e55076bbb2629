#include "render/outcome_labels.h"

#include "render/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace kept::render {

using domain::Outcome;

namespace {

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(kept::render::OutcomeLabels)
};

} // namespace

QString leftOutText(const domain::Tally& tally, const QLocale& locale) {
    QStringList parts;
    for (const Outcome outcome : {Outcome::Released, Outcome::Void, Outcome::Open}) {
        if (tally.of(outcome) > 0) {
            parts << Labels::tr("%1 %2", "count and outcome")
                         .arg(countText(tally.of(outcome), locale), domain::wordFor(outcome));
        }
    }
    return parts.isEmpty() ? QString() : Labels::tr("Not counted: %1").arg(locale.createSeparatedList(parts));
}

QString countAndShareText(const domain::Tally& tally, Outcome outcome, const QLocale& locale) {
    const double share = static_cast<double>(tally.of(outcome)) / static_cast<double>(tally.judged());
    return Labels::tr("%1 · %2", "count and share")
        .arg(countText(tally.of(outcome), locale), percentText(share, locale));
}

} // namespace kept::render
