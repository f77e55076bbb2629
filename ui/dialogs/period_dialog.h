#pragma once

#include "domain/period.h"

#include <QDialog>
#include <QLocale>

class QDateEdit;
class QDialogButtonBox;
class QLabel;

namespace kept::ui {

/// Asks for the first and the last day of a period.
class PeriodDialog final : public QDialog {
    Q_OBJECT

public:
    /// An open end of `period` starts as today.
    PeriodDialog(const domain::Period& period, QDate today, const QLocale& locale, QWidget* parent = nullptr);

    [[nodiscard]] domain::Period period() const;

signals:
    /// OK was pressed.
    void chosen(const kept::domain::Period& period);

private:
    QDateEdit* makeEdit(const QString& name, const QString& label, QDate day);
    void validate();

    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QLabel* m_remark;
    QDialogButtonBox* m_buttons;
};

} // namespace kept::ui
