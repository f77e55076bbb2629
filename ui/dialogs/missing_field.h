#pragma once

#include <QString>

class QFormLayout;
class QKeyEvent;
class QWidget;

namespace kept::ui {

/// Enter in a dialog that can't be finished yet goes to the first required field (see setRequired) that is empty, and
/// gives it; null where the key is another, or nothing is missing.
QWidget* goToMissing(const QFormLayout& form, const QKeyEvent& event);

/// Says that this field is what is missing.
[[nodiscard]] QString missingWords(const QWidget& field);

} // namespace kept::ui
