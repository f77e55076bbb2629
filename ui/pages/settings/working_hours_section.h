#pragma once

#include "ui/pages/settings/hours_section.h"

namespace kept::ui {

/// The hours of the team.
class WorkingHoursSection final : public HoursSection {
    Q_OBJECT

public:
    WorkingHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent = nullptr);

private:
    void showData() override;
    [[nodiscard]] QString shownText(std::size_t day) const override;
    [[nodiscard]] std::chrono::minutes typedLength(std::size_t day) const override;
    [[nodiscard]] bool isChanged() const override;
    void store() override;
    /// Throws InvalidInput that names the day, or says that no hours are left.
    [[nodiscard]] domain::WorkingWeek typedWeek() const;

    domain::WorkingWeek m_shown; ///< as the book has it
};

} // namespace kept::ui
