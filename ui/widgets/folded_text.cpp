#include "ui/widgets/folded_text.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int foldedLines = 6;

} // namespace

FoldedText::FoldedText(const char* objectName, const QFont& font, QWidget* parent)
    : QWidget(parent), m_text(makePlainLabel(objectName)), m_all(new ChipButton) {
    m_text->setFont(font);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_all->setObjectName(QStringLiteral("showAllWords"));
    m_all->setAutoDefault(false);
    m_all->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_text);
    layout->addWidget(m_all, 0, Qt::AlignLeading);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        fold();
    });
}

void FoldedText::setText(const QString& text, const QString& spoken) {
    if (text != m_text->text())
        m_isOpen = false;
    m_text->setText(text);
    m_text->setAccessibleName(spoken);
    fold();
}

void FoldedText::fold() {
    const int most = foldedLines * m_text->fontMetrics().lineSpacing();
    const bool isLong = m_text->heightForWidth(width()) > most;
    m_text->setMaximumHeight(isLong && !m_isOpen ? most : QWIDGETSIZE_MAX);
    m_all->setText(m_isOpen ? tr("Show less") : tr("Show all"));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(isLong);
}

void FoldedText::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void FoldedText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fold();
}

} // namespace kept::ui
