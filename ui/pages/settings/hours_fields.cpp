#include "ui/pages/settings/hours_fields.h"

#include "ui/widgets/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace kept::ui {

namespace {

constexpr int widestHours = 320;

} // namespace

HoursFields::HoursFields(const QString& name, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_locale(locale) {
    setObjectName(name);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::medium);
    grid->setVerticalSpacing(metrics::small);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int row = static_cast<int>(i);
        const QString dayName = locale.standaloneDayName(row + 1);
        Day& day = m_days[i];
        day.hours = new QLineEdit;
        day.hours->setObjectName(QStringLiteral("%1_%2").arg(name).arg(row + 1));
        day.hours->setAccessibleName(tr("Working hours on %1").arg(dayName));
        day.hours->setPlaceholderText(tr("off"));
        day.hours->setMaximumWidth(widestHours);
        day.length = new QLabel;
        day.length->setProperty("dim", true);
        auto* label = new QLabel(dayName);
        label->setBuddy(day.hours);
        grid->addWidget(label, row, 0);
        grid->addWidget(day.hours, row, 1);
        grid->addWidget(day.length, row, 2);
        connect(day.hours, &QLineEdit::textChanged, this, &HoursFields::edited);
        connect(day.hours, &QLineEdit::returnPressed, this, &HoursFields::entered);
    }
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 1);
}

QString HoursFields::text(std::size_t day) const {
    return m_days[day].hours->text();
}

void HoursFields::setText(std::size_t day, const QString& text) {
    m_days[day].hours->setText(text);
}

void HoursFields::setPlaceholder(std::size_t day, const QString& text) {
    m_days[day].hours->setPlaceholderText(text);
    m_days[day].hours->setAccessibleDescription(tr("Such as 09:00–12:00, 13:00–17:00; empty is %1").arg(text));
}

void HoursFields::setLength(std::size_t day, std::optional<std::chrono::minutes> length) {
    const double hours = length ? static_cast<double>(length->count()) / 60 : 0;
    m_days[day].length->setText(hours > 0 ? tr("%1 h").arg(m_locale.toString(hours, 'g', 3)) : QString());
    setStyleProperty(*m_days[day].hours, "invalid", !length.has_value());
}

void HoursFields::setReadOnly(bool readOnly) {
    for (const Day& day : m_days)
        day.hours->setReadOnly(readOnly);
}

void HoursFields::focusFirst() {
    m_days.front().hours->setFocus(Qt::OtherFocusReason);
}

} // namespace kept::ui
