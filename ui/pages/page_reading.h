#pragma once

#include "services/book.h"
#include "services/deliver.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <utility>

namespace kept::ui {

/// What a page reads of the book, once somebody looks at it: a window starts with one page in sight, and the others
/// cost nothing until they are. Only the answer to the newest question counts; a change that comes while it is read (an
/// import tells of every batch) is read right after.
template <class Answer> class PageReading {
public:
    using Question = std::function<Answer(storage::Database&)>;
    struct Ways {
        std::function<Question()> ask; ///< gives what to run on the database thread, as things stand
        std::function<void(const Answer&)> take;
        std::function<void(const QString& why)> fail;
    };

    /// Belongs to the page, which it asks for nothing before the first load().
    PageReading(QWidget& page, services::Book& book, Ways ways) : m_page(page), m_book(book), m_ways(std::move(ways)) {}

    /// Asks anew, at once or when the page is shown.
    void load() {
        m_reading.cancel();
        if (!m_page.isVisible()) {
            m_stale = true;
            m_answered = ++m_asked; // what is under way answers another question
            return;
        }
        m_stale = false;
        const quint64 asked = ++m_asked;
        m_reading = m_book.run(m_ways.ask());
        services::deliver(
            m_reading, &m_page,
            [this, asked](const Answer& answer) {
                if (asked != m_asked)
                    return;
                m_answered = asked;
                m_ways.take(answer);
                if (m_stale)
                    load();
            },
            [this, asked](const QString& why) {
                if (asked != m_asked)
                    return;
                m_answered = asked;
                m_ways.fail(why);
            });
    }

    void bookChanged(const services::Changes& changes) {
        if (changes.isEmpty())
            return;
        m_stale = true;
        if (m_page.isVisible())
            catchUp();
    }

    /// Whether the newest question waits for its answer.
    [[nodiscard]] bool isUnderWay() const { return m_answered != m_asked; }

    /// To be called once the page is shown.
    void catchUp() {
        if (m_stale && !isUnderWay())
            load();
    }

private:
    QWidget& m_page;
    services::Book& m_book;
    Ways m_ways;
    QFuture<Answer> m_reading;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_stale = false; ///< the book changed, or another question is to be asked, since the last reading began
};

} // namespace kept::ui
