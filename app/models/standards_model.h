#pragma once

#include "models/snapshot_table.h"
#include "services/standards.h"

#include <QLocale>
#include <QTimeZone>

namespace kept::models {

/// Service promises: what they promise, whether you and the team know what they say now, how they are kept.
class StandardsModel : public SnapshotTable<services::Standard> {
    Q_OBJECT

public:
    enum Column { Name, Promise, You, Team, Rate, columns };

    StandardsModel(const QTimeZone& zone, const QLocale& locale, QObject* parent = nullptr);

    void setStandards(std::vector<services::Standard> standards, std::optional<domain::PersonId> me);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::Standard& one, const services::Standard& other) const override;
    [[nodiscard]] QString text(const services::Standard& row, int column) const override;

private:
    [[nodiscard]] QString own(const services::Standard& row) const;

    QTimeZone m_zone;
    QLocale m_locale;
    std::optional<domain::PersonId> m_me;
};

/// "8 working hours, by phone"
[[nodiscard]] QString promiseWords(const services::StandardVersion& version);

} // namespace kept::models
