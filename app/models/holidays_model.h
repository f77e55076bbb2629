#pragma once

#include "models/snapshot_table.h"
#include "services/holidays.h"

#include <QLocale>

namespace kept::models {

/// The holidays of a book by day.
class HolidaysModel : public SnapshotTable<services::Holiday> {
    Q_OBJECT

public:
    enum Column { Day, Name, columns };

    explicit HolidaysModel(const QLocale& locale, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::Holiday& one, const services::Holiday& other) const override;
    [[nodiscard]] QString text(const services::Holiday& row, int column) const override;

private:
    QLocale m_locale;
};

} // namespace kept::models
