#include "ui/main_window/act_words.h"

#include "services/moment_words.h"

#include <QCoreApplication>

namespace kept::ui {

namespace {

struct PromiseCommanderText {
    Q_DECLARE_TR_FUNCTIONS(PromiseCommander)
};

} // namespace

QString doneWords(PromiseAct act, int promises) {
    switch (act) {
    case PromiseAct::Accept:
        return PromiseCommanderText::tr("Your answer is written down: %n promise(s).", nullptr, promises);
    case PromiseAct::Decline:
        return PromiseCommanderText::tr("Declined, with your reason: %n promise(s).", nullptr, promises);
    case PromiseAct::Keep:
    case PromiseAct::KeepEarlier:
        return PromiseCommanderText::tr("%n promise(s) kept.", nullptr, promises);
    case PromiseAct::PartlyKeep:
        return PromiseCommanderText::tr("%n promise(s) partly kept.", nullptr, promises);
    case PromiseAct::Renegotiate:
        return PromiseCommanderText::tr("%n promise(s) renegotiated.", nullptr, promises);
    case PromiseAct::Snooze:
        return PromiseCommanderText::tr("The reminder comes later; the deadline stays.");
    case PromiseAct::Break:
        return PromiseCommanderText::tr("%n promise(s) broken.", nullptr, promises);
    case PromiseAct::Release:
        return PromiseCommanderText::tr("%n promise(s) released.", nullptr, promises);
    case PromiseAct::FollowUp:
        return PromiseCommanderText::tr("You will be reminded.");
    case PromiseAct::OwnUp:
        return PromiseCommanderText::tr("Owned up.");
    case PromiseAct::Note:
        return PromiseCommanderText::tr("Noted.");
    case PromiseAct::HandOver:
        return PromiseCommanderText::tr("Offered; it counts once it is accepted.");
    case PromiseAct::Wait:
        return PromiseCommanderText::tr("Written down; the chain is in the details.");
    case PromiseAct::CorrectWords:
        return PromiseCommanderText::tr("Corrected; the old words stay in the history.");
    case PromiseAct::Verdict:
        return PromiseCommanderText::tr("Written down.");
    case PromiseAct::Reopen:
        return PromiseCommanderText::tr("%n promise(s) reopened.", nullptr, promises);
    case PromiseAct::Void:
        return PromiseCommanderText::tr("Written down; see the history for whether somebody has to confirm it.");
    case PromiseAct::SaveCalendar: // these say so themselves
    case PromiseAct::RemoveText:
        return {};
    case PromiseAct::Undo:
        return PromiseCommanderText::tr("Taken back; it stays in the history.");
    }
    Q_UNREACHABLE();
}

QString typedWords(const PromiseAnswer& answer, const QTimeZone& zone, const QLocale& locale) {
    using namespace domain;
    const EventDetail& detail = answer.detail;
    if (const auto* moved = std::get_if<Renegotiated>(&detail))
        return PromiseCommanderText::tr("new deadline %1, because: %2")
            .arg(services::exactWords(moved->due, zone, locale), moved->reason);
    if (const auto* partly = std::get_if<PartlyKept>(&detail))
        return partly->missing;
    if (const auto* broken = std::get_if<Broken>(&detail))
        return broken->reason;
    if (const auto* released = std::get_if<Released>(&detail))
        return PromiseCommanderText::tr("released by %1: %2").arg(released->releasedBy, released->how);
    if (const auto* reopened = std::get_if<Reopened>(&detail))
        return reopened->reason;
    if (const auto* declined = std::get_if<Declined>(&detail))
        return declined->reason;
    if (const auto* ownUp = std::get_if<OwnedUp>(&detail))
        return ownUp->said;
    if (const auto* verdict = std::get_if<Verdict>(&detail))
        return verdict->words;
    if (const auto* voided = std::get_if<Voided>(&detail))
        return voided->reason;
    return {};
}

} // namespace kept::ui
