#pragma once

#include <QFormLayout>
#include <QWidget>

namespace kept::ui {

/// Puts the focus where the typing begins: a dialog that opens on a button would take the first letters for commands.
inline void focusFirstField(const QFormLayout& form) {
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* item = form.itemAt(row, QFormLayout::FieldRole);
        if (item && item->widget() && item->widget()->isEnabled()) {
            item->widget()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace kept::ui
