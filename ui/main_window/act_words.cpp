#include "ui/main_window/act_words.h"

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

} // namespace kept::ui
