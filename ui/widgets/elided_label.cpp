#include "ui/widgets/elided_label.h"

#include "ui/widgets/shown_text.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace kept::ui {

namespace {
constexpr int narrowestLabel = 32;
}

ElidedLabel::ElidedLabel(QWidget* parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
    if (m_fullText == text)
        return;
    m_fullText = text;
    setAccessibleName(text);
    elide();
    updateGeometry();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    m_mode = mode;
    elide();
}

QSize ElidedLabel::sizeHint() const {
    const QSize shown = QLabel::sizeHint();
    const int more = fontMetrics().horizontalAdvance(shownLine(m_fullText)) - fontMetrics().horizontalAdvance(text());
    return {shown.width() + std::max(0, more) + 1, shown.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {std::min(narrowestLabel, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(shownLine(m_fullText), m_mode, contentsRect().width());
    setText(shown);
    setPlainToolTip(*this, shown == m_fullText ? QString() : m_fullText);
}

QString plainToolTip(const QString& text) {
    constexpr qsizetype longest = 2000; // more than that covers the screen
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>%1</qt>").arg(shownText(text.left(longest)).toHtmlEscaped());
}

void setPlainToolTip(QWidget& widget, const QString& text) {
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace kept::ui
