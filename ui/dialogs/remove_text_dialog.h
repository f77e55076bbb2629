#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QString>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kept::ui {

/// Asks which text of a promise's history is to be removed for good, and says what goes and what stays.
class RemoveTextDialog final : public FormDialog {
    Q_OBJECT

public:
    struct Text {
        QString entry; ///< "Note, Mon 10:00, Mara Lind"
        QString words;
        int elsewhere = 0; ///< in how many other places the very same words stand
    };

    /// `texts` are not empty; the one at `chosen` is looked at first.
    RemoveTextDialog(const std::vector<Text>& texts, int chosen, QWidget* parent = nullptr);

    [[nodiscard]] int chosen() const;
    [[nodiscard]] bool everywhere() const;
    [[nodiscard]] QString reason() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void showChosen();

    std::vector<Text> m_texts;
    QComboBox* m_which;
    QCheckBox* m_everywhere;
    QLineEdit* m_reason;
};

} // namespace kept::ui
