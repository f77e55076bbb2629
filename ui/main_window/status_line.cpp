#include "ui/main_window/status_line.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

ElidedLabel* smallLabel(QWidget* parent, const QString& objectName) {
    auto* label = new ElidedLabel(parent, Qt::ElideMiddle);
    label->setObjectName(objectName);
    label->setFont(smallFont());
    setStyleProperty(*label, "dim", true);
    return label;
}

/// The remark is the one to be cut off where not all of it fits.
void holdRoom(ElidedLabel& label) {
    constexpr int most = 160;
    label.setMinimumWidth(std::min(label.sizeHint().width(), most));
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
    holdRoom(*m_book);
}
void StatusLine::setState(const QString& state) {
    m_state->setFullText(state);
    holdRoom(*m_state);
}
void StatusLine::setRemark(const QString& remark) {
    m_remark->setFullText(remark);
}

} // namespace kept::ui
