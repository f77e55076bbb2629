#include "models/standards_model.h"

#include "models/rate_words.h"
#include "services/channel_words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kept::models {

using services::Standard;

QString promiseWords(const services::StandardVersion& version) {
    const QString limit = services::limitWords(version.terms.limit);
    return version.channel.isEmpty() ? limit
                                     : QCoreApplication::translate("StandardsModel", "%1, %2", "time, by which channel")
                                           .arg(limit, services::channelPhrase(version.channel));
}

StandardsModel::StandardsModel(const QTimeZone& zone, const QLocale& locale, QObject* parent)
    : SnapshotTable(parent), m_zone(zone), m_locale(locale) {}

void StandardsModel::setStandards(std::vector<Standard> standards, std::optional<domain::PersonId> me) {
    m_me = me;
    setRows(std::move(standards));
}

int StandardsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant StandardsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Standard");
    case Promise:
        return tr("Promises");
    case You:
        return tr("You");
    case Team:
        return tr("Team");
    case Rate:
        return tr("Kept");
    default:
        return {};
    }
}

bool StandardsModel::isSame(const Standard& one, const Standard& other) const {
    return one.id == other.id;
}

QString StandardsModel::own(const Standard& row) const {
    const services::StandardReader* reader = row.reader(m_me);
    if (row.withdrawnAt || !reader)
        return tr("—", "nothing to acknowledge");
    if (!row.isAcknowledged(*reader))
        return reader->version > 0 ? tr("changed since") : tr("to acknowledge");
    return tr("✓ %1", "acknowledged, when")
        .arg(m_locale.toString(domain::toDateTime(*reader->at, m_zone).date(), QLocale::ShortFormat));
}

QString StandardsModel::text(const Standard& row, int column) const {
    switch (column) {
    case Name:
        return row.withdrawnAt ? tr("%1 (withdrawn)").arg(row.name) : row.name;
    case Promise:
        return promiseWords(row.current());
    case You:
        return own(row);
    case Team:
        return row.withdrawnAt
                   ? tr("—", "nothing to acknowledge")
                   : tr("%1 of %2", "acknowledged, people")
                         .arg(m_locale.toString(static_cast<qint64>(row.readers.size() - row.missing().size())),
                              m_locale.toString(static_cast<qint64>(row.readers.size())));
    case Rate: {
        const QString rate = rateWords(row.figures.tally, m_locale);
        return rate.isEmpty() ? tr("nothing judged yet") : rate;
    }
    default:
        return {};
    }
}

} // namespace kept::models
