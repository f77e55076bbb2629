#include "ui/widgets/card.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kept::ui {

Card::Card(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_subtitle(new ElidedLabel(this)), m_body(new QVBoxLayout) {
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(subsectionFont());
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(QStringLiteral("cardSubtitle"));
    m_subtitle->setFont(smallFont());
    setStyleProperty(*m_subtitle, "dim", true);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::pageMargin, metrics::medium, metrics::pageMargin, metrics::medium);
    outer->setSpacing(0);
    m_body->setSpacing(metrics::small);
    outer->addWidget(m_title);
    outer->addSpacing(2);
    outer->addWidget(m_subtitle);
    outer->addLayout(m_body, 1);
    setHeading({});
}

void Card::setHeading(const QString& title, const QString& subtitle) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setFullText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
    m_body->setContentsMargins(0, title.isEmpty() ? 0 : metrics::medium, 0, 0);
}

} // namespace kept::ui
