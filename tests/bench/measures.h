#pragma once

#include "tests/bench/acts.h"

#include <QHash>
#include <QString>

#include <array>
#include <chrono>
#include <vector>

namespace kept::bench {

using Clock = std::chrono::steady_clock;

[[nodiscard]] double milliseconds(Clock::duration duration);

/// How long something took, again and again, in milliseconds.
class Latencies {
public:
    void add(double took) { m_all.push_back(took); }
    [[nodiscard]] std::size_t count() const { return m_all.size(); }
    /// The value that such a share of all keeps within; 0 where there is none.
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] double most() const { return quantile(1); }

private:
    std::vector<double> m_all;
};

/// What one part of the benchmark saw.
struct Measures {
    std::array<Latencies, actCount> acts;
    std::array<Latencies, bareCount> bare;
    QHash<QString, int> refusals; ///< by what was said; the rules of the house, and no failure
    QHash<QString, int> failures;
    qint64 events = 0; ///< that clients were told are in the book
    int untold = 0;    ///< changes that a window was never told of
    double seconds = 0;

    [[nodiscard]] Latencies& of(Act act) { return acts[static_cast<std::size_t>(act)]; }
    [[nodiscard]] const Latencies& of(Act act) const { return acts[static_cast<std::size_t>(act)]; }
    [[nodiscard]] const Latencies& of(Bare statement) const { return bare[static_cast<std::size_t>(statement)]; }
    [[nodiscard]] qint64 actsDone() const;

    /// Prints all of it; with limits, tells whether they were kept.
    bool print(const char* title, bool withLimits) const;
};

} // namespace kept::bench
