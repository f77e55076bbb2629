#include "ui/widgets/empty_state.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int emptyIconSide = 32;
constexpr int narrowestEmptyState = 280;
constexpr int widestEmptyState = 420;

QLabel* centred(QWidget* parent, const QString& objectName) {
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(emptyIconSide, this)),
      m_sentence(centred(this, QStringLiteral("emptySentence"))), m_hint(centred(this, QStringLiteral("emptyHint"))),
      m_button(new QPushButton(this)) {
    m_sentence->setFont(subsectionFont());
    setStyleProperty(*m_hint, "dim", true);
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_button->setProperty("primary", true);

    auto* column = new QWidget(this);
    column->setMinimumWidth(narrowestEmptyState);
    column->setMaximumWidth(widestEmptyState);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(metrics::small);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_hint);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    auto* centre = new QHBoxLayout(this);
    centre->addStretch(1);
    centre->addWidget(column, 8);
    centre->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonPressed);
}

void EmptyState::setContent(const QString& icon, const QString& sentence, const QString& hint,
                            const QString& buttonText) {
    m_icon->setIcon(icon, render::Token::Open);
    m_sentence->setText(shownText(sentence));
    m_hint->setText(shownText(hint));
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(buttonText);
    m_button->setAccessibleName(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(sentence);
}

} // namespace kept::ui
