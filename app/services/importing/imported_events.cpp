#include "services/importing/imported_events.h"

namespace kept::services {

using namespace domain;

Made madeOf(const ImportRow& row, const RowIds& ids) {
    Made made{.what = row.what,
              .promiser = ids.promiser,
              .department = ids.department,
              .promisee = {},
              .channel = ids.channel,
              .service = ids.service,
              .size = row.size,
              .due = row.due,
              .reference = row.reference};
    if (ids.contact)
        made.promisee = *ids.contact;
    return made;
}

std::vector<EventDetail> closingOf(const ImportRow& row) {
    std::vector<EventDetail> closing;
    if (row.outcome) {
        switch (*row.outcome) {
        case Outcome::PartlyKept:
            closing.emplace_back(PartlyKept{});
            break;
        case Outcome::Broken:
            closing.emplace_back(Broken{});
            break;
        case Outcome::Released:
            closing.emplace_back(Released{});
            break;
        case Outcome::Void:
            closing.emplace_back(Voided{{}, true});
            break;
        default:
            closing.emplace_back(Kept{});
        }
    }
    if (row.verdict && row.outcome) // of an open promise nobody can say yet whether it was kept
        closing.emplace_back(Verdict{*row.verdict, row.rating, row.verdictWords});
    if (!row.note.isEmpty())
        closing.emplace_back(Note{row.note});
    return closing;
}

} // namespace kept::services
