#include "ui/main_window/promise_commander.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/quick_entry.h"
#include "domain/working_calendar.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/people.h"
#include "services/reading.h"
#include "services/working_time.h"
#include "ui/dialogs/hand_over_dialog.h"
#include "ui/dialogs/keep_dialog.h"
#include "ui/dialogs/own_up_dialog.h"
#include "ui/dialogs/release_dialog.h"
#include "ui/dialogs/renegotiate_dialog.h"
#include "ui/dialogs/snooze_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/dialogs/verdict_dialog.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>

namespace kept::ui {

using namespace domain;

namespace {

QString doneWords(PromiseAct act, int count) {
    switch (act) {
    case PromiseAct::Keep:
        return PromiseCommander::tr("%n promise(s) kept.", nullptr, count);
    case PromiseAct::PartlyKeep:
        return PromiseCommander::tr("%n promise(s) partly kept.", nullptr, count);
    case PromiseAct::Renegotiate:
        return PromiseCommander::tr("%n promise(s) renegotiated.", nullptr, count);
    case PromiseAct::Snooze:
        return PromiseCommander::tr("The reminder comes later; the deadline stays.");
    case PromiseAct::Break:
        return PromiseCommander::tr("%n promise(s) broken.", nullptr, count);
    case PromiseAct::Release:
        return PromiseCommander::tr("%n promise(s) released.", nullptr, count);
    case PromiseAct::OwnUp:
        return PromiseCommander::tr("Owned up.");
    case PromiseAct::Note:
        return PromiseCommander::tr("Noted.");
    case PromiseAct::HandOver:
        return PromiseCommander::tr("Offered; it counts once it is accepted.");
    case PromiseAct::CorrectWords:
        return PromiseCommander::tr("Corrected; the old words stay in the history.");
    case PromiseAct::Verdict:
        return PromiseCommander::tr("Written down.");
    case PromiseAct::Reopen:
        return PromiseCommander::tr("%n promise(s) reopened.", nullptr, count);
    case PromiseAct::Void:
        return PromiseCommander::tr("Written down; see the history for whether somebody has to confirm it.");
    case PromiseAct::Undo:
        return PromiseCommander::tr("Taken back; it stays in the history.");
    }
    Q_UNREACHABLE();
}

std::vector<Choice> choicesOf(const std::vector<services::NamedThing>& things) {
    std::vector<Choice> choices;
    choices.reserve(things.size());
    for (const services::NamedThing& thing : things)
        choices.push_back({thing.id, thing.name});
    return choices;
}

std::optional<PersonId> holderOf(const PromiseRow& row) {
    return row.holderId.isValid() ? std::optional(row.holderId) : std::nullopt;
}

DeadlineField::Reader readerIn(const WorkingCalendar& calendar, Moment now, const QLocale& locale) {
    return [calendar, now, locale](const QString& words) {
        return parseQuickEntry(words, {.now = now, .calendar = calendar, .locale = locale}).due;
    };
}

} // namespace

PromiseCommander::PromiseCommander(Needs needs, QObject* parent) : QObject(parent), m_needs(std::move(needs)) {
    connect(&m_needs.messages, &MessageBar::actionPressed, this, [this] {
        if (const auto offer = std::exchange(m_offer, {}))
            offer();
    });
}

void PromiseCommander::setPerson(std::optional<PersonId> person) {
    if (person != m_person)
        m_done.clear(); // somebody else's acts are not theirs to take back
    m_person = person;
}

void PromiseCommander::perform(PromiseAct act, const std::vector<PromiseId>& promises) {
    if (!m_person)
        return tellFailure(tr("Nobody is named as you yet. Choose who you are in Settings."));
    if (act == PromiseAct::Undo)
        return undo();
    if (promises.empty())
        return;
    if (act == PromiseAct::Keep) { // at once, and Undo takes it back
        services::deliver(
            save(promises, {Kept{}, {}}), this, [this, promises](EventNumber) { tell(PromiseAct::Keep, promises); },
            [this](const QString& why) { tellFailure(why); });
        return;
    }
    const auto facts = m_needs.book.run(
        [promises, me = *m_person, now = m_needs.clock(), locale = m_needs.locale](storage::Database& database) {
            Facts read;
            read.snoozes = services::snoozeChoices(now, services::calendarOf(database, me), locale);
            read.rows = services::promiseRows(database, promises, services::readingMoment(database, now));
            if (!read.rows.empty())
                read.readDeadline = readerIn(services::calendarOf(database, holderOf(read.rows.front())), now, locale);
            read.channels = choicesOf(services::channels(database));
            for (const services::PersonRow& person : services::people(database)) {
                if (person.left)
                    continue;
                read.people.push_back({person.id.value(), person.name});
            }
            read.alone = std::ranges::all_of(
                read.rows, [&](const PromiseRow& row) { return services::isAloneSince(database, me, row.madeAt); });
            return read;
        });
    services::deliver(
        facts, this, [this, act, promises](const Facts& read) { ask(act, promises, read); },
        [this](const QString& why) { tellFailure(why); });
}

void PromiseCommander::undo() {
    if (m_done.empty())
        return tellFailure(tr("There is nothing to undo."));
    // It goes at once: the next Undo is for the act before, even while this one is still being saved.
    const std::vector<PromiseId> last = m_done.back();
    m_done.pop_back();
    services::deliver(
        write(last, [](services::Ledger& ledger, PromiseId id) { ledger.undoLast(id); }), this,
        [this, last](EventNumber) { tell(PromiseAct::Undo, last); },
        [this, last](const Error& error) {
            // What the rules refuse they refuse for good; anything else may be tried again.
            if (!dynamic_cast<const NotAllowed*>(&error))
                m_done.push_back(last);
            tellFailure(error.message());
        });
}

PromiseDialog* PromiseCommander::dialogFor(PromiseAct act, PromiseDialogContext context, bool alone) const {
    QWidget* parent = m_needs.window;
    switch (act) {
    case PromiseAct::PartlyKeep:
        return new TextDialog(std::move(context), partlyKeptQuestion(), parent);
    case PromiseAct::Renegotiate:
        return new RenegotiateDialog(std::move(context), parent);
    case PromiseAct::Snooze:
        return new SnoozeDialog(std::move(context), parent);
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
    case PromiseAct::CorrectWords: {
        const QString words = context.promise.what;
        return new TextDialog(std::move(context), correctWordsQuestion(words), parent);
    }
    case PromiseAct::Verdict:
        return new VerdictDialog(std::move(context), parent);
    case PromiseAct::Reopen:
        return new TextDialog(std::move(context), reopenQuestion(), parent);
    case PromiseAct::Void: {
        const Moment until = std::min(context.promise.madeAt + undoLimit, context.promise.judgedDue.at);
        const bool atOnce = alone || context.now <= until;
        return new TextDialog(std::move(context), voidQuestion(atOnce), parent);
    }
    case PromiseAct::Keep:
    case PromiseAct::Undo:
        break;
    }
    return new KeepDialog(std::move(context), parent);
}

void PromiseCommander::ask(PromiseAct act, const std::vector<PromiseId>& promises, const Facts& facts) {
    if (facts.rows.empty())
        return tellFailure(tr("This promise is not in the book any more."));
    const PromiseRow first = facts.rows.front();
    PromiseDialog* dialog = dialogFor(act,
                                      {.promise = first,
                                       .now = m_needs.clock(),
                                       .zone = m_needs.zone,
                                       .locale = m_needs.locale,
                                       .readDeadline = facts.readDeadline,
                                       .channels = facts.channels,
                                       .people = facts.people,
                                       .snoozes = facts.snoozes},
                                      facts.alone);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([this, promises](const PromiseAnswer& answer) { return save(promises, answer); });
    connect(dialog, &QDialog::accepted, this, [this, act, promises] { tell(act, promises); });
    dialog->open();
}

QFuture<EventNumber> PromiseCommander::save(const std::vector<PromiseId>& promises, const PromiseAnswer& answer) {
    if (const auto* ownUp = std::get_if<OwnedUp>(&answer.detail)) {
        // Several may be owned up to at once; what changes is promised once, for the first.
        return write(promises,
                     [ownUp = *ownUp, due = answer.correctiveDue](services::Ledger& ledger, PromiseId id) mutable {
                         ledger.ownUp(id, ownUp, std::exchange(due, std::nullopt));
                     });
    }
    return write(promises, [answer](services::Ledger& ledger, PromiseId id) {
        ledger.record(id, answer.detail, answer.happenedAt);
    });
}

QFuture<EventNumber> PromiseCommander::write(const std::vector<PromiseId>& promises, Work work) {
    const services::Session session{.actor = m_person, .now = m_needs.clock()};
    return m_needs.book.save(
        [promises, session, work = std::move(work)](storage::Database& database, services::Changes& changes) {
            services::Ledger ledger(database, session, changes);
            for (const PromiseId id : promises)
                work(ledger, id);
            return EventNumber();
        });
}

void PromiseCommander::tell(PromiseAct act, const std::vector<PromiseId>& promises) {
    const bool undone = act == PromiseAct::Undo;
    if (!undone)
        m_done.push_back(promises);
    m_offer = undone ? std::function<void()>() : [this] { perform(PromiseAct::Undo, {}); };
    m_needs.messages.say({.kind = MessageKind::Info,
                          .happened = doneWords(act, static_cast<int>(promises.size())),
                          .action = undone ? QString() : tr("Undo")});
    if (act == PromiseAct::Keep || act == PromiseAct::PartlyKeep || act == PromiseAct::Break)
        offerOwnUp(promises);
}

void PromiseCommander::tellFailure(const QString& why) {
    m_offer = {};
    m_needs.messages.say({.kind = MessageKind::Error, .happened = why});
}

void PromiseCommander::offerOwnUp(const std::vector<PromiseId>& promises) {
    const auto rows = m_needs.book.run([promises, now = m_needs.clock()](storage::Database& database) {
        return services::promiseRows(database, promises, services::readingMoment(database, now));
    });
    services::deliver(
        rows, this,
        [this, promises](const std::vector<PromiseRow>& read) {
            const auto owed =
                std::find_if(read.begin(), read.end(), [](const PromiseRow& row) { return row.owesOwnUp; });
            if (owed == read.end() || m_done.empty() || m_done.back() != promises)
                return;
            m_offer = [this, id = owed->id] { perform(PromiseAct::OwnUp, {id}); };
            m_needs.messages.say({.kind = MessageKind::Warning,
                                  .happened = tr("%1 should hear it from you.")
                                                  .arg(owed->promisee.isEmpty() ? tr("The promisee") : owed->promisee),
                                  .whatToDo = tr("Say what happened, and what happens now. Ctrl+Z takes it back."),
                                  .action = tr("Own up")});
        },
        [](const QString&) {});
}

} // namespace kept::ui
