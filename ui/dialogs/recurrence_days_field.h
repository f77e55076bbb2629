#pragma once

#include "domain/recurrence.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLocale;
class QSpinBox;
class QStackedWidget;

namespace kept::ui {

/// On which days of a week, a month or a year something recurs.
class RecurrenceDaysField final : public QWidget {
    Q_OBJECT

public:
    /// Days that a rule leaves open are those of `first`.
    RecurrenceDaysField(QDate first, const QLocale& locale, QWidget* parent = nullptr);

    /// Days that the fields can't show, as the 1st and the 15th, stay as they are until a field is changed.
    void setRule(const domain::Recurrence& rule);
    void setFrequency(domain::Frequency frequency);
    /// Puts days, days of the month and months into the rule; false where a week has none.
    bool fill(domain::Recurrence& rule) const;

signals:
    void changed();

private:
    [[nodiscard]] QWidget* buildWeek(const QLocale& locale);
    [[nodiscard]] QWidget* buildMonth(const QLocale& locale);
    void showMonthDay();

    QStackedWidget* m_pages;
    std::array<QCheckBox*, 7> m_weekdays{};
    QComboBox* m_place;   ///< which one of a month
    QSpinBox* m_monthDay; ///< where that is a date
    QComboBox* m_weekday; ///< where it is a weekday
    QDateEdit* m_yearDay;
    std::optional<domain::Recurrence> m_untouched; ///< the rule as it was given
};

} // namespace kept::ui
