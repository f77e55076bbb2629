#include "models/book_promise_source.h"
#include "models/promise_list_model.h"
#include "models/promise_roles.h"
#include "services/book.h"
#include "services/dice.h"
#include "tests/bench/book_shelf.h"
#include "tests/bench/budgets.h"
#include "tests/bench/filled_book.h"
#include "tests/bench/measures.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/promise_list_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

#include <ctime>
#include <utility>

using namespace kept;
using namespace kept::bench;
using models::PromiseListModel;

namespace {

constexpr double frameMilliseconds = 16.7;
constexpr double frameShare = 0.99;
constexpr int pagesDown = 600;
constexpr int jumps = 300;
constexpr int rowsOfTwoPages = 60; ///< and some more
constexpr double mostGrowth = 2;
constexpr qint64 heldRows = 2'000; ///< a list keeps so many: a book of no more reads none of them twice

/// What the calling thread used of the processors so far, in milliseconds: whatever else the machine does.
double threadTime() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Counts how long the thread of the window works for each frame that it paints: all events since the one before, the
/// keys and what the book answered among them, until the window is painted.
class FrameCounter final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        const bool isFrame = event->type() == QEvent::UpdateRequest; // of the window, which then paints
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double before = threadTime();
        const bool isTaken = QApplication::notify(receiver, event);
        m_worked += threadTime() - before;
        --m_depth;
        if (isFrame)
            frames.add(std::exchange(m_worked, 0));
        return isTaken;
    }

    Latencies frames; ///< milliseconds of work for each
    void forget() {
        frames = {};
        m_worked = 0;
    }

private:
    double m_worked = 0;
    int m_depth = 0;
};

/// All rows in a real view, with the model and the delegate of the program.
class ListWindow {
public:
    explicit ListWindow(const QString& path) {
        m_book.open(path).waitForFinished();
        QElapsedTimer timer;
        timer.start();
        m_list.setQuery({}, PromiseListModel::Grouping::None);
        while (m_list.state() != PromiseListModel::State::Ready)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_view.setModel(&m_list);
        m_view.resize(1'000, 700);
        m_view.show();
        waitForRows();
        opened = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    /// As somebody who holds the key does: each time the display shows a picture, whether rows are there or not.
    void holdPageDown(int times) {
        m_view.selectFirst();
        for (int i = 0; i < times; ++i) {
            QEventLoop loop;
            QTimer::singleShot(static_cast<int>(frameMilliseconds), Qt::PreciseTimer, &loop, &QEventLoop::quit);
            if (m_view.currentIndex().row() == rows() - 1)
                m_view.selectFirst();
            press(Qt::Key_PageDown);
            loop.exec();
        }
        waitForRows();
    }
    /// To a row anywhere, by the scroll bar; gives how long it took until the rows there were painted.
    double jump(int row) {
        QElapsedTimer timer;
        timer.start();
        m_view.verticalScrollBar()->setValue(m_view.rowViewportPosition(row) + m_view.verticalScrollBar()->value());
        waitForRows();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    /// From a row anywhere.
    double pageDown(int row) {
        m_view.setCurrentIndex(m_list.index(std::min(row, rows() - rowsOfTwoPages)));
        waitForRows();
        QElapsedTimer timer;
        timer.start();
        press(Qt::Key_PageDown);
        waitForRows();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] int rows() const { return m_list.rowCount(); }

    double opened = 0;

private:
    void press(Qt::Key key) { QTest::keyClick(&m_view, key); }
    void waitForRows() {
        while (!isShown())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        QApplication::processEvents();
    }
    [[nodiscard]] bool isShown() const {
        const int last = m_view.rowAt(m_view.viewport()->height() - 1);
        for (int row = m_view.rowAt(0); row <= (last < 0 ? m_list.rowCount() - 1 : last); ++row) {
            if (!m_list.data(m_list.index(row), models::LoadedRole).toBool())
                return false;
        }
        return true;
    }

    services::Book m_book{now};
    models::BookPromiseSource m_source{m_book, now, QTimeZone("Europe/Berlin"), QLocale::c()};
    PromiseListModel m_list{m_source, now, QTimeZone("Europe/Berlin"), QLocale::c()};
    ui::PromiseListView m_view;
};

struct Measured {
    std::vector<Grown> page;
    std::vector<Grown> jump;
};

void measure(FrameCounter& counter, const BookShelf& shelf, qint64 promises, Budgets& budgets, Measured& measured) {
    ListWindow window(shelf.book(promises));
    const QString size = QStringLiteral(", %L1").arg(promises);
    budgets.seen(QStringLiteral("all keys read, first page painted") + size, window.opened);

    counter.forget();
    window.holdPageDown(pagesDown);
    const auto tellFrames = [&](const QString& work) {
        budgets.atMost(QStringLiteral("%1%2: 99 of %3 frames within").arg(work, size).arg(counter.frames.count()),
                       counter.frames.quantile(frameShare), "ms", frameMilliseconds);
    };
    tellFrames(QStringLiteral("page down held"));

    services::Dice dice(7);
    Latencies jumped;
    counter.forget();
    for (int i = 0; i < jumps; ++i)
        jumped.add(window.jump(dice.below(window.rows())));
    tellFrames(QStringLiteral("jumps to any row"));
    Latencies paged;
    for (int i = 0; i < jumps; ++i)
        paged.add(window.pageDown(dice.below(window.rows())));
    budgets.seen(QStringLiteral("jump to rows painted, median") + size, jumped.quantile(0.5));
    budgets.seen(QStringLiteral("jump to rows painted, 99 of 100 within") + size, jumped.quantile(0.99));
    budgets.seen(QStringLiteral("page down to rows painted, median") + size, paged.quantile(0.5));
    if (promises > heldRows) {
        measured.page.push_back({double(promises), paged.quantile(0.5)});
        measured.jump.push_back({double(promises), jumped.quantile(0.5)});
    }
}

} // namespace

/// Scrolling through all promises of a book, frame by frame, in a view that is painted though nobody sees it.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    FrameCounter application(argc, argv);
    ui::Appearance appearance(application);
    appearance.apply(render::Theme::Light);
    return runGuarded([&] {
        const BookShelf shelf;
        Budgets budgets("A list of all promises: work of the window's thread for each frame");
        Measured measured;
        for (const qint64 promises : sizesAsked())
            measure(application, shelf, promises, budgets, measured);
        budgets.flat(QStringLiteral("one page: the largest book beside the smallest"), measured.page, mostGrowth);
        budgets.flat(QStringLiteral("one jump: the largest book beside the smallest"), measured.jump, mostGrowth);
        return budgets.close();
    });
}
