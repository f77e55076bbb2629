#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/admission.h"
#include "services/entry_knowledge.h"
#include "services/ledger.h"
#include "services/moment_words.h"

#include <QLocale>

#include <algorithm>
#include <ostream>

namespace kept::cli {

using namespace domain;
using services::EntryKnowledge;
using services::NewPromise;
using services::UnderstoodEntry;

namespace {

/// Who is called that; nobody where it is no person of this book.
std::optional<PersonId> personCalled(storage::Database& database, const QString& name) {
    const std::vector<services::PersonRow> people = services::people(database);
    const auto found = std::find_if(people.begin(), people.end(), [&](const services::PersonRow& person) {
        return !person.left && person.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found != people.end() ? std::optional(found->id) : std::nullopt;
}

bool isDepartment(storage::Database& database, const QString& name) {
    const std::vector<services::NamedThing> departments = services::departments(database);
    return std::any_of(departments.begin(), departments.end(), [&](const services::NamedThing& department) {
        return department.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

/// One of both.
struct Promiser {
    std::optional<PersonId> person;
    std::optional<DepartmentId> department;
};

class AddCommand : public BookCommand {
public:
    const char* name() const override { return "add"; }
    QString help() const override { return Cli::tr("Makes a promise, and prints its number."); }

    void define(Options& options) override {
        options.text("TEXT", m_text, Cli::tr("Such as \"Call Anna back tomorrow 15:00 #phone\""), Need::Required);
        options.text("--by", m_by, Cli::tr("The person or department that promises; otherwise who acts"));
        options.text("--to", m_to, Cli::tr("The colleague or customer that it is promised to"));
        options.text("--due", m_due, Cli::tr("The deadline"));
        options.choice("--size", m_size, sizeNames(), Cli::tr("How much it is"));
    }

protected:
    int runOn(BookSession& session) override {
        const services::Session acting = session.actingSession(m_by);
        QString proposed;
        const PromiseId id = session.save([&](storage::Database& database, services::Changes& changes) {
            services::Ledger ledger(database, acting, changes);
            const Moment now = ledger.recordingMoment();
            const Promiser by = promiserIn(database, *acting.actor);
            const EntryKnowledge knowledge = services::entryKnowledge(database, by.person);
            const UnderstoodEntry understood = services::understand(m_text, knowledge, now, QLocale());
            NewPromise promise = services::promiseFrom(understood, knowledge, *acting.actor);
            promise.promiser = by.person;
            promise.department = by.department;
            applyOptions(promise, database, knowledge, now);
            if (m_due.isNull() && understood.dueIsProposed)
                proposed =
                    proposalWords(understood, services::exactWords(promise.due, knowledge.calendar.zone(), QLocale()));
            return ledger.make(promise);
        });
        if (!proposed.isEmpty())
            session.context().err << proposed.toStdString() << '\n';
        session.context().out << id.value() << '\n';
        return exitDone;
    }

private:
    [[nodiscard]] QString proposalWords(const UnderstoodEntry& understood, const QString& due) const {
        for (const Hint& hint : understood.hints)
            if (hint.kind == HintKind::DeadlinePast)
                return Cli::tr("“%1” lies in the past, so it is due %2.")
                    .arg(m_text.mid(hint.span.position, hint.span.length), due);
        return Cli::tr("No deadline was named, so it is due %1.").arg(due);
    }

    /// What was said outright wins over what was read between the words.
    void applyOptions(NewPromise& promise, storage::Database& database, const EntryKnowledge& knowledge,
                      Moment now) const {
        if (!m_to.isNull()) {
            promise.colleague = personCalled(database, m_to);
            promise.contact = promise.colleague ? QString() : checkedText(m_to, Cli::tr("The name of the promisee"));
        }
        if (!m_due.isNull())
            promise.due = deadlineFrom(m_due, knowledge.calendar, now);
        if (!m_size.isNull())
            promise.size = sizeNamed(m_size);
    }

    [[nodiscard]] Promiser promiserIn(storage::Database& database, PersonId actor) const {
        if (m_by.isNull())
            return {.person = actor, .department = {}};
        if (!personCalled(database, m_by) && isDepartment(database, m_by))
            return {.person = {}, .department = departmentNamed(database, m_by)};
        const services::PersonRow person = services::personNamed(database, m_by);
        services::checkIsOnTeam(person);
        return {.person = person.id, .department = {}};
    }

    QString m_text;
    QString m_by;
    QString m_to;
    QString m_due;
    QString m_size;
};

} // namespace

std::unique_ptr<Command> makeAdd() {
    return std::make_unique<AddCommand>();
}

} // namespace kept::cli
