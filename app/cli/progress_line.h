#pragma once

#include <QElapsedTimer>
#include <QString>

#include <iosfwd>

namespace kept::cli {

/// How far long work has come, at most twice a second, over its own line on a terminal. Elsewhere nothing: what comes
/// of the work says itself how much it was.
class ProgressLine {
public:
    ProgressLine(std::ostream& err, bool isTerminal);
    /// Leaves a terminal's line empty.
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    [[nodiscard]] bool isDue() const { return m_isTerminal && m_sinceLast.hasExpired(500); }
    /// Where it is due.
    void show(const QString& text);

private:
    std::ostream& m_err;
    bool m_isTerminal;
    int m_width = 0;
    QElapsedTimer m_sinceLast;
};

} // namespace kept::cli
