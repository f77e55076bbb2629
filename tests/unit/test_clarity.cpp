#include "domain/clarity.h"
#include "domain/errors.h"
#include "domain/quick_entry.h"
#include "domain/working_calendar.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace kept::domain;

namespace {

const QTimeZone berlin("Europe/Berlin");

std::vector<VagueWord> shippedWords(const QString& language) {
    QFile file(QFINDTESTDATA(u"../../resources/words/vague_%1.txt"_qs.arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of vague words cannot be read.");
    return readVagueWords(QString::fromUtf8(file.readAll()), language);
}

struct Desk {
    WorkingCalendar calendar{defaultWorkingWeek(), berlin};
    Moment now = atLocalTime(QDate(2026, 11, 23), QTime(10, 12), berlin);

    [[nodiscard]] std::vector<Hint> hints(const QString& text, const QString& language = u"en"_qs) const {
        const EntryContext context{
            .now = now, .calendar = calendar, .names = NameIndex({{u"Frau Bald"_qs, NameKind::Contact}})};
        return checkClarity(text, parseQuickEntry(text, context), shippedWords(language), now, calendar);
    }

    [[nodiscard]] QString told(const std::optional<Deadline>& due) const {
        if (!due)
            return u"none"_qs;
        const QString local = QLocale::c().toString(toDateTime(due->at, berlin), u"ddd dd HH:mm"_qs);
        return due->dayOnly ? local + u" day" : local;
    }
};

} // namespace

class TestClarity : public QObject {
    Q_OBJECT

private slots:
    void aVagueWordGetsAProposal_data();
    void aVagueWordGetsAProposal();
    void clearWordsGetNone_data();
    void clearWordsGetNone();
    void anUnderstoodDeadlineSilencesOnlyTheMissingOne();
    void anEntryWithoutAnythingIsOfferedTheNextWorkingDay();
    void aDeadlineThatIsPastIsNotCalledMissing();
    void aNameIsNotVague();
    void everyProposalLiesAhead_data();
    void everyProposalLiesAhead();
    void aProposalOfHoursHasNoSeconds();
    void aCalendarWithTenYearsOffStillGetsAProposal();
    void aListSaysWhichOfItsLinesIsWrong_data();
    void aListSaysWhichOfItsLinesIsWrong();
    void manyVagueWordsAreAllFound();
    void wordsOfAnotherLanguageAreNotHeldAgainstAText_data();
    void wordsOfAnotherLanguageAreNotHeldAgainstAText();
};

void TestClarity::aVagueWordGetsAProposal_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("proposal");
    const auto row = [](const char* language, const char* text, const char* word, const char* proposal) {
        QTest::newRow(text) << QString::fromLatin1(language) << QString::fromUtf8(text) << QString::fromUtf8(word)
                            << QString::fromLatin1(proposal);
    };
    row("en", "I'll call right back", "right back", "Mon 23 11:12");
    row("en", "Fix it right away", "right away", "Mon 23 11:12");
    row("en", "Send it ASAP", "ASAP", "Mon 23 14:12");
    row("en", "Send it a.s.a.p.", "a.s.a.p.", "Mon 23 14:12");
    row("en", "As soon as possible, the offer", "As soon as possible", "Mon 23 14:12");
    row("en", "Answer fast", "fast", "Mon 23 14:12");
    row("en", "Answer quickly", "quickly", "Mon 23 14:12");
    row("en", "Answer shortly", "shortly", "Mon 23 14:12");
    row("en", "Answer in a bit", "in a bit", "Mon 23 14:12");
    row("en", "Call later", "later", "Mon 23 17:00 day");
    row("en", "Call today-ish", "today-ish", "Mon 23 17:00 day");
    row("en", "Send the offer soon", "soon", "Tue 24 17:00 day");
    row("en", "Send the offer sometime", "sometime", "Fri 27 17:00 day");
    row("en", "Tidy up at some point", "at some point", "Fri 27 17:00 day");
    row("en", "Tidy up when I can", "when I can", "Fri 27 17:00 day");
    row("en", "Try to fix it by Friday", "Try to", "none");
    row("de", "Ich rufe bald an", "bald", "Tue 24 17:00 day");
    row("de", "Ich rufe gleich zurück", "gleich", "Mon 23 11:12");
    row("de", "Angebot DEMNÄCHST", "DEMNÄCHST", "Tue 24 17:00 day");
    row("de", "so schnell wie möglich", "so schnell wie möglich", "Mon 23 14:12");
}

void TestClarity::aVagueWordGetsAProposal() {
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, proposal);
    const Desk desk;
    const auto hints = desk.hints(text, language);
    QCOMPARE(hints.size(), std::size_t(1));
    QCOMPARE(hints.front().kind, proposal == u"none" ? HintKind::VagueCommitment : HintKind::VagueTime);
    QCOMPARE(text.mid(hints.front().span.position, hints.front().span.length), word);
    QCOMPARE(desk.told(hints.front().proposal), proposal);
}

void TestClarity::clearWordsGetNone_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"Call Anna tomorrow 15:00", "Bring breakfast by Friday", "Print \"soon\" by Friday",
                             "Pick the soonest slot by Friday", "Read laterality.pdf by Friday"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestClarity::clearWordsGetNone() {
    QFETCH(QString, text);
    QVERIFY(Desk().hints(text).empty());
}

void TestClarity::anUnderstoodDeadlineSilencesOnlyTheMissingOne() {
    const Desk desk;
    const auto hints = desk.hints(u"Send it soon, by Friday"_qs);
    QCOMPARE(hints.size(), std::size_t(1));
    QCOMPARE(hints.front().kind, HintKind::VagueTime);
    QCOMPARE(desk.hints(u"Send it by Friday"_qs).size(), std::size_t(0));
}

