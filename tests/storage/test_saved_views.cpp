#include "storage/saved_view_store.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using tests::BookDesk;

namespace {

/// Every condition is set; which promises to ask again and the order are no part of a view.
PromiseQuery everyCondition() {
    return {.holder = PersonId(1),
            .department = DepartmentId(2),
            .countedPerson = PersonId(3),
            .countedDepartment = DepartmentId(4),
            .owedTo = PersonId(5),
            .contacts = {ContactId(6), ContactId(7)},
            .unsettledOnly = true,
            .outcomes = {Outcome::Late, Outcome::Broken},
            .period = {QDate(2026, 11, 1), QDate(2026, 11, 30)},
            .closedSince = tests::monday - std::chrono::hours(1),
            .search = QStringLiteral("Anna"),
            .channel = ChannelId(8),
            .service = ServiceId(9),
            .size = Size::Large,
            .internal = false,
            .margin = Margin::LateDays,
            .dueHour = 17,
            .series = SeriesId(10),
            .verdict = false,
            .atRisk = true,
            .holdsUp = PersonId(11),
            .cause = PersonId(12),
            .orClosedSince = tests::monday,
            .askedOf = PersonId(13),
            .among = {},
            .order = PromiseQuery::Order::DueFirst,
            .most = {}};
}

} // namespace

class TestSavedViews : public QObject {
    Q_OBJECT

private slots:
    void aViewComesBackWithEveryConditionOfItsFilter() {
        BookDesk desk;
        storage::SavedViewStore store(desk.database());
        (void)store.add({.author = desk.mara, .name = QStringLiteral("All"), .filter = everyCondition()});
        (void)store.add({.author = desk.mara, .name = QStringLiteral("None"), .filter = {}});
        const auto views = store.seenBy(desk.mara);
        QVERIFY(views.at(0).filter == everyCondition());
        QVERIFY(views.at(1).filter == PromiseQuery());
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "test_saved_views.moc"
