#include "ui/widgets/banner.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kept::ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(metrics::iconSize, this)), m_text(new QLabel(this)) {
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(smallFont());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::tight, metrics::pageMargin, metrics::tight);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    hide();
}

void Banner::setRemark(const QString& icon, const QString& text, const QString& action) {
    m_text->setText(text);
    setAccessibleName(text);
    if (!text.isEmpty())
        m_icon->setIcon(icon, render::Token::Late);
    setAction(action);
    setVisible(!text.isEmpty());
}

void Banner::setAction(const QString& words) {
    if (!m_action && !words.isEmpty()) { // few banners ever have one
        m_action = new QPushButton(this);
        m_action->setObjectName(QStringLiteral("bannerAction"));
        connect(m_action, &QPushButton::clicked, this, &Banner::actionPressed);
        layout()->addWidget(m_action);
    }
    if (!m_action)
        return;
    m_action->setText(words);
    m_action->setAccessibleName(words);
    m_action->setVisible(!words.isEmpty());
}

} // namespace kept::ui
