#include "ui/widgets/chain_section.h"

#include "domain/outcome.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using services::ChainNode;

namespace {

using Nodes = std::vector<const ChainNode*>;

/// Each promise once, however often it stands in the chain.
void addOnce(Nodes& nodes, const ChainNode& node) {
    if (std::ranges::none_of(nodes, [&](const ChainNode* other) { return other->row.id == node.row.id; }))
        nodes.push_back(&node);
}

} // namespace

ChainSection::ChainSection(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("chainSection"));
    setAccessibleName(tr("Who waits on whom"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(metrics::tight);
    hide();
}

void ChainSection::clear() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void ChainSection::setChain(domain::PromiseId promise, const std::vector<ChainNode>& chain, domain::Moment now) {
    clear();
    m_now = now;
    Nodes waitsOn;
    Nodes waiting;
    Nodes cause;
    for (const ChainNode& node : chain) {
        const ChainNode* above = node.parent < 0 ? nullptr : &chain[static_cast<std::size_t>(node.parent)];
        if (above && above->row.id == promise)
            addOnce(waitsOn, node);
        if (above && node.row.id == promise)
            addOnce(waiting, *above);
        if (node.row.id != promise || !node.cause)
            continue;
        for (const ChainNode& other : chain)
            if (other.row.id == *node.cause)
                addOnce(cause, other);
    }
    addGroup(tr("Waits on"), "chainWaitsOn", waitsOn);
    addGroup(tr("Waiting on it"), "chainWaiting", waiting);
    addGroup(tr("Was missed first"), "chainCause", cause);
    setVisible(!waitsOn.empty() || !waiting.empty());
}

void ChainSection::addGroup(const QString& title, const char* objectName, const Nodes& nodes) {
    if (nodes.empty())
        return;
    auto* label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("dim", true);
    m_lines->addWidget(label);
    for (const ChainNode* node : nodes)
        addLink(*node, objectName);
}

void ChainSection::addLink(const ChainNode& node, const char* objectName) {
    const domain::PromiseRow& row = node.row;
    const QString who = row.holder.isEmpty() ? row.department : row.holder;
    const QString words = tr("%1 · %2", "what, who").arg(shownLine(row.what), shownLine(who));
    const bool late = domain::isMissed(row.outcome) || row.isAtRisk(m_now);
    const QString state = row.isAtRisk(m_now) ? tr("at risk") : domain::wordFor(row.outcome);
    auto* button = new ChipButton;
    button->setObjectName(QLatin1String(objectName));
    button->setKind(late ? ChipKind::Warning : ChipKind::Neutral);
    const QString shown = QStringLiteral("%1  %2").arg(domain::signFor(row.outcome)).arg(words);
    button->setText(withoutMnemonic(shown));
    button->setAccessibleName(tr("Open “%1”, %2", "what and who, state").arg(words, state));
    setPlainToolTip(*button, tr("%1: %2", "state, what and who").arg(state, words));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, id = row.id] { emit promiseWanted(id); });
    m_lines->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace kept::ui
