#pragma once

#include "domain/promise_query.h"
#include "services/authority.h"
#include "services/private_notes.h"
#include "services/recognitions.h"
#include "services/standards.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace kept::domain {
class Error;
}

namespace kept::services {
class Book;
}

namespace kept::ui {

/// All that the page of standards shows of the book.
struct StandardsData {
    std::vector<services::PersonRow> people;
    std::vector<services::NamedThing> channels;
    std::vector<services::Standard> standards;
    std::vector<services::Recognition> recognitions;
    std::vector<services::PrivateNote> notes; ///< that whoever sits here may see
};

/// What the sections of that page share: what the book holds, who sits here, and saving.
class StandardsDesk final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;
    using Work = std::function<void(storage::Database&, const services::Session&, services::Changes&)>;

    StandardsDesk(services::Book& book, Clock clock, QObject* parent = nullptr);

    void setData(StandardsData data);
    [[nodiscard]] const StandardsData& data() const { return m_data; }
    [[nodiscard]] services::Book& book() const { return m_book; }
    [[nodiscard]] services::Session session() const { return {.actor = m_me, .now = m_clock()}; }

    void setPerson(std::optional<domain::PersonId> me);
    [[nodiscard]] std::optional<domain::PersonId> me() const { return m_me; }
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Whether somebody is named who sits here, and the book can be written.
    [[nodiscard]] bool mayWrite() const { return !m_readOnly && m_me; }
    [[nodiscard]] bool mayLead() const;

    /// Saves on the database thread, in the name of who sits here. `onFailed` gets why not; without one its sentence
    /// goes out as failed().
    void save(Work work, const std::function<void()>& onDone = {},
              const std::function<void(const domain::Error&)>& onFailed = {});

signals:
    /// Something that is shown is another.
    void changed();
    void said(const QString& news);
    void failed(const QString& why);
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);

private:
    services::Book& m_book;
    Clock m_clock;
    StandardsData m_data;
    std::optional<domain::PersonId> m_me;
    bool m_readOnly = false;
};

} // namespace kept::ui
