#pragma once

#include "models/linked_lines_model.h"
#include "services/person_figures.h"

#include <QLocale>
#include <QTimeZone>

#include <vector>

namespace kept::ui {

/// What figures of one person are put into words with.
struct PersonWording {
    domain::Period period;
    QString when;          ///< "October 2026"
    bool compares = false; ///< whether there is a period before it
    QTimeZone zone;
    QLocale locale;
};

/// What a card says.
struct PersonLines {
    QString finding;
    QString measured;
    std::vector<models::LinkedLine> lines;
};

/// What counts for that person in the period; judged only where `outcomes` says nothing else.
[[nodiscard]] domain::PromiseQuery behind(const services::PersonFigures& figures, const PersonWording& wording);

/// "40 min", "3 h 20 min", "4 working days": a length of working time, whichever side of zero it lies on.
[[nodiscard]] QString workingTimeText(domain::Duration length, domain::Duration workingDay, const QLocale& locale);

/// How late promises are done, and how long they take.
[[nodiscard]] PersonLines timing(const services::PersonFigures& figures, const PersonWording& wording);
/// What the misses have in common.
[[nodiscard]] PersonLines missesInCommon(const services::PersonFigures& figures, const PersonWording& wording);
/// The same for who may not see it.
[[nodiscard]] PersonLines missesInPrivate(const services::PersonFigures& figures);
[[nodiscard]] PersonLines thanks(const services::PersonFigures& figures, const PersonWording& wording);
[[nodiscard]] PersonLines owedOwnUps(const services::PersonFigures& figures, const PersonWording& wording);

} // namespace kept::ui
