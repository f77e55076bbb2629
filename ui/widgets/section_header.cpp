#include "ui/widgets/section_header.h"

#include "ui/widgets/look.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace kept::ui {

SectionHeader::SectionHeader(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setContent(const QString& text, int count, render::Token token) {
    m_text = text;
    m_count = QLocale().toString(count);
    m_token = token;
    setAccessibleName(tr("%1, %2", "name of a group, how many").arg(m_text, m_count));
    updateGeometry();
    update();
}

QSize SectionHeader::sizeHint() const {
    const QFontMetrics font(smallStrongFont());
    const int words = font.horizontalAdvance(m_text) + font.horizontalAdvance(m_count);
    return {words + metrics::small, font.height() + metrics::small};
}

void SectionHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(smallStrongFont());
    painter.setPen(tokenColor(m_token, *this));
    const int words = painter.fontMetrics().horizontalAdvance(m_text);
    const QRect after = rect().adjusted(words + metrics::small, 0, 0, 0);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), after),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_count);
}

} // namespace kept::ui
