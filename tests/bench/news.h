#pragma once

#include "domain/ids.h"
#include "services/changes.h"
#include "tests/bench/measures.h"

#include <QHash>

#include <vector>

namespace kept::bench {

/// Follows each save until every other window was told of it.
class News {
public:
    News(Measures& measures, std::size_t windows) : m_measures(measures), m_windows(windows) {}

    /// `author` began it and was told then that it is in the book.
    void saved(std::size_t author, const std::vector<domain::PromiseId>& promises, Clock::time_point begun,
               Clock::time_point ended);
    /// A window was told, just now.
    void told(std::size_t window, const services::Changes& changes);
    /// How many were saved that some window does not know of yet.
    [[nodiscard]] int waiting() const;

private:
    struct Window {
        QHash<domain::PromiseId, Clock::time_point> heard;   ///< when it was told last
        QHash<domain::PromiseId, Clock::time_point> awaited; ///< by when it was saved
        Clock::time_point heardAll;
    };

    Measures& m_measures;
    std::vector<Window> m_windows;
};

} // namespace kept::bench
