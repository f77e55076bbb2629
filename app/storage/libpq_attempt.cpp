#include "storage/libpq_attempt.h"

#include <new>
#include <poll.h>
#include <vector>

namespace kept::storage {

using namespace std::chrono_literals;

namespace {

using AttemptClock = std::chrono::steady_clock;

/// Until `isEnough`, or the end of it.
template <class Enough> bool goOn(PGconn& connection, std::chrono::milliseconds patience, Enough isEnough) {
    const auto deadline = AttemptClock::now() + patience;
    PostgresPollingStatusType wanted =
        PQstatus(&connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (wanted != PGRES_POLLING_OK && wanted != PGRES_POLLING_FAILED && !isEnough()) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - AttemptClock::now());
        pollfd waiting{.fd = PQsocket(&connection),
                       .events = static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT),
                       .revents = 0};
        const int ready = left > 0ms ? ::poll(&waiting, 1, static_cast<int>(left.count())) : 0;
        if (ready == 0)
            return false;
        if (ready > 0)
            wanted = PQconnectPoll(&connection);
    }
    return true;
}

} // namespace

LibpqConnection beginConnecting(const Parameters& parameters) {
    std::vector<QByteArray> texts; // that the pointers point into
    texts.reserve(2 * parameters.size());
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [name, value] : parameters) {
        keywords.push_back(texts.emplace_back(name.toUtf8()).constData());
        values.push_back(texts.emplace_back(value.toUtf8()).constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    LibpqConnection connection(PQconnectStartParams(keywords.data(), values.data(), 0));
    if (!connection)
        throw std::bad_alloc();
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE); // with codes, which are the same in every language
    return connection;
}

bool comesToAnEnd(PGconn& connection, std::chrono::milliseconds patience) {
    return goOn(connection, patience, [] { return false; });
}

bool isCertificateAccepted(const Parameters& parameters, std::chrono::milliseconds patience) {
    const LibpqConnection connection = beginConnecting(parameters);
    bool isShakingHands = false;
    bool isAccepted = false;
    const bool came = goOn(*connection, patience, [&] {
        const ConnStatusType status = PQstatus(connection.get());
        isAccepted = isShakingHands && status == CONNECTION_MADE; // ready to say who signs in
        isShakingHands = isShakingHands || status == CONNECTION_SSL_STARTUP;
        return isAccepted;
    });
    return came && isAccepted;
}

} // namespace kept::storage
