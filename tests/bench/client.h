#pragma once

#include "services/ledger.h"
#include "tests/bench/news.h"
#include "tests/bench/window.h"

#include <QTimer>

#include <functional>
#include <random>

namespace kept::bench {

/// How somebody works.
struct Pace {
    double thinkSeconds = 10; ///< between two acts, on average
    double keySeconds = 0.15; ///< between two keys of a search
};

/// A person at their window, who does one thing after the other. Everybody has their own, from the same seed.
class Client : public QObject {
    Q_OBJECT

public:
    Client(std::size_t place, const Member& member, std::uint32_t seed);

    /// Throws what opening throws.
    void open();
    /// Works on until stop(); what is measured goes there, both outlive that.
    void start(const Pace& pace, Measures& measures, News& news);
    /// Begins nothing more.
    void stop() { m_working = false; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Nothing is measured from here on.
    void forget() { m_news = nullptr; }
    /// Ends the window.
    void close() { m_window.book().close(); }

private:
    using Save = std::function<std::vector<domain::PromiseId>(services::Ledger&)>;

    void think();
    void act();
    [[nodiscard]] Act next();
    void openList(Act act, const services::PromiseQuery& query);
    void search();
    void pressKey();
    void openPromise();
    void openBoard();
    void readMonth();
    void exportMonth();
    void record();
    void keep();
    void renegotiate();
    void ownUp();
    void note();
    /// One of the first of the own list that is still to be done; nothing where there is none.
    [[nodiscard]] std::optional<domain::PromiseId> anyOwn();

    /// Does it and measures that, from the wish to the answer.
    template <class Work> void read(Act act, Work work, std::function<void()> then = {});
    void save(Act act, Save work);
    void done();
    void failed(const domain::Error& error);
    int below(int end) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(end)); }

    std::size_t m_place;
    Member m_member;
    Window m_window;
    std::mt19937 m_engine;
    QTimer m_timer;
    Pace m_pace;
    Measures* m_measures = nullptr;
    News* m_news = nullptr;
    std::vector<QString> m_customers;
    std::optional<domain::DepartmentId> m_department;
    std::vector<domain::PromiseId> m_owing; ///< what asks to own up, as last seen
    QString m_wanted;                       ///< what is typed into the search
    int m_typed = 0;
    bool m_working = false;
    bool m_busy = false;
};

} // namespace kept::bench
