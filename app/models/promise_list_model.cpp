#include "models/promise_list_model.h"

#include "models/promise_roles.h"
#include "models/rate_words.h"
#include "models/row_cache.h"
#include "services/channel_words.h"
#include "services/moment_words.h"

#include <algorithm>

namespace kept::models {

using domain::Moment;
using domain::Outcome;
using services::PromiseKey;
using services::PromiseRow;
using Place = PromiseSections::Place;

namespace {

/// The channel that the promisee wants, or else the one that was promised.
QString shownChannel(const services::PromiseRow& row) {
    return services::channelWord(row.preferred.isEmpty() ? row.channel : row.preferred);
}

constexpr int notLoadedAhead = 24;

QString waitsOnWords(const PromiseRow& row) {
    return row.waitsOnMore == 0
               ? row.waitsOn
               : PromiseListModel::tr("%1 and %n more", "a colleague", row.waitsOnMore).arg(row.waitsOn);
}

} // namespace

PromiseListModel::PromiseListModel(PromiseSource& source, Clock clock, const QTimeZone& zone, const QLocale& locale,
                                   QObject* parent)
    : QAbstractListModel(parent), m_source(source), m_clock(std::move(clock)), m_zone(zone), m_locale(locale),
      m_rows(new RowCache(source, this)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be minutes late after hours
    connect(&m_timer, &QTimer::timeout, this, &PromiseListModel::tick);
    connect(m_rows, &RowCache::loaded, this, &PromiseListModel::rowsLoaded);
    connect(m_rows, &RowCache::failed, this, [this](const QString& message) { setState(State::Failed, message); });
}

PromiseListModel::~PromiseListModel() = default;

int PromiseListModel::promiseCount() const {
    int promises = 0;
    for (int section = 0; section < PromiseSections::count; ++section)
        promises += static_cast<int>(m_sections.keys(section).size());
    return promises;
}

int PromiseListModel::overdueCount() const {
    return m_sections.isGrouped() ? static_cast<int>(m_sections.keys(0).size()) : 0;
}

int PromiseListModel::openCount() const {
    int open = promiseCount() - overdueCount();
    for (const int section :
         {PromiseSections::done, PromiseSections::asked, PromiseSections::owed, PromiseSections::toAsk})
        open -= static_cast<int>(m_sections.keys(section).size());
    return open;
}

domain::GroupTally PromiseListModel::tally() const {
    domain::GroupTally figures;
    for (int section = 0; section < PromiseSections::count; ++section)
        for (const services::PromiseKey& key : m_sections.keys(section)) {
            figures.tally.add(outcomeOf(key));
            figures.importedEvents += key.importedEvents;
        }
    return figures;
}

int PromiseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_sections.rowCount();
}

Qt::ItemFlags PromiseListModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || m_sections.placeOf(index.row()).index < 0)
        return Qt::NoItemFlags; // the keyboard steps over headers
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> PromiseListModel::roleNames() const {
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IsHeaderRole, "isHeader"},
                  {GroupCountRole, "groupCount"},
                  {OverdueRole, "overdue"},
                  {IdRole, "id"},
                  {OutcomeRole, "outcome"},
                  {MovedRole, "moved"},
                  {FirstInGroupRole, "firstInGroup"},
                  {LastInGroupRole, "lastInGroup"},
                  {LoadedRole, "loaded"},
                  {WhenRole, "when"},
                  {WhenExactRole, "whenExact"},
                  {FirstDueRole, "firstDue"},
                  {WhatRole, "what"},
                  {PromiseeRole, "promisee"},
                  {ChannelRole, "channel"},
                  {HolderRole, "holder"},
                  {AskRole, "ask"},
                  {WaitsOnRole, "waitsOn"},
                  {AtRiskRole, "atRisk"},
                  {HoldsUpRole, "holdsUp"},
                  {RecursRole, "recurs"},
                  {RemindsRole, "reminds"},
                  {RemindsExactRole, "remindsExact"},
                  {ChanceRole, "chance"},
                  {ChanceWordsRole, "chanceWords"}});
    return names;
}

domain::PromiseId PromiseListModel::idAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Place place = m_sections.placeOf(index.row());
    return place.index < 0 ? domain::PromiseId() : keyAt(place).id;
}

QModelIndex PromiseListModel::indexOf(domain::PromiseId id) const {
    const auto place = m_sections.find(id);
    return place ? index(m_sections.rowOf(*place)) : QModelIndex();
}

const PromiseRow* PromiseListModel::rowAt(const QModelIndex& index) const {
    const domain::PromiseId id = idAt(index);
    return id.isValid() ? m_rows->find(id) : nullptr;
}

const PromiseKey& PromiseListModel::keyAt(Place place) const {
    return m_sections.keys(place.section)[static_cast<std::size_t>(place.index)];
}

