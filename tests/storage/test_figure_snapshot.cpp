#include "services/summaries.h"
#include "services/team_board.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <exception>
#include <memory>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;

namespace {

constexpr Moment november = tests::monday + 24h * 4;  // of days that are read row by row
constexpr Moment december = tests::monday + 24h * 20; // of a whole month, which is read by its counts

/// Somebody else at the same book, who moves one promise to and fro until it is enough.
class Mover {
public:
    Mover(const QString& place, PersonId actor, PromiseId promise, Moment begin)
        : m_thread(QThread::create([this, place, actor, promise, begin] {
              try {
                  move(place, actor, promise, begin);
              } catch (...) {
                  m_failed = std::current_exception();
              }
          })) {
        m_thread->start();
    }
    ~Mover() { stop(); }
    Mover(const Mover&) = delete;
    Mover& operator=(const Mover&) = delete;

    void stop() {
        m_enough = true;
        m_thread->wait();
    }
    [[nodiscard]] int moves() const { return m_moves; }
    [[nodiscard]] std::exception_ptr failed() const { return m_failed; }

private:
    void move(const QString& place, PersonId actor, PromiseId promise, Moment now) {
        const storage::Opened own = storage::openBook(place, storage::OpenMode::Existing, now);
        services::Changes changes;
        for (; !m_enough; ++m_moves) {
            now += 1ms;
            const Renegotiated moved{
                {m_moves % 2 == 0 ? december : november, false}, Telling{now, ChannelId(1)}, QStringLiteral("parts")};
            services::Ledger(*own.database, {actor, now}, changes).record(promise, moved);
        }
    }

    std::atomic<bool> m_enough = false;
    std::atomic<int> m_moves = 0;
    std::exception_ptr m_failed;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

/// Figures are made of counts and of rows, and both have to be of one moment.
class TestFigureSnapshot : public QObject {
    Q_OBJECT

private slots:
    void aPromiseThatMovesMeanwhileIsCountedOnce();
};

void TestFigureSnapshot::aPromiseThatMovesMeanwhileIsCountedOnce() {
    constexpr int readings = 60;
    constexpr int fewestMoves = 20;
    BookDesk desk;
    const PromiseId promise = desk.promise(november);
    const services::SummaryQuery query{
        .period = {QDate(2026, 11, 15), QDate(2026, 12, 31)}, .department = {}, .person = {}};
    Mover other(desk.path(), desk.mara, promise, desk.now);
    desk.now += 24h; // later than all that is moved meanwhile
    for (int i = 0; i < readings || other.moves() < fewestMoves; ++i) {
        QVERIFY(!other.failed());
        QCOMPARE(services::totalOf(desk.database(), query, desk.now).tally.total(), 1);
        const auto people = services::talliesBy(desk.database(), Grouping::Person, query, desk.now);
        QCOMPARE(people.size(), std::size_t(1));
        QCOMPARE(people.front().tally.total(), 1);
        QCOMPARE(services::summarize(desk.database(), query, desk.now).all.total(), 1);
    }
    other.stop();
    QVERIFY(!other.failed());
}

QTEST_GUILESS_MAIN(TestFigureSnapshot)
#include "test_figure_snapshot.moc"
