#include "models/private_notes_model.h"

#include <QDateTime>

namespace kept::models {

using services::PrivateNote;

PrivateNotesModel::PrivateNotesModel(const QTimeZone& zone, const QLocale& locale, QObject* parent)
    : SnapshotTable(parent), m_zone(zone), m_locale(locale) {}

int PrivateNotesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant PrivateNotesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Written");
    case About:
        return tr("About");
    case By:
        return tr("By");
    case Words:
        return tr("Note");
    default:
        return {};
    }
}

bool PrivateNotesModel::isSame(const PrivateNote& one, const PrivateNote& other) const {
    return one.id == other.id;
}

QString PrivateNotesModel::text(const PrivateNote& row, int column) const {
    switch (column) {
    case When:
        return m_locale.toString(domain::toDateTime(row.writtenAt, m_zone).date(), QLocale::ShortFormat);
    case About:
        return row.isMine ? row.person : tr("you", "whom a note is about");
    case By:
        return row.isMine ? tr("you", "who wrote a note") : row.author;
    case Words:
        return row.words.simplified();
    default:
        return {};
    }
}

} // namespace kept::models
