#include "ui/main_window/promise_commander.h"

#include "domain/errors.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/reading.h"
#include "ui/main_window/act_dialogs.h"
#include "ui/main_window/act_words.h"
#include "ui/main_window/text_removal.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <set>

namespace kept::ui {

using namespace domain;

PromiseCommander::PromiseCommander(Needs needs, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_removal(new TextRemoval({.book = m_needs.book,
                                                                             .messages = m_needs.messages,
                                                                             .clock = m_needs.clock,
                                                                             .zone = m_needs.zone,
                                                                             .locale = m_needs.locale,
                                                                             .window = m_needs.window},
                                                                            this)) {
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

void PromiseCommander::perform(PromiseAct act, const std::vector<PromiseId>& promises, const SeenEvents& seen) {
    if (!m_person)
        return tellFailure(services::nobodyWords(m_nobody) + QLatin1Char(' ') + services::nobodyAdvice(m_nobody));
    if (act == PromiseAct::Undo)
        return undo();
    if (promises.empty())
        return;
    if (act == PromiseAct::RemoveText)
        return removeText(promises.front(), {});
    const auto fail = [this](const Error& error) { tellFailure(error.message()); };
    if (act == PromiseAct::Keep || act == PromiseAct::Accept) // at once, and Undo takes it back
        return carryOut(act, newRun(promises, seen), workOf(act, {Kept{}, {}}), fail);
    readAndAsk(act, promises, {});
}

void PromiseCommander::handOver(const std::vector<PromiseId>& promises, const SeenEvents& seen, PersonId to) {
    if (!m_person || promises.empty())
        return perform(PromiseAct::HandOver, promises, seen); // which says why not
    readAndAsk(PromiseAct::HandOver, promises, to);
}

void PromiseCommander::readAndAsk(PromiseAct act, const std::vector<PromiseId>& promises, PersonId to) {
    services::deliver(
        m_needs.book.run([act, promises, me = *m_person, now = m_needs.clock(), locale = m_needs.locale,
                          presets = m_presets](storage::Database& database) {
            return readFacts(database, act, promises, me, now, locale, presets);
        }),
        this, [this, act, promises, to](const PromiseFacts& read) { ask(act, promises, read, to); },
        [this](const QString& why) { tellFailure(why); });
}

void PromiseCommander::removeText(PromiseId promise, std::optional<EventNumber> entry) {
    if (m_person)
        m_removal->ask(*m_person, promise, entry);
}

void PromiseCommander::undo() {
    if (m_done.empty())
        return tellFailure(tr("There is nothing to undo."));
    // It goes at once: the next Undo is for the act before, even while this one is still being saved.
    const Done last = m_done.back();
    m_done.pop_back();
    const auto takeBack = [](storage::Database&, services::Ledger& ledger, PromiseId id, const Settlement&) {
        ledger.undoLast(id);
    };
    carryOut(PromiseAct::Undo, newRun(last.promises, last.seen), takeBack, [this, last](const Error& error) {
        // What the rules refuse they refuse for good; anything else may be tried again.
        if (!dynamic_cast<const NotAllowed*>(&error))
            m_done.push_back(last);
        tellFailure(error.message());
    });
}

ActRun* PromiseCommander::newRun(const std::vector<PromiseId>& promises, const SeenEvents& seen) {
    return new ActRun({m_needs.book, m_needs.clock, m_needs.zone, m_needs.locale}, *m_person, promises, seen, m_own,
                      this);
}

void PromiseCommander::carryOut(PromiseAct act, ActRun* run, const ActRun::Work& work,
                                const std::function<void(const Error&)>& fail) {
    services::deliver(
        run->write(work), run,
        [this, act, run, work, fail](const services::Written& written) {
            if (written.overtaken.empty() || !written.done.empty())
                tell(act, written);
            if (written.overtaken.empty())
                return run->deleteLater();
            run->ask(written.overtaken, {}, m_needs.window,
                     {.again = [this, act, run, work, fail] { carryOut(act, run, work, fail); },
                      .back = {},
                      .leave = [run] { run->deleteLater(); }});
        },
        [run, fail](const Error& error) {
            run->deleteLater();
            fail(error);
        });
}

WaitDialog::Search PromiseCommander::searchAround(PromiseId promise) const {
    constexpr int mostFound = 50;
    return [this, promise](const QString& words) {
        return m_needs.book.run([promise, words, now = m_needs.clock()](storage::Database& database) {
            return services::waitChoices(database, promise, words, mostFound, services::readingMoment(database, now));
        });
    };
}

void PromiseCommander::ask(PromiseAct act, const std::vector<PromiseId>& promises, const PromiseFacts& facts,
                           PersonId to) {
    if (facts.rows.empty())
        return tellFailure(tr("This promise is not in the book any more."));
    const Moment now = m_needs.clock();
    const auto isPast = [now](const PromiseRow& row) { return now > row.judgedDue.at; };
    const services::No no = noTo(facts.rows);
    PromiseDialogContext context{.promise = facts.rows.front(),
                                 .now = now,
                                 .zone = m_needs.zone,
                                 .locale = m_needs.locale,
                                 .readDeadline = facts.readDeadline,
                                 .channels = facts.channels,
                                 .people = facts.people,
                                 .reach = facts.reach,
                                 .otherReaches = facts.otherReaches,
                                 .mailAddress = facts.mailAddress,
                                 .snoozes = facts.snoozes,
                                 .followUps = facts.followUps,
                                 .ownUp = facts.ownUp,
                                 .names = facts.names,
                                 .count = static_cast<int>(facts.rows.size()),
                                 .pastDue = static_cast<int>(std::ranges::count_if(facts.rows, isPast)),
                                 .voidAtOnce = facts.voidAtOnce,
                                 .handOverTo = to,
                                 .outgoing = &m_needs.outgoing};
    PromiseDialog* dialog =
        act == PromiseAct::Wait
            ? new WaitDialog(std::move(context), searchAround(facts.rows.front().id), m_needs.window)
            : dialogFor(act, std::move(context), no, m_needs.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    save(act, *dialog, facts, promises);
    dialog->open();
}

void PromiseCommander::save(PromiseAct act, PromiseDialog& dialog, const PromiseFacts& facts,
                            const std::vector<PromiseId>& promises) {
    SeenEvents seen;
    for (const PromiseRow& row : facts.rows) {
        if (row.newestEvent.isValid())
            seen[row.id] = row.newestEvent;
    }
    ActRun* run = newRun(promises, seen);
    run->setParent(&dialog);
    dialog.setSave([this, act, run, &dialog](PromiseAnswer answer) {
        if (!dialog.written().done.empty())
            answer.correctiveDue.reset(); // it was promised with the first of them
        return run->write(workOf(act, answer));
    });
    connect(&dialog, &PromiseDialog::overtaken, run, [this, run, &dialog](const services::Written& written) {
        run->ask(written.overtaken, typedWords(dialog.answer(), m_needs.zone, m_needs.locale), &dialog,
                 {.again = [&dialog] { dialog.accept(); },
                  .back = [&dialog] { dialog.resume(); },
                  .leave = [&dialog] { dialog.reject(); }});
    });
    connect(&dialog, &QDialog::accepted, this, [this, act, &dialog] { tell(act, dialog.written()); });
}

services::No PromiseCommander::noTo(const std::vector<PromiseRow>& rows) const {
    std::set<services::No> meanings;
    for (const PromiseRow& row : rows)
        meanings.insert(services::noTo(row, m_person));
    meanings.erase(services::No::Nothing);
    return meanings.size() == 1 ? *meanings.begin() : services::No::Nothing;
}

ActRun::Work PromiseCommander::workOf(PromiseAct act, const PromiseAnswer& answer) const {
    using storage::Database;
    const auto rowOf = [now = m_needs.clock()](Database& database, PromiseId id) {
        const auto rows = services::promiseRows(database, {id}, services::readingMoment(database, now));
        return rows.empty() ? PromiseRow() : rows.front();
    };
    if (act == PromiseAct::Accept)
        return [rowOf, me = m_person](Database& database, services::Ledger& ledger, PromiseId id, const Settlement&) {
            const services::Yes yes = services::yesTo(rowOf(database, id), me);
            // What there was to accept may be gone: the record says what became of it.
            ledger.record(id, yes == services::Yes::Nothing ? EventDetail(Accepted{}) : services::eventOf(yes));
        };
    if (act == PromiseAct::Decline) // what it means is another thing for each promise; the reason is the same
        return [rowOf, me = m_person, reason = services::reasonOf(answer.detail)](
                   Database& database, services::Ledger& ledger, PromiseId id, const Settlement&) {
            const services::No no = services::noTo(rowOf(database, id), me);
            ledger.record(id,
                          no == services::No::Nothing ? EventDetail(Declined{reason}) : services::eventOf(no, reason));
        };
    if (answer.correction)
        return [correction = *answer.correction](Database&, services::Ledger& ledger, PromiseId id,
                                                 const Settlement& settlement) {
            ledger.correct(id, correction, settlement);
        };
    if (const auto* ownUp = std::get_if<OwnedUp>(&answer.detail))
        // Several may be owned up to at once; what changes is promised once, for the first.
        return [ownUp = *ownUp, due = answer.correctiveDue](Database&, services::Ledger& ledger, PromiseId id,
                                                            const Settlement&) mutable {
            ledger.ownUp(id, ownUp, due);
            due.reset();
        };
    return [answer](Database&, services::Ledger& ledger, PromiseId id, const Settlement&) {
        ledger.record(id, answer.detail, answer.happenedAt);
    };
}

void PromiseCommander::tell(PromiseAct act, const services::Written& written) {
    const bool undone = act == PromiseAct::Undo;
    if (!undone) {
        Done done{written.done, {}};
        for (const auto& [promise, events] : written.appended)
            done.seen[promise] = std::ranges::max(events);
        m_done.push_back(std::move(done));
    }
    m_offer = undone ? std::function<void()>() : [this] { perform(PromiseAct::Undo, {}, {}); };
    const bool refused = written.refused > 0;
    m_needs.messages.say(
        {.kind = refused ? MessageKind::Warning : MessageKind::Info,
         .happened = doneWords(act, static_cast<int>(written.done.size())),
         .whatToDo = refused ? tr("%n refused. %1", nullptr, written.refused).arg(written.whyRefused) : QString(),
         .action = undone ? QString() : tr("Undo")});
    if (act == PromiseAct::Keep || act == PromiseAct::KeepEarlier || act == PromiseAct::PartlyKeep ||
        act == PromiseAct::Break)
        offerOwnUp(written.done);
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
            if (owed == read.end() || m_done.empty() || m_done.back().promises != promises)
                return;
            m_offer = [this, id = owed->id] { perform(PromiseAct::OwnUp, {id}, {}); };
            m_needs.messages.say({.kind = MessageKind::Warning,
                                  .happened = tr("%1 should hear it from you.")
                                                  .arg(owed->promisee.isEmpty() ? tr("The promisee") : owed->promisee),
                                  .whatToDo = tr("Say what happened, and what happens now. Ctrl+Z takes it back."),
                                  .action = tr("Own up")});
        },
        [](const QString&) {});
}

} // namespace kept::ui
