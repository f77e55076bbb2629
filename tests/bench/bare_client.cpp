#include "tests/bench/bare_client.h"

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <libpq-fe.h>
#include <memory>
#include <mutex>

namespace kept::bench {

namespace {

constexpr std::chrono::milliseconds pause{100};

class Connection {
public:
    explicit Connection(const QByteArray& conninfo) : m_connection(PQconnectdb(conninfo.constData()), PQfinish) {
        ask("CREATE TABLE IF NOT EXISTS public.bare_rows (number bigserial PRIMARY KEY, payload text, hash bytea)");
    }
    ~Connection() { ask("DROP TABLE IF EXISTS public.bare_rows"); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// How many rows came.
    int ask(const char* sql, const QByteArray& value = {}) {
        const char* values = value.constData();
        const std::unique_ptr<PGresult, decltype(&PQclear)> answer(
            PQexecParams(m_connection.get(), sql, value.isEmpty() ? 0 : 1, nullptr, &values, nullptr, nullptr, 0),
            PQclear);
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
            std::fprintf(stderr, "%s", PQerrorMessage(m_connection.get()));
        return PQntuples(answer.get());
    }
    /// The first field of the first row.
    QByteArray value(const char* sql) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQexec(m_connection.get(), sql), PQclear);
        return PQntuples(answer.get()) > 0 ? QByteArray(PQgetvalue(answer.get(), 0, 0)) : QByteArray("0");
    }

private:
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection;
};

} // namespace

BareClient::BareClient(const QByteArray& conninfo, std::vector<qint64> people)
    : m_conninfo(conninfo), m_people(std::move(people)) {}

BareClient::~BareClient() = default;

void BareClient::start() {
    m_took = {};
    m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

std::array<Latencies, bareCount> BareClient::stop() {
    m_thread.request_stop();
    m_thread.join();
    return m_took;
}

void BareClient::work(const std::stop_token& stop) {
    Connection connection(m_conninfo);
    const qint64 promises = connection.value("SELECT max(id) FROM kept.promises").toLongLong();
    const auto measure = [&](Bare statement, const char* sql, const QByteArray& value) {
        const Clock::time_point begun = Clock::now();
        connection.ask(sql, value);
        m_took[static_cast<std::size_t>(statement)].add(milliseconds(Clock::now() - begun));
    };
    std::mutex mutex;
    std::condition_variable_any woken;
    for (qint64 round = 1; !stop.stop_requested(); ++round) {
        measure(Bare::Lookup,
                "SELECT e.*, t.field, t.content FROM kept.events AS e LEFT JOIN kept.event_texts AS t"
                " ON t.event_number = e.number WHERE e.promise_id = $1 ORDER BY e.number",
                QByteArray::number(round * 7'919 % promises + 1));
        measure(Bare::List,
                "SELECT * FROM kept.promises WHERE holder_id = $1 AND closed_outcome IS NULL ORDER BY judged_due_at",
                QByteArray::number(m_people[static_cast<std::size_t>(round) % m_people.size()]));
        measure(Bare::Commit, "INSERT INTO public.bare_rows (payload, hash) VALUES ($1, sha256('row'))",
                QByteArrayLiteral("{\"what\":\"a row as long as an event of a promise is\"}"));
        std::unique_lock lock(mutex);
        woken.wait_for(lock, stop, pause, [] { return false; });
    }
}

} // namespace kept::bench
