#include "tests/bench/client.h"

#include "domain/errors.h"
#include "services/chains.h"
#include "services/chance.h"
#include "services/deliver.h"
#include "services/ledger.h"
#include "services/people.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "services/team_board.h"
#include "services/timeline.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace kept::bench {

using namespace domain;

namespace {

constexpr std::size_t rowsInSight = 25;
constexpr int knownCustomers = 40;
constexpr std::array words = {"heating",  "boiler", "invoice", "quote",    "warranty", "wärmepumpe",
                              "contract", "lohr",   "keller",  "order 48", "refund",   "angebot"};

std::vector<PromiseKey> list(storage::Database& database, const services::PromiseQuery& query, Moment now) {
    const Moment at = services::readingMoment(database, now);
    std::vector<PromiseKey> keys = services::promiseKeys(database, query, at);
    std::vector<PromiseId> inSight;
    for (std::size_t i = 0; i < std::min(keys.size(), rowsInSight); ++i)
        inSight.push_back(keys[i].id);
    (void)services::promiseRows(database, inSight, at);
    return keys;
}

} // namespace

Client::Client(std::size_t place, const Member& member, std::uint32_t seed)
    : m_place(place), m_member(member), m_window(member), m_engine(seed + static_cast<std::uint32_t>(place)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Client::act);
    connect(&m_window, &Window::told, this, [this](const services::Changes& changes) {
        if (m_news)
            m_news->told(m_place, changes);
    });
}

void Client::open() {
    m_window.open();
    m_window.book()
        .run([this](storage::Database& database) {
            QStringList names;
            for (const services::PersonRow& person : services::people(database)) {
                if (person.id == m_member.id)
                    m_department = person.departmentId;
            }
            for (const services::NamedThing& contact : services::contacts(database))
                names.append(contact.name);
            for (int i = 0; i < knownCustomers; ++i)
                m_customers.push_back(names[below(static_cast<int>(names.size()))]);
        })
        .waitForFinished();
}

void Client::start(const Pace& pace, Measures& measures, News& news) {
    m_pace = pace;
    m_measures = &measures;
    m_news = &news;
    m_working = true;
    think();
}

