#include "models/series_model.h"

#include "models/rate_words.h"
#include "services/moment_words.h"

namespace kept::models {

using services::SeriesRow;
using services::SeriesState;

SeriesModel::SeriesModel(const QTimeZone& zone, const QLocale& locale, QObject* parent)
    : SnapshotTable(parent), m_zone(zone), m_locale(locale) {}

void SeriesModel::setSeries(std::vector<SeriesRow> series, domain::Moment at) {
    m_at = at;
    setRows(std::move(series));
}

int SeriesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case To:
        return tr("To");
    case Next:
        return tr("Next");
    case Rate:
        return tr("Kept so far");
    default:
        return {};
    }
}

bool SeriesModel::isSame(const SeriesRow& one, const SeriesRow& other) const {
    return one.id() == other.id();
}

QString SeriesModel::nextWords(const SeriesRow& row) const {
    const auto next = row.nextDay(m_at, m_zone);
    if (row.state != SeriesState::Running && !next)
        return services::wordFor(row.state);
    const QString day = services::datedWords({domain::startOfDay(*next, m_zone), true}, m_at, m_zone, m_locale);
    return row.state == SeriesState::Running ? day : tr("%1, the last", "day").arg(day);
}

QString SeriesModel::text(const SeriesRow& row, int column) const {
    switch (column) {
    case When:
        return row.words(m_locale);
    case What:
        return row.what;
    case Who:
        return row.promiser;
    case To:
        return row.promisee;
    case Next:
        return nextWords(row);
    case Rate: {
        const QString rate = rateWords(row.tally, m_locale);
        return rate.isEmpty() ? tr("nothing judged yet") : rate;
    }
    default:
        return {};
    }
}

} // namespace kept::models
