#pragma once

#include "domain/working_calendar.h"
#include "ui/pages/settings/settings_section.h"

#include <QLocale>

namespace kept::ui {

class HoursFields;

/// The hours of each weekday, checked as they are typed.
class WorkingHoursSection final : public SettingsSection {
    Q_OBJECT

public:
    WorkingHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent = nullptr);

private:
    void showData() override;
    void putWeek();
    /// What was typed. Throws InvalidInput that names the day.
    [[nodiscard]] domain::WorkingWeek typedWeek() const;
    [[nodiscard]] std::vector<domain::WorkingRange> typedDay(std::size_t day) const;
    void showLengths();
    void check();
    void save();

    QLocale m_locale;
    HoursFields* m_fields;
    domain::WorkingWeek m_shown; ///< as the book has it
    QLabel* m_remark;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace kept::ui
