#include "models/backups_model.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kept::models {

using services::Backup;

QString ageWords(domain::Duration age) {
    const auto minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(age).count());
    if (minutes < 1)
        return QCoreApplication::translate("Age", "just now");
    if (minutes < 60)
        return QCoreApplication::translate("Age", "%n min ago", nullptr, minutes);
    const int hours = minutes / 60;
    if (hours < 24)
        return QCoreApplication::translate("Age", "%n h ago", nullptr, hours);
    // A name of its own: lupdate never comes back from a bracket in the place of the number.
    const int days = hours / 24;
    return QCoreApplication::translate("Age", "%n day(s) ago", nullptr, days);
}

BackupsModel::BackupsModel(const QTimeZone& zone, const QLocale& locale, QObject* parent)
    : SnapshotTable(parent), m_zone(zone), m_locale(locale) {}

void BackupsModel::setBackups(std::vector<Backup> backups, domain::Moment now) {
    m_now = now;
    setRows(std::move(backups));
}

int BackupsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Made");
    case Age:
        return tr("Age");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return SnapshotTable::data(index, role);
}

bool BackupsModel::isSame(const Backup& one, const Backup& other) const {
    return one.path == other.path;
}

QString BackupsModel::text(const Backup& row, int column) const {
    switch (column) {
    case When:
        return m_locale.toString(domain::toDateTime(row.madeAt, m_zone), QLocale::ShortFormat);
    case Age:
        return ageWords(m_now - row.madeAt);
    case Size:
        return m_locale.formattedDataSize(row.size, 1, QLocale::DataSizeSIFormat);
    default:
        return {};
    }
}

} // namespace kept::models
