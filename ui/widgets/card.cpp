#include "ui/widgets/card.h"

#include "ui/widgets/look.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

/// With places to break at in words that are longer than any line of a card.
QString breakableTitle(const QString& text) {
    static const QRegularExpression longStretch(QStringLiteral("(\\S{24})(?=\\S)"));
    return QString(text).replace(longStretch, QStringLiteral("\\1\u200B"));
}

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_body(new QVBoxLayout) {
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(subsectionFont());
    m_subtitle->setObjectName(QStringLiteral("cardSubtitle"));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setFont(smallFont());
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1); // a name that is wider than the card does not widen it
    }
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
    m_title->setText(breakableTitle(title));
    m_title->setAccessibleName(title);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setText(breakableTitle(subtitle));
    m_subtitle->setAccessibleName(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
    m_body->setContentsMargins(0, title.isEmpty() ? 0 : metrics::medium, 0, 0);
}

} // namespace kept::ui
