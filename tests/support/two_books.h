#pragma once

#include "domain/errors.h"
#include "services/authority.h"
#include "tests/support/open_book.h"

#include <optional>
#include <utility>

namespace kept::tests {

/// One book, open twice as two windows have it: Mara sits at the first, Tariq at the second.
struct TwoBooks {
    OpenBook first{domain::fromMicroseconds(1'795'428'000'000'000)}; // 2026-11-23 10:00 UTC
    services::Book second{[this] { return first.now; }};
    domain::PersonId mara = first.run([this](storage::Database& database, services::Changes& changes) {
        return services::addPerson(database, {{}, first.now}, changes, QStringLiteral("Mara Lind"),
                                   QStringLiteral("Service"), services::Role::Owner);
    });
    domain::PersonId tariq = first.run([this](storage::Database& database, services::Changes& changes) {
        return services::addPerson(database, {mara, first.now}, changes, QStringLiteral("Tariq Aziz"),
                                   QStringLiteral("Logistics"), services::Role::Owner);
    });

    TwoBooks() { second.open(first.book.path(), storage::OpenMode::Existing).waitForFinished(); }

    [[nodiscard]] services::Session asMara() const { return {mara, first.now}; }
    [[nodiscard]] services::Session asTariq() const { return {tariq, first.now}; }

    /// Does it in that book and waits; what it throws is thrown here.
    template <class Work> auto in(services::Book& book, Work work) {
        auto done =
            book.save([&](storage::Database& database, services::Changes& changes) { return work(database, changes); });
        done.waitForFinished();
        using Result = std::invoke_result_t<Work&, storage::Database&, services::Changes&>;
        if constexpr (!std::is_void_v<Result>)
            return done.result();
    }
    template <class Work> auto byMara(Work work) { return in(first.book, std::move(work)); }
    template <class Work> auto byTariq(Work work) { return in(second, std::move(work)); }

    /// What `work` is refused with; nothing where it goes through.
    template <class Work> std::optional<domain::Disagreement> conflictOf(services::Book& book, Work work) {
        try {
            in(book, std::move(work));
        } catch (const domain::Conflict& conflict) {
            return conflict.about();
        }
        return std::nullopt;
    }
};

} // namespace kept::tests
