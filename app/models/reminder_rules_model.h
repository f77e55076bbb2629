#pragma once

#include "models/snapshot_table.h"
#include "services/people.h"
#include "services/reminder_rules.h"

namespace kept::models {

/// A kind of promise, and when it reminds.
struct ReminderRuleRow {
    QString name;
    domain::Size size = domain::Size::Medium;        ///< of one of a size
    std::optional<domain::ServiceId> service = {};   ///< of one of a service promise
    std::optional<services::ReminderRule> rule = {}; ///< nothing: as its size has it
};

/// When promises remind: those of each size, then those of each service promise that is offered.
class ReminderRulesModel : public SnapshotTable<ReminderRuleRow> {
    Q_OBJECT

public:
    enum Column { Promises, Before, Asked, columns };

    using SnapshotTable::SnapshotTable;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static std::vector<ReminderRuleRow> rowsOf(const services::ReminderRules& rules,
                                                             const std::vector<services::NamedThing>& services);

protected:
    [[nodiscard]] bool isSame(const ReminderRuleRow& one, const ReminderRuleRow& other) const override;
    [[nodiscard]] QString text(const ReminderRuleRow& row, int column) const override;
};

} // namespace kept::models
