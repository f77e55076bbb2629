#include "ui/main_window/navigation_button.h"

#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/look.h"
#include "ui/widgets/navigation_entry.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kept::ui {

namespace {

using render::Token;

constexpr int narrowestBadge = 21;

int badgeHeight() {
    return std::max(18, QFontMetrics(smallFont()).height() + 2);
}

} // namespace

NavigationButton::NavigationButton(const QString& title, QWidget* parent) : QAbstractButton(parent) {
    setAccessibleRole(*this, QAccessible::PageTab);
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavigationButton::setCount(int count, bool late) {
    m_count = count > 0 ? QLocale().toString(count) : QString();
    m_late = late;
    describe();
    update();
}

QSize NavigationButton::sizeHint() const {
    return {metrics::navigationWidth, navigationEntryHeight()};
}

void NavigationButton::describe() {
    const QString waits = m_late ? tr("%1, %2 late", "page, number of promises") : tr("%1, %2 waiting");
    setAccessibleName(m_count.isEmpty() ? text() : waits.arg(text(), m_count));
}

void NavigationButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNavigationEntry(painter, rect(),
                         {.text = text(),
                          .chosen = isChecked(),
                          .hovered = underMouse(),
                          .focused = hasFocus(),
                          .direction = layoutDirection(),
                          .keptFree = m_count.isEmpty() ? 0 : badgeHeight() + metrics::wide});
    if (!m_count.isEmpty())
        paintBadge(painter, rect().adjusted(navigationInset, 0, -navigationInset, 0));
}

void NavigationButton::paintBadge(QPainter& painter, const QRect& inside) const {
    painter.setFont(m_late ? smallStrongFont() : smallFont());
    const int words = painter.fontMetrics().horizontalAdvance(m_count);
    const int high = badgeHeight();
    const int width = m_late ? std::max(narrowestBadge, words + metrics::medium) : words;
    const QRect end(inside.right() - width + 1, inside.center().y() - high / 2 + 1, width, high);
    const QRect badge = QStyle::visualRect(layoutDirection(), inside, end);
    if (m_late) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokenColor(Token::Overdue, *this));
        painter.drawRoundedRect(badge, high / 2.0, high / 2.0);
    }
    painter.setPen(tokenColor(m_late ? Token::OnAccent : Token::Dim, *this));
    painter.drawText(badge, Qt::AlignCenter, m_count);
}

} // namespace kept::ui
