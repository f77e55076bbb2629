#include "cli/typed_promise.h"

#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/size_words.h"
#include "services/hint_words.h"
#include "services/moment_words.h"
#include "services/people.h"

#include <QLocale>

#include <algorithm>

namespace kept::cli {

using namespace domain;
using services::EntryKnowledge;
using services::Likeness;
using services::NewPromise;
using services::UnderstoodEntry;

namespace {

std::size_t standardCalled(const QString& name, const EntryKnowledge& knowledge) {
    const auto& standards = knowledge.standards;
    const auto found = std::find_if(standards.begin(), standards.end(), [&](const services::OfferedStandard& standard) {
        return standard.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (found == standards.end())
        throw InvalidInput(Cli::tr("There is no standard “%1” in force.").arg(name.simplified()));
    return static_cast<std::size_t>(found - standards.begin());
}

} // namespace

void TypedPromise::define(Options& options) {
    options.text("TEXT", m_text, Cli::tr("Such as \"Call Anna back tomorrow 15:00 #phone\""), Need::Required);
    options.text("--by", m_by, Cli::tr("The person or department that promises; otherwise who acts"));
    options.text(
        "--department", m_department,
        Cli::tr("The department that promises, until a person claims it; \"Service: …\" in TEXT says the same"));
    options.text("--to", m_to, Cli::tr("The colleague or customer that it is promised to"));
    options.text("--due", m_due, Cli::tr("The deadline"));
    options.text("--service", m_service, Cli::tr("The standard that it is promised under, which gives the deadline"));
    options.choice("--size", m_size, sizeKeys(), Cli::tr("How much it is"));
}

Promiser TypedPromise::promiser(storage::Database& database, std::optional<PersonId> actor) const {
    if (!m_department.isNull() && !m_by.isNull())
        throw UsageError(Cli::tr("Either --by or --department says who promises."));
    if (!m_department.isNull())
        return {.person = {}, .department = departmentNamed(database, m_department)};
    return m_by.isNull() ? Promiser{.person = actor, .department = {}} : promiserNamed(database, m_by);
}

TypedPromise::Meaning TypedPromise::read(storage::Database& database, std::optional<PersonId> actor, Moment now) const {
    const Promiser by = promiser(database, actor);
    EntryKnowledge knowledge = services::entryKnowledge(database, by.person);
    knowledge.promiserIsKnown = !m_by.isNull() || by.department;
    if (by.department)
        knowledge.department = by.department;
    const auto standard = m_service.isNull() ? std::nullopt : std::optional(standardCalled(m_service, knowledge));
    Likelihood likelihood;
    const auto mostKeep = [&](const QuickEntry& entry) {
        Likeness like = services::likenessOf(entry, knowledge);
        if (!m_size.isNull())
            like.size = *sizeFromKey(m_size);
        if (standard)
            like.service = knowledge.standards.at(*standard).id;
        likelihood = services::likelihoodOf(database, like, now);
        return services::deadlineMostKeep(likelihood, now, services::calendarFor(entry, knowledge));
    };
    UnderstoodEntry understood = services::understand(m_text, knowledge, now, QLocale(), mostKeep);
    if (standard)
        services::applyStandard(understood, *standard, knowledge, now);
    NewPromise promise = services::promiseFrom(understood, knowledge, by.person.value_or(PersonId()));
    if (!by.person)
        promise.promiser.reset();
    if (by.department)
        promise.department = by.department;
    const WorkingCalendar& calendar = services::calendarFor(understood.entry, knowledge);
    applyOptions(promise, database, calendar, now);
    const auto outlook = services::outlookOf(likelihood, promise.due.at, now, calendar);
    Meaning meaning{.promise = promise, .calendar = calendar, .remark = {}, .outlook = outlook, .recurring = {}};
    if (m_due.isNull())
        meaning.recurring = understood.entry.recurring;
    const QTimeZone& zone = knowledge.calendar.zone();
    Remark remark;
    if (m_due.isNull())
        remark = remarkOn(understood, services::exactWords(promise.due, zone, QLocale()));
    meaning.remark = remark.words;
    for (const services::SaidHint& said : services::saidHints(m_text, understood, now, zone, QLocale())) {
        const Hint& hint = understood.hints[said.index];
        if (&hint != remark.of && !isSettled(hint))
            meaning.hints << said.words;
    }
    return meaning;
}

TypedPromise::Remark TypedPromise::remarkOn(const UnderstoodEntry& understood, const QString& due) const {
    const auto first = [&](HintKind kind) {
        const auto found = std::ranges::find(understood.hints, kind, &Hint::kind);
        return found == understood.hints.end() ? nullptr : &*found;
    };
    const auto told = [&](const QString& words, const Hint* hint) {
        return Remark{words.arg(m_text.mid(hint->span.position, hint->span.length), due), hint};
    };
    if (const Hint* hint = first(HintKind::LaterThanStandard))
        return told(Cli::tr("“%1” is later than the standard promises, so it is due %2."), hint);
    if (const Hint* hint = first(HintKind::DeadlinePast))
        return told(Cli::tr("“%1” lies in the past, so it is due %2."), hint);
    if (const Hint* hint = first(HintKind::DeadlineOutOfRange))
        return told(Cli::tr("There is no day “%1”, so it is due %2."), hint);
    if (!understood.dueIsProposed)
        return {};
    if (const Hint* hint = first(HintKind::VagueTime))
        return told(Cli::tr("“%1” names no time, so it is due %2."), hint);
    return {Cli::tr("No deadline was named, so it is due %1.").arg(due)};
}

bool TypedPromise::isSettled(const Hint& hint) const {
    switch (hint.kind) {
    case HintKind::NoDeadline:
    case HintKind::DeadlinePast:
    case HintKind::DeadlineOutOfRange:
    case HintKind::NoSuchTime:
    case HintKind::VagueTime:
    case HintKind::LaterThanStandard:
        return !m_due.isNull();
    case HintKind::SeveralNames:
        return !m_to.isNull();
    case HintKind::VagueCommitment:
    case HintKind::UnknownTag:
    case HintKind::TooOften:
        break;
    }
    return false;
}

/// What was said outright wins over what was read between the words.
void TypedPromise::applyOptions(NewPromise& promise, storage::Database& database, const WorkingCalendar& calendar,
                                Moment now) const {
    if (!m_to.isNull()) {
        promise.colleague = personCalled(database, m_to);
        promise.contact = promise.colleague ? QString() : checkedText(m_to, Cli::tr("The name of the promisee"));
    }
    if (!m_due.isNull())
        promise.due = deadlineFrom(m_due, calendar, now);
    if (!m_size.isNull())
        promise.size = *sizeFromKey(m_size);
}

} // namespace kept::cli
