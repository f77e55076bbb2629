#pragma once

#include "models/snapshot_table.h"
#include "services/series_reading.h"

#include <QLocale>
#include <QTimeZone>

namespace kept::models {

/// Promises that recur: how, what, by whom and to whom, when next, and how they are kept.
class SeriesModel : public SnapshotTable<services::SeriesRow> {
    Q_OBJECT

public:
    enum Column { When, What, Who, To, Next, Rate, columns };

    SeriesModel(const QTimeZone& zone, const QLocale& locale, QObject* parent = nullptr);

    /// As they were at `at`.
    void setSeries(std::vector<services::SeriesRow> series, domain::Moment at);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::SeriesRow& one, const services::SeriesRow& other) const override;
    [[nodiscard]] QString text(const services::SeriesRow& row, int column) const override;

private:
    [[nodiscard]] QString nextWords(const services::SeriesRow& row) const;

    QTimeZone m_zone;
    QLocale m_locale;
    domain::Moment m_at;
};

} // namespace kept::models
