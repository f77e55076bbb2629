#include "models/early_warning_models.h"

#include "models/rate_words.h"
#include "services/moment_words.h"

namespace kept::models {

using domain::PromiseRow;
using services::HandOverProposal;
using services::PersonAhead;

namespace {

/// "8 h", "2 h 30 min".
QString hoursText(domain::Duration time, const QLocale& locale) {
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time).count();
    const QString hours = locale.toString(static_cast<qlonglong>(minutes / 60));
    const QString rest = locale.toString(static_cast<qlonglong>(minutes % 60));
    if (minutes % 60 == 0)
        return LoadAheadModel::tr("%1 h", "working time").arg(hours);
    return minutes < 60 ? LoadAheadModel::tr("%1 min", "working time").arg(rest)
                        : LoadAheadModel::tr("%1 h %2 min", "working time").arg(hours, rest);
}

QString dayText(QDate day, const QLocale& locale) {
    return LoadAheadModel::tr("%1 %2", "weekday, day of the month")
        .arg(locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat), locale.toString(day.day()));
}

} // namespace

QString perDayText(double perDay, const QLocale& locale) {
    constexpr double half = 0.5;
    if (perDay < 1)
        return LoadAheadModel::tr("less than 1", "how much is usually done a day");
    const bool isWhole = perDay - static_cast<double>(static_cast<qint64>(perDay)) < half;
    return locale.toString(perDay, 'f', isWhole ? 0 : 1);
}

WarnedPromisesModel::WarnedPromisesModel(const QTimeZone& zone, const QLocale& locale, QObject* parent)
    : SnapshotTable(parent), m_zone(zone), m_locale(locale) {}

void WarnedPromisesModel::setPromises(std::vector<PromiseRow> promises, domain::Moment at) {
    m_at = at;
    setRows(std::move(promises));
}

int WarnedPromisesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant WarnedPromisesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Chance:
        return tr("Chance");
    case What:
        return tr("What");
    case Holder:
        return tr("Who");
    case Due:
        return tr("Due");
    case To:
        return tr("To");
    default:
        return {};
    }
}

bool WarnedPromisesModel::isSame(const PromiseRow& one, const PromiseRow& other) const {
    return one.id == other.id;
}

QString WarnedPromisesModel::text(const PromiseRow& row, int column) const {
    switch (column) {
    case Chance:
        return row.chance ? chanceWords(*row.chance, row.likeIt, m_locale) : QString();
    case What:
        return row.what.simplified();
    case Holder:
        return row.holder.isEmpty() ? tr("nobody yet") : row.holder;
    case Due:
        return services::deadlineWords(row.judgedDue, m_at, m_zone, m_locale);
    case To:
        return row.promisee;
    default:
        return {};
    }
}

LoadAheadModel::LoadAheadModel(const QLocale& locale, QObject* parent) : SnapshotTable(parent), m_locale(locale) {}

void LoadAheadModel::setPeople(std::vector<PersonAhead> people, const services::CalendarAhead& ahead) {
    const bool isOtherWeek = m_ahead.days != ahead.days;
    m_ahead = ahead;
    setRows(std::move(people));
    if (isOtherWeek)
        emit headerDataChanged(Qt::Horizontal, firstDay, usual - 1);
}

int LoadAheadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : usual + 1;
}

QVariant LoadAheadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == person)
        return tr("Who");
    if (section == usual)
        return tr("Usually");
    return dayText(m_ahead.days.at(static_cast<std::size_t>(section - firstDay)), m_locale);
}

bool LoadAheadModel::isSame(const PersonAhead& one, const PersonAhead& other) const {
    return one.person == other.person;
}

QVariant LoadAheadModel::data(const QModelIndex& index, int role) const {
    const PersonAhead* row = rowAt(index);
    const bool isDay = index.column() >= firstDay && index.column() < usual;
    if (!row || !isDay || (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return SnapshotTable::data(index, role);
    const QString words = sentence(*row, static_cast<std::size_t>(index.column() - firstDay));
    return role == Qt::ToolTipRole ? QStringLiteral("<span>%1</span>").arg(domain::shownText(words).toHtmlEscaped())
                                   : words;
}

QString LoadAheadModel::text(const PersonAhead& row, int column) const {
    if (column == person)
        return row.name;
    if (column == usual)
        return row.usual ? tr("%1, n %2", "how much, of how many days")
                               .arg(perDayText(*row.usual, m_locale), m_locale.toString(row.usualDays))
                         : tr("not known");
    const auto day = static_cast<std::size_t>(column - firstDay);
    const QString toDo = m_locale.toString(row.toDo(day));
    const QString words = row.days.at(day).working == domain::Duration::zero()
                              ? tr("%1 · off", "how much there is to do, no working time").arg(toDo)
                              : tr("%1 · %2", "how much there is to do, working time")
                                    .arg(toDo, hoursText(row.days.at(day).working, m_locale));
    return row.days.at(day).isTooMuch ? tr("▲ %1", "more than usual").arg(words) : words;
}

QString LoadAheadModel::sentence(const PersonAhead& row, std::size_t day) const {
    const services::DayAhead& there = row.days.at(day);
    QStringList parts{
        tr("%1, %2", "who, on which day").arg(row.name, m_locale.toString(there.day, QLocale::LongFormat)),
        tr("%n to do", nullptr, static_cast<int>(row.toDo(day)))};
    if (day == 0 && row.overdue > 0)
        parts << tr("%n of them overdue", nullptr, static_cast<int>(row.overdue));
    parts << (there.working == domain::Duration::zero()
                  ? tr("no working time")
                  : tr("%1 of working time").arg(hoursText(there.working, m_locale)));
    if (row.usual)
        parts << tr("usually %1 a day").arg(perDayText(*row.usual, m_locale));
    if (there.isTooMuch)
        parts << tr("more than usual");
    return parts.join(QStringLiteral("; "));
}

HandOverModel::HandOverModel(const QLocale& locale, QObject* parent) : SnapshotTable(parent), m_locale(locale) {}

int HandOverModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant HandOverModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case From:
        return tr("From");
    case To:
        return tr("Could take it");
    case Due:
        return tr("Due");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

bool HandOverModel::isSame(const HandOverProposal& one, const HandOverProposal& other) const {
    return one.promise.id == other.promise.id;
}

QString HandOverModel::text(const HandOverProposal& row, int column) const {
    switch (column) {
    case What:
        return row.promise.what.simplified();
    case From:
        return row.promise.holder;
    case To:
        return row.toName;
    case Due:
        return dayText(row.day, m_locale);
    case Why: {
        const QString room = row.toDoThere == 0
                                 ? tr("nothing to do that day", "of who could take it")
                                 : tr("%1 to do that day, usually %2", "of who could take it")
                                       .arg(m_locale.toString(row.toDoThere), perDayText(row.usualThere, m_locale));
        if (row.chanceThere && row.promise.chance)
            return tr("chance %1 there, %2 here; %3", "chances, room")
                .arg(chanceWords(*row.chanceThere, row.likeThere, m_locale),
                     chancePercent(*row.promise.chance, m_locale), room);
        return tr("has room: %1").arg(room);
    }
    default:
        return {};
    }
}

} // namespace kept::models
