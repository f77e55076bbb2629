#include "ui/main_window/view_list.h"

#include "ui/main_window/navigation_button.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/button_command.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kept::ui {

ViewList::ViewList(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_heading(new QLabel(tr("Views"))) {
    setObjectName(QStringLiteral("viewList"));
    setAccessibleRole(*this, QAccessible::List);
    setAccessibleName(tr("Saved views"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(smallFont());
    m_heading->setProperty("dim", true);
    m_heading->setContentsMargins(metrics::small + 2, metrics::medium, 0, metrics::tight);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_heading);
    hide();
}

void ViewList::setEntries(const std::vector<Entry>& entries) {
    std::vector<Shown> shown;
    for (const Entry& entry : entries) {
        NavigationButton* there = take(entry);
        shown.push_back({entry, there ? there : make(entry)});
    }
    for (const Shown& gone : m_shown) {
        gone.button->hide(); // the focus goes on to the next
        delete gone.button;
    }
    m_shown = std::move(shown);
    for (const Shown& each : m_shown) {
        m_layout->removeWidget(each.button);
        m_layout->addWidget(each.button);
        each.button->raise(); // who does not see them goes through them in the order of the children
        if (each.button != m_shown.front().button)
            setTabOrder(m_shown[static_cast<std::size_t>(&each - m_shown.data()) - 1].button, each.button);
    }
    setCurrent(m_current);
    setVisible(!m_shown.empty());
}

NavigationButton* ViewList::take(const Entry& entry) {
    const auto found = std::ranges::find(m_shown, entry, &Shown::entry);
    if (found == m_shown.end())
        return nullptr;
    NavigationButton* button = found->button;
    m_shown.erase(found);
    return button;
}

void ViewList::setCurrent(std::optional<std::int64_t> id) {
    m_current = id;
    for (const Shown& each : m_shown)
        each.button->setChecked(each.entry.id == id);
}

NavigationButton* ViewList::make(const Entry& entry) {
    auto* button = new NavigationButton(shownLine(entry.name), this);
    button->setObjectName(QStringLiteral("view%1").arg(entry.id));
    setAccessibleRole(*button, QAccessible::Button);
    button->setAccessibleName(entry.shared ? tr("View %1, of the team").arg(entry.name)
                                           : tr("View %1").arg(entry.name));
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    makeCommand(*button, tr("Show the view “%1”").arg(entry.name));
    setPlainToolTip(*button, entry.shared ? tr("%1, shared with the team").arg(entry.name) : entry.name);
    connect(button, &QAbstractButton::clicked, this, [this, button, id = entry.id] {
        button->setChecked(true);
        emit chosen(id);
    });
    connect(button, &QWidget::customContextMenuRequested, this,
            [this, button, id = entry.id](const QPoint& at) { openMenu(id, button->mapToGlobal(at)); });
    return button;
}

void ViewList::openMenu(std::int64_t id, const QPoint& where) {
    const auto found = std::ranges::find(m_shown, id, [](const Shown& each) { return each.entry.id; });
    const Entry& entry = found->entry;
    const int place = static_cast<int>(found - m_shown.begin()) + 1;
    const int last = static_cast<int>(m_shown.size());
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Change…"), this, [this, id] { emit editWanted(id); });
    menu->addAction(entry.shared ? tr("Keep to yourself") : tr("Share with the team"), this,
                    [this, id, shared = !entry.shared] { emit shareWanted(id, shared); });
    menu->addAction(tr("Move up"), this, [this, id, place] { emit moveWanted(id, place - 1); })->setEnabled(place > 1);
    menu->addAction(tr("Move down"), this, [this, id, place] { emit moveWanted(id, place + 1); })
        ->setEnabled(place < last);
    menu->addAction(tr("Remove"), this, [this, id] { emit removeWanted(id); });
    menu->popup(where);
}

} // namespace kept::ui
