#pragma once

#include "domain/working_calendar.h"
#include "ui/pages/settings/settings_section.h"

#include <QLocale>

#include <chrono>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace kept::ui {

class HoursFields;

/// Hours of each weekday, checked as they are typed, and saved or put back together.
class HoursSection : public SettingsSection {
    Q_OBJECT

protected:
    using SettingsSection::SettingsSection;

    /// The fields, a remark on what was typed, and the buttons, all called after `name`. Once, by the constructor.
    void addHours(const QString& name, const QLocale& locale);
    [[nodiscard]] HoursFields& fields() const { return *m_fields; }

    /// The hours of a day as the book has them.
    [[nodiscard]] virtual QString shownText(std::size_t day) const = 0;
    /// What the typed hours of a day come to. Throws InvalidInput.
    [[nodiscard]] virtual std::chrono::minutes typedLength(std::size_t day) const = 0;
    /// Whether what was typed is other than what the book has. Throws InvalidInput that names the day.
    [[nodiscard]] virtual bool isChanged() const = 0;
    /// Asked only where it is changed and right.
    virtual void store() = 0;

    /// What the book has goes into the fields.
    void put();
    void check();
    /// The ranges typed for a day, in order; empty where nothing was typed. Throws InvalidInput.
    [[nodiscard]] std::vector<domain::WorkingRange> typedRanges(std::size_t day) const;
    /// Calls it for each day of the week; what it throws names the day then.
    void readEachDay(const std::function<void(std::size_t)>& read) const;

private:
    void save();

    QLocale m_locale;
    HoursFields* m_fields = nullptr;
    QLabel* m_remark = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace kept::ui
