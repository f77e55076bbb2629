#pragma once

#include "domain/overtaking.h"
#include "services/batch.h"

#include <QFuture>
#include <QLocale>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace kept::services {
class Book;
struct Meanwhile;
} // namespace kept::services

namespace kept::ui {

/// One act on its way into the book, on one promise or several: it says what the person had seen of them, asks where
/// somebody else was quicker, and tries again with the answer.
class ActRun final : public QObject {
    Q_OBJECT

public:
    using Work =
        std::function<void(storage::Database&, services::Ledger&, domain::PromiseId, const domain::Settlement&)>;
    struct Needs {
        services::Book& book;
        std::function<domain::Moment()> clock;
        QTimeZone zone;
        QLocale locale;
    };
    /// What to do next.
    struct Answers {
        std::function<void()> again;
        std::function<void()> back;  ///< to the form; none where there is no form
        std::function<void()> leave; ///< as it is
    };

    /// What this window did itself, which is no news to who sits at it. Touched on the database thread only.
    using OwnEvents = std::shared_ptr<std::set<domain::EventNumber>>;

    /// A promise that `seen` does not name was not shown.
    ActRun(Needs needs, domain::PersonId actor, std::vector<domain::PromiseId> promises, domain::SeenEvents seen,
           OwnEvents own, QObject* parent);

    [[nodiscard]] QFuture<services::Written> write(Work work);
    /// Asks about what was overtaken, over that window. `typed`: what the person wanted to say, in words.
    void ask(const std::vector<domain::Disagreement>& overtaken, const QString& typed, QWidget* over, Answers answers);

private:
    void askAboutFields(const services::Meanwhile& one, QWidget* over, const Answers& answers);
    void askWhether(const std::vector<services::Meanwhile>& all, const QString& typed, QWidget* over,
                    const Answers& answers);

    Needs m_needs;
    domain::PersonId m_actor;
    std::vector<domain::PromiseId> m_promises; ///< to which it is still to be done
    domain::SeenEvents m_seen;
    OwnEvents m_own;
    domain::Settlement m_settlement;
};

} // namespace kept::ui
