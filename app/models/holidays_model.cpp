#include "models/holidays_model.h"

namespace kept::models {

using services::Holiday;

HolidaysModel::HolidaysModel(const QLocale& locale, QObject* parent) : SnapshotTable(parent), m_locale(locale) {}

int HolidaysModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant HolidaysModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Day ? tr("Day") : tr("Holiday");
}

bool HolidaysModel::isSame(const Holiday& one, const Holiday& other) const {
    return one.day == other.day;
}

QString HolidaysModel::text(const Holiday& row, int column) const {
    if (column == Name)
        return row.name;
    return tr("%1 %2", "weekday and date")
        .arg(m_locale.dayName(row.day.dayOfWeek(), QLocale::ShortFormat),
             m_locale.toString(row.day, QLocale::ShortFormat));
}

} // namespace kept::models
