#include "ui/widgets/chip.h"

#include "ui/widgets/look.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace kept::ui {

namespace {

QString styleName(ChipKind kind) {
    switch (kind) {
    case ChipKind::Neutral:
        return QStringLiteral("neutral");
    case ChipKind::Accent:
        return QStringLiteral("accent");
    case ChipKind::Warning:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE();
}

constexpr int narrowestChip = 48;

} // namespace

Chip::Chip(const QString& text, ChipKind kind, QWidget* parent) : ElidedLabel(parent, Qt::ElideMiddle) {
    setFont(smallFont());
    setFullText(text);
    setKind(kind);
}

void Chip::setKind(ChipKind kind) {
    setStyleProperty(*this, "kind", styleName(kind));
}

ChipButton::ChipButton(QWidget* parent) : QPushButton(parent) {
    setFont(smallFont());
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setKind(ChipKind::Accent);
}

void ChipButton::setKind(ChipKind kind) {
    setStyleProperty(*this, "kind", styleName(kind));
}

QSize ChipButton::minimumSizeHint() const {
    const QSize whole = QPushButton::minimumSizeHint();
    return {std::min(narrowestChip, whole.width()), whole.height()};
}

void ChipButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    option.text = fontMetrics().elidedText(option.text, Qt::ElideMiddle, inside.width());
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace kept::ui
