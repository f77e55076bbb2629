#pragma once

#include "domain/person_hours.h"
#include "ui/pages/settings/settings_section.h"

#include <QLocale>

namespace kept::ui {

class HoursFields;
class PersonField;

/// The hours of one person where they differ from the book's. Everybody sets their own, leads those of others.
class OwnHoursSection final : public SettingsSection {
    Q_OBJECT

public:
    OwnHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent = nullptr);

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override;
    void showPerson();
    void putHours();
    /// What was typed for a day. Throws InvalidInput.
    [[nodiscard]] std::optional<std::vector<domain::WorkingRange>> typedDay(std::size_t day) const;
    /// Throws InvalidInput that names the day, or says that no hours are left in the week.
    [[nodiscard]] domain::OwnHours typedHours() const;
    void showLengths();
    void check();
    void save();

    QLocale m_locale;
    PersonField* m_person;
    HoursFields* m_fields;
    domain::OwnHours m_shown; ///< as the book has it
    std::optional<domain::PersonId> m_shownOf;
    QLabel* m_remark;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace kept::ui
