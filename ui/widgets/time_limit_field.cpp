#include "ui/widgets/time_limit_field.h"

#include "ui/widgets/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace kept::ui {

using domain::LimitUnit;
using domain::TimeLimit;

namespace {

constexpr int mostAmount = 9'999;

/// As it stands after that number.
QString wordFor(LimitUnit unit, int amount) {
    switch (unit) {
    case LimitUnit::Minutes:
        return TimeLimitField::tr("minutes", "after how many", amount);
    case LimitUnit::Hours:
        return TimeLimitField::tr("hours", "after how many", amount);
    case LimitUnit::Days:
        return TimeLimitField::tr("days", "after how many", amount);
    case LimitUnit::WorkingMinutes:
        return TimeLimitField::tr("working minutes", "after how many", amount);
    case LimitUnit::WorkingHours:
        return TimeLimitField::tr("working hours", "after how many", amount);
    case LimitUnit::WorkingDays:
        return TimeLimitField::tr("working days", "after how many", amount);
    }
    Q_UNREACHABLE();
}

} // namespace

TimeLimitField::TimeLimitField(const std::optional<TimeLimit>& limit, const QString& none, QWidget* parent)
    : QWidget(parent), m_amount(new QSpinBox), m_unit(new QComboBox) {
    m_amount->setObjectName(QStringLiteral("limitAmount"));
    m_amount->setRange(none.isEmpty() ? 1 : 0, mostAmount);
    m_amount->setSpecialValueText(none);
    m_unit->setObjectName(QStringLiteral("limitUnit"));
    for (const LimitUnit unit : domain::allLimitUnits)
        m_unit->addItem({}, static_cast<int>(unit));
    m_amount->setValue(limit ? limit->amount : 0);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(limit ? limit->unit : LimitUnit::WorkingHours)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_amount, 1);
    layout->addWidget(m_unit, 1);
    setFocusProxy(m_amount);
    nameUnits();
    connect(m_amount, &QSpinBox::valueChanged, this, &TimeLimitField::nameUnits);
    connect(m_amount, &QSpinBox::valueChanged, this, &TimeLimitField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TimeLimitField::changed);
}

void TimeLimitField::nameUnits() {
    for (int row = 0; row < m_unit->count(); ++row)
        m_unit->setItemText(row, wordFor(static_cast<LimitUnit>(m_unit->itemData(row).toInt()), m_amount->value()));
}

std::optional<TimeLimit> TimeLimitField::limit() const {
    if (m_amount->value() == 0)
        return std::nullopt;
    return TimeLimit{m_amount->value(), static_cast<LimitUnit>(m_unit->currentData().toInt())};
}

void TimeLimitField::setAccessibleNames(const QString& amount, const QString& unit) {
    m_amount->setAccessibleName(amount);
    m_unit->setAccessibleName(unit);
}

} // namespace kept::ui
