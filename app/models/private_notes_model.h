#pragma once

#include "models/snapshot_table.h"
#include "services/private_notes.h"

#include <QLocale>
#include <QTimeZone>

namespace kept::models {

/// The private notes that somebody may see, newest first.
class PrivateNotesModel : public SnapshotTable<services::PrivateNote> {
    Q_OBJECT

public:
    enum Column { When, About, By, Words, columns };

    PrivateNotesModel(const QTimeZone& zone, const QLocale& locale, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::PrivateNote& one, const services::PrivateNote& other) const override;
    [[nodiscard]] QString text(const services::PrivateNote& row, int column) const override;

private:
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace kept::models
