#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QDate>
#include <QLocale>

#include <vector>

class QComboBox;
class QPlainTextEdit;

namespace kept::ui {

/// Why one of the next occurrences is skipped, or why there are no more.
class SeriesReasonDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Act { Skip, End };

    /// `days`: the next ones that are no promises yet; at least one.
    SeriesReasonDialog(Act act, const QString& series, const std::vector<QDate>& days, const QLocale& locale,
                       QWidget* parent);

    /// The day that is skipped, or the first one without a promise.
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString reason() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QComboBox* m_day;
    QPlainTextEdit* m_reason;
};

} // namespace kept::ui
