#include "ui/dialogs/missing_field.h"

#include "ui/dialogs/remark.h"
#include "ui/widgets/deadline_field.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kept::ui {

namespace {

QWidget* fieldIn(const QFormLayout& form, int row) {
    QLayoutItem* item = form.itemAt(row, QFormLayout::FieldRole);
    if (item && item->layout()) // with a button beside it
        item = item->layout()->itemAt(0);
    return item ? item->widget() : nullptr;
}

bool isEmpty(const QWidget& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return line->text().trimmed().isEmpty();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return text->toPlainText().trimmed().isEmpty();
    if (const auto* moment = qobject_cast<const DeadlineField*>(&field))
        return !moment->value();
    if (const auto* choice = qobject_cast<const QComboBox*>(&field))
        return choice->isEditable() ? choice->currentText().trimmed().isEmpty()
                                    : choice->currentData().toLongLong() == 0;
    return false;
}

} // namespace

QWidget* goToMissing(const QFormLayout& form, const QKeyEvent& event) {
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const QWidget* focused = form.parentWidget()->window()->focusWidget();
    if (!isEnter || qobject_cast<const QPushButton*>(focused))
        return nullptr;
    for (int row = 0; row < form.rowCount(); ++row) {
        QWidget* field = fieldIn(form, row);
        if (field && field->isEnabled() && isRequired(*field) && isEmpty(*field)) {
            field->setFocus(Qt::OtherFocusReason);
            return field;
        }
    }
    return nullptr;
}

QString missingWords(const QWidget& field) {
    return QCoreApplication::translate("MissingField", "Still missing: %1").arg(field.accessibleName());
}

} // namespace kept::ui
