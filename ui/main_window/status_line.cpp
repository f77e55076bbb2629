#include "ui/main_window/status_line.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>

namespace kept::ui {

namespace {

ElidedLabel* smallLabel(QWidget* parent, const QString& objectName) {
    auto* label = new ElidedLabel(parent, Qt::ElideMiddle);
    label->setObjectName(objectName);
    label->setFont(smallFont());
    setStyleProperty(*label, "dim", true);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_book(smallLabel(this, QStringLiteral("bookName"))),
      m_state(smallLabel(this, QStringLiteral("bookState"))), m_remark(smallLabel(this, QStringLiteral("remark"))) {
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("State of the book"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::tight + 2, metrics::pageMargin, metrics::tight + 2);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_book);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(m_remark);
}

void StatusLine::setBook(const QString& name) {
    m_book->setFullText(name);
}
void StatusLine::setState(const QString& state) {
    m_state->setFullText(state);
}
void StatusLine::setRemark(const QString& remark) {
    m_remark->setFullText(remark);
}

} // namespace kept::ui
