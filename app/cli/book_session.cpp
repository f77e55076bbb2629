#include "cli/book_session.h"

#include "cli/server_sign_in.h"
#include "cli/shown.h"
#include "cli/sign_in_prompt.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/preferences.h"
#include "services/series.h"
#include "services/server_access.h"
#include "services/sign_in.h"

#include <algorithm>
#include <ostream>

namespace kept::cli {

using namespace domain;
using services::PersonRow;

namespace {

constexpr int mostNamed = 6;

QString namesOf(const std::vector<PersonRow>& people) {
    QStringList names;
    for (const PersonRow& person : people)
        names.append(person.name);
    if (names.size() > mostNamed)
        names = names.mid(0, mostNamed) << QString(QChar(0x2026));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString bookNamed(const CommonOptions& common, const services::Preferences& preferences) {
    QString book = common.book;
    if (book.isNull())
        book = qEnvironmentVariable("KEPT_BOOK");
    if (book.isEmpty() && common.book.isNull())
        book = preferences.value(services::Preference::LastBook);
    if (book.isEmpty())
        throw UsageError(Cli::tr("No book is named: say --book BOOK, or make one with kept init BOOK."));
    if (services::isServerAddress(book))
        return services::addressWithoutPassword(book);
    checkIsNoAddress(book);
    return book;
}

BookSession::BookSession(const CommonOptions& common, CliContext& context)
    : m_common(common), m_context(context), m_book(context.clock) {
    const QString path = bookNamed(common, context.preferences);
    storage::OpenReport report;
    if (services::isServerAddress(path))
        signIn(path, context, [&](const QString& password) {
            m_book.setPassword(password);
            report = answerOf(m_book.open(path));
        });
    else
        report = answerOf(m_book.open(path));
    for (const QString& warning : report.warnings)
        m_context.err << "kept: " << shown(warning).toStdString() << '\n';
    m_info = read([](storage::Database& database) { return services::bookInfo(database); });
    m_identity = read([](storage::Database& database) { return services::identityOf(database); });
    m_asOf = momentFrom(m_common.asOf, m_info.zone);
}

void BookSession::markRehearsal(Format format) {
    if (m_info.rehearsal)
        (format == Format::Table ? m_context.out : m_context.err)
            << Cli::tr("Rehearsal: not a record of real promises.").toStdString() << '\n';
}

void BookSession::growSeries() {
    if (m_asOf && !m_info.rehearsal)
        return;
    try {
        const int made = save([now = writingMoment()](storage::Database& database, services::Changes& changes) {
            return services::growSeries(database, now, changes);
        });
        if (made > 0)
            m_info = read([](storage::Database& database) { return services::bookInfo(database); });
    } catch (const StorageFailure& failure) {
        m_context.err
            << "kept: "
            << shown(Cli::tr("Promises that recur could not be made: %1").arg(failure.message())).toStdString() << '\n';
    }
}

Moment BookSession::readingMoment() const {
    return m_asOf ? *m_asOf : std::max(m_book.now(), m_info.newest);
}

Moment BookSession::writingMoment() const {
    if (!m_asOf)
        return m_book.now();
    if (!m_info.rehearsal)
        throw NotAllowed(Cli::tr("This command takes the clock: --as-of sets it in a rehearsal book only."));
    return *m_asOf;
}

std::vector<PersonRow> BookSession::activePeople() {
    std::vector<PersonRow> people = read([](storage::Database& database) { return services::people(database); });
    people.erase(std::remove_if(people.begin(), people.end(), [](const PersonRow& person) { return person.left; }),
                 people.end());
    return people;
}

std::optional<PersonRow> BookSession::knownToServer() {
    const std::vector<PersonRow> people = activePeople();
    const auto self = std::find_if(people.begin(), people.end(),
                                   [&](const PersonRow& person) { return person.id == m_identity.person; });
    if (self == people.end())
        return std::nullopt;
    if (!m_common.actor.isNull() && m_common.actor.simplified().compare(self->name, Qt::CaseInsensitive) != 0)
        throw NotAllowed(
            Cli::tr("You are signed in at the book's server as %1, and act as nobody else: leave --as out.")
                .arg(self->name));
    return *self;
}

std::optional<PersonId> BookSession::actorId() {
    const auto person = actor();
    return person ? std::optional(person->id) : std::nullopt;
}

std::optional<PersonRow> BookSession::actor() {
    auto person = supposedActor();
    return person ? std::optional(signedIn(std::move(*person))) : std::nullopt;
}

PersonRow BookSession::signedIn(PersonRow person) {
    if (m_identity.person || !services::needsPassword(person, m_info.everyoneSignsIn))
        return person;
    if (person.password == services::Password::None)
        throw NotAllowed(
            Cli::tr("Everybody signs in to this book: %1 sets a password first, with kept password.").arg(person.name));
    PasswordPrompt prompt(m_context);
    services::SignInAnswer answer;
    do {
        answer = save([&, secret = prompt.old(person.name)](storage::Database& database, services::Changes& changes) {
            return services::signIn(database, changes, person.id, secret, m_context.clock(), m_context.passwordCost);
        });
        person.signedIn = prompt.isOpened(answer);
    } while (!person.signedIn);
    return person;
}

void BookSession::requireSomebody() {
    const std::vector<PersonRow> people = read([](storage::Database& database) { return services::people(database); });
    const bool signIn = std::ranges::any_of(
        people, [](const PersonRow& person) { return person.password != services::Password::None; });
    if (signIn || m_info.everyoneSignsIn)
        (void)actingPerson();
}

std::optional<PersonId> BookSession::viewerId() {
    if (!m_identity.person && m_common.actor.isNull())
        return std::nullopt;
    const auto person = supposedActor();
    return person ? std::optional(person->id) : std::nullopt;
}

std::optional<PersonRow> BookSession::supposedActor() {
    if (m_identity.person)
        return knownToServer();
    if (!m_common.actor.isNull()) {
        PersonRow person = read(
            [name = m_common.actor](storage::Database& database) { return services::personNamed(database, name); });
        services::checkIsOnTeam(person);
        return person;
    }
    const std::vector<PersonRow> people = activePeople();
    const QString me = services::meIn(m_context.preferences, m_book.path());
    const auto self =
        std::find_if(people.begin(), people.end(), [&](const PersonRow& person) { return person.name == me; });
    if (self != people.end())
        return *self;
    return people.size() == 1 ? std::optional(people.front()) : std::nullopt;
}

PersonRow BookSession::actingPerson() {
    if (const auto person = actor())
        return *person;
    const std::vector<PersonRow> people = activePeople();
    if (people.empty())
        throw NotAllowed(Cli::tr("Nobody is in this book yet. Add somebody first: "
                                 "kept people add NAME --department DEPARTMENT --role staff"));
    throw NotAllowed(Cli::tr("Say who acts: --as NAME. In this book are: %1.").arg(namesOf(people)));
}

services::Session BookSession::actingSession() {
    const Moment now = writingMoment();
    return {actingPerson().id, now};
}

services::Session BookSession::actingSession(const QString& otherwise) {
    if (!otherwise.isNull() && !supposedActor()) {
        const std::vector<PersonRow> people = activePeople();
        const auto named = std::find_if(people.begin(), people.end(), [&](const PersonRow& person) {
            return person.name.compare(otherwise.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (named != people.end())
            return {signedIn(*named).id, writingMoment()};
    }
    return actingSession();
}

} // namespace kept::cli
