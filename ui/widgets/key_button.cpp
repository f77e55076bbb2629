#include "ui/widgets/key_button.h"

#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int narrowestKey = 64;
constexpr double hintOpacity = 0.75;

} // namespace

KeyButton::KeyButton(const QString& text, const QString& key, QWidget* parent) : QPushButton(text, parent) {
    setAccessibleName(text);
    setKeyHint(key);
}

void KeyButton::setKeyHint(const QString& key) {
    m_key = key;
    updateGeometry();
    update();
}

void KeyButton::setPrimary(bool primary) {
    m_primary = primary;
    setFont(primary ? strongFont() : bodyFont());
    setStyleProperty(*this, "primary", primary);
}

void KeyButton::setQuiet(bool quiet) {
    m_quiet = quiet;
    update();
}

QSize KeyButton::sizeHint() const {
    return QPushButton::sizeHint() + QSize(trailingWidth(), 0);
}

QSize KeyButton::minimumSizeHint() const {
    return {std::min(narrowestKey, sizeHint().width()), sizeHint().height()};
}

int KeyButton::trailingWidth() const {
    return m_key.isEmpty() ? 0 : metrics::small + QFontMetrics(smallFont()).horizontalAdvance(m_key);
}

void KeyButton::paintTrailing(QPainter& painter, const QRect& rect) const {
    painter.setFont(smallFont());
    painter.setOpacity(m_primary ? hintOpacity : 1.0);
    painter.setPen(m_primary && isEnabled() ? wordColor() : tokenColor(render::Token::Dim, *this));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_key);
}

QColor KeyButton::wordColor() const {
    if (!isEnabled())
        return palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (isHighContrastShown()) // the style paints what is below
        return palette().color(QPalette::ButtonText);
    if (m_quiet)
        return tokenColor(render::Token::Dim, *this);
    return tokenColor(m_primary ? render::Token::OnAccent : render::Token::Text, *this);
}

void KeyButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const int trailing = std::min(trailingWidth(), inside.width());
    const QRect words = QStyle::visualRect(layoutDirection(), inside, inside.adjusted(0, 0, -trailing, 0));
    const QRect after = QStyle::visualRect(
        layoutDirection(), inside, QRect(inside.right() - trailing + 1, inside.top(), trailing, inside.height()));
    painter.setPen(wordColor());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width(), Qt::TextShowMnemonic);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, shown);
    if (trailing > 0)
        paintTrailing(painter, after);
}

MenuButton::MenuButton(const QString& text, QWidget* parent)
    : KeyButton(text, {}, parent), m_arrow(ui::icon(QStringLiteral("chevron-down"))) {
    setAccessibleRole(*this, QAccessible::ButtonMenu);
}

/// The style makes room for an arrow of its own, beside ours.
QSize MenuButton::sizeHint() const {
    QStyleOptionButton option;
    initStyleOption(&option);
    const int own = menu() ? style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this) : 0;
    return KeyButton::sizeHint() - QSize(own, 0);
}

void MenuButton::initStyleOption(QStyleOptionButton* option) const {
    KeyButton::initStyleOption(option);
    option->features.setFlag(QStyleOptionButton::HasMenu, false);
}

int MenuButton::trailingWidth() const {
    return metrics::tight + metrics::iconSize;
}

void MenuButton::paintTrailing(QPainter& painter, const QRect& rect) const {
    const QRect square(rect.right() - metrics::iconSize + 1, rect.center().y() - metrics::iconSize / 2 + 1,
                       metrics::iconSize, metrics::iconSize);
    m_arrow.paint(&painter, QStyle::visualRect(layoutDirection(), rect, square), Qt::AlignCenter,
                  isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace kept::ui
