#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/deadline_field.h"

namespace kept::ui {

/// Another deadline for what is being typed: in words, or by the calendar.
class DueDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Begins with `due`.
    DueDialog(const domain::Deadline& due, domain::Moment now, const QTimeZone& zone, const QLocale& locale,
              DeadlineField::Reader reader, QWidget* parent);

    [[nodiscard]] domain::Deadline due() const { return m_due->value().value(); }

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    domain::Moment m_now;
    DeadlineField* m_due;
};

} // namespace kept::ui
