#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace kept::bench {

[[nodiscard]] double medianOf(std::vector<double> values);

/// How long that took, in milliseconds: the median of so many times.
[[nodiscard]] double medianTime(int times, const std::function<void()>& work);

struct Beside {
    double ours = 0; ///< milliseconds, the median
    double bare = 0;
};
/// The same of two, one right after the other each time, so that both have the same machine. Once unmeasured before.
[[nodiscard]] Beside mediansBeside(int times, const std::function<void()>& ours, const std::function<void()>& bare);

/// One size of what was measured, and what it took there.
struct Grown {
    double size = 0;
    double took = 0;
};
/// The exponent e of took ~ size^e, by least squares over the logarithms; nothing below two sizes is 0.
[[nodiscard]] double fittedExponent(const std::vector<Grown>& grown);

/// Prints each figure beside its limit, as soon as it is there, and remembers whether all were kept.
class Budgets {
public:
    /// Says what is measured, and how the columns read.
    explicit Budgets(const char* what);

    /// At most so many times what the bare program took.
    void ratio(const QString& work, const Beside& took, double limit);
    /// At most so much, in that unit.
    void atMost(const QString& work, double value, const char* unit, double limit);
    /// Beside what the bare program took; no limit.
    void seen(const QString& work, const Beside& took);
    /// A figure without a limit, in milliseconds.
    void seen(const QString& work, double took);
    /// The same in another unit.
    void figure(const QString& what, double value, const char* unit);
    /// The fitted exponent of work over all rows.
    void growth(const QString& work, const std::vector<Grown>& grown, double limit);
    /// The largest size beside the smallest one, of work that is the same in every book.
    void flat(const QString& work, const std::vector<Grown>& grown, double limit);

    /// Says whether all was kept; the exit status.
    [[nodiscard]] int close() const;

private:
    void tell(bool isWithin);

    int m_broken = 0;
    int m_all = 0;
};

} // namespace kept::bench
