#include "domain/errors.h"
#include "services/figure_rights.h"
#include "services/person_figures.h"
#include "services/summaries.h"
#include "services/team_board.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::SummaryQuery;
using tests::BookDesk;

namespace {

/// Mara owns the book. Ann and Ben are of Support, which Lea leads; Tariq is of Logistics. Everybody missed a promise.
struct Team : BookDesk {
    PersonId lea = add("Lea Braun", "Support", services::Role::Lead);
    PersonId ann = add("Ann Berg", "Support", services::Role::Staff);
    PersonId ben = add("Ben Ito", "Support", services::Role::Staff);

    Team() {
        for (const PersonId person : {mara, tariq, lea, ann, ben}) {
            services::NewPromise promise;
            promise.what = QStringLiteral("Call Anna Keller back");
            promise.promiser = person;
            promise.contact = QStringLiteral("Anna Keller");
            promise.due = {now + 1h, false};
            ledger(person).record(ledger(person).make(promise), Broken{QStringLiteral("forgot")});
        }
        now += 2h;
    }
    PersonId add(const char* name, const char* department, services::Role role) {
        return services::addPerson(database(), {{}, now}, changes, QString::fromLatin1(name),
                                   QString::fromLatin1(department), role);
    }
    [[nodiscard]] PersonId named(const QString& name) {
        return name.isEmpty() ? PersonId() : services::personNamed(database(), name).id;
    }
    [[nodiscard]] static SummaryQuery asSeenBy(PersonId viewer) {
        return {.period = {}, .department = {}, .person = {}, .viewer = viewer};
    }
};

QString firstNames(QStringList names) {
    for (QString& name : names)
        name = name.section(u' ', 0, 0);
    names.sort();
    return names.join(u' ');
}

/// Of one department, all of them.
services::PersonRow somebody(int id, services::Role role) {
    services::PersonRow person;
    person.id = PersonId(id);
    person.role = role;
    person.departmentId = DepartmentId(1);
    return person;
}

void viewers() {
    QTest::addColumn<QString>("viewer");
    QTest::addColumn<QString>("seen");
    QTest::newRow("staff") << "Ann Berg"
                           << "Ann";
    QTest::newRow("a lead") << "Lea Braun"
                            << "Ann Ben Lea";
    QTest::newRow("staff of another department") << "Tariq Aziz"
                                                 << "Tariq";
    QTest::newRow("an owner") << "Mara Lind"
                              << "Ann Ben Lea Mara Tariq";
    QTest::newRow("whoever has the file") << ""
                                          << "Ann Ben Lea Mara Tariq";
}

} // namespace

/// Who may look at whose figures is decided where they are read.
class TestFigureRights : public QObject {
    Q_OBJECT

private slots:
    void figuresByPersonAreOfThoseOneMayLookAt_data() { viewers(); }
    void figuresByPersonAreOfThoseOneMayLookAt();
    void thePersonAskedForIsOneOfThem_data() { viewers(); }
    void thePersonAskedForIsOneOfThem();
    void theBoardShowsWhatIsInHandAndNoMore_data() { viewers(); }
    void theBoardShowsWhatIsInHandAndNoMore();
    void figuresOfTheDepartmentsAreForAll();
    void withoutAnOwnerTheHighestSeeAll();
    void whoLeftLeadsNobody();
};

void TestFigureRights::figuresByPersonAreOfThoseOneMayLookAt() {
    QFETCH(QString, viewer);
    Team team;
    const SummaryQuery query = Team::asSeenBy(team.named(viewer));
    for (const Grouping grouping : {Grouping::Person, Grouping::Cause}) {
        QStringList seen;
        for (const GroupTally& group : services::talliesBy(team.database(), grouping, query, team.now))
            seen << group.key;
        QTEST(firstNames(seen), "seen");
    }
    QStringList inSummary;
    for (const GroupTally& group : services::summarize(team.database(), query, team.now).people)
        inSummary << group.key;
    QTEST(firstNames(inSummary), "seen");
}

void TestFigureRights::thePersonAskedForIsOneOfThem() {
    QFETCH(QString, viewer);
    Team team;
    QStringList seen;
    for (const services::PersonRow& person : services::people(team.database())) {
        SummaryQuery query = Team::asSeenBy(team.named(viewer));
        query.person = person.id;
        try {
            QCOMPARE(services::totalOf(team.database(), query, team.now).tally.total(), 1);
            seen << person.name;
        } catch (const NotAllowed&) {
            QVERIFY_EXCEPTION_THROWN((void)services::talliesBy(team.database(), Grouping::Month, query, team.now),
                                     NotAllowed);
            QVERIFY_EXCEPTION_THROWN((void)services::verdictsBy(team.database(), VerdictsBy::All, query, team.now),
                                     NotAllowed);
            QVERIFY_EXCEPTION_THROWN((void)services::summarize(team.database(), query, team.now), NotAllowed);
            QVERIFY_EXCEPTION_THROWN((void)services::passedOnIn(team.database(), query, team.now), NotAllowed);
            const services::PersonQuestion question{person.id, {}, {}, query.viewer};
            QVERIFY_EXCEPTION_THROWN((void)services::personFigures(team.database(), question, team.now), NotAllowed);
        }
    }
    QTEST(firstNames(seen), "seen");
}

void TestFigureRights::theBoardShowsWhatIsInHandAndNoMore() {
    QFETCH(QString, viewer);
    Team team;
    services::TeamBoardQuery query;
    query.viewer = team.named(viewer);
    const services::TeamBoard board = services::teamBoard(team.database(), query, team.now);
    QCOMPARE(board.columns.size(), std::size_t(5));
    QStringList seen;
    for (const services::BoardColumn& column : board.columns) {
        QCOMPARE(column.month.tally.judged(), column.showsFigures ? 1 : 0);
        QCOMPARE(column.owedOwnUps, column.showsFigures ? 1 : 0);
        if (column.showsFigures)
            seen << column.name;
    }
    QTEST(firstNames(seen), "seen");
}

void TestFigureRights::figuresOfTheDepartmentsAreForAll() {
    Team team;
    const auto groups = services::talliesBy(team.database(), Grouping::Department, Team::asSeenBy(team.ann), team.now);
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(services::totalOf(team.database(), Team::asSeenBy(team.ann), team.now).tally.total(), 5);
}

void TestFigureRights::withoutAnOwnerTheHighestSeeAll() {
    const services::PersonRow ann = somebody(1, services::Role::Staff);
    const services::PersonRow ben = somebody(2, services::Role::Staff);
    QVERIFY(services::FigureRights({ann, ben}, ann.id).allow(ben.id));
    const services::PersonRow lead = somebody(2, services::Role::Lead);
    QVERIFY(!services::FigureRights({ann, lead}, ann.id).allow(lead.id));
    QVERIFY(services::FigureRights({ann, lead}, lead.id).allow(ann.id));
}

void TestFigureRights::whoLeftLeadsNobody() {
    const services::PersonRow owner = somebody(1, services::Role::Owner);
    services::PersonRow lead = somebody(2, services::Role::Lead);
    const services::PersonRow staff = somebody(3, services::Role::Staff);
    QVERIFY(services::FigureRights({owner, lead, staff}, lead.id).allow(staff.id));
    lead.left = true;
    QVERIFY(!services::FigureRights({owner, lead, staff}, lead.id).allow(staff.id));
    QVERIFY(services::FigureRights({owner, lead, staff}, lead.id).allow(lead.id));
}

QTEST_GUILESS_MAIN(TestFigureRights)
#include "test_figure_rights.moc"
