#pragma once

#include "tests/bench/measures.h"

#include <QByteArray>

#include <atomic>
#include <thread>
#include <vector>

namespace kept::bench {

/// What libpq alone takes for the like, on the same server at the same time, without rights, rules or a history.
class BareClient {
public:
    /// As whoever may do all; asks about these people in turn.
    BareClient(const QByteArray& conninfo, std::vector<qint64> people);
    ~BareClient();
    BareClient(const BareClient&) = delete;
    BareClient& operator=(const BareClient&) = delete;

    void start();
    /// Ends, and gives what was measured.
    std::array<Latencies, bareCount> stop();

private:
    void work(const std::stop_token& stop);

    QByteArray m_conninfo;
    std::vector<qint64> m_people;
    std::array<Latencies, bareCount> m_took;
    std::jthread m_thread;
};

} // namespace kept::bench
