#pragma once

#include "models/snapshot_table.h"
#include "services/people.h"
#include "services/working_time.h"

#include <QHash>
#include <QLocale>

namespace kept::models {

/// The absences of a person by their first day.
class AbsencesModel : public SnapshotTable<services::AbsenceRecord> {
    Q_OBJECT

public:
    enum Column { When, Cover, Reason, columns };

    explicit AbsencesModel(const QLocale& locale, QObject* parent = nullptr);

    /// The names of those who may cover.
    void setPeople(const std::vector<services::PersonRow>& people);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::AbsenceRecord& one, const services::AbsenceRecord& other) const override;
    [[nodiscard]] QString text(const services::AbsenceRecord& row, int column) const override;

private:
    /// "Mon 7 Dec 2026 – Fri 11 Dec 2026", "Wed 2 Dec 2026, 13:00–17:00"
    [[nodiscard]] QString whenText(const domain::Absence& absence) const;
    [[nodiscard]] QString dayText(QDate day) const;

    QLocale m_locale;
    QHash<domain::PersonId, QString> m_names;
};

} // namespace kept::models
