#include "ui/main_window/navigation_button.h"

#include "ui/widgets/look.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kept::ui {

namespace {

using render::Token;

constexpr int inset = 10;
constexpr int badgeHeight = 18;
constexpr int narrowestBadge = 21;

} // namespace

NavigationButton::NavigationButton(const QString& title, QWidget* parent) : QAbstractButton(parent) {
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
    return {metrics::navigationWidth, std::max(metrics::controlHeight, fontMetrics().height() + metrics::medium)};
}

void NavigationButton::describe() {
    const QString waits = m_late ? tr("%1, %2 late", "page, number of promises") : tr("%1, %2 waiting");
    setAccessibleName(m_count.isEmpty() ? text() : waits.arg(text(), m_count));
}

void NavigationButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokenColor(isChecked() ? Token::AccentBackground : Token::Window, *this));
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokenColor(Token::Accent, *this), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, metrics::radius, metrics::radius);
    }
    const QRect inside = rect().adjusted(inset, 0, -inset, 0);
    const int forBadge = m_count.isEmpty() ? 0 : badgeHeight + metrics::wide;
    const QRect words = QStyle::visualRect(layoutDirection(), inside, inside.adjusted(0, 0, -forBadge, 0));
    painter.setFont(isChecked() ? strongFont() : bodyFont());
    painter.setPen(tokenColor(isChecked() ? Token::Accent : Token::Text, *this));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (!m_count.isEmpty())
        paintBadge(painter, inside);
}

void NavigationButton::paintBadge(QPainter& painter, const QRect& inside) const {
    painter.setFont(m_late ? smallStrongFont() : smallFont());
    const int words = painter.fontMetrics().horizontalAdvance(m_count);
    const int width = m_late ? std::max(narrowestBadge, words + metrics::medium) : words;
    const QRect end(inside.right() - width + 1, inside.center().y() - badgeHeight / 2 + 1, width, badgeHeight);
    const QRect badge = QStyle::visualRect(layoutDirection(), inside, end);
    if (m_late) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokenColor(Token::Overdue, *this));
        painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    }
    painter.setPen(tokenColor(m_late ? Token::OnAccent : Token::Dim, *this));
    painter.drawText(badge, Qt::AlignCenter, m_count);
}

} // namespace kept::ui