Outcome PromiseListModel::outcomeOf(const PromiseKey& key) const {
    if (key.outcome != Outcome::Open && key.outcome != Outcome::Overdue)
        return key.outcome;
    return m_clock() > key.due ? Outcome::Overdue : Outcome::Open;
}

QVariant PromiseListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place place = m_sections.placeOf(index.row());
    return place.index < 0 ? groupData(place.section, role) : keyData(place, role);
}

QVariant PromiseListModel::groupData(int section, int role) const {
    const QString name = nameOf(section);
    const int size = static_cast<int>(m_sections.keys(section).size());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name, m_locale.toString(size));
    case IsHeaderRole:
        return true;
    case GroupCountRole:
        return size;
    case OverdueRole:
        return section == static_cast<int>(DueGroup::Overdue) || section == PromiseSections::owed;
    default:
        return {};
    }
}

QString PromiseListModel::nameOf(int section) {
    switch (section) {
    case PromiseSections::done:
        return tr("Done today");
    case PromiseSections::asked:
        return tr("Waiting for an answer");
    case PromiseSections::owed:
        return tr("To own up to");
    case PromiseSections::toAsk:
        return tr("To follow up");
    default:
        return models::nameOf(static_cast<DueGroup>(section));
    }
}

/// In a few words, what the promise asks of who looks.
QString PromiseListModel::askWords(const PromiseRow& row, const PromiseKey& key) {
    switch (key.asks) {
    case domain::Asks::Acceptance:
        return row.holder.isEmpty() ? tr("offered to you") : tr("offered by %1").arg(row.holder);
    case domain::Asks::Claim:
        return tr("%1: nobody has it yet", "a department").arg(row.department);
    case domain::Asks::VoidAnswer:
        return tr("%1 asks to void it").arg(row.voidAskedBy);
    case domain::Asks::OwnUp:
    case domain::Asks::FollowUp:
    case domain::Asks::Nothing:
        break;
    }
    return {};
}

QVariant PromiseListModel::keyData(Place place, int role) const {
    const PromiseKey& key = keyAt(place);
    switch (role) {
    case IsHeaderRole:
        return false;
    case IdRole:
        return static_cast<qint64>(key.id.value());
    case OutcomeRole:
        return static_cast<int>(outcomeOf(key));
    case OverdueRole:
        return outcomeOf(key) == Outcome::Overdue;
    case MovedRole:
        return static_cast<bool>(key.moved);
    case FirstInGroupRole:
        return place.index == 0;
    case LastInGroupRole:
        return place.index + 1 == static_cast<int>(m_sections.keys(place.section).size());
    default:
        break;
    }
    const PromiseRow* row = m_rows->find(key.id);
    if (!row)
        wantAround(place);
    if (role == LoadedRole)
        return row != nullptr;
    if (!row)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("Loading…")) : QVariant();
    return rowData(*row, key, role);
}

QVariant PromiseListModel::rowData(const PromiseRow& row, const PromiseKey& key, int role) const {
    const Outcome outcome = outcomeOf(key);
    const bool isClosed = outcome != Outcome::Open && outcome != Outcome::Overdue;
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return row.what;
    case Qt::AccessibleTextRole:
        return sentence(row, key);
    case WhenRole:
        return isClosed && row.resolvedAt ? closedWords(*row.resolvedAt) : when(key).text;
    case WhenExactRole:
        return isClosed && row.resolvedAt ? services::exactWords(*row.resolvedAt, m_zone, m_locale) : when(key).exact;
    case FirstDueRole:
        return firstDue(row, isClosed);
    case RecursRole:
        return row.seriesId.isValid();
    case RemindsRole:
        return remindsWords(row);
    case RemindsExactRole:
        return remindsExactly(row, key);
    case PromiseeRole:
        return tellsGivers() ? row.holder : row.promisee;
    case ChannelRole:
        return tellsGivers() ? services::channelWord(row.channel) : shownChannel(row);
    case HolderRole:
        return row.holder;
    case AskRole:
        return askWords(row, key);
    case WaitsOnRole:
        return isClosed ? QString() : waitsOnWords(row);
    case AtRiskRole:
        return isAtRisk(row);
    case HoldsUpRole:
        return row.holdsUp;
    case ChanceRole:
        return row.chance ? QVariant(*row.chance) : QVariant();
    case ChanceWordsRole:
        return row.chance ? chanceWords(*row.chance, row.likeIt, m_locale) : QString();
    default:
        return {};
    }
}

/// The time today, else the day.
QString PromiseListModel::closedWords(Moment moment) const {
    const QDate day = domain::dayOf(moment, m_zone);
    const QDate today = domain::dayOf(m_clock(), m_zone);
    return day == today ? services::timeWords(moment, m_zone, m_locale) : services::dayWords(day, today, m_locale);
}

