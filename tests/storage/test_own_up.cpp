#include "domain/errors.h"
#include "services/own_up_proposal.h"
#include "services/own_up_templates.h"
#include "tests/support/book_desk.h"
#include "tests/support/own_up_words.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::Miss;
using tests::BookDesk;
using tests::monday;

namespace {

MessageTemplate proposed(BookDesk& desk, PromiseId id, const QString& language = QStringLiteral("en"),
                         const services::OwnUpAdditions& additions = {}) {
    const auto proposals = services::proposeOwnUp(desk.database(), id, desk.now, QStringLiteral("Mara Lind"));
    const auto wanted = std::ranges::find(proposals, language, &services::OwnUpProposal::language);
    return wanted == proposals.end() ? MessageTemplate() : wanted->with(additions);
}

void change(BookDesk& desk, PersonId who, const MessageTemplate& text) {
    services::changeOwnUpTemplate(desk.database(), {who, desk.now}, desk.changes, QStringLiteral("en"), Miss::Broken,
                                  text);
}

} // namespace

class TestOwnUp : public QObject {
    Q_OBJECT

private slots:
    void eachMissHasItsWordsInEachLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("miss");
        for (const QString& language : services::ownUpLanguages())
            for (const Miss miss : services::allMisses)
                QTest::addRow("%s %d", qPrintable(language), static_cast<int>(miss)) << language << int(miss);
    }
    void eachMissHasItsWordsInEachLanguage() {
        QFETCH(QString, language);
        QFETCH(int, miss);
        BookDesk desk;
        const auto text = tests::ownUpTemplate(desk.database(), language, static_cast<Miss>(miss));
        QVERIFY(!text.isOwn);
        QCOMPARE(services::checkedOwnUpText(text.text), text.text);
        const MessageTemplate seen =
            services::sampleOwnUp(text, desk.now, QTimeZone::utc())
                .with({QStringLiteral("Later today"), QStringLiteral("A list"), Deadline{monday + 24h, false}});
        QVERIFY2(!seen.body.contains(u'{') && seen.body.contains(QStringLiteral("A list")), qPrintable(seen.body));
    }

    void theMessageSaysWhatWasPromisedAndWhatHappened() {
        BookDesk desk;
        const PromiseId id = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(id, Broken{QStringLiteral("The lorry broke down.")});
        const MessageTemplate message = proposed(desk, id);
        QVERIFY(message.subject.contains(QStringLiteral("Call Anna Keller back")));
        for (const char* part : {"Dear Anna Keller,", "“Call Anna Keller back”", "The lorry broke down.", "Mara Lind"})
            QVERIFY2(message.body.contains(QString::fromUtf8(part)), qPrintable(message.body));
        QVERIFY(!message.body.contains(QStringLiteral("What changes")));
        const MessageTemplate german = proposed(desk, id, QStringLiteral("de"),
                                                {.next = QStringLiteral("Ich rufe heute an"),
                                                 .change = QStringLiteral("Wir prüfen den Wagen"),
                                                 .until = Deadline{monday + 48h, false}});
        for (const char* part :
             {"Guten Tag Anna Keller,", "Ich rufe heute an", "Wir prüfen den Wagen", "Das steht bis"})
            QVERIFY2(german.body.contains(QString::fromUtf8(part)), qPrintable(german.body));
        QVERIFY2(german.body.contains(QStringLiteral("25.")) && german.body.contains(QStringLiteral("11:00")),
                 qPrintable(german.body)); // Wednesday in Berlin
    }

    void whatIsMissingAndWhenItWasDoneAreSaid() {
        BookDesk desk;
        const PromiseId partly = desk.promise(monday + 3h);
        const PromiseId late = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(partly, PartlyKept{QStringLiteral("the second page")});
        desk.ledger(desk.mara).record(late, Kept{});
        QVERIFY(proposed(desk, partly).body.contains(QStringLiteral("What is missing: the second page")));
        QVERIFY2(proposed(desk, late, QStringLiteral("de")).body.contains(QStringLiteral("13:00")),
                 qPrintable(proposed(desk, late, QStringLiteral("de")).body));
    }

    void momentsAreWrittenOutInTheLanguageOfTheMessage() {
        BookDesk desk;
        const PromiseId timed = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        const auto english = proposed(desk, timed).body;
        QVERIFY2(english.contains(QStringLiteral("by Monday, November 23, 2026, 12:00 PM.")), qPrintable(english));
        const services::OwnUpAdditions byDay{
            .next = {}, .change = QStringLiteral("A list"), .until = Deadline{monday + 24h, true}};
        const auto german = proposed(desk, timed, QStringLiteral("de"), byDay).body;
        QVERIFY2(german.contains(QStringLiteral("bis Montag, 23. November 2026, 12:00.")), qPrintable(german));
        QVERIFY2(german.contains(QStringLiteral("Das steht bis Dienstag, 24. November 2026.")), qPrintable(german));
    }

    void onlyAMissIsOwnedUpTo() {
        BookDesk desk;
        const PromiseId id = desk.promise(monday + 1h);
        QVERIFY_THROWS_EXCEPTION(NotAllowed, (void)proposed(desk, id));
        desk.now = monday + 2h;
        QVERIFY(proposed(desk, id).body.contains(QStringLiteral("not done yet")));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, (void)proposed(desk, PromiseId(99)));
    }

    void aTeamWritesItsOwnWordsAndTakesThemBack() {
        BookDesk desk;
        const PromiseId id = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(id, Broken{QStringLiteral("forgot")});
        change(desk, desk.mara, {QStringLiteral("Oh no: {what}"), QStringLiteral("Hi {promisee}")});
        QCOMPARE(proposed(desk, id).body, QStringLiteral("Hi Anna Keller"));
        QVERIFY(tests::ownUpTemplate(desk.database(), QStringLiteral("en"), Miss::Broken).isOwn);
        QVERIFY(!tests::ownUpTemplate(desk.database(), QStringLiteral("de"), Miss::Broken).isOwn);
        services::resetOwnUpTemplate(desk.database(), {desk.mara, desk.now}, desk.changes, QStringLiteral("en"),
                                     Miss::Broken);
        QVERIFY(proposed(desk, id).body.contains(QStringLiteral("Dear Anna Keller,")));
    }

    void whatKeptComesWithIsNoOwnText() {
        BookDesk desk;
        change(desk, desk.mara, {QStringLiteral("Oh no"), QStringLiteral("Hi")});
        BookDesk other;
        change(desk, desk.mara, tests::ownUpTemplate(other.database(), QStringLiteral("en"), Miss::Broken).text);
        QVERIFY(!tests::ownUpTemplate(desk.database(), QStringLiteral("en"), Miss::Broken).isOwn);
    }

    void aTextThatCantBeSentIsRefused_data() {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        const QString fine = QStringLiteral("fine");
        QTest::newRow("no subject") << QString() << fine;
        QTest::newRow("no message") << fine << QStringLiteral("  ");
        QTest::newRow("two lines of subject") << QStringLiteral("a\nb") << fine;
        QTest::newRow("unknown placeholder") << fine << QStringLiteral("{nobody}");
        QTest::newRow("broken placeholder") << QStringLiteral("{what") << fine;
        QTest::newRow("a control character") << fine << QStringLiteral("a\u0007");
        QTest::newRow("an override") << fine << QStringLiteral("a\u202Eb");
        QTest::newRow("too long a subject") << QString(services::longestOwnUpSubject + 1, u'x') << fine;
        QTest::newRow("too long a message") << fine << QString(services::longestOwnUpBody + 1, u'x');
    }
    void aTextThatCantBeSentIsRefused() {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        BookDesk desk;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, change(desk, desk.mara, {subject, body}));
        QVERIFY(!tests::ownUpTemplate(desk.database(), QStringLiteral("en"), Miss::Broken).isOwn);
    }

    void onlyLeadsChangeThem() {
        BookDesk desk;
        QVERIFY_THROWS_EXCEPTION(NotAllowed, change(desk, desk.tariq, {QStringLiteral("a"), QStringLiteral("b")}));
    }
};

QTEST_GUILESS_MAIN(TestOwnUp)
#include "test_own_up.moc"
