#pragma once

#include "domain/clarity.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace kept::ui {

/// Words that the team finds vague, and the deadline that is proposed in their place.
class VagueWordsDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `word` without words is a new one; of one that is known only the proposal changes.
    VagueWordsDialog(const domain::VagueWord& word, QWidget* parent);

    [[nodiscard]] domain::VagueWord word() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QLineEdit* m_words;
    QComboBox* m_proposal;
};

} // namespace kept::ui
