#pragma once

#include "services/new_book.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace kept::ui {

class Questions;

/// What a new book needs to know: where it lies, who you are, and the time zone.
class NewBookDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `proposal` is filled in; an invalid zone stands for the system's.
    NewBookDialog(Questions& questions, const services::NewBook& proposal, QWidget* parent);

    [[nodiscard]] services::NewBook book() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void chooseFile();

    Questions& m_questions;
    QLineEdit* m_file;
    QLineEdit* m_owner;
    QLineEdit* m_department;
    QComboBox* m_zone;
};

} // namespace kept::ui
