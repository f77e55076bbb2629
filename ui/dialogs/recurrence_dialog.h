#pragma once

#include "domain/event.h"
#include "domain/recurrence.h"
#include "ui/dialogs/form_dialog.h"

#include <QLocale>
#include <QTimeZone>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace kept::ui {

class RecurrenceDaysField;

/// How a promise recurs: how often, on which days, by what time and how long; in words, with the next dates.
class RecurrenceDialog final : public FormDialog {
    Q_OBJECT

public:
    /// The next few deadlines of what is chosen; throws domain::Error where there is none.
    using Preview = std::function<std::vector<domain::Deadline>(const domain::RecurringPhrase&)>;

    /// Begins with `phrase`; `today` stands in where it says no day.
    RecurrenceDialog(const domain::RecurringPhrase& phrase, QDate today, const QTimeZone& zone, const QLocale& locale,
                     Preview preview, QWidget* parent);

    /// Nothing where no day is chosen.
    [[nodiscard]] std::optional<domain::RecurringPhrase> phrase() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    /// "week", or "weeks" for more than one; in the order of domain::Frequency.
    [[nodiscard]] static QStringList units(int count);
    [[nodiscard]] QWidget* buildOften();
    [[nodiscard]] QWidget* buildTime();
    [[nodiscard]] QWidget* buildEnd(QDate today);
    void fill(const domain::RecurringPhrase& phrase);
    void tell();

    QTimeZone m_zone;
    QLocale m_locale;
    QDate m_today;
    std::optional<QDate> m_from;
    Preview m_preview;
    QSpinBox* m_interval;
    QComboBox* m_frequency;
    RecurrenceDaysField* m_days;
    QCheckBox* m_hasTime;
    QTimeEdit* m_time;
    QComboBox* m_end;
    QDateEdit* m_until;
    QSpinBox* m_count;
};

} // namespace kept::ui
