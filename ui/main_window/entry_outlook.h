#pragma once

#include "services/chance.h"
#include "services/entry_knowledge.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace kept::services {
class Book;
}

namespace kept::ui {

/// What the book says of the promise that is being typed: how those like it went, and what today holds already. It is
/// read when it is first asked for, and told by changed(); until then there is nothing to say.
class EntryOutlook final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    EntryOutlook(services::Book& book, Clock clock, QObject* parent = nullptr);

    /// The book or the person changed: what was read counts no more.
    void forget();

    /// The deadline that 9 of 10 like it would keep.
    [[nodiscard]] std::optional<domain::Deadline> fitting(const domain::QuickEntry& entry,
                                                          const services::EntryKnowledge& knowledge);
    /// The chance of the deadline that was understood.
    [[nodiscard]] std::optional<services::Outlook> outlookOf(const services::UnderstoodEntry& understood,
                                                             const services::EntryKnowledge& knowledge);
    [[nodiscard]] const std::optional<services::DayLoad>& load() const { return m_load; }

signals:
    void changed();

private:
    /// Null while it is not read.
    [[nodiscard]] const domain::Likelihood* likelihoodOf(const services::Likeness& like);

    services::Book& m_book;
    Clock m_clock;
    std::map<services::Likeness, domain::Likelihood> m_known;
    std::set<services::Likeness> m_asked;
    std::optional<services::DayLoad> m_load;
    int m_generation = 0;
};

} // namespace kept::ui
