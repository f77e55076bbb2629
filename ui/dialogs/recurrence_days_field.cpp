#include "ui/dialogs/recurrence_days_field.h"

#include "ui/dialogs/named_widget.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace kept::ui {

using domain::Frequency;
using domain::Recurrence;
using domain::RuleDay;

namespace {

constexpr int onDate = 0;     ///< of the places in a month: a day by its number
constexpr int anyWeekday = 0; ///< with "the last": the last day, whatever it is
constexpr int lastMonthDay = 31;

} // namespace

RecurrenceDaysField::RecurrenceDaysField(QDate first, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget), m_place(new QComboBox), m_monthDay(new QSpinBox),
      m_weekday(new QComboBox), m_yearDay(new QDateEdit(first)) {
    auto* daily = new QLabel(tr("Each of them"));
    daily->setProperty("dim", true);
    m_pages->addWidget(daily); // in the order of Frequency
    m_pages->addWidget(buildWeek(locale));
    m_pages->addWidget(buildMonth(locale));
    m_pages->addWidget(named(m_yearDay, QStringLiteral("recurrenceYearDay"), tr("Day of the year")));
    m_yearDay->setLocale(locale);
    m_yearDay->setDisplayFormat(tr("d MMMM", "day and month, as Qt formats them"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_weekdays.at(static_cast<std::size_t>(first.dayOfWeek() - 1))->setChecked(true);
    m_monthDay->setValue(first.day());
    connect(m_yearDay, &QDateEdit::dateChanged, this, &RecurrenceDaysField::changed);
    showMonthDay();
    connect(this, &RecurrenceDaysField::changed, this, [this] { m_untouched.reset(); });
}

QWidget* RecurrenceDaysField::buildWeek(const QLocale& locale) {
    auto* week = new QWidget;
    auto* row = new QHBoxLayout(week);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::small);
    for (int day = 1; day <= 7; ++day) {
        auto* box = named(new QCheckBox(locale.dayName(day, QLocale::ShortFormat)),
                          QStringLiteral("recurrenceDay%1").arg(day), locale.dayName(day, QLocale::LongFormat));
        m_weekdays.at(static_cast<std::size_t>(day - 1)) = box;
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &RecurrenceDaysField::changed);
    }
    row->addStretch(1);
    return week;
}

QWidget* RecurrenceDaysField::buildMonth(const QLocale& locale) {
    m_place->addItem(tr("On day"), onDate);
    m_place->addItem(tr("On the first"), 1);
    m_place->addItem(tr("On the second"), 2);
    m_place->addItem(tr("On the third"), 3);
    m_place->addItem(tr("On the fourth"), 4);
    m_place->addItem(tr("On the last"), -1);
    m_weekday->addItem(tr("day", "the last day of the month"), anyWeekday);
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(locale.dayName(day, QLocale::LongFormat), day);
    m_weekday->setCurrentIndex(1);
    m_monthDay->setRange(1, lastMonthDay);
    auto* month = new QWidget;
    auto* row = new QHBoxLayout(month);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::small);
    row->addWidget(named(m_place, QStringLiteral("recurrencePlace"), tr("Which one of the month")));
    row->addWidget(named(m_monthDay, QStringLiteral("recurrenceMonthDay"), tr("Day of the month")), 1);
    row->addWidget(named(m_weekday, QStringLiteral("recurrenceWeekday"), tr("Weekday")), 1);
    connect(m_place, &QComboBox::currentIndexChanged, this, &RecurrenceDaysField::showMonthDay);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &RecurrenceDaysField::changed);
    connect(m_monthDay, &QSpinBox::valueChanged, this, &RecurrenceDaysField::changed);
    return month;
}

void RecurrenceDaysField::showMonthDay() {
    const bool isDate = m_place->currentData().toInt() == onDate;
    m_monthDay->setVisible(isDate);
    m_weekday->setVisible(!isDate);
    emit changed();
}

void RecurrenceDaysField::setFrequency(Frequency frequency) {
    m_pages->setCurrentIndex(static_cast<int>(frequency));
}

void RecurrenceDaysField::setRule(const Recurrence& rule) {
    setFrequency(rule.frequency);
    const auto choose = [](QComboBox& box, int value) { box.setCurrentIndex(std::max(0, box.findData(value))); };
    if (rule.frequency == Frequency::Weekly && !rule.days.empty())
        for (std::size_t day = 0; day < m_weekdays.size(); ++day)
            m_weekdays[day]->setChecked(std::any_of(rule.days.begin(), rule.days.end(), [&](const RuleDay& wanted) {
                return wanted.weekday == static_cast<int>(day) + 1;
            }));
    if (rule.frequency == Frequency::Monthly && !rule.days.empty()) {
        choose(*m_place, rule.days.front().ordinal);
        choose(*m_weekday, rule.days.front().weekday);
    } else if (!rule.monthDays.empty() && rule.monthDays.front() == -1) {
        choose(*m_place, -1);
        choose(*m_weekday, anyWeekday);
    } else if (!rule.monthDays.empty()) {
        m_monthDay->setValue(rule.monthDays.front());
    }
    constexpr int leapYear = 2024;
    if (!rule.months.empty() && !rule.monthDays.empty())
        if (const QDate day(leapYear, rule.months.front(), rule.monthDays.front()); day.isValid())
            m_yearDay->setDate(day);
    m_untouched = rule;
}

bool RecurrenceDaysField::fill(Recurrence& rule) const {
    if (m_untouched && m_untouched->frequency == rule.frequency) {
        rule.days = m_untouched->days;
        rule.monthDays = m_untouched->monthDays;
        rule.months = m_untouched->months;
        return true;
    }
    if (rule.frequency == Frequency::Weekly) {
        for (std::size_t day = 0; day < m_weekdays.size(); ++day)
            if (m_weekdays[day]->isChecked())
                rule.days.push_back({static_cast<int>(day) + 1});
        return !rule.days.empty();
    }
    const int place = m_place->currentData().toInt();
    const int weekday = m_weekday->currentData().toInt();
    if (rule.frequency == Frequency::Monthly && place == onDate)
        rule.monthDays = {m_monthDay->value()};
    else if (rule.frequency == Frequency::Monthly && weekday == anyWeekday)
        rule.monthDays = {place};
    else if (rule.frequency == Frequency::Monthly)
        rule.days = {{weekday, place}};
    if (rule.frequency == Frequency::Yearly) {
        rule.monthDays = {m_yearDay->date().day()};
        rule.months = {m_yearDay->date().month()};
    }
    return true;
}

} // namespace kept::ui
