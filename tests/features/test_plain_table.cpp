#include "ui/widgets/appearance.h"
#include "ui/widgets/plain_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace kept;

namespace {

constexpr int what = 1; ///< the column that grows

/// When, what, who: as long as that many letters.
struct Stage {
    QStandardItemModel model{1, 3};
    ui::PlainTable table{QStringLiteral("table"), QStringLiteral("Table")};

    Stage(int whatLetters, int whoLetters, int width) {
        model.setItem(0, 0, new QStandardItem(QStringLiteral("Tue 15:00")));
        model.setItem(0, what, new QStandardItem(QString(whatLetters, u'w')));
        model.setItem(0, 2, new QStandardItem(QString(whoLetters, u'w')));
        table.setTableModel(&model, what);
        table.setWholeColumns({0});
        table.resize(width, 200);
        table.show();
    }
    [[nodiscard]] int width(int column) const { return table.columnWidth(column); }
    [[nodiscard]] int wanted(int column) const {
        const QAbstractItemView& view = table; // where the hint can be asked for
        return std::max(view.sizeHintForColumn(column), table.horizontalHeader()->sectionSizeHint(column));
    }
    [[nodiscard]] int room() const { return table.viewport()->width(); }
};

} // namespace

class TestPlainTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (new ui::Appearance(*qApp, this))->apply(render::Theme::Light); }

    void aLongNameDoesNotTakeTheRoomOfWhatWasPromised() {
        const Stage stage(90, 60, 600);
        const int left = stage.room() - stage.width(0);
        QCOMPARE(stage.width(0), stage.wanted(0)); // a date is never cut
        QVERIFY(std::abs(stage.width(2) - left / 3) <= 2);
        QVERIFY(stage.width(what) >= 2 * stage.width(2) - 2);
        QCOMPARE(stage.width(0) + stage.width(what) + stage.width(2), stage.room());
    }

    void whatIsShortLeavesItsRoomToTheNames() {
        const Stage stage(10, 60, 600);
        QVERIFY(stage.width(what) >= stage.wanted(what));
        QVERIFY(stage.width(what) <= stage.wanted(what) + 1);
        QCOMPARE(stage.width(2), stage.room() - stage.width(0) - stage.width(what));
    }

    void shortNamesAreWhole() {
        const Stage stage(90, 5, 600);
        QCOMPARE(stage.width(2), stage.wanted(2));
    }

    void whereAllFindRoomOnlyOneGrows() {
        const Stage stage(10, 10, 900);
        QCOMPARE(stage.width(2), stage.wanted(2));
        QVERIFY(stage.width(what) > stage.wanted(what));
    }

    void textsAreCutAtTheirEnd() { QCOMPARE(Stage(90, 60, 600).table.textElideMode(), Qt::ElideRight); }
};

QTEST_MAIN(TestPlainTable)
#include "test_plain_table.moc"
