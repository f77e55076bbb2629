#pragma once

#include "models/snapshot_table.h"
#include "services/recognitions.h"

#include <QLocale>
#include <QTimeZone>

namespace kept::models {

/// Who was recognized for promises kept, newest first.
class RecognitionsModel : public SnapshotTable<services::Recognition> {
    Q_OBJECT

public:
    enum Column { When, Person, By, Words, columns };

    RecognitionsModel(const QTimeZone& zone, const QLocale& locale, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::Recognition& one, const services::Recognition& other) const override;
    [[nodiscard]] QString text(const services::Recognition& row, int column) const override;

private:
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace kept::models
