#include "ui/pages/risk_filter.h"

#include "models/promise_source.h"
#include "services/deliver.h"

#include <utility>

namespace kept::ui {

RiskFilter::RiskFilter(models::PromiseSource& source, QWidget* parent) : ChipButton(parent), m_source(source) {
    setObjectName(QStringLiteral("riskFilter"));
    setCheckable(true);
    setAutoDefault(false);
    setKind(ChipKind::Warning);
    setToolTip(tr("Show only what waits on something late"));
    hide();
}

void RiskFilter::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
    setChecked(false);
    refresh();
}

void RiskFilter::refresh() {
    const int asked = ++m_asked;
    if (!m_person)
        return showCount(0);
    services::PromiseQuery query;
    query.holder = m_person;
    query.outcomes = {domain::Outcome::Open};
    query.atRisk = true;
    services::deliver(
        m_source.keys(query), this,
        [this, asked](const std::vector<services::PromiseKey>& keys) {
            if (asked == m_asked)
                showCount(static_cast<int>(keys.size()));
        },
        [](const QString&) {}); // the list says that the book can't be read
}

void RiskFilter::showCount(int atRisk) {
    setText(isChecked() ? tr("✓ %n at risk", nullptr, atRisk) : tr("%n at risk", nullptr, atRisk));
    setAccessibleName(tr("%n at risk", nullptr, atRisk));
    setVisible(atRisk > 0 || isChecked());
    if (std::exchange(m_atRisk, atRisk) != atRisk && isChecked())
        emit countChanged();
}

} // namespace kept::ui
