#pragma once

#include "cli/lookup.h"
#include "cli/options.h"
#include "services/chance.h"
#include "services/entry_knowledge.h"

namespace kept::cli {

/// A promise as `add` and `chance` take it: words, and options that win over them.
class TypedPromise {
public:
    struct Meaning {
        services::NewPromise promise;
        domain::WorkingCalendar calendar; ///< of who promises
        QString remark;                   ///< why the deadline is a proposed one; empty where it was said
        QStringList hints = {};           ///< what else is odd about the words, as the window says it
        std::optional<services::Outlook> outlook;
        std::optional<domain::RecurringPhrase>
            recurring; ///< where the words say that it recurs, and no option when it is due
    };

    void define(Options& options);
    /// Who promises, as it was typed; null where it was not.
    [[nodiscard]] const QString& by() const { return m_by; }
    /// `actor` promises where nobody else is named.
    [[nodiscard]] Meaning read(storage::Database& database, std::optional<domain::PersonId> actor,
                               domain::Moment now) const;

private:
    [[nodiscard]] Promiser promiser(storage::Database& database, std::optional<domain::PersonId> actor) const;
    void applyOptions(services::NewPromise& promise, storage::Database& database,
                      const domain::WorkingCalendar& calendar, domain::Moment now) const;
    /// Why it is due then, and which hint that tells of.
    struct Remark {
        QString words;
        const domain::Hint* of = nullptr;
    };
    [[nodiscard]] Remark remarkOn(const services::UnderstoodEntry& understood, const QString& due) const;
    /// Whether an option settles what the hint asks.
    [[nodiscard]] bool isSettled(const domain::Hint& hint) const;

    QString m_text;
    QString m_by;
    QString m_department;
    QString m_to;
    QString m_due;
    QString m_size;
    QString m_service;
};

} // namespace kept::cli
