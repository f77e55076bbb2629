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
    for (const auto& [id, button] : m_buttons)
        delete button;
    m_buttons.clear();
    for (std::size_t i = 0; i < entries.size(); ++i)
        add(entries[i], static_cast<int>(i) + 1, static_cast<int>(entries.size()));
    setVisible(!entries.empty());
}

void ViewList::setCurrent(std::optional<std::int64_t> id) {
    for (const auto& [own, button] : m_buttons)
        button->setChecked(own == id);
}

void ViewList::add(const Entry& entry, int place, int last) {
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
    connect(button, &QWidget::customContextMenuRequested, this, [this, button, entry, place, last](const QPoint& at) {
        openMenu(entry, place, last, button->mapToGlobal(at));
    });
    m_layout->addWidget(button);
    m_buttons.emplace_back(entry.id, button);
}

void ViewList::openMenu(const Entry& entry, int place, int last, const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::int64_t id = entry.id;
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
