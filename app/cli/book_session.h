#pragma once

#include "cli/context.h"
#include "cli/row_writer.h"
#include "domain/errors.h"
#include "services/book.h"
#include "services/book_setup.h"
#include "services/logins.h"
#include "services/people.h"
#include "services/session.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace kept::cli {

/// The name of the book that was named, or else the one in KEPT_BOOK, or else the one opened last.
[[nodiscard]] QString bookNamed(const CommonOptions& common, const services::Preferences& preferences);

/// The book that a command works on, who acts and when. All calls wait for the answer.
class BookSession {
public:
    /// Opens the book that was named: see bookNamed().
    BookSession(const CommonOptions& common, CliContext& context);

    [[nodiscard]] CliContext& context() { return m_context; }
    [[nodiscard]] services::Book& book() { return m_book; }
    [[nodiscard]] const services::BookInfo& info() const { return m_info; }

    /// Who signed in at the server of a shared book.
    [[nodiscard]] const services::Identity& identity() const { return m_identity; }

    /// Says so where the book is a rehearsal: above a table, or beside an answer that a script reads.
    void markRehearsal(Format format);

    /// Makes the promises of series that fell to be made by now, where the book can be written and now is the clock's
    /// or this rehearsal's. Where that fails, says so beside the answer.
    void growSeries();

    template <class Work> auto read(Work work) { return answerOf(m_book.run(std::move(work))); }
    template <class Work> auto save(Work work) { return answerOf(m_book.save(std::move(work))); }

    /// The moment that --as-of names.
    [[nodiscard]] std::optional<domain::Moment> asOf() const { return m_asOf; }
    /// Now for a command that reads.
    [[nodiscard]] domain::Moment readingMoment() const;
    /// Now for a command that writes. Throws NotAllowed where --as-of tries to set it in a book that is no rehearsal.
    [[nodiscard]] domain::Moment writingMoment() const;

    /// Who acts: whoever signed in at the server of a shared book; otherwise the one named by --as, the person of this
    /// desktop, or the only one there is. Nothing where none says who. Throws for a name that nobody in the book has,
    /// and NotAllowed for another's than the server knows, or where the person has a password that is not given: in
    /// KEPT_PASSWORD, or at the terminal.
    [[nodiscard]] std::optional<services::PersonRow> actor();
    /// The same, or nothing.
    [[nodiscard]] std::optional<domain::PersonId> actorId();
    /// The same person, whoever they really are: for what everybody may see.
    [[nodiscard]] std::optional<services::PersonRow> supposedActor();
    /// Who looks at figures: whoever signed in at the server, or is named by --as. The person of this desktop, who says
    /// nothing, is whoever has the file, which shows it all.
    [[nodiscard]] std::optional<domain::PersonId> viewerId();
    /// Throws NotAllowed where people sign in to this book and nobody did.
    void requireSomebody();
    /// The same; throws NotAllowed where nothing says who acts.
    [[nodiscard]] services::PersonRow actingPerson();
    /// The acting person at the writing moment.
    [[nodiscard]] services::Session actingSession();
    /// The same, but where nobody is named as acting it is `otherwise`, if that is the name of a person of this book.
    [[nodiscard]] services::Session actingSession(const QString& otherwise);

private:
    template <class Value> static Value answerOf(QFuture<Value> future) {
        future.waitForFinished(); // throws what the work threw
        if constexpr (std::is_void_v<Value>)
            return;
        else
            return future.takeResult();
    }
    [[nodiscard]] std::vector<services::PersonRow> activePeople();
    [[nodiscard]] std::optional<services::PersonRow> knownToServer();
    services::PersonRow signedIn(services::PersonRow person);

    CommonOptions m_common;
    CliContext& m_context;
    services::Book m_book;
    services::BookInfo m_info;
    services::Identity m_identity;
    std::optional<domain::Moment> m_asOf;
};

} // namespace kept::cli
