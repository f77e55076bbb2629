#pragma once

#include "domain/event.h"
#include "services/book.h"
#include "services/ledger.h"

#include <QTemporaryDir>

#include <functional>
#include <optional>
#include <type_traits>

namespace kept::tests {

/// A book in a temporary folder, open on its own thread as the window has it, with the clock in the test's hand.
class OpenBook {
public:
    QTemporaryDir folder;
    domain::Moment now;
    services::Book book{[this] { return now; }};

    explicit OpenBook(domain::Moment start);

    /// Does it on the book's thread and waits; what it throws is thrown here.
    template <class Work> std::invoke_result_t<Work&, storage::Database&, services::Changes&> run(Work work) {
        using Result = std::invoke_result_t<Work&, storage::Database&, services::Changes&>;
        if constexpr (std::is_void_v<Result>) {
            perform(work);
        } else {
            std::optional<Result> result;
            perform([&](storage::Database& database, services::Changes& changes) {
                result.emplace(work(database, changes));
            });
            return std::move(*result);
        }
    }

    domain::PersonId person(const QString& name, const QString& department);
    domain::PromiseId promise(std::optional<domain::PersonId> promiser, const QString& what, domain::Moment due);
    domain::PromiseId make(const services::NewPromise& made);
    void record(domain::PromiseId promise, const domain::EventDetail& detail, std::optional<domain::PersonId> actor);
    /// The promises of Boston that lie in tests/data; gives how many were added.
    std::int64_t importBoston();

private:
    void perform(const std::function<void(storage::Database&, services::Changes&)>& work);
};

} // namespace kept::tests