/// Beside the moment that it was closed the first deadline is no earlier "when".
QString PromiseListModel::firstDue(const PromiseRow& row, bool isClosed) const {
    const Moment now = m_clock();
    if (!isClosed || !row.resolvedAt)
        return firstDueWords(row.firstDue, row.judgedDue, now, m_zone, m_locale);
    return row.firstDue.at == row.judgedDue.at
               ? QString()
               : tr("first due %1").arg(services::deadlineWords({row.firstDue.at, true}, now, m_zone, m_locale));
}

DueWords PromiseListModel::when(const PromiseKey& key) const {
    DueWords words = dueWords({key.due, key.dayOnly}, m_clock(), m_zone, m_locale);
    changesAt(words.changesAt);
    return words;
}

void PromiseListModel::changesAt(Moment moment) const {
    if (moment >= m_wordsChange)
        return;
    m_wordsChange = moment;
    arm();
}

/// A link turns late by the clock alone: no event of its own says so.
bool PromiseListModel::isAtRisk(const PromiseRow& row) const {
    const Moment now = m_clock();
    if (row.riskFrom && *row.riskFrom > now)
        changesAt(*row.riskFrom);
    return row.isAtRisk(now);
}

/// It comes by the clock alone: no event of its own says that it did.
bool PromiseListModel::remindsLater(const PromiseRow& row) const {
    const bool later = row.remindsAt && *row.remindsAt > m_clock();
    if (later)
        changesAt(*row.remindsAt);
    return later;
}

QString PromiseListModel::remindsWords(const PromiseRow& row) const {
    if (!remindsLater(row))
        return {};
    const DueWords words = dueWords({*row.remindsAt, false}, m_clock(), m_zone, m_locale);
    changesAt(words.changesAt);
    return tr("reminds %1", "when").arg(words.text);
}

QString PromiseListModel::remindsExactly(const PromiseRow& row, const PromiseKey& key) const {
    if (!remindsLater(row))
        return {};
    const QString when = services::exactWords(*row.remindsAt, m_zone, m_locale);
    const bool after = outcomeOf(key) == Outcome::Open && *row.remindsAt > key.due;
    return after ? tr("Reminds %1, after the deadline", "when").arg(when) : tr("Reminds %1", "when").arg(when);
}

QString PromiseListModel::sentence(const PromiseRow& row, const PromiseKey& key) const {
    QStringList parts = {tr("%1: %2.").arg(domain::wordFor(outcomeOf(key)), row.what)};
    if (tellsGivers() && !row.holder.isEmpty())
        parts << tr("From %1.").arg(row.holder);
    else if (!row.promisee.isEmpty())
        parts << (shownChannel(row).isEmpty() ? tr("To %1.").arg(row.promisee)
                                              : tr("To %1, %2.").arg(row.promisee, shownChannel(row)));
    const DueWords words = when(key);
    parts << tr("Due %1, %2.").arg(words.text, words.exact);
    if (key.moved)
        parts << tr("First promised for %1.").arg(services::exactWords(row.firstDue, m_zone, m_locale));
    if (const QString ask = askWords(row, key); !ask.isEmpty())
        parts << tr("%1.", "what the promise asks for").arg(ask);
    if (!row.waitsOn.isEmpty())
        parts << (isAtRisk(row) ? tr("At risk: waits on %1.") : tr("Waits on %1.")).arg(waitsOnWords(row));
    if (row.holdsUp > 0)
        parts << tr("%n promise(s) wait on it.", nullptr, row.holdsUp);
    if (row.seriesId.isValid())
        parts << tr("One of those that recur.");
    if (const QString reminds = remindsExactly(row, key); !reminds.isEmpty())
        parts << reminds + u'.';
    if (row.chance)
        parts << tr("Chance: %1.").arg(chanceWords(*row.chance, row.likeIt, m_locale));
    return parts.join(u' ');
}

void PromiseListModel::wantAround(Place place) const {
    const auto& keys = m_sections.keys(place.section);
    const auto last = std::min(keys.size(), static_cast<std::size_t>(place.index + notLoadedAhead));
    m_rows->want(keys[static_cast<std::size_t>(place.index)].id);
    for (auto i = static_cast<std::size_t>(place.index) + 1; i < last; ++i)
        m_rows->want(keys[i].id);
}

void PromiseListModel::rowsLoaded(const std::vector<PromiseRow>& rows) {
    for (const PromiseRow& row : rows) {
        const auto place = m_sections.find(row.judgedDue.at, row.id);
        if (!place)
            continue;
        const QModelIndex changed = index(m_sections.rowOf(*place));
        emit dataChanged(changed, changed);
    }
}

} // namespace kept::models
