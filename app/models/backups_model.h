#pragma once

#include "models/snapshot_table.h"
#include "services/backups.h"

#include <QLocale>

namespace kept::models {

/// The backups of a book, newest first: when, how long ago, how large.
class BackupsModel : public SnapshotTable<services::Backup> {
    Q_OBJECT

public:
    enum Column { When, Age, Size, columns };

    BackupsModel(const QTimeZone& zone, const QLocale& locale, QObject* parent = nullptr);

    void setBackups(std::vector<services::Backup> backups, domain::Moment now);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool isSame(const services::Backup& one, const services::Backup& other) const override;
    [[nodiscard]] QString text(const services::Backup& row, int column) const override;

private:
    QTimeZone m_zone;
    QLocale m_locale;
    domain::Moment m_now;
};

/// "3 h ago": in the largest unit that it fills.
[[nodiscard]] QString ageWords(domain::Duration age);

} // namespace kept::models
