#include "ui/widgets/banner.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kept::ui {

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(metrics::iconSize, this)), m_text(new QLabel(this)),
      m_action(new QPushButton(this)) {
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(smallFont());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::tight, metrics::pageMargin, metrics::tight);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    connect(m_action, &QPushButton::clicked, this, &Banner::actionPressed);
    hide();
}

void Banner::setRemark(const QString& icon, const QString& text, const QString& action) {
    m_text->setText(text);
    setAccessibleName(text);
    if (!text.isEmpty())
        m_icon->setIcon(icon, render::Token::Late);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
}

} // namespace kept::ui
