#pragma once

#include "domain/event.h"
#include "domain/ids.h"
#include "domain/message_template.h"
#include "services/own_up_templates.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What the person adds to what the book knows; each may be empty.
struct OwnUpAdditions {
    QString next;   ///< what happens now
    QString change; ///< what changes
    std::optional<domain::Deadline> until;
};

/// The message about one miss in one language, to be filled with what the person adds.
struct OwnUpProposal {
    QString language;
    domain::MessageTemplate text;
    domain::PlaceholderValues known; ///< all but what the person adds
    QTimeZone zone;

    [[nodiscard]] domain::MessageTemplate with(const OwnUpAdditions& additions) const;
};

/// One for each language that there are templates in. Throws InvalidInput where there is no such promise, NotAllowed
/// where it was not missed at that moment, which is not before the newest event. `promiser` signs: who acts.
[[nodiscard]] std::vector<OwnUpProposal> proposeOwnUp(storage::Database& database, domain::PromiseId promise,
                                                      domain::Moment at, const QString& promiser);

/// Made up, so that a template can be seen with values.
[[nodiscard]] OwnUpProposal sampleOwnUp(const OwnUpTemplate& text, domain::Moment now, const QTimeZone& zone);

} // namespace kept::services
