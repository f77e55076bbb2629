#include "ui/widgets/promise_actions.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace kept::ui {

PromiseActions::PromiseActions(Selection selection, QObject* parent)
    : QObject(parent), m_selection(std::move(selection)) {
    add(PromiseAct::Keep, QStringLiteral("keepPromise"), tr("Kept"), QStringLiteral("K"));
    add(PromiseAct::PartlyKeep, QStringLiteral("partlyKeepPromise"), tr("Partly kept…"), QStringLiteral("P"));
    add(PromiseAct::Renegotiate, QStringLiteral("renegotiatePromise"), tr("Renegotiate"), QStringLiteral("R"));
    add(PromiseAct::Snooze, QStringLiteral("snoozeFollowUp"), tr("Snooze"), QStringLiteral("S"));
    add(PromiseAct::Break, QStringLiteral("breakPromise"), tr("Broken"), QStringLiteral("B"));
    add(PromiseAct::Release, QStringLiteral("releasePromise"), tr("Released…"), QStringLiteral("L"));
    add(PromiseAct::OwnUp, QStringLiteral("ownUp"), tr("Own up"), QStringLiteral("O"));
    add(PromiseAct::Note, QStringLiteral("addNote"), tr("Note"), QStringLiteral("N"));
    add(PromiseAct::HandOver, QStringLiteral("handOverPromise"), tr("Hand over…"), QStringLiteral("H"));
    add(PromiseAct::CorrectWords, QStringLiteral("correctWords"), tr("Correct the words…"), QStringLiteral("F2"));
    add(PromiseAct::Verdict, QStringLiteral("addVerdict"), tr("Verdict…"), QStringLiteral("V"));
    add(PromiseAct::Reopen, QStringLiteral("reopenPromise"), tr("Reopen…"), QStringLiteral("Shift+R"));
    add(PromiseAct::Void, QStringLiteral("voidPromise"), tr("Void…"), QStringLiteral("Del"));
    add(PromiseAct::Undo, QStringLiteral("undo"), tr("Undo"), QStringLiteral("Ctrl+Z"));
    follow(nullptr);
}

void PromiseActions::add(PromiseAct act, const QString& name, const QString& text, const QString& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    QString plain = text;
    action->setToolTip(tr("%1 (%2)").arg(plain.remove(u'…'), action->shortcut().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, act] {
        const std::vector<domain::PromiseId> promises = m_selection();
        if (act == PromiseAct::Undo || !promises.empty())
            emit asked(act, promises);
    });
    m_actions[act] = action;
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
}

void PromiseActions::follow(const services::PromiseRow* row) {
    for (const auto& [act, action] : m_actions)
        action->setEnabled(!m_readOnly && (act == PromiseAct::Undo || (row && canFollow(act, *row))));
}

void PromiseActions::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    follow(nullptr);
}

bool PromiseActions::canFollow(PromiseAct act, const services::PromiseRow& row) const {
    using domain::Outcome;
    const bool open = row.outcome == Outcome::Open || row.outcome == Outcome::Overdue;
    const bool missed =
        row.outcome == Outcome::Late || row.outcome == Outcome::Broken || row.outcome == Outcome::PartlyKept;
    switch (act) {
    case PromiseAct::Keep:
        return open || row.outcome == Outcome::PartlyKept;
    case PromiseAct::PartlyKeep:
    case PromiseAct::Renegotiate:
    case PromiseAct::Snooze:
    case PromiseAct::Break:
    case PromiseAct::Release:
    case PromiseAct::HandOver:
        return open;
    case PromiseAct::OwnUp:
        return missed || row.outcome == Outcome::Overdue;
    case PromiseAct::Verdict:
    case PromiseAct::Reopen:
        return !open && row.outcome != Outcome::Void;
    case PromiseAct::Note:
    case PromiseAct::CorrectWords:
    case PromiseAct::Void:
    case PromiseAct::Undo:
        return row.outcome != Outcome::Void;
    }
    Q_UNREACHABLE();
}

} // namespace kept::ui
