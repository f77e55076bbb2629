#include "ui/main_window/act_dialogs.h"

#include "ui/dialogs/correct_dialog.h"
#include "ui/dialogs/hand_over_dialog.h"
#include "ui/dialogs/keep_dialog.h"
#include "ui/dialogs/own_up_dialog.h"
#include "ui/dialogs/release_dialog.h"
#include "ui/dialogs/renegotiate_dialog.h"
#include "ui/dialogs/snooze_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/dialogs/verdict_dialog.h"

namespace kept::ui {

PromiseDialog* dialogFor(PromiseAct act, PromiseDialogContext context, services::No no, QWidget* parent) {
    switch (act) {
    case PromiseAct::PartlyKeep:
        return new TextDialog(std::move(context), partlyKeptQuestion(), parent);
    case PromiseAct::Renegotiate:
        return new RenegotiateDialog(std::move(context), parent);
    case PromiseAct::Snooze:
        return new SnoozeDialog(std::move(context), SnoozeDialog::Purpose::Snooze, parent);
    case PromiseAct::FollowUp:
        return new SnoozeDialog(std::move(context), SnoozeDialog::Purpose::FollowUp, parent);
    case PromiseAct::Break:
        return new TextDialog(std::move(context), brokenQuestion(), parent);
    case PromiseAct::Release:
        return new ReleaseDialog(std::move(context), parent);
    case PromiseAct::OwnUp:
        return new OwnUpDialog(std::move(context), parent);
    case PromiseAct::Note:
        return new TextDialog(std::move(context), noteQuestion(), parent);
    case PromiseAct::HandOver:
        return new HandOverDialog(std::move(context), parent);
    case PromiseAct::CorrectWords:
        return new CorrectDialog(std::move(context), parent);
    case PromiseAct::Decline:
        return new TextDialog(std::move(context), declineQuestion(no), parent);
    case PromiseAct::Verdict:
        return new VerdictDialog(std::move(context), parent);
    case PromiseAct::Reopen:
        return new TextDialog(std::move(context), reopenQuestion(), parent);
    case PromiseAct::Void: {
        const TextQuestion question = voidQuestion(context.voidAtOnce, context.count);
        return new TextDialog(std::move(context), question, parent);
    }
    case PromiseAct::KeepEarlier:
        return new KeepDialog(std::move(context), parent);
    case PromiseAct::Wait:       // has a dialog of its own, which searches
    case PromiseAct::RemoveText: // and so has this
    case PromiseAct::SaveCalendar:
    case PromiseAct::Accept: // the others are done at once
    case PromiseAct::Keep:
    case PromiseAct::Undo:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace kept::ui
