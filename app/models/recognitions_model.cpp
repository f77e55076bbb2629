#include "models/recognitions_model.h"

#include <QDateTime>

namespace kept::models {

using services::Recognition;

RecognitionsModel::RecognitionsModel(const QTimeZone& zone, const QLocale& locale, QObject* parent)
    : SnapshotTable(parent), m_zone(zone), m_locale(locale) {}

int RecognitionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant RecognitionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Person:
        return tr("Person");
    case By:
        return tr("By");
    case Words:
        return tr("For what");
    default:
        return {};
    }
}

bool RecognitionsModel::isSame(const Recognition& one, const Recognition& other) const {
    return one.number == other.number;
}

QString RecognitionsModel::text(const Recognition& row, int column) const {
    switch (column) {
    case When:
        return m_locale.toString(domain::toDateTime(row.at, m_zone).date(), QLocale::ShortFormat);
    case Person:
        return row.person;
    case By:
        return row.by.isEmpty() ? tr("—", "nobody named") : row.by;
    case Words:
        return row.words.isEmpty() ? tr("[text removed on request]") : row.words.simplified();
    default:
        return {};
    }
}

} // namespace kept::models
