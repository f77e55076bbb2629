#include "tests/bench/measures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kept::bench {

namespace {

constexpr std::array<const char*, bareCount> bareNames = {"bare: events of a promise", "bare: open ones of a person",
                                                          "bare: one row, committed"};

void printRow(const char* name, const Latencies& took) {
    std::printf("%-32s %7zu %9.1f %9.1f %9.1f %9.1f", name, took.count(), took.quantile(0.5), took.quantile(0.95),
                took.quantile(0.99), took.most());
}

} // namespace

double milliseconds(Clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

double Latencies::quantile(double share) const {
    if (m_all.empty())
        return 0;
    std::vector<double> sorted = m_all;
    const auto place = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1;
    const auto at = sorted.begin() + std::max<std::ptrdiff_t>(place, 0);
    std::ranges::nth_element(sorted, at);
    return *at;
}

qint64 Measures::actsDone() const {
    qint64 done = 0;
    for (const ActRule& rule : rules)
        done += rule.act == Act::Told ? 0 : static_cast<qint64>(of(rule.act).count());
    return done;
}

bool Measures::print(const char* title, bool withLimits) const {
    bool kept = failures.isEmpty() && untold == 0;
    std::printf("\n%s: %lld acts in %.0f s, %.1f a second\n", title, static_cast<long long>(actsDone()), seconds,
                static_cast<double>(actsDone()) / seconds);
    std::printf("%-32s %7s %9s %9s %9s %9s %9s %9s\n", "milliseconds", "n", "median", "95 %", "99 %", "most", "to bare",
                withLimits ? "limit 95 %" : "");
    for (const ActRule& rule : rules) {
        const Latencies& took = of(rule.act);
        printRow(rule.name, took);
        const double bareTook = rule.beside ? of(*rule.beside).quantile(0.5) : 0;
        if (bareTook > 0)
            std::printf(" %8.1fx", took.quantile(0.5) / bareTook);
        else
            std::printf(" %9s", "");
        if (withLimits) {
            const bool within = took.quantile(0.95) <= rule.limit && took.most() <= rule.worst;
            std::printf(" %9.0f%s", rule.limit, within ? "" : "  BROKEN");
            kept = kept && within;
        }
        std::printf("\n");
    }
    for (std::size_t i = 0; i < bareCount; ++i) {
        printRow(bareNames[i], bare[i]);
        std::printf("\n");
    }
    for (auto refusal = refusals.cbegin(); refusal != refusals.cend(); ++refusal)
        std::printf("refused %d times: %s\n", refusal.value(), qPrintable(refusal.key()));
    for (auto failure = failures.cbegin(); failure != failures.cend(); ++failure)
        std::printf("FAILED %d times: %s\n", failure.value(), qPrintable(failure.key()));
    if (untold > 0)
        std::printf("NEVER TOLD: %d\n", untold);
    std::fflush(stdout);
    return kept;
}

} // namespace kept::bench
