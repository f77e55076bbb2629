#pragma once

#include "ui/dialogs/promise_dialog.h"
#include "ui/widgets/promise_actions.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <vector>

namespace kept::ui {

/// What a dialog on promises needs to know of the book.
struct PromiseFacts {
    std::vector<domain::PromiseRow> rows;
    std::vector<Choice> channels;
    std::vector<Choice> people; ///< who did not leave
    QStringList names;          ///< of colleagues and customers
    std::vector<services::SnoozeChoice> snoozes;
    std::vector<services::SnoozeChoice> followUps;
    std::vector<services::OwnUpProposal> ownUp; ///< where one is owned up to
    /// In the working hours of whoever holds the first; for a reminder, which comes as a day begins, in those of `me`.
    DeadlineField::Reader readDeadline;
    std::optional<services::Reach> reach;      ///< of the first promise's promisee
    std::vector<services::Reach> otherReaches; ///< of the others', each once
    QString mailAddress;                       ///< of the same
    int voidAtOnce = 0;                        ///< how many of them `me` could void without asking anybody
};

/// Reads what a dialog for that act on `promises`, one or more, needs to know. `presets` are one's own ways to snooze.
/// On the database thread.
[[nodiscard]] PromiseFacts readFacts(storage::Database& database, PromiseAct act,
                                     const std::vector<domain::PromiseId>& promises, domain::PersonId me,
                                     domain::Moment now, const QLocale& locale, const QStringList& presets = {});

} // namespace kept::ui
