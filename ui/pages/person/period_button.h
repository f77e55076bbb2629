#pragma once

#include "ui/pages/charts/charts_filter.h"
#include "ui/widgets/key_button.h"

#include <functional>

namespace kept::ui {

/// Which days figures are of: a button with a menu, as the charts have it.
class PeriodButton final : public QWidget {
    Q_OBJECT

public:
    /// `today` is asked whenever a period is put into words.
    PeriodButton(std::function<QDate()> today, const QLocale& locale, QWidget* parent = nullptr);

    [[nodiscard]] domain::Period period() const { return periodOf(m_filter, m_today(), m_locale); }
    [[nodiscard]] domain::Period before() const { return periodBefore(m_filter, m_today(), m_locale); }
    /// "October 2026"
    [[nodiscard]] QString words() const { return periodLabel(m_filter, m_today(), m_locale); }
    /// Shows that one, and tells.
    void choose(const ChartsFilter& filter);
    /// In words anew, as days pass.
    void refresh();

signals:
    void changed();

private:
    void fill();
    void askForDays();

    std::function<QDate()> m_today;
    QLocale m_locale;
    ChartsFilter m_filter;
    MenuButton* m_button;
};

} // namespace kept::ui
