#include "domain/event.h"
#include "models/own_counts.h"
#include "tests/support/open_book.h"

#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace std::chrono_literals;
using models::OwnCounts;
using tests::OpenBook;

namespace {

constexpr domain::Moment monday = domain::fromMicroseconds(1'795'428'000'000'000);

struct Desk {
    OpenBook open{monday};
    domain::PersonId mara = open.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    domain::PersonId tariq = open.person(QStringLiteral("Tariq Aziz"), QStringLiteral("Logistics"));
    domain::PromiseId late = open.promise(mara, QStringLiteral("Send the invoice"), monday + 1h);
    domain::PromiseId soon = open.promise(mara, QStringLiteral("Call"), monday + 4h);
    domain::PromiseId other = open.promise(tariq, QStringLiteral("Engineer on site"), monday + 1h);
    OwnCounts counts{open.book, [this] { return open.now; }, OwnCounts::Side::Holder};
    QSignalSpy told{&counts, &OwnCounts::changed};

    QString last() const {
        return told.isEmpty() ? QString()
                              : QStringLiteral("%1 open, %2 overdue")
                                    .arg(told.last()[0].toLongLong())
                                    .arg(told.last()[1].toLongLong());
    }
};

} // namespace

class TestOwnCounts : public QObject {
    Q_OBJECT

private slots:
    void theOverdueOnesAreNotAmongTheOpenOnes() {
        Desk desk;
        desk.open.now = monday + 2h;
        desk.counts.setPerson(desk.mara);
        QTRY_COMPARE(desk.last(), QStringLiteral("1 open, 1 overdue"));
    }

    void exactlyOnTheDeadlineIsStillOpen() {
        Desk desk;
        desk.open.now = monday + 1h;
        desk.counts.setPerson(desk.mara);
        QTRY_COMPARE(desk.last(), QStringLiteral("2 open, 0 overdue"));
    }

    void aDeadlineThatPassesIsSeenUnasked() {
        Desk desk;
        desk.open.now = monday + 1h - 300ms;
        desk.counts.setPerson(desk.mara);
        QTRY_COMPARE(desk.last(), QStringLiteral("2 open, 0 overdue"));
        desk.open.now = monday + 1h + 1s;
        QTRY_COMPARE(desk.last(), QStringLiteral("1 open, 1 overdue"));
    }

    void whatIsClosedIsNotCounted() {
        Desk desk;
        desk.counts.setPerson(desk.mara);
        QTRY_COMPARE(desk.last(), QStringLiteral("2 open, 0 overdue"));
        desk.open.record(desk.soon, domain::Kept{}, desk.mara);
        desk.counts.refresh();
        QTRY_COMPARE(desk.last(), QStringLiteral("1 open, 0 overdue"));
    }

    void whatColleaguesOweIsCountedForThePromisee() {
        Desk desk;
        OwnCounts owed{desk.open.book, [&desk] { return desk.open.now; }, OwnCounts::Side::Promisee};
        QSignalSpy told{&owed, &OwnCounts::changed};
        const auto last = [&told] {
            return told.isEmpty()
                       ? QString()
                       : QStringLiteral("%1/%2").arg(told.last()[0].toLongLong()).arg(told.last()[1].toLongLong());
        };
        const domain::PromiseId promised = desk.open.make({.what = QStringLiteral("The offer"),
                                                           .promiser = desk.mara,
                                                           .department = {},
                                                           .contact = {},
                                                           .colleague = desk.tariq,
                                                           .channel = {},
                                                           .service = {},
                                                           .due = domain::Deadline{monday + 1h}});
        desk.open.now = monday + 1h;
        owed.setPerson(desk.tariq);
        QTRY_COMPARE(last(), QStringLiteral("1/0"));
        desk.open.now = monday + 1h + 1us;
        owed.refresh();
        QTRY_COMPARE(last(), QStringLiteral("0/1"));
        desk.open.record(promised, domain::Kept{}, desk.mara);
        owed.refresh();
        QTRY_COMPARE(last(), QStringLiteral("0/0"));
    }

    void nobodyHasNothingInHand() {
        Desk desk;
        desk.counts.setPerson(desk.mara);
        QTRY_COMPARE(desk.last(), QStringLiteral("2 open, 0 overdue"));
        desk.counts.setPerson({});
        QCOMPARE(desk.last(), QStringLiteral("0 open, 0 overdue"));
    }
};

QTEST_GUILESS_MAIN(TestOwnCounts)
#include "test_own_counts.moc"
