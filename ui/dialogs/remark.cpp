#include "ui/dialogs/remark.h"

#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/shown_text.h"

#include <QCoreApplication>
#include <QLabel>

namespace kept::ui {

QLabel* makeRemark(const char* objectName) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    setAccessibleRole(*label, QAccessible::Notification);
    return label;
}

void say(QLabel& remark, const QString& said) {
    const QString text = shownText(said);
    if (text == remark.text())
        return;
    remark.setText(text);
    remark.setAccessibleName(text);
    if (!text.isEmpty() && remark.isVisible())
        announce(remark);
    remark.setVisible(!text.isEmpty());
}

namespace {

constexpr auto required = "required";

} // namespace

void setRequired(QWidget& field) {
    field.setProperty(required, true);
    QWidget& typedIn = field.focusProxy() ? *field.focusProxy() : field;
    typedIn.setAccessibleDescription(QCoreApplication::translate("Remark", "Required"));
}

bool isRequired(const QWidget& field) {
    return field.property(required).toBool();
}

} // namespace kept::ui
