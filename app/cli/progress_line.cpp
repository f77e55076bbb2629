#include "cli/progress_line.h"

#include <ostream>

namespace kept::cli {

ProgressLine::ProgressLine(std::ostream& err, bool isTerminal) : m_err(err), m_isTerminal(isTerminal) {
    m_sinceLast.start();
}

ProgressLine::~ProgressLine() {
    if (m_width > 0)
        m_err << '\r' << std::string(static_cast<std::size_t>(m_width), ' ') << '\r';
}

void ProgressLine::show(const QString& text) {
    m_sinceLast.restart();
    const int width = static_cast<int>(text.size());
    m_err << '\r' << text.leftJustified(m_width).toStdString() << std::flush;
    m_width = std::max(m_width, width);
}

} // namespace kept::cli
