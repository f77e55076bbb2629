#pragma once

#include "services/standards.h"
#include "ui/dialogs/form_dialog.h"

#include <QStringList>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kept::ui {

class TimeLimitField;

/// The terms of a service promise: of a new one, or the next version of one there is.
class DefineStandardDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `standard`: the one that changes, or null. `names` are those that are taken.
    DefineStandardDialog(const services::Standard* standard, const QStringList& channels, QStringList names,
                         QWidget* parent);

    /// What was typed.
    [[nodiscard]] QString standardName() const;
    [[nodiscard]] services::NewTerms terms() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QStringList m_names;
    QStringList m_channels;
    std::optional<services::StandardVersion> m_before;
    QLineEdit* m_name;
    QPlainTextEdit* m_words;
    TimeLimitField* m_limit;
    TimeLimitField* m_aim;
    QComboBox* m_channel;
};

} // namespace kept::ui