void Client::think() {
    if (!m_working)
        return;
    const double share = (below(1'000'000) + 1) / 1e6;
    m_timer.start(static_cast<int>(-std::log(share) * m_pace.thinkSeconds * 1'000));
}

Act Client::next() {
    int all = 0;
    for (const ActRule& rule : rules)
        all += rule.weight;
    int chosen = below(all);
    for (const ActRule& rule : rules) {
        chosen -= rule.weight;
        if (chosen < 0)
            return rule.act == Act::OpenBoard && m_member.role == services::Role::Staff ? Act::OpenList : rule.act;
    }
    return Act::OpenList;
}

void Client::act() {
    if (!m_working)
        return;
    m_busy = true;
    const Act chosen = next();
    m_window.showBoard(chosen == Act::OpenBoard);
    switch (chosen) {
    case Act::OpenList:
        return openList(chosen, m_window.ownQuery());
    case Act::OpenOwed:
        return openList(chosen, m_window.owedQuery());
    case Act::Search:
        return search();
    case Act::OpenPromise:
        return openPromise();
    case Act::OpenBoard:
        return openBoard();
    case Act::ReadMonth:
        return readMonth();
    case Act::Export:
        return exportMonth();
    case Act::Record:
        return record();
    case Act::Keep:
        return keep();
    case Act::Renegotiate:
        return renegotiate();
    case Act::OwnUp:
        return ownUp();
    default:
        return note();
    }
}

template <class Work> void Client::read(Act act, Work work, std::function<void()> then) {
    const Clock::time_point begun = Clock::now();
    services::deliver(
        m_window.book().run([work](storage::Database& database) {
            work(database);
            return Clock::now();
        }),
        this,
        [this, act, begun, then = std::move(then)](Clock::time_point ended) {
            m_measures->of(act).add(milliseconds(ended - begun));
            then ? then() : done();
        },
        [this](const Error& error) { failed(error); });
}

void Client::save(Act act, Save work) {
    struct Saved {
        std::vector<PromiseId> promises;
        qint64 events = 0;
        Clock::time_point ended;
    };
    const Clock::time_point begun = Clock::now();
    services::deliver(
        m_window.book().save([work, session = services::Session{m_member.id, m_window.book().now()}](
                                 storage::Database& database, services::Changes& changes) {
            services::Ledger ledger(database, session, changes);
            Saved saved;
            saved.promises = work(ledger);
            saved.events = static_cast<qint64>(ledger.takeAppended().size());
            saved.ended = Clock::now();
            return saved;
        }),
        this,
        [this, act, begun](const Saved& saved) {
            m_measures->of(act).add(milliseconds(saved.ended - begun));
            m_measures->events += saved.events;
            m_news->saved(m_place, saved.promises, begun, saved.ended);
            done();
        },
        [this](const Error& error) { failed(error); });
}

void Client::done() {
    m_busy = false;
    think();
}

void Client::failed(const Error& error) {
    const bool isRule = dynamic_cast<const InvalidInput*>(&error) || dynamic_cast<const Conflict*>(&error) ||
                        dynamic_cast<const NotAllowed*>(&error);
    ++(isRule ? m_measures->refusals : m_measures->failures)[error.message()];
    done();
}

void Client::openList(Act act, const services::PromiseQuery& query) {
    auto owing = std::make_shared<std::vector<PromiseId>>();
    read(
        act,
        [query, owing, now = m_window.book().now()](storage::Database& database) {
            for (const PromiseKey& key : list(database, query, now)) {
                if (key.asks == Asks::OwnUp)
                    owing->push_back(key.id);
            }
        },
        [this, owing] {
            if (!owing->empty())
                m_owing = *owing;
            done();
        });
}

void Client::search() {
    m_wanted = below(3) == 0 ? QStringLiteral("order %1").arg(100'000 + below(900'000))
                             : QString::fromUtf8(words[static_cast<std::size_t>(below(words.size()))]);
    m_typed = 0;
    pressKey();
}

void Client::pressKey() {
    if (m_typed == m_wanted.size())
        return done();
    services::PromiseQuery query;
    query.search = m_wanted.left(++m_typed);
    query.order = services::PromiseQuery::Order::DueLast;
    query.most = 200; // as the window asks
    read(
        Act::Search,
        [query, now = m_window.book().now()](storage::Database& database) { (void)list(database, query, now); },
        [this] { QTimer::singleShot(static_cast<int>(m_pace.keySeconds * 1'000), this, &Client::pressKey); });
}

void Client::openPromise() {
    const std::optional<PromiseId> promise = anyOwn();
    if (!promise)
        return done();
    read(Act::OpenPromise, [id = *promise, now = m_window.book().now()](storage::Database& database) {
        const History history = services::historyOf(database, id);
        (void)services::timelineOf(history, services::namesIn(database, history), QTimeZone("Europe/Berlin"),
                                   QLocale::c());
        (void)services::chainOf(database, id, services::readingMoment(database, now));
    });
}

void Client::openBoard() {
    read(Act::OpenBoard, [now = m_window.book().now()](storage::Database& database) {
        (void)services::teamBoard(database, {}, services::readingMoment(database, now));
    });
}

void Client::readMonth() {
    const QDate last = dayOf(m_window.book().now(), QTimeZone("Europe/Berlin")).addMonths(-1);
    read(Act::ReadMonth, [last, department = m_department, now = m_window.book().now()](storage::Database& database) {
        (void)services::summarize(
            database, {.period = Period::month(last.year(), last.month()), .department = department, .person = {}},
            services::readingMoment(database, now));
    });
}

void Client::exportMonth() {
    const QDate last = dayOf(m_window.book().now(), QTimeZone("Europe/Berlin")).addMonths(-1);
    services::PromiseQuery query;
    query.countedDepartment = m_department;
    query.period = Period::month(last.year(), last.month());
    read(Act::Export, [query, now = m_window.book().now()](storage::Database& database) {
        services::forEachPromise(database, query, services::readingMoment(database, now), [](const PromiseRow&) {});
    });
}

void Client::record() {
    services::NewPromise made;
    made.what = QStringLiteral("Call back about order %1").arg(100'000 + below(900'000));
    made.promiser = m_member.id;
    made.contact = m_customers[static_cast<std::size_t>(below(knownCustomers))];
    made.channel = QStringLiteral("phone");
    made.due = {m_window.book().now() + std::chrono::minutes(30 + below(3'000)), false};
    const auto type = [person = m_member.id, now = m_window.book().now()](storage::Database& database) {
        const Moment at = services::readingMoment(database, now);
        services::Likeness like;
        like.person = person;
        (void)services::likelihoodOf(database, like, at);
        (void)services::loadOf(database, person, at);
    };
    read(Act::Begin, type, [this, made] {
        save(Act::Record, [made](services::Ledger& ledger) { return std::vector{ledger.make(made)}; });
    });
}

std::optional<PromiseId> Client::anyOwn() {
    const models::PromiseListModel& own = m_window.own();
    if (own.rowCount() == 0)
        return std::nullopt;
    const PromiseId found = own.idAt(own.index(below(own.rowCount())));
    return found.isValid() ? std::optional(found) : std::nullopt;
}

void Client::keep() {
    const std::optional<PromiseId> promise = anyOwn();
    if (!promise)
        return record();
    save(Act::Keep, [id = *promise](services::Ledger& ledger) {
        ledger.record(id, Kept{});
        return std::vector{id};
    });
}

void Client::renegotiate() {
    const std::optional<PromiseId> promise = anyOwn();
    if (!promise)
        return record();
    save(Act::Renegotiate, [id = *promise, due = m_window.book().now() +
                                                 std::chrono::hours(80 + below(80))](services::Ledger& ledger) {
        ledger.record(id, Renegotiated{.due = {due, false}, .told = {}, .reason = QStringLiteral("The part is late")});
        return std::vector{id};
    });
}

void Client::ownUp() {
    if (m_owing.empty())
        return record();
    const PromiseId missed = m_owing.back();
    m_owing.pop_back();
    save(Act::OwnUp, [missed](services::Ledger& ledger) {
        ledger.ownUp(
            missed,
            OwnedUp{.said = QStringLiteral("It was promised for a day on which we had no part. It is here now"),
                    .channel = {},
                    .correctiveAction = {}},
            {});
        return std::vector{missed};
    });
}

void Client::note() {
    const std::optional<PromiseId> promise = anyOwn();
    if (!promise)
        return record();
    save(Act::Note, [id = *promise](services::Ledger& ledger) {
        ledger.record(id, Note{QStringLiteral("Reached the voice mail, trying again after lunch")});
        return std::vector{id};
    });
}

} // namespace kept::bench
