#include "ui/widgets/promise_actions.h"

#include "domain/outcome.h"
#include "ui/widgets/read_only_words.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>
#include <initializer_list>

namespace kept::ui {

PromiseActions::PromiseActions(Selection selection, QObject* parent)
    : QObject(parent), m_selection(std::move(selection)) {
    for (const Command& command : std::initializer_list<Command>{
             {PromiseAct::Accept, "acceptPromise", tr("Accept"), tr("Accept what waits for your answer"), "A"},
             {PromiseAct::Decline, "declinePromise", tr("Decline…"), tr("Decline what waits for your answer"), "D"},
             {PromiseAct::Keep, "keepPromise", tr("Kept"), tr("Keep the promise"), "K"},
             {PromiseAct::KeepEarlier, "keepPromiseEarlier", tr("Kept earlier…"),
              tr("Keep the promise at an earlier moment"), "Shift+K"},
             {PromiseAct::PartlyKeep, "partlyKeepPromise", tr("Partly kept…"), tr("Keep the promise partly"), "P"},
             {PromiseAct::Renegotiate, "renegotiatePromise", tr("Renegotiate"), tr("Renegotiate the promise"), "R"},
             {PromiseAct::Snooze, "snoozeFollowUp", tr("Snooze"), tr("Snooze the reminder"), "S"},
             {PromiseAct::Break, "breakPromise", tr("Broken"), tr("Break the promise"), "B"},
             {PromiseAct::Release, "releasePromise", tr("Released…"), tr("Release the promise"), "L"},
             {PromiseAct::OwnUp, "ownUp", tr("Own up"), tr("Own up to the miss"), "O"},
             {PromiseAct::Note, "addNote", tr("Note"), tr("Add a note"), "N"},
             {PromiseAct::HandOver, "handOverPromise", tr("Hand over…"), tr("Hand the promise over"), "H"},
             {PromiseAct::Wait, "waitOn", tr("Waits on…"), tr("Say on whom the promise waits"), "W"},
             {PromiseAct::CorrectWords, "correctWords", tr("Correct…"), tr("Correct the words, to whom, how"), "F2"},
             {PromiseAct::FollowUp, "setFollowUp", tr("Follow up…"), tr("Be reminded to ask after it"), "F"},
             {PromiseAct::Verdict, "addVerdict", tr("Verdict…"), tr("Write down the verdict"), "V"},
             {PromiseAct::Reopen, "reopenPromise", tr("Reopen…"), tr("Reopen the promise"), "Shift+R"},
             {PromiseAct::Void, "voidPromise", tr("Void…"), tr("Void the promise"), "Del"},
             {PromiseAct::SaveCalendar, "saveCalendar", tr("Save as .ics…"), tr("Save as .ics for other calendars"),
              "I"},
             {PromiseAct::RemoveText, "removeText", tr("Remove a text…"), tr("Remove a text for good"), "Ctrl+Del"},
             {PromiseAct::Undo, "undo", tr("Undo"), {}, "Ctrl+Z"},
         })
        add(command);
    follow({});
}

void PromiseActions::add(const Command& command) {
    const PromiseAct act = command.act;
    auto* action = new QAction(command.text, this);
    action->setObjectName(QLatin1String(command.name));
    action->setShortcut(QKeySequence(QLatin1String(command.key)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    action->setWhatsThis(command.does);
    m_actions[act] = action;
    rename(act, command.text);
    connect(action, &QAction::triggered, this, [this, act] {
        const std::vector<domain::PromiseId> promises = m_selection();
        if (act == PromiseAct::SaveCalendar && !promises.empty())
            emit calendarWanted(promises);
        else if (act == PromiseAct::HandOver && m_proposed.isValid() && promises.size() == 1)
            emit handOverAsked(promises, m_seen, m_proposed);
        else if (act == PromiseAct::Undo || !promises.empty())
            emit asked(act, promises, m_seen);
    });
    if (act != PromiseAct::Undo) // the window's, which says itself what can't be taken back
        addRefusal(act);
}

void PromiseActions::rename(PromiseAct act, const QString& text) {
    QAction& action = *m_actions.at(act);
    action.setText(text);
    action.setToolTip(
        tr("%1 (%2)").arg(QString(text).remove(u'…'), action.shortcut().toString(QKeySequence::NativeText)));
}

void PromiseActions::addRefusal(PromiseAct act) {
    auto* refusal = new QAction(this);
    refusal->setEnabled(false);
    refusal->setShortcut(action(act).shortcut());
    refusal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    refusal->setAutoRepeat(false);
    connect(refusal, &QAction::triggered, this, [this, act] { emit refused(whyNot(act)); });
    connect(&action(act), &QAction::enabledChanged, refusal, &QAction::setDisabled);
    m_refusals[act] = refusal;
}

void PromiseActions::removeTextOf(domain::EventNumber entry) {
    const std::vector<domain::PromiseId> promises = m_selection();
    if (promises.size() == 1 && action(PromiseAct::RemoveText).isEnabled())
        emit removalAsked(promises.front(), entry);
}

std::vector<QAction*> PromiseActions::all() const {
    std::vector<QAction*> actions;
    for (const auto& [act, action] : m_actions)
        actions.push_back(action);
    return actions;
}

void PromiseActions::attachTo(QWidget& widget) {
    for (const auto& [act, action] : m_actions)
        widget.addAction(action);
    for (const auto& [act, refusal] : m_refusals)
        widget.addAction(refusal);
}

void PromiseActions::follow(const std::vector<services::PromiseRow>& rows, std::size_t selected) {
    m_proposed = {};
    m_selected = selected;
    m_rows = rows;
    m_seen.clear();
    for (const services::PromiseRow& row : rows) {
        if (row.newestEvent.isValid())
            m_seen[row.id] = row.newestEvent;
    }
    if (!rows.empty())
        nameAnswers(rows);
    for (const auto& [act, action] : m_actions) {
        const auto can = [this, act = act](const services::PromiseRow& row) {
            return canFollow(act, row) && isAllowed(act, row);
        };
        const bool reads = act == PromiseAct::SaveCalendar;
        action->setEnabled((reads || !m_readOnly) && (act == PromiseAct::Undo || std::ranges::any_of(rows, can)));
    }
}

void PromiseActions::nameAnswers(const std::vector<services::PromiseRow>& rows) {
    services::Yes yes = services::Yes::Nothing;
    services::No no = services::No::Nothing;
    for (const services::PromiseRow& row : rows) {
        if (yes == services::Yes::Nothing)
            yes = services::yesTo(row, m_person);
        if (no == services::No::Nothing)
            no = services::noTo(row, m_person);
    }
    rename(PromiseAct::Accept, yes == services::Yes::Claim         ? tr("Take it on")
                               : yes == services::Yes::ConfirmVoid ? tr("Confirm void")
                                                                   : tr("Accept"));
    rename(PromiseAct::Decline, no == services::No::Withdraw     ? tr("Withdraw the offer…")
                                : no == services::No::RefuseVoid ? tr("It was promised…")
                                                                 : tr("Decline…"));
}

void PromiseActions::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
}

void PromiseActions::setRights(const services::ActingRights& rights) {
    m_rights = rights;
    const domain::PersonId proposed = m_proposed;
    follow(std::vector(m_rows), m_selected);
    m_proposed = proposed;
}

void PromiseActions::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    follow({});
}

QString PromiseActions::whyNot(PromiseAct act) const {
    using domain::Outcome;
    if (m_readOnly && act != PromiseAct::SaveCalendar)
        return readOnlyWords();
    if (m_rows.empty())
        return tr("No promise is selected.");
    if (m_selected > 1)
        return tr("None of the promises that are selected allows that.");
    const services::PromiseRow& row = m_rows.front();
    if (row.outcome == Outcome::Void)
        return tr("This promise is void: nothing can follow.");
    if (canFollow(act, row) && !isAllowed(act, row))
        return services::whoMayChange(row);
    const QString word = domain::wordFor(row.outcome);
    switch (act) {
    case PromiseAct::Accept:
    case PromiseAct::Decline:
        return tr("Nothing about this promise waits for your answer.");
    case PromiseAct::OwnUp:
        return tr("There is nothing to own up to: this promise is %1.", "an outcome").arg(word);
    case PromiseAct::Verdict:
        return tr("The verdict comes once this promise is closed.");
    case PromiseAct::Reopen:
        return tr("This promise is open already.");
    case PromiseAct::Snooze:
        return tr("No reminder is left to snooze: this promise is closed (%1).", "an outcome").arg(word);
    default:
        return tr("This promise is closed already (%1). %2 reopens it.", "an outcome, a key")
            .arg(word, action(PromiseAct::Reopen).shortcut().toString(QKeySequence::NativeText));
    }
}

bool PromiseActions::canFollow(PromiseAct act, const services::PromiseRow& row) const {
    using domain::Outcome;
    const bool open = row.outcome == Outcome::Open || row.outcome == Outcome::Overdue;
    const bool missed =
        row.outcome == Outcome::Late || row.outcome == Outcome::Broken || row.outcome == Outcome::PartlyKept;
    switch (act) {
    case PromiseAct::Accept:
        return services::yesTo(row, m_person) != services::Yes::Nothing;
    case PromiseAct::Decline:
        return services::noTo(row, m_person) != services::No::Nothing;
    case PromiseAct::Keep:
    case PromiseAct::KeepEarlier:
        return open || row.outcome == Outcome::PartlyKept;
    case PromiseAct::PartlyKeep:
    case PromiseAct::Renegotiate:
    case PromiseAct::Snooze:
    case PromiseAct::Break:
    case PromiseAct::Release:
    case PromiseAct::HandOver:
    case PromiseAct::Wait:
        return open;
    case PromiseAct::OwnUp:
        return missed || row.outcome == Outcome::Overdue;
    case PromiseAct::Verdict:
    case PromiseAct::Reopen:
        return !open && row.outcome != Outcome::Void;
    case PromiseAct::Note:
    case PromiseAct::FollowUp:
    case PromiseAct::CorrectWords:
    case PromiseAct::Void:
    case PromiseAct::Undo:
        return row.outcome != Outcome::Void;
    case PromiseAct::SaveCalendar:
    case PromiseAct::RemoveText: // whoever asks to be forgotten asks of any promise
        return true;
    }
    Q_UNREACHABLE();
}

bool PromiseActions::isAllowed(PromiseAct act, const services::PromiseRow& row) const {
    using services::Deed;
    switch (act) {
    case PromiseAct::Accept:
        return services::yesTo(row, m_person) != services::Yes::Claim || m_rights.allow(Deed::Claim, row);
    case PromiseAct::SaveCalendar: // reads only
        return true;
    case PromiseAct::Decline:
    case PromiseAct::Undo:
        return true; // the book looks at what is answered or taken back
    case PromiseAct::Note:
    case PromiseAct::RemoveText: // one's own: whoever may note has written there
    case PromiseAct::Verdict:
        return m_rights.allow(Deed::Note, row);
    case PromiseAct::OwnUp:
        return m_rights.allow(Deed::OwnUp, row);
    case PromiseAct::Release:
        return m_rights.allow(Deed::Release, row);
    default:
        return m_rights.allow(Deed::Change, row);
    }
}

} // namespace kept::ui
