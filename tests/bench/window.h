#pragma once

#include "desktop/wall_clock_alarm.h"
#include "models/book_promise_source.h"
#include "models/own_counts.h"
#include "models/promise_list_model.h"
#include "services/book.h"
#include "services/reminders.h"
#include "tests/bench/shared_scene.h"

#include <memory>

namespace kept::bench {

/// What the window of one person does with the book by itself: it reads anew what it shows whenever somebody changed
/// something. All but the widgets.
class Window : public QObject {
    Q_OBJECT

public:
    explicit Window(const Member& member);

    /// Throws what opening throws.
    void open();
    [[nodiscard]] services::Book& book() { return m_book; }
    [[nodiscard]] models::PromiseListModel& own() { return *m_own; }
    [[nodiscard]] services::PromiseQuery ownQuery() const;
    [[nodiscard]] services::PromiseQuery owedQuery() const;
    /// Which page is in front; the team board reads itself anew.
    void showBoard(bool shown) { m_showsBoard = shown; }

signals:
    void told(const kept::services::Changes& changes);

private:
    void follow(const services::Changes& changes);
    void look(models::PromiseListModel& list);

    Member m_member;
    services::Book m_book;
    models::BookPromiseSource m_source;
    models::OwnCounts m_counts;
    desktop::WallClockAlarm m_alarm;
    services::Reminders m_reminders;
    std::unique_ptr<models::PromiseListModel> m_own;
    std::unique_ptr<models::PromiseListModel> m_owed;
    bool m_showsBoard = false;
};

} // namespace kept::bench
