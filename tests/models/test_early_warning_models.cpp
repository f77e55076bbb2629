#include "models/early_warning_models.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using models::HandOverModel;
using models::LoadAheadModel;
using models::WarnedPromisesModel;
using services::CalendarAhead;
using services::HandOverProposal;
using services::PersonAhead;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Moment at(const char* text) {
    return *fromIso(QString::fromLatin1(text), berlin);
}

CalendarAhead week() {
    CalendarAhead ahead{.at = at("2026-11-23T11:00"), .days = {}, .lastDays = {}, .borders = {}};
    for (std::size_t i = 0; i < services::daysAhead; ++i)
        ahead.days.at(i) = QDate(2026, 11, 23).addDays(static_cast<int>(i));
    return ahead;
}

PersonAhead mara() {
    PersonAhead person;
    person.person = PersonId(1);
    person.name = QStringLiteral("Mara <b>Lind</b>");
    person.overdue = 2;
    person.usual = 1.5;
    person.usualDays = 38;
    for (std::size_t i = 0; i < services::daysAhead; ++i)
        person.days.at(i) = {.day = week().days.at(i), .due = 1, .working = 7h + 30min, .isTooMuch = i == 0};
    person.days[4].working = {};
    return person;
}

} // namespace

class TestEarlyWarningModels : public QObject {
    Q_OBJECT

private slots:
    void aDayTellsWhatThereIsToDoAndTheTimeForIt_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("said");
        QTest::newRow("who") << LoadAheadModel::person << QStringLiteral("Mara <b>Lind</b>")
                             << QStringLiteral("Mara <b>Lind</b>");
        QTest::newRow("the first day, with what is overdue")
            << 1 << QStringLiteral("▲ 3 · 7 h 30 min")
            << QStringLiteral("Mara <b>Lind</b>, Monday, 23 November 2026; 3 to do; 2 of them overdue; 7 h 30 min of "
                              "working time; usually 1.5 a day; more than usual");
        QTest::newRow("another day") << 2 << QStringLiteral("1 · 7 h 30 min")
                                     << QStringLiteral("Mara <b>Lind</b>, Tuesday, 24 November 2026; 1 to do; 7 h 30 "
                                                       "min of working time; usually 1.5 a day");
        QTest::newRow("a day off") << 5 << QStringLiteral("1 · off")
                                   << QStringLiteral("Mara <b>Lind</b>, Friday, 27 November 2026; 1 to do; no working "
                                                     "time; usually 1.5 a day");
        QTest::newRow("the usual") << LoadAheadModel::usual << QStringLiteral("1.5, n 38")
                                   << QStringLiteral("1.5, n 38");
    }
    void aDayTellsWhatThereIsToDoAndTheTimeForIt() {
        QFETCH(int, column);
        QFETCH(QString, cell);
        QFETCH(QString, said);
        LoadAheadModel model(british);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPeople({mara()}, week());
        const QModelIndex index = model.index(0, column);
        QCOMPARE(index.data().toString(), cell);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), said);
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), QStringLiteral("<span>%1</span>").arg(said.toHtmlEscaped()));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Mon 23"));
    }

    void theUsualMayNotBeKnown() {
        LoadAheadModel model(british);
        PersonAhead person = mara();
        person.usual.reset();
        model.setPeople({person}, week());
        QCOMPARE(model.index(0, LoadAheadModel::usual).data().toString(), QStringLiteral("not known"));
    }

    void aPromiseTellsItsChanceAndHowManyAreLikeIt() {
        WarnedPromisesModel model(berlin, british);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PromiseRow row;
        row.id = PromiseId(1);
        row.what = QStringLiteral("Send\nthe invoice");
        row.chance = 0.31;
        row.likeIt = 41;
        row.judgedDue = {at("2026-11-24T15:00"), false};
        model.setPromises({row}, at("2026-11-23T11:00"));
        QCOMPARE(model.index(0, WarnedPromisesModel::Chance).data().toString(), QStringLiteral("31 %, 41 like it"));
        QCOMPARE(model.index(0, WarnedPromisesModel::What).data().toString(), QStringLiteral("Send the invoice"));
        QCOMPARE(model.index(0, WarnedPromisesModel::Holder).data().toString(), QStringLiteral("nobody yet"));
        QCOMPARE(model.index(0, WarnedPromisesModel::Due).data().toString(), QStringLiteral("Tue 15:00"));
    }

    void aProposalSaysWhy_data() {
        QTest::addColumn<double>("there");
        QTest::addColumn<int>("toDo");
        QTest::addColumn<QString>("why");
        QTest::newRow("a better chance")
            << 0.8 << 1 << QStringLiteral("chance 80 %, 34 like it there, 40 % here; 1 to do that day, usually 3");
        QTest::newRow("room alone") << 0.0 << 1 << QStringLiteral("has room: 1 to do that day, usually 3");
        QTest::newRow("nothing else to do") << 0.0 << 0 << QStringLiteral("has room: nothing to do that day");
    }
    void aProposalSaysWhy() {
        QFETCH(double, there);
        QFETCH(int, toDo);
        QFETCH(QString, why);
        HandOverModel model(british);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        HandOverProposal proposal;
        proposal.promise.id = PromiseId(1);
        proposal.promise.chance = 0.4;
        proposal.day = QDate(2026, 11, 24);
        proposal.toName = QStringLiteral("Ben Ott");
        proposal.toDoThere = toDo;
        proposal.usualThere = 3;
        if (there > 0) {
            proposal.chanceThere = there;
            proposal.likeThere = 34;
        }
        model.setRows({proposal});
        QCOMPARE(model.index(0, HandOverModel::Why).data().toString(), why);
        QCOMPARE(model.index(0, HandOverModel::Due).data().toString(), QStringLiteral("Tue 24"));
    }

    void perDayHasAHalfOnlyWhereThereIsOne() {
        QCOMPARE(models::perDayText(2, british), QStringLiteral("2"));
        QCOMPARE(models::perDayText(2.5, british), QStringLiteral("2.5"));
        QCOMPARE(models::perDayText(1, british), QStringLiteral("1"));
        QCOMPARE(models::perDayText(0.5, british), QStringLiteral("less than 1"));
        QCOMPARE(models::perDayText(0, british), QStringLiteral("less than 1"));
    }
};

QTEST_GUILESS_MAIN(TestEarlyWarningModels)
#include "test_early_warning_models.moc"
