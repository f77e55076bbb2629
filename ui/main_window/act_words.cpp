#include "ui/main_window/act_words.h"

#include "services/moment_words.h"

#include <QCoreApplication>

namespace kept::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PromiseCommander)
};

} // namespace

QString doneWords(PromiseAct act, int promises) {
    switch (act) {
    case PromiseAct::Accept:
        return Text::tr("Your answer is written down: %n promise(s).", nullptr, promises);
    case PromiseAct::Decline:
        return Text::tr("Declined, with your reason: %n promise(s).", nullptr, promises);
    case PromiseAct::Keep:
    case PromiseAct::KeepEarlier:
        return Text::tr("%n promise(s) kept.", nullptr, promises);
    case PromiseAct::PartlyKeep:
        return Text::tr("%n promise(s) partly kept.", nullptr, promises);
    case PromiseAct::Renegotiate:
        return Text::tr("%n promise(s) renegotiated.", nullptr, promises);
    case PromiseAct::Snooze:
        return Text::tr("The reminder comes later; the deadline stays.");
    case PromiseAct::Break:
        return Text::tr("%n promise(s) broken.", nullptr, promises);
    case PromiseAct::Release:
        return Text::tr("%n promise(s) released.", nullptr, promises);
    case PromiseAct::FollowUp:
        return Text::tr("You will be reminded.");
    case PromiseAct::OwnUp:
        return Text::tr("Owned up.");
    case PromiseAct::Note:
        return Text::tr("Noted.");
    case PromiseAct::HandOver:
        return Text::tr("Offered; it counts once it is accepted.");
    case PromiseAct::Wait:
        return Text::tr("Written down; the chain is in the details.");
    case PromiseAct::CorrectWords:
        return Text::tr("Corrected; the old words stay in the history.");
    case PromiseAct::Verdict:
        return Text::tr("Written down.");
    case PromiseAct::Reopen:
        return Text::tr("%n promise(s) reopened.", nullptr, promises);
    case PromiseAct::Void:
        return Text::tr("Written down; see the history for whether somebody has to confirm it.");
    case PromiseAct::RemoveText:
        return {}; // says so itself
    case PromiseAct::Undo:
        return Text::tr("Taken back; it stays in the history.");
    }
    Q_UNREACHABLE();
}

QString typedWords(const PromiseAnswer& answer, const QTimeZone& zone, const QLocale& locale) {
    using namespace domain;
    const EventDetail& detail = answer.detail;
    if (const auto* moved = std::get_if<Renegotiated>(&detail))
        return Text::tr("new deadline %1, because: %2")
            .arg(services::exactWords(moved->due, zone, locale), moved->reason);
    if (const auto* partly = std::get_if<PartlyKept>(&detail))
        return partly->missing;
    if (const auto* broken = std::get_if<Broken>(&detail))
        return broken->reason;
    if (const auto* released = std::get_if<Released>(&detail))
        return Text::tr("released by %1: %2").arg(released->releasedBy, released->how);
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
