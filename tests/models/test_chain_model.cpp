#include "models/chain_model.h"
#include "models/promise_roles.h"
#include "tests/support/moments.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using domain::Outcome;
using domain::PromiseId;
using models::ChainModel;
using services::ChainNode;

namespace {

const QTimeZone berlin("Europe/Berlin");
const domain::Moment noon = test::at(QStringLiteral("2026-11-23T12:00"), berlin);

ChainNode node(int id, const char* what, int parent, Outcome outcome = Outcome::Open) {
    ChainNode made;
    made.row.id = PromiseId(id);
    made.row.what = QString::fromUtf8(what);
    made.row.holder = QStringLiteral("Tariq Aziz");
    made.row.judgedDue = {noon + std::chrono::hours(2), false};
    made.row.firstDue = made.row.judgedDue;
    made.row.outcome = outcome;
    made.parent = parent;
    return made;
}

/// Two that wait on one and the same, which waits on a last one.
std::vector<ChainNode> diamond() {
    std::vector<ChainNode> chain = {node(1, "Install", -1), node(3, "Parts", 0), node(4, "Order", 1),
                                    node(2, "Train", -1), node(3, "Parts", 3)};
    chain[4].repeated = true;
    return chain;
}

struct Stage {
    domain::Moment now = noon;
    ChainModel model{[this] { return now; }, berlin, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    QAbstractItemModelTester tester{&model};
};

} // namespace

class TestChainModel : public QObject {
    Q_OBJECT

private slots:
    void belowAPromiseStandsWhatItWaitsOn() {
        Stage stage;
        stage.model.setChain(diamond());
        QCOMPARE(stage.model.rowCount(), 2);
        const QModelIndex install = stage.model.index(0, 0);
        const QModelIndex parts = stage.model.index(0, 0, install);
        QCOMPARE(parts.data().toString(), QStringLiteral("Parts"));
        QCOMPARE(parts.parent(), install);
        QCOMPARE(stage.model.rowCount(parts), 1);
        QCOMPARE(stage.model.idAt(stage.model.index(0, 0, stage.model.index(1, 0))), PromiseId(3));
        QCOMPARE(stage.model.indexOf(PromiseId(3)), parts); // the first of both
        QVERIFY(!stage.model.indexOf(PromiseId(9)).isValid());
    }

    void aMovedDeadlineStandsBesideTheFirstOne() {
        Stage stage;
        auto chain = diamond();
        chain[0].row.firstDue = {noon - std::chrono::hours(72), false};
        stage.model.setChain(chain);
        QCOMPARE(stage.model.index(0, ChainModel::When).data().toString(), QStringLiteral("in 2 h, was Fri"));
    }

    void whatStandsAboveAlreadyIsSaidSo() {
        Stage stage;
        stage.model.setChain(diamond());
        const QModelIndex again = stage.model.index(0, ChainModel::State, stage.model.index(1, 0));
        QCOMPARE(again.data().toString(), QStringLiteral("○ open, as above"));
    }

    void aRowReadsAsASentence() {
        Stage stage;
        auto chain = diamond();
        chain[1].row.riskFrom = noon - std::chrono::hours(1);
        chain[2].row.outcome = Outcome::Overdue;
        stage.model.setChain(chain);
        const QModelIndex parts = stage.model.indexOf(PromiseId(3));
        QCOMPARE(parts.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Parts. Tariq Aziz. Due in 2 h. open. At risk. “Install” waits on it."));
        QVERIFY(parts.data(models::AtRiskRole).toBool());
        QCOMPARE(parts.siblingAtColumn(ChainModel::State).data().toString(), QStringLiteral("○ open, at risk"));
    }

    void aChangeThatKeepsTheShapeKeepsTheRows() {
        Stage stage;
        stage.model.setChain(diamond());
        const QPersistentModelIndex order = stage.model.indexOf(PromiseId(4));
        QSignalSpy resets(&stage.model, &QAbstractItemModel::modelReset);
        auto changed = diamond();
        changed[2].row.outcome = Outcome::Kept;
        stage.model.setChain(changed);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(order.sibling(order.row(), ChainModel::State).data().toString(), QStringLiteral("✓ kept"));
        stage.model.setChain({node(1, "Install", -1)});
        QCOMPARE(resets.count(), 1);
        QCOMPARE(stage.model.rowCount(), 1);
        stage.model.setChain({});
        QCOMPARE(stage.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestChainModel)
#include "test_chain_model.moc"
