#include "tests/bench/budgets.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kept::bench {

namespace {

double timeOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double medianOf(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double medianTime(int times, const std::function<void()>& work) {
    std::vector<double> took;
    for (int i = 0; i < times; ++i)
        took.push_back(timeOf(work));
    return medianOf(took);
}

Beside mediansBeside(int times, const std::function<void()>& ours, const std::function<void()>& bare) {
    ours();
    bare();
    std::vector<double> oursTook;
    std::vector<double> bareTook;
    for (int i = 0; i < times; ++i) {
        oursTook.push_back(timeOf(ours));
        bareTook.push_back(timeOf(bare));
    }
    return {medianOf(oursTook), medianOf(bareTook)};
}

double fittedExponent(const std::vector<Grown>& grown) {
    if (grown.size() < 2)
        return 0;
    double meanX = 0;
    double meanY = 0;
    for (const Grown& one : grown) {
        meanX += std::log(one.size) / static_cast<double>(grown.size());
        meanY += std::log(one.took) / static_cast<double>(grown.size());
    }
    double both = 0;
    double square = 0;
    for (const Grown& one : grown) {
        both += (std::log(one.size) - meanX) * (std::log(one.took) - meanY);
        square += (std::log(one.size) - meanX) * (std::log(one.size) - meanX);
    }
    return both / square;
}

Budgets::Budgets(const char* what) {
    std::printf("%s\n%-64s %12s %12s %9s %9s\n", what, "", "kept", "bare", "is", "limit");
    std::fflush(stdout);
}

void Budgets::tell(bool isWithin) {
    ++m_all;
    m_broken += isWithin ? 0 : 1;
    std::printf("%s\n", isWithin ? "  ok" : "  BROKEN");
    std::fflush(stdout);
}

void Budgets::ratio(const QString& work, const Beside& took, double limit) {
    const double ratio = took.ours / took.bare;
    std::printf("%-64s %9.2f ms %9.2f ms %8.2fx %8.2fx", qUtf8Printable(work), took.ours, took.bare, ratio, limit);
    tell(ratio <= limit);
}

void Budgets::atMost(const QString& work, double value, const char* unit, double limit) {
    std::printf("%-64s %12s %12s %9.2f %9.2f %s", qUtf8Printable(work), "", "", value, limit, unit);
    tell(value <= limit);
}

void Budgets::seen(const QString& work, const Beside& took) {
    std::printf("%-64s %9.2f ms %9.2f ms %8.2fx\n", qUtf8Printable(work), took.ours, took.bare, took.ours / took.bare);
    std::fflush(stdout);
}

void Budgets::seen(const QString& work, double took) {
    std::printf("%-64s %9.2f ms\n", qUtf8Printable(work), took);
    std::fflush(stdout);
}

void Budgets::figure(const QString& what, double value, const char* unit) {
    std::printf("%-64s %9.2f %s\n", qUtf8Printable(what), value, unit);
    std::fflush(stdout);
}

void Budgets::growth(const QString& work, const std::vector<Grown>& grown, double limit) {
    if (grown.size() < 2)
        return;
    const double exponent = fittedExponent(grown);
    std::printf("%-64s %12s %12s %9.2f %9.2f exponent", qUtf8Printable(work), "", "", exponent, limit);
    tell(exponent <= limit);
}

void Budgets::flat(const QString& work, const std::vector<Grown>& grown, double limit) {
    if (grown.size() < 2)
        return;
    const double ratio = grown.back().took / grown.front().took;
    std::printf("%-64s %9.2f ms %9.2f ms %8.2fx %8.2fx", qUtf8Printable(work), grown.back().took, grown.front().took,
                ratio, limit);
    tell(ratio <= limit);
}

int Budgets::close() const {
    std::printf(m_broken == 0 ? "all %d within their limits\n" : "of %d limits %d are BROKEN\n", m_all, m_broken);
    return m_broken == 0 ? 0 : 1;
}

} // namespace kept::bench
