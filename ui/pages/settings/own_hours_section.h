#pragma once

#include "domain/person_hours.h"
#include "ui/pages/settings/hours_section.h"

namespace kept::ui {

class PersonField;

/// The hours of one person where they differ from the book's. Everybody sets their own, leads those of others.
class OwnHoursSection final : public HoursSection {
    Q_OBJECT

public:
    OwnHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent = nullptr);

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override;
    [[nodiscard]] QString shownText(std::size_t day) const override;
    [[nodiscard]] std::chrono::minutes typedLength(std::size_t day) const override;
    [[nodiscard]] bool isChanged() const override;
    void store() override;
    void showPerson();
    /// What was typed for a day; nothing where it is as for everybody. Throws InvalidInput.
    [[nodiscard]] std::optional<std::vector<domain::WorkingRange>> typedDay(std::size_t day) const;
    /// Throws InvalidInput that names the day, or says that no hours are left in the week.
    [[nodiscard]] domain::OwnHours typedHours() const;

    PersonField* m_person;
    domain::OwnHours m_shown; ///< as the book has it
    std::optional<domain::PersonId> m_shownOf;
};

} // namespace kept::ui
