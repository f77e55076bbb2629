#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/generated_book.h"
#include "services/people.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "services/team_board.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <set>

using namespace kept;
using namespace kept::domain;
using services::BookGenerator;
using services::GeneratedBook;

namespace {

constexpr Moment now = fromMicroseconds(1'795'428'000'000'000); // Monday, 2026-11-23 10:00 UTC

/// A book in a folder of its own, filled.
struct Filled {
    QTemporaryDir folder;
    std::unique_ptr<storage::Database> database;
    services::Changes changes;
    int slices = 0;

    explicit Filled(const GeneratedBook& wanted)
        : database(storage::openBook(folder.filePath(QStringLiteral("book.kept")), storage::OpenMode::Create, now)
                       .database) {
        BookGenerator generator(wanted, now);
        services::setUpBook(
            *database, {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false, .openedAt = generator.beginning()});
        for (bool done = false; !done; ++slices)
            done = generator.advance(*database, changes);
    }

    [[nodiscard]] std::vector<PromiseRow> rows() const {
        std::vector<PromiseRow> all;
        services::forEachPromise(*database, {}, now, [&](const PromiseRow& row) { all.push_back(row); });
        return all;
    }
    [[nodiscard]] QStringList words() const {
        QStringList words;
        for (const PromiseRow& row : rows())
            words.append(QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(row.id.value())
                             .arg(row.what, row.promisee, row.holder)
                             .arg(toMicroseconds(row.judgedDue.at)));
        return words;
    }
};

/// One for all that look at it.
Filled& usual() {
    static Filled book({.promises = 6'000, .people = 12});
    return book;
}

QDate dayIn(Moment moment) {
    return dayOf(moment, QTimeZone("Europe/Berlin"));
}

} // namespace

/// A made-up book is like one that a team has lived in.
class TestGeneratedBook : public QObject {
    Q_OBJECT

private slots:
    void itHoldsJustAsManyAsWereAskedFor();
    void itIsSound();
    void theSameSeedMakesTheSamePromises();
    void aBookWithoutPromisesIsRefused();
    void mostPromisesAreKept();
    void everyOutcomeIsThere();
    void nobodyPromisesOnAWeekendOrAHoliday();
    void someAreStillOpenAndFewAreOverdue();
    void everybodyOfTheTeamPromises();
    void someMissesAreOwnedUpTo();
    void aLargerBookHasALargerTeam();
};

void TestGeneratedBook::itHoldsJustAsManyAsWereAskedFor() {
    QCOMPARE(usual().rows().size(), std::size_t(6'000));
    QCOMPARE(usual().slices, 2);
    QCOMPARE(Filled({.promises = 1}).rows().size(), std::size_t(1));
    QCOMPARE(Filled({.promises = 37, .people = 5}).rows().size(), std::size_t(37));
}

void TestGeneratedBook::itIsSound() {
    const services::Verification found = services::verify(*usual().database, {});
    QCOMPARE(found.problems, QStringList());
    QCOMPARE(found.promises, 6'000);
}

void TestGeneratedBook::theSameSeedMakesTheSamePromises() {
    const QStringList words = Filled({.promises = 300}).words();
    QCOMPARE(Filled({.promises = 300}).words(), words);
    QVERIFY(Filled({.promises = 300, .seed = 7}).words() != words);
}

void TestGeneratedBook::aBookWithoutPromisesIsRefused() {
    QVERIFY_EXCEPTION_THROWN(BookGenerator({.promises = 0}, now), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(BookGenerator({.promises = 10, .people = 1'001}, now), InvalidInput);
}

void TestGeneratedBook::mostPromisesAreKept() {
    const Tally tally = services::totalOf(*usual().database, {}, now).tally;
    const double rate = tally.keepRate().value_or(Interval()).rate;
    QVERIFY2(rate > 0.7 && rate < 0.95, qPrintable(QString::number(rate)));
}

void TestGeneratedBook::everyOutcomeIsThere() {
    std::set<Outcome> seen;
    for (const PromiseRow& row : usual().rows())
        seen.insert(row.outcome);
    QCOMPARE(seen.size(), allOutcomes.size());
}

void TestGeneratedBook::nobodyPromisesOnAWeekendOrAHoliday() {
    std::set<int> weekdays;
    for (const PromiseRow& row : usual().rows()) {
        weekdays.insert(dayIn(row.madeAt).dayOfWeek());
        QVERIFY(dayIn(row.madeAt) != QDate(2026, 10, 3));
        QVERIFY(row.madeAt < now);
    }
    QCOMPARE(weekdays, (std::set{1, 2, 3, 4, 5}));
}

void TestGeneratedBook::someAreStillOpenAndFewAreOverdue() {
    const services::TeamBoard board = services::teamBoard(*usual().database, {}, now);
    qint64 open = 0;
    qint64 overdue = 0;
    for (const services::BoardColumn& column : board.columns) {
        open += column.open;
        overdue += column.overdue;
    }
    QVERIFY2(open > 50 && open < 1'000, qPrintable(QString::number(open)));
    QVERIFY2(overdue > 0 && overdue < open, qPrintable(QString::number(overdue)));
}

void TestGeneratedBook::everybodyOfTheTeamPromises() {
    std::set<PersonId> promisers;
    for (const PromiseRow& row : usual().rows())
        promisers.insert(row.countedPersonId);
    const auto team = services::people(*usual().database);
    QCOMPARE(team.size(), std::size_t(12));
    QCOMPARE(promisers.size(), team.size());
    QCOMPARE(team.front().role, services::Role::Owner);
}

void TestGeneratedBook::someMissesAreOwnedUpTo() {
    int missed = 0;
    int owed = 0;
    for (const PromiseRow& row : usual().rows()) {
        missed += row.outcome == Outcome::Late || row.outcome == Outcome::Broken ? 1 : 0;
        owed += row.owesOwnUp ? 1 : 0;
    }
    QVERIFY(owed > 0);
    QVERIFY(owed < missed / 2);
}

void TestGeneratedBook::aLargerBookHasALargerTeam() {
    QCOMPARE(GeneratedBook{.promises = 100}.team(), 3);
    QCOMPARE(GeneratedBook{.promises = 100'000}.team(), 25);
    QCOMPARE(GeneratedBook{.promises = 1'000'000}.team(), 60);
    QCOMPARE((GeneratedBook{.promises = 100, .people = 8}.team()), 8);
}

QTEST_GUILESS_MAIN(TestGeneratedBook)
#include "test_generated_book.moc"
