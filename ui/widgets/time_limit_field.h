#pragma once

#include "domain/service_promise.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace kept::ui {

/// A number and its unit: "8 working hours". Zero, where it is allowed, stands for no limit.
class TimeLimitField final : public QWidget {
    Q_OBJECT

public:
    /// `none` are the words for no limit; empty where there has to be one.
    TimeLimitField(const std::optional<domain::TimeLimit>& limit, const QString& none, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<domain::TimeLimit> limit() const;
    void setAccessibleNames(const QString& amount, const QString& unit);

signals:
    void changed();

private:
    void nameUnits();

    QSpinBox* m_amount;
    QComboBox* m_unit;
};

} // namespace kept::ui
