#include "models/absences_model.h"

#include "services/working_hours_text.h"

namespace kept::models {

using services::AbsenceRecord;

AbsencesModel::AbsencesModel(const QLocale& locale, QObject* parent) : SnapshotTable(parent), m_locale(locale) {}

void AbsencesModel::setPeople(const std::vector<services::PersonRow>& people) {
    m_names.clear();
    for (const services::PersonRow& person : people)
        m_names.insert(person.id, person.name);
}

int AbsencesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant AbsencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Cover:
        return tr("Covered by");
    default:
        return tr("Reason");
    }
}

bool AbsencesModel::isSame(const AbsenceRecord& one, const AbsenceRecord& other) const {
    return one.id == other.id;
}

QString AbsencesModel::text(const AbsenceRecord& row, int column) const {
    switch (column) {
    case When:
        return whenText(row.absence);
    case Cover:
        return row.absence.cover ? m_names.value(*row.absence.cover) : tr("nobody");
    default:
        return row.absence.reason;
    }
}

QString AbsencesModel::whenText(const domain::Absence& absence) const {
    const QString days = absence.first == absence.last
                             ? dayText(absence.first)
                             : tr("%1 – %2", "first and last day").arg(dayText(absence.first), dayText(absence.last));
    return absence.hours ? tr("%1, %2", "days, and the hours of each").arg(days, services::textOf({*absence.hours}))
                         : days;
}

QString AbsencesModel::dayText(QDate day) const {
    return tr("%1 %2", "weekday and date")
        .arg(m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), m_locale.toString(day, QLocale::ShortFormat));
}

} // namespace kept::models
