#include "tests/bench/news.h"

#include <algorithm>

namespace kept::bench {

void News::saved(std::size_t author, const std::vector<domain::PromiseId>& promises, Clock::time_point begun,
                 Clock::time_point ended) {
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        if (i == author)
            continue;
        Window& window = m_windows[i];
        for (const domain::PromiseId promise : promises) {
            const Clock::time_point heard = std::max(window.heard.value(promise), window.heardAll);
            if (heard > begun) // the news came before its author's own answer
                m_measures.of(Act::Told).add(std::max(milliseconds(heard - ended), 0.0));
            else
                window.awaited.insert(promise, ended);
        }
    }
}

void News::told(std::size_t window, const services::Changes& changes) {
    Window& where = m_windows[window];
    const Clock::time_point now = Clock::now();
    const auto take = [&](domain::PromiseId promise) {
        const auto awaited = where.awaited.constFind(promise);
        if (awaited != where.awaited.cend()) {
            m_measures.of(Act::Told).add(milliseconds(now - *awaited));
            where.awaited.erase(awaited);
        }
    };
    if (changes.everything) {
        where.heardAll = now;
        for (const domain::PromiseId promise : where.awaited.keys())
            take(promise);
    }
    for (const domain::PromiseId promise : changes.promises) {
        where.heard.insert(promise, now);
        take(promise);
    }
}

int News::waiting() const {
    qsizetype waiting = 0;
    for (const Window& window : m_windows)
        waiting += window.awaited.size();
    return static_cast<int>(waiting);
}

} // namespace kept::bench
