#include "ui/main_window/navigation_panel.h"

#include "ui/main_window/navigation_button.h"
#include "ui/main_window/view_list.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/look.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <iterator>
#include <utility>

namespace kept::ui {

NavigationPanel::NavigationPanel(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_list(new QVBoxLayout), m_views(new ViewList(this)),
      m_bottom(new QVBoxLayout) {
    setObjectName(QStringLiteral("navigationPanel"));
    setAccessibleRole(*this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(metrics::navigationWidth);
    setStyleProperty(*this, "mirrored", isRightToLeft());

    auto* name = new QLabel(QStringLiteral("Kept"), this);
    name->setObjectName(QStringLiteral("applicationName"));
    name->setTextFormat(Qt::PlainText);
    name->setFont(sectionFont());
    name->setContentsMargins(metrics::small + 2, 0, 0, 0);
    name->setFixedHeight(metrics::controlHeight);

    m_list->setSpacing(2);
    m_bottom->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::small, metrics::small, metrics::small + 1, metrics::medium);
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addSpacing(metrics::small + 2);
    layout->addLayout(m_list);
    layout->addWidget(m_views);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
}

void NavigationPanel::addPage(PageId id, const QString& title, Placement placement, const QString& toolTip) {
    auto* button = new NavigationButton(title, this);
    button->setObjectName(QStringLiteral("navigation%1").arg(int(id)));
    button->setToolTip(toolTip);
    button->installEventFilter(this);
    (placement == Placement::Bottom ? m_bottom : m_list)->addWidget(button);
    m_group->addButton(button, int(id));
    m_buttons.emplace(id, button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit pageEntered(id); });
    markEntrance();
}

void NavigationPanel::setCount(PageId id, int count, bool late) {
    if (const auto found = m_buttons.find(id); found != m_buttons.end())
        found->second->setCount(count, late);
}

void NavigationPanel::setCurrent(PageId id) {
    if (const auto found = m_buttons.find(id); found != m_buttons.end())
        found->second->setChecked(true);
    markEntrance();
}

void NavigationPanel::markEntrance() {
    for (const auto& [id, button] : m_buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void NavigationPanel::focusCurrent() {
    if (m_group->checkedButton())
        m_group->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

void NavigationPanel::putLastInTabOrder() {
    QList<QWidget*> own;
    QWidget* last = nullptr;
    for (QWidget* part = window()->nextInFocusChain(); part != window(); part = part->nextInFocusChain()) {
        if (part->focusPolicy() == Qt::NoFocus || part->window() != window())
            continue;
        if (isAncestorOf(part))
            own.append(part);
        else
            last = part;
    }
    for (QWidget* part : std::as_const(own)) {
        setTabOrder(last, part);
        last = part;
    }
}

/// Style sheets know no leading and trailing edges.
void NavigationPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setStyleProperty(*this, "mirrored", isRightToLeft());
}

bool NavigationPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<NavigationButton*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The pages are few, and going through them shows each: what the arrows of a list do everywhere else.
void NavigationPanel::step(int by) {
    const auto current = m_buttons.find(PageId(m_group->checkedId()));
    if (current == m_buttons.end())
        return;
    if ((by < 0 && current == m_buttons.begin()) || (by > 0 && std::next(current) == m_buttons.end()))
        return;
    const auto [id, next] = *std::next(current, by);
    next->setFocus(Qt::TabFocusReason);
    emit pageChosen(id);
}

} // namespace kept::ui
