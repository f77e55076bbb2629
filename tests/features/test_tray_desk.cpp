#include "startup/tray_desk.h"
#include "tests/support/fake_alarm.h"
#include "tests/support/fake_tray.h"
#include "tests/support/open_book.h"

#include <QTest>

using namespace kept;
using namespace std::chrono_literals;
using domain::Moment;
using startup::TrayDesk;
using tests::OpenBook;

namespace {

constexpr Moment monday = domain::fromMicroseconds(1'795'428'000'000'000); // 11:00 in Berlin
const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

struct Stage {
    OpenBook open{monday};
    domain::PersonId mara = open.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    test::FakeTray tray;
    test::FakeAlarm alarm;
    std::unique_ptr<TrayDesk> desk;

    void start() {
        desk = std::make_unique<TrayDesk>(TrayDesk::Surroundings{tray, open.book, alarm, [this] { return open.now; }},
                                          berlin, british);
        desk->setPerson(mara);
    }
};

} // namespace

class TestTrayDesk : public QObject {
    Q_OBJECT

private slots:
    void todaysPromisesAreListedWithTheOverdueFirst() {
        Stage stage;
        stage.open.promise(stage.mara, QStringLiteral("Call R&D"), monday + 4h);
        stage.open.promise(stage.mara, QStringLiteral("Send the invoice"), monday + 1h);
        stage.open.now = monday + 2h;
        stage.start();
        QTRY_COMPARE(stage.tray.words(), QStringList({QStringLiteral("Send the invoice – overdue since Mon 12:00"),
                                                      QStringLiteral("Call R&&D – today 15:00")}));
        QCOMPARE(stage.tray.state.tooltip, QStringLiteral("Kept: 1 overdue, 1 due today"));
        QVERIFY(stage.tray.state.canPromise);
        QCOMPARE(stage.tray.state.more, QString());
    }

    void whereNothingIsDueItSaysSo() {
        Stage stage;
        stage.open.promise(stage.mara, QStringLiteral("Call"), monday + 48h);
        stage.start();
        QTRY_VERIFY(stage.tray.isShown);
        QCOMPARE(stage.tray.state.tooltip, QStringLiteral("Kept: nothing is due today"));
        QCOMPARE(stage.tray.words(), QStringList());
    }

    void whatDoesNotFitIsCounted() {
        Stage stage;
        for (int i = 0; i < 13; ++i)
            stage.open.promise(stage.mara, QStringLiteral("Promise %1").arg(i), monday + 2h);
        stage.start();
        QTRY_COMPARE(stage.tray.words().size(), 10);
        QCOMPARE(stage.tray.state.more, QStringLiteral("and 3 more"));
    }

    void longWordsAreCutAndStayInOneLine() {
        Stage stage;
        stage.open.promise(stage.mara, QStringLiteral("Explain ") + QString(200, u'x') + QStringLiteral("\nto Anna"),
                           monday + 2h);
        stage.start();
        QTRY_COMPARE(stage.tray.words().size(), 1);
        const QString words = stage.tray.words().first();
        QVERIFY2(words.size() < 80 && !words.contains(u'\n'), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("… – today 13:00")));
    }

    void aDeadlineThatPassesAndAPromiseThatIsKeptAreSeen() {
        Stage stage;
        const domain::PromiseId call = stage.open.promise(stage.mara, QStringLiteral("Call"), monday + 1h);
        stage.start();
        QTRY_COMPARE(stage.tray.state.tooltip, QStringLiteral("Kept: 1 due today"));
        stage.open.now = *stage.alarm.at;
        stage.alarm.ring();
        QTRY_COMPARE(stage.tray.state.tooltip, QStringLiteral("Kept: 1 overdue"));
        stage.open.record(call, domain::Kept{}, stage.mara);
        QTRY_COMPARE(stage.tray.state.tooltip, QStringLiteral("Kept: nothing is due today"));
    }

    void withTheBookTheTrayGoes() {
        Stage stage;
        stage.start();
        QTRY_VERIFY(stage.tray.isShown);
        stage.desk.reset();
        QVERIFY(!stage.tray.isShown);
    }
};

QTEST_MAIN(TestTrayDesk)
#include "test_tray_desk.moc"
