#include "ui/widgets/plain_label.h"

#include <QLabel>

namespace kept::ui {

QLabel* makePlainLabel(const char* objectName) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* makePlainLabel(const char* objectName, const QString& text) {
    QLabel* label = makePlainLabel(objectName);
    label->setText(text);
    return label;
}

} // namespace kept::ui
