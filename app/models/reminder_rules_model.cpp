#include "models/reminder_rules_model.h"

namespace kept::models {

using domain::Size;

int ReminderRulesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ReminderRulesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Promises:
        return tr("Promises");
    case Before:
        return tr("Remind");
    default:
        return tr("“Did it work?”");
    }
}

std::vector<ReminderRuleRow> ReminderRulesModel::rowsOf(const services::ReminderRules& rules,
                                                        const std::vector<services::NamedThing>& services) {
    std::vector<ReminderRuleRow> rows = {{.name = tr("Small ones"), .size = Size::Small},
                                         {.name = tr("Medium ones"), .size = Size::Medium},
                                         {.name = tr("Large ones"), .size = Size::Large}};
    for (ReminderRuleRow& row : rows)
        row.rule = rules.of(row.size, {});
    for (const services::NamedThing& service : services) {
        const domain::ServiceId id(service.id);
        const auto own = rules.byService.find(id);
        rows.push_back({.name = service.name,
                        .service = id,
                        .rule = own == rules.byService.end() ? std::nullopt : std::optional(own->second)});
    }
    return rows;
}

bool ReminderRulesModel::isSame(const ReminderRuleRow& one, const ReminderRuleRow& other) const {
    return one.service == other.service && one.size == other.size;
}

QString ReminderRulesModel::text(const ReminderRuleRow& row, int column) const {
    if (column == Promises)
        return row.name;
    if (!row.rule)
        return tr("as their size");
    return column == Before ? services::leadsWords(*row.rule) : services::askingWords(*row.rule);
}

} // namespace kept::models
