#include "services/team_board.h"

#include "services/book_setup.h"
#include "services/figure_rights.h"
#include "storage/database.h"
#include "storage/figure_store.h"
#include "storage/open_promise_store.h"
#include "storage/promise_list_store.h"

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::OpenPromiseStore;

namespace {

/// Collects what is known of each owner, each kind of figure with one question to the book.
class BoardBuilder {
public:
    BoardBuilder(storage::Database& database, const TeamBoardQuery& query, Moment at)
        : m_database(database), m_query(query), m_at(at), m_zone(bookInfo(database).zone),
          m_rights(figureRights(database, query.viewer)),
          m_split(query.columns == TeamBoardQuery::Columns::People ? OpenPromiseStore::Split::Holder
                                                                   : OpenPromiseStore::Split::Department) {
        const QDate today = dayOf(at, m_zone);
        OpenPromiseStore store(database, at, startOfDay(today.addDays(1), m_zone));
        m_loads = store.loads(m_split, query.cards);
        m_owed = store.owedOwnUps(m_split);
        readCards();
        const bool people = m_split == OpenPromiseStore::Split::Holder;
        const auto grouping = people ? Grouping::Person : Grouping::Department;
        const storage::FigureQuery month{
            .period = Period::month(today.year(), today.month()), .department = {}, .person = {}};
        for (const GroupTally& group : storage::FigureStore(database, at, m_zone).tallies(grouping, month))
            m_months[people ? OpenPromiseStore::Owner{PersonId(group.id), {}}
                            : OpenPromiseStore::Owner{{}, DepartmentId(group.id)}] = group;
        for (const NamedThing& department : services::departments(database))
            m_departments.insert(DepartmentId(department.id), department.name);
    }

    std::vector<BoardColumn> peopleColumns() {
        std::vector<BoardColumn> columns;
        for (const PersonRow& person : people(m_database)) {
            const bool idle = !m_loads.contains({person.id, {}});
            if (!isChosen(person.departmentId) || (person.left && idle))
                continue;
            BoardColumn column;
            column.person = person.id;
            column.department = person.departmentId;
            column.name = person.name;
            column.left = person.left;
            column.promises.holder = person.id;
            columns.push_back(filled(std::move(column), {person.id, {}}));
        }
        for (const auto& [owner, load] : m_loads) {
            if (owner.person.isValid() || !isChosen(owner.department))
                continue;
            BoardColumn column;
            column.department = owner.department;
            column.name = m_departments.value(owner.department);
            column.unclaimed = true;
            column.promises.holder = PersonId();
            column.promises.department = owner.department;
            columns.push_back(filled(std::move(column), owner));
        }
        return columns;
    }

    std::vector<BoardColumn> departmentColumns() {
        std::vector<BoardColumn> columns;
        QList<DepartmentId> ids = m_departments.keys();
        if (m_loads.contains({}))
            ids.append(DepartmentId());
        for (const DepartmentId id : std::as_const(ids)) {
            if (!isChosen(id))
                continue;
            BoardColumn column;
            column.department = id;
            column.name = m_departments.value(id);
            column.promises.department = id;
            columns.push_back(filled(std::move(column), {{}, id}));
        }
        return columns;
    }

private:
    [[nodiscard]] bool isChosen(DepartmentId department) const {
        return m_query.departments.empty() || m_query.departments.contains(department);
    }

    void readCards() {
        std::vector<PromiseId> first;
        for (const auto& [owner, load] : m_loads)
            first.insert(first.end(), load.first.begin(), load.first.end());
        for (PromiseRow& row : storage::PromiseListStore(m_database, m_at, m_zone).rows(first))
            m_cards.emplace(row.id, std::move(row));
    }

    [[nodiscard]] BoardColumn filled(BoardColumn column, const OpenPromiseStore::Owner& owner) {
        column.departmentName = m_departments.value(column.department);
        column.promises.outcomes = {Outcome::Open, Outcome::Overdue};
        column.showsFigures = !column.unclaimed && m_rights.allow(column.person);
        if (const auto owed = m_owed.find(owner); owed != m_owed.end() && column.showsFigures)
            column.owedOwnUps = owed->second;
        if (const auto month = m_months.find(owner); month != m_months.end() && column.showsFigures)
            column.month = month->second;
        if (const auto load = m_loads.find(owner); load != m_loads.end()) {
            column.open = load->second.open - load->second.overdue;
            column.overdue = load->second.overdue;
            column.today = load->second.today;
            for (const PromiseId id : load->second.first) {
                if (const auto card = m_cards.find(id); card != m_cards.end())
                    column.cards.push_back(card->second);
            }
        }
        return column;
    }

    storage::Database& m_database;
    const TeamBoardQuery& m_query;
    Moment m_at;
    QTimeZone m_zone;
    FigureRights m_rights;
    OpenPromiseStore::Split m_split;
    std::map<OpenPromiseStore::Owner, OpenPromiseStore::Load> m_loads;
    std::map<OpenPromiseStore::Owner, std::int64_t> m_owed;
    std::map<PromiseId, PromiseRow> m_cards;
    std::map<OpenPromiseStore::Owner, GroupTally> m_months;
    QHash<DepartmentId, QString> m_departments;
};

qint64 medianOf(std::vector<qint64> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void markOverload(std::vector<BoardColumn>& columns) {
    for (BoardColumn& column : columns) {
        std::vector<qint64> others;
        for (const BoardColumn& other : columns)
            if (&other != &column && other.person.isValid() && !other.left)
                others.push_back(other.dueByTonight());
        column.overloadBeside.reset();
        if (!column.person.isValid() || others.size() < 2 || column.dueByTonight() < fewestToOverload)
            continue;
        if (const qint64 usual = medianOf(std::move(others)); column.dueByTonight() >= 2 * usual)
            column.overloadBeside = usual;
    }
}

TeamBoard teamBoard(storage::Database& database, const TeamBoardQuery& query, Moment at) {
    BoardBuilder builder(database, query, at);
    TeamBoard board{.by = query.columns, .columns = {}, .departments = services::departments(database)};
    if (query.columns == TeamBoardQuery::Columns::People) {
        board.columns = builder.peopleColumns();
        markOverload(board.columns);
    } else {
        board.columns = builder.departmentColumns();
    }
    std::stable_sort(board.columns.begin(), board.columns.end(), [](const BoardColumn& a, const BoardColumn& b) {
        return a.overdue != b.overdue ? a.overdue > b.overdue : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return board;
}

} // namespace kept::services