void TestClarity::anEntryWithoutAnythingIsOfferedTheNextWorkingDay() {
    Desk desk;
    const auto hints = desk.hints(u"Send the offer"_qs);
    QCOMPARE(hints, (std::vector<Hint>{{HintKind::NoDeadline, {}, proposeDeadline(desk.now, desk.calendar)}}));
    QCOMPARE(desk.told(hints.front().proposal), u"Tue 24 17:00 day"_qs);

    desk.now = atLocalTime(QDate(2026, 11, 27), QTime(18, 30), berlin);
    QCOMPARE(desk.told(proposeDeadline(desk.now, desk.calendar)), u"Mon 30 17:00 day"_qs);
    QCOMPARE(desk.hints(u"Maybe send the offer"_qs).size(), std::size_t(2));
}

void TestClarity::aDeadlineThatIsPastIsNotCalledMissing() {
    QVERIFY(Desk().hints(u"Send it yesterday"_qs).empty());
}

void TestClarity::aNameIsNotVague() {
    QVERIFY(Desk().hints(u"Call Frau Bald tomorrow"_qs, u"de"_qs).empty());
}

void TestClarity::everyProposalLiesAhead_data() {
    QTest::addColumn<QDateTime>("now");
    for (const QDateTime& now :
         {QDateTime(QDate(2026, 11, 23), QTime(0, 0), berlin), QDateTime(QDate(2026, 11, 27), QTime(17, 0), berlin),
          QDateTime(QDate(2026, 11, 28), QTime(12, 0), berlin), QDateTime(QDate(2026, 3, 29), QTime(1, 59), berlin),
          QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59), berlin)})
        QTest::newRow(qPrintable(now.toString(Qt::ISODate))) << now;
}

void TestClarity::everyProposalLiesAhead() {
    QFETCH(QDateTime, now);
    const Desk desk;
    for (const Proposal proposal : {Proposal::WorkingHour, Proposal::HalfWorkingDay, Proposal::EndOfDay,
                                    Proposal::EndOfNextWorkingDay, Proposal::EndOfWeek}) {
        const auto due = deadlineFor(proposal, toMoment(now), desk.calendar);
        QVERIFY(due.has_value());
        QVERIFY(due->at > toMoment(now));
    }
    QVERIFY(!deadlineFor(Proposal::None, toMoment(now), desk.calendar));
}

void TestClarity::aProposalOfHoursHasNoSeconds() {
    const Desk desk;
    const Moment now = atLocalTime(QDate(2026, 11, 23), QTime(10, 12, 34), berlin);
    QCOMPARE(desk.told(deadlineFor(Proposal::WorkingHour, now, desk.calendar)), u"Mon 23 11:13"_qs);
    QCOMPARE(deadlineFor(Proposal::WorkingHour, now, desk.calendar)->at,
             atLocalTime(QDate(2026, 11, 23), QTime(11, 13), berlin));
}

void TestClarity::aCalendarWithTenYearsOffStillGetsAProposal() {
    const Desk desk;
    QSet<QDate> off;
    for (QDate day(2026, 11, 1); day.year() < 2040; day = day.addDays(1))
        off.insert(day);
    const WorkingCalendar away(defaultWorkingWeek(), berlin, off);
    for (const Proposal proposal : {Proposal::WorkingHour, Proposal::EndOfDay, Proposal::EndOfNextWorkingDay})
        QVERIFY(deadlineFor(proposal, desk.now, away)->at > desk.now);
}

void TestClarity::aListSaysWhichOfItsLinesIsWrong_data() {
    QTest::addColumn<QString>("list");
    QTest::newRow("no tab") << "# words\nsoon next-working-day\n";
    QTest::newRow("no such proposal") << "\nsoon\twhenever\n";
    QTest::newRow("no words") << "\n\tend-of-day\n";
}

void TestClarity::aListSaysWhichOfItsLinesIsWrong() {
    QFETCH(QString, list);
    try {
        (void)readVagueWords(list);
        QFAIL("The list was taken.");
    } catch (const InvalidInput& error) {
        QVERIFY(error.message().contains(u"Line 2"));
    }
}

void TestClarity::manyVagueWordsAreAllFound() {
    QCOMPARE(Desk().hints(u"soon "_qs.repeated(20'000)).size(), std::size_t(20'000));
}

void TestClarity::wordsOfAnotherLanguageAreNotHeldAgainstAText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isVague");
    QTest::newRow("an adjective") << u"Change the bald tyre for Anna tomorrow"_qs << false;
    QTest::newRow("the German word") << u"Ich schicke das bald"_qs << true;
    QTest::newRow("no small word tells") << u"Angebot bald schicken"_qs << true;
    QTest::newRow("nearly done") << u"Das ist fast fertig, ich schicke es morgen"_qs << false;
    QTest::newRow("in a hurry") << u"Make it fast"_qs << true;
    QTest::newRow("a word of both") << u"Ich mache das asap"_qs << true;
}

void TestClarity::wordsOfAnotherLanguageAreNotHeldAgainstAText() {
    QFETCH(QString, text);
    const Desk desk;
    std::vector<VagueWord> words = shippedWords(u"en"_qs);
    const std::vector<VagueWord> german = shippedWords(u"de"_qs);
    words.insert(words.end(), german.begin(), german.end());
    const EntryContext context{.now = desk.now, .calendar = desk.calendar};
    const auto hints = checkClarity(text, parseQuickEntry(text, context), words, desk.now, desk.calendar);
    QTEST(std::any_of(hints.begin(), hints.end(), [](const Hint& hint) { return hint.span.length > 0; }), "isVague");
}

QTEST_GUILESS_MAIN(TestClarity)
#include "test_clarity.moc"
