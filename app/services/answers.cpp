#include "services/answers.h"

#include "domain/errors.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

namespace {

bool isOpen(const PromiseRow& row) {
    return row.outcome == Outcome::Open || row.outcome == Outcome::Overdue;
}

bool isAskedToVoid(const PromiseRow& row, PersonId person) {
    return row.voidAskedById.isValid() && row.voidAskedById != person;
}

[[noreturn]] void refuse() {
    throw NotAllowed(QCoreApplication::translate("services", "Nothing about this promise waits for your answer."));
}

} // namespace

Yes yesTo(const PromiseRow& row, std::optional<PersonId> person) {
    if (!person)
        return Yes::Nothing;
    if (row.handOverToId == *person)
        return Yes::Accept;
    if (!row.holderId.isValid() && isOpen(row))
        return Yes::Claim;
    return isAskedToVoid(row, *person) ? Yes::ConfirmVoid : Yes::Nothing;
}

No noTo(const PromiseRow& row, std::optional<PersonId> person) {
    if (!person)
        return No::Nothing;
    if (row.handOverToId == *person)
        return No::Decline;
    if (row.handOverToId.isValid() && (row.holderId == *person || row.offeredById == *person))
        return No::Withdraw;
    return isAskedToVoid(row, *person) ? No::RefuseVoid : No::Nothing;
}

EventDetail eventOf(Yes yes) {
    switch (yes) {
    case Yes::Accept:
        return Accepted{};
    case Yes::Claim:
        return Claimed{};
    case Yes::ConfirmVoid:
        return VoidConfirmed{};
    case Yes::Nothing:
        break;
    }
    refuse();
}

EventDetail eventOf(No no, const QString& reason) {
    switch (no) {
    case No::Decline:
    case No::Withdraw:
        return Declined{reason};
    case No::RefuseVoid:
        return VoidRefused{reason};
    case No::Nothing:
        break;
    }
    refuse();
}

QString reasonOf(const EventDetail& no) {
    if (const auto* declined = std::get_if<Declined>(&no))
        return declined->reason;
    const auto* refused = std::get_if<VoidRefused>(&no);
    return refused ? refused->reason : QString();
}

} // namespace kept::services
