#include "ui/pages/board/early_warning_words.h"

#include "domain/chance.h"
#include "render/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::ui {

namespace {

struct WarningText {
    Q_DECLARE_TR_FUNCTIONS(kept::ui::EarlyWarning)
};

} // namespace

WarningWords promisesWords(const services::EarlyWarning& warning, const QLocale& locale) {
    const auto doubtful = std::ranges::count_if(
        warning.promises, [](const domain::PromiseRow& row) { return *row.chance < domain::doubtfulChance; });
    const auto told = static_cast<int>(warning.promises.size());
    WarningWords words;
    if (told == 0 && warning.untold.empty())
        return {WarningText::tr("Nothing is open that could still be missed"), {}};
    if (told == 0)
        words.finding = WarningText::tr("No chance can be told yet");
    else if (doubtful == 0)
        words.finding = WarningText::tr("Nothing stands out: no promise is more likely missed than kept");
    else
        words.finding =
            WarningText::tr("%n promises are more likely missed than kept", nullptr, static_cast<int>(doubtful));
    words.measured = WarningText::tr("Chance to be kept, the lowest first · told for %n open promises", nullptr, told);
    if (!warning.untold.empty())
        words.measured = WarningText::tr("%1 · %2", "chances that are told, and that are not")
                             .arg(words.measured, WarningText::tr("no chance told for %n, too few like them", nullptr,
                                                                  static_cast<int>(warning.untold.size())));
    if (warning.isBounded)
        words.measured = WarningText::tr("%1 · of the %2 due first", "what is told, how many were looked at")
                             .arg(words.measured, render::countText(services::mostWarned, locale));
    return words;
}

WarningWords loadWords(const services::EarlyWarning& warning) {
    const auto full = std::ranges::count_if(warning.people, &services::PersonAhead::standsOut);
    WarningWords words;
    if (warning.people.empty())
        words.finding = WarningText::tr("Nobody is on the team yet");
    else if (full == 0)
        words.finding = WarningText::tr("Nobody has more than usual on the coming five working days");
    else if (full == 1)
        words.finding =
            WarningText::tr("%1 has more than usual ahead").arg(render::groupLabel(warning.people.front().name));
    else
        words.finding = WarningText::tr("%n people have more than usual ahead", nullptr, static_cast<int>(full));
    words.measured =
        WarningText::tr("To do and working time of each day, the first with what is overdue; beside it what is usually "
                        "done a day, the median of n working days in eight weeks. ▲ more than one and more than "
                        "usual, or no working time.");
    return words;
}

WarningWords handOverWords(const services::EarlyWarning& warning) {
    const auto count = static_cast<int>(warning.proposals.size());
    if (count == 0)
        return {WarningText::tr("Nothing stands out that could be handed over"),
                WarningText::tr("Proposed is what is too much for somebody while a colleague of the same department "
                                "has room that day.")};
    return {WarningText::tr("%n promises could be handed over", nullptr, count),
            WarningText::tr("Only proposed: Enter asks to whom, and the colleague may say no.")};
}

} // namespace kept::ui
