#pragma once

#include "services/people.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace kept::ui {

/// Whom a private note is about, and its words.
class PrivateNoteDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Of `people`, those who have left are not offered.
    explicit PrivateNoteDialog(const std::vector<services::PersonRow>& people, QWidget* parent);

    [[nodiscard]] domain::PersonId person() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString words() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QComboBox* m_person;
    QPlainTextEdit* m_words;
};

} // namespace kept::ui
