#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/book_setup.h"
#include "services/generated_file.h"
#include "services/people.h"
#include "services/reading.h"
#include "services/standards.h"
#include "services/summaries.h"
#include "services/team_board.h"
#include "services/verification.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <map>
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
    void whatWasMadeLaterHidesNothingFromASearchInThePast_data();
    void whatWasMadeLaterHidesNothingFromASearchInThePast();
    void someMissesAreOwnedUpTo();
    void peopleWeekdaysHoursAndChannelsKeepTheirWordDifferently();
    void busyMonthsHaveMorePromises();
    void servicePromisesHaveTimeLimitsThatDeadlinesKeep();
    void someArePromisedToColleaguesAndSomeHandedOver();
    void someAreMovedInGoodFaithAndSomeInSilence();
    void aLargerBookHasALargerTeam();
    void aHugeBookIsNoOlderThanATeamGets();
    void aFileIsThereOnlyOnceItIsWhole();
    void whatIsStoppedLeavesNoFile();
    void aFileThatIsThereStays();
    void whatOthersLeftBesideStays();
    void aFileOfTooManyIsRefused();
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

void TestGeneratedBook::whatWasMadeLaterHidesNothingFromASearchInThePast_data() {
    QTest::addColumn<QString>("words");
    for (const char* words : {"a", "ing", "order a"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestGeneratedBook::whatWasMadeLaterHidesNothingFromASearchInThePast() {
    QFETCH(QString, words);
    std::vector<Moment> made;
    for (const PromiseRow& row : usual().rows())
        made.push_back(row.madeAt);
    std::ranges::sort(made);
    PromiseQuery query;
    query.search = words;
    query.order = PromiseQuery::Order::DueLast;
    const auto idsFoundAt = [&](Moment at) {
        std::vector<PromiseId> ids;
        for (const PromiseKey& key : services::promiseKeys(*usual().database, query, at))
            ids.push_back(key.id);
        return ids;
    };
    for (const std::size_t tenth : {1, 5, 9}) {
        const Moment past = made[made.size() * tenth / 10];
        query.most = std::nullopt;
        std::vector<PromiseId> last = idsFoundAt(past);
        QVERIFY(!last.empty());
        last.resize(std::min<std::size_t>(last.size(), 20));
        query.most = 20;
        QCOMPARE(idsFoundAt(past), last);
    }
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

/// By how much the best of them is kept more often than the worst, of those with enough to tell.
template <class Key> double spreadOf(const std::vector<PromiseRow>& rows, Key key) {
    std::map<decltype(key(rows.front())), Tally> tallies;
    for (const PromiseRow& row : rows)
        tallies[key(row)].add(row.outcome);
    double least = 1;
    double most = 0;
    for (const auto& [which, tally] : tallies) {
        constexpr std::int64_t enough = 150;
        if (tally.judged() < enough)
            continue;
        least = std::min(least, tally.keepRate()->rate);
        most = std::max(most, tally.keepRate()->rate);
    }
    return most - least;
}

void TestGeneratedBook::peopleWeekdaysHoursAndChannelsKeepTheirWordDifferently() {
    const std::vector<PromiseRow> rows = usual().rows();
    const QTimeZone zone("Europe/Berlin");
    const auto hourOf = [&](const PromiseRow& row) { return toDateTime(row.judgedDue.at, zone).time().hour(); };
    QVERIFY(spreadOf(rows, [](const PromiseRow& row) { return row.holder; }) > 0.1);
    QVERIFY(spreadOf(rows, [](const PromiseRow& row) { return dayIn(row.judgedDue.at).dayOfWeek(); }) > 0.04);
    QVERIFY(spreadOf(rows, hourOf) > 0.05);
    QVERIFY(spreadOf(rows, [](const PromiseRow& row) { return row.channel; }) > 0.05);
}

void TestGeneratedBook::busyMonthsHaveMorePromises() {
    Filled book({.promises = 12'000, .people = 4}); // of nearly two years
    std::map<int, int> months;
    for (const PromiseRow& row : book.rows()) {
        if (dayIn(row.madeAt) >= QDate(2025, 11, 23))
            ++months[dayIn(row.madeAt).month()];
    }
    QCOMPARE(months.size(), std::size_t(12));
    QVERIFY2(months[10] > months[8] * 5 / 4, qPrintable(QStringLiteral("%1 %2").arg(months[10]).arg(months[8])));
}

void TestGeneratedBook::servicePromisesHaveTimeLimitsThatDeadlinesKeep() {
    const auto standards = services::standards(*usual().database, now);
    QCOMPARE(standards.size(), std::size_t(7));
    std::map<QString, int> hours;
    for (const services::Standard& standard : standards) {
        QCOMPARE(standard.current().terms.limit.unit, LimitUnit::WorkingHours);
        QVERIFY(standard.missing().empty());
        QVERIFY(standard.figures.tally.judged() > 100);
        hours[standard.name] = standard.current().terms.limit.amount;
    }
    std::map<PersonId, WorkingCalendar> calendars;
    for (const services::PersonRow& person : services::people(*usual().database))
        calendars.emplace(person.id, services::calendarOf(*usual().database, person.id));
    for (const PromiseRow& row : usual().rows()) {
        const auto limit = hours.find(row.service);
        if (limit != hours.end())
            QVERIFY(row.firstDue.at <= calendars.at(row.promiserId).add(row.madeAt, std::chrono::hours(limit->second)));
    }
}

void TestGeneratedBook::someArePromisedToColleaguesAndSomeHandedOver() {
    int internal = 0;
    int handedOver = 0;
    for (const PromiseRow& row : usual().rows()) {
        internal += row.internal ? 1 : 0;
        handedOver += row.holder != row.promiser ? 1 : 0;
    }
    QVERIFY2(internal > 600 && internal < 1'800, qPrintable(QString::number(internal)));
    QVERIFY2(handedOver > 20 && handedOver < 200, qPrintable(QString::number(handedOver)));
}

void TestGeneratedBook::someAreMovedInGoodFaithAndSomeInSilence() {
    int inGoodFaith = 0;
    int inSilence = 0;
    for (const PromiseRow& row : usual().rows()) {
        inGoodFaith += row.judgedDue.at > row.firstDue.at ? 1 : 0;
        inSilence += row.due.at > row.judgedDue.at ? 1 : 0;
    }
    QVERIFY2(inGoodFaith > 60 && inGoodFaith < 900, qPrintable(QString::number(inGoodFaith)));
    QVERIFY2(inSilence > 15 && inSilence < inGoodFaith, qPrintable(QString::number(inSilence)));
}

void TestGeneratedBook::aHugeBookIsNoOlderThanATeamGets() {
    const auto years = [](std::int64_t promises) {
        return (now - BookGenerator({.promises = promises}, now).beginning()) / std::chrono::years(1);
    };
    QCOMPARE(years(1'000'000), 5);
    QCOMPARE(years(10'000'000), 10);
}

/// What is asked for as a file.
struct AskedFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("team.kept"));
    services::GeneratedFile wanted{.path = path, .book = {.promises = 6'000}, .zone = QTimeZone("Europe/Berlin")};

    [[nodiscard]] QStringList files() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

void TestGeneratedBook::aFileIsThereOnlyOnceItIsWhole() {
    const AskedFile asked;
    std::vector<std::int64_t> told;
    QVERIFY(services::makeGeneratedFile(asked.wanted, now, [&](std::int64_t made) {
        told.push_back(made);
        return !QFileInfo::exists(asked.path);
    }));
    QCOMPARE(told, (std::vector<std::int64_t>{5'000, 6'000}));
    QCOMPARE(asked.files(), QStringList("team.kept"));
    const storage::Opened opened = storage::openBook(asked.path, storage::OpenMode::Existing, now);
    QCOMPARE(services::verify(*opened.database, {}).promises, 6'000);
    QCOMPARE(services::people(*opened.database).front().name, services::generatedOwner());
}

void TestGeneratedBook::whatIsStoppedLeavesNoFile() {
    const AskedFile asked;
    QVERIFY(!services::makeGeneratedFile(asked.wanted, now, [](std::int64_t) { return false; }));
    QCOMPARE(asked.files(), QStringList());
}

void TestGeneratedBook::aFileThatIsThereStays() {
    const AskedFile asked;
    const auto comeMeanwhile = [&](std::int64_t) {
        QFile file(asked.path);
        return file.open(QIODevice::WriteOnly) && file.write("ours") == 4;
    };
    QVERIFY_EXCEPTION_THROWN((void)services::makeGeneratedFile(asked.wanted, now, comeMeanwhile), InvalidInput);
    QCOMPARE(asked.files(), QStringList("team.kept"));
    QCOMPARE(QFileInfo(asked.path).size(), 4);
    QVERIFY_EXCEPTION_THROWN((void)services::makeGeneratedFile(asked.wanted, now, {}), InvalidInput);
}

void TestGeneratedBook::whatOthersLeftBesideStays() {
    const AskedFile asked;
    const QString remains = QStringLiteral("team.kept.%1-0.part").arg(QCoreApplication::applicationPid());
    QFile file(asked.folder.filePath(remains));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("theirs") == 6 && file.flush());
    QVERIFY(!services::makeGeneratedFile(asked.wanted, now, [](std::int64_t) { return false; }));
    QCOMPARE(asked.files(), QStringList(remains));
    QVERIFY(services::makeGeneratedFile(asked.wanted, now, [](std::int64_t) { return true; }));
    QCOMPARE(asked.files(), (QStringList{QStringLiteral("team.kept"), remains}));
    QCOMPARE(file.size(), 6);
}

void TestGeneratedBook::aFileOfTooManyIsRefused() {
    AskedFile asked;
    asked.wanted.book.promises = services::mostGenerated + 1;
    QVERIFY_EXCEPTION_THROWN((void)services::makeGeneratedFile(asked.wanted, now, {}), InvalidInput);
    QCOMPARE(asked.files(), QStringList());
}

void TestGeneratedBook::aLargerBookHasALargerTeam() {
    QCOMPARE(GeneratedBook{.promises = 100}.team(), 3);
    QCOMPARE(GeneratedBook{.promises = 100'000}.team(), 25);
    QCOMPARE(GeneratedBook{.promises = 1'000'000}.team(), 60);
    QCOMPARE((GeneratedBook{.promises = 100, .people = 8}.team()), 8);
}

QTEST_GUILESS_MAIN(TestGeneratedBook)
#include "test_generated_book.moc"
