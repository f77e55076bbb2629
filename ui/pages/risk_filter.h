#pragma once

#include "domain/ids.h"
#include "ui/widgets/chip.h"

#include <optional>

namespace kept::models {
class PromiseSource;
}

namespace kept::ui {

/// "2 at risk": says how many promises of a person hang on something late and, pressed, asks to show only those. Hidden
/// while there are none.
class RiskFilter final : public ChipButton {
    Q_OBJECT

public:
    /// `source` outlives it.
    explicit RiskFilter(models::PromiseSource& source, QWidget* parent = nullptr);

    void setPerson(std::optional<domain::PersonId> person);
    /// Counts anew.
    void refresh();

signals:
    /// While only those are shown: there are more, or fewer.
    void countChanged();

private:
    void showCount(int atRisk);

    models::PromiseSource& m_source;
    std::optional<domain::PersonId> m_person;
    int m_asked = 0;
    int m_atRisk = 0;
};

} // namespace kept::ui
