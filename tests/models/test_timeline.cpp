#include "services/timeline.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::domain;
using services::TimelineEntry;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Moment at(const char* text) {
    return *fromIso(QString::fromLatin1(text), berlin);
}

class Tale {
public:
    explicit Tale(const char* due = "2026-11-20T13:00") {
        Made made;
        made.what = QStringLiteral("Engineer on site");
        made.promiser = PersonId(1);
        made.promisee = ContactId(1);
        made.channel = ChannelId(1);
        made.due = {at(due), false};
        then("2026-11-18T10:42", made);
        m_names.people = {{PersonId(1), QStringLiteral("Mara Lind")}, {PersonId(2), QStringLiteral("Tariq")}};
        m_names.contacts = {{ContactId(1), QStringLiteral("Frau Stein")}};
        m_names.channels = {{ChannelId(1), QStringLiteral("phone")}, {ChannelId(2), QStringLiteral("in person")}};
    }
    Tale& then(const char* recorded, EventDetail detail, const char* happened = nullptr) {
        Event event;
        event.number = EventNumber(static_cast<std::int64_t>(m_events.size()) + 1);
        event.promise = PromiseId(1);
        event.recordedAt = at(recorded);
        event.happenedAt = happened ? at(happened) : event.recordedAt;
        event.actor = m_actor;
        event.detail = std::move(detail);
        m_events.push_back(std::move(event));
        return *this;
    }
    /// Who does what comes then.
    Tale& by(PersonId actor) {
        m_actor = actor;
        return *this;
    }
    [[nodiscard]] std::vector<TimelineEntry> tell() const {
        return services::timelineOf(History(m_events), m_names, berlin, british);
    }

private:
    std::vector<Event> m_events;
    PersonId m_actor{1};
    services::TimelineNames m_names;
};

QString said(const TimelineEntry& entry) {
    return entry.text.isEmpty() ? entry.title : entry.title + QStringLiteral(" ") + entry.text;
}

} // namespace

Q_DECLARE_METATYPE(kept::domain::EventDetail)

class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void tellsEveryEventInPlainWords_data();
    void tellsEveryEventInPlainWords();
    void tellsWhatWasBeforeAndWhatIsAfter_data();
    void tellsWhatWasBeforeAndWhatIsAfter();
    void aVoidSoonAfterMakingAndPastTheDeadlineWaitsForSomebody();
    void saysWhereATextWasRemoved();
    void keepsWhatWasTypedApart();
    void aClaimThatDoesNotCountIsToldAsWhatItIs_data();
    void aClaimThatDoesNotCountIsToldAsWhatItIs();
    void whatMakesGoodIsLinkedBothWays();
    void aSecondMoveTellsFromTheDeadlineInForce();
    void anOfferIsDeclinedByWhomItIsMadeToAndWithdrawnByOthers();
    void whatWasTakenBackIsMarked();
    void namesTheSourceOfWhatWasImported();
};

void TestTimeline::tellsEveryEventInPlainWords_data() {
    QTest::addColumn<EventDetail>("detail");
    QTest::addColumn<QByteArray>("recorded");
    QTest::addColumn<QByteArray>("happened");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, EventDetail detail, const char* recorded, const char* words,
                        const char* happened = "") {
        QTest::newRow(name) << detail << QByteArray(recorded) << QByteArray(happened) << QString::fromUtf8(words);
    };
    const Deadline monday{at("2026-11-23T13:00"), false};
    const auto told = [](const char* when) { return Telling{at(when), ChannelId(1)}; };
    row("good faith", Renegotiated{monday, told("2026-11-20T09:15"), {}}, "2026-11-20T09:15",
        "Renegotiated Fri 13:00 → Mon 13:00, told by phone before the deadline");
    row("silent", Renegotiated{monday, {}, {}}, "2026-11-20T09:15",
        "Moved without telling Fri 13:00 → Mon 13:00: repairs nothing");
    row("told too late", Renegotiated{monday, told("2026-11-20T14:00"), {}}, "2026-11-20T14:00",
        "Moved late Fri 13:00 → Mon 13:00, told by phone after the deadline: repairs nothing");
    row("entered too late", Renegotiated{monday, told("2026-11-20T12:00"), {}}, "2026-11-20T14:00",
        "Moved late Fri 13:00 → Mon 13:00, told by phone but entered after the deadline: repairs nothing");
    row("kept", Kept{}, "2026-11-20T12:00", "Kept in time");
    row("on the deadline", Kept{}, "2026-11-20T13:00", "Kept in time");
    row("kept late", Kept{}, "2026-11-20T16:10", "Kept 3 h after the deadline");
    row("entered later", Kept{true}, "2026-11-20T14:10", "Kept in time, entered 2 h later", "2026-11-20T12:00");
    row("late and later", Kept{true}, "2026-11-20T18:00", "Kept 1 h after the deadline, entered 4 h later",
        "2026-11-20T14:00");
    row("partly", PartlyKept{QStringLiteral("two filters"), false}, "2026-11-20T12:00", "Partly kept in time");
    row("broken", Broken{QStringLiteral("no part")}, "2026-11-20T12:00", "Broken");
    row("released", Released{QStringLiteral("Frau Stein"), QStringLiteral("by mail")}, "2026-11-20T12:00",
        "Released by Frau Stein");
    row("released late", Released{QStringLiteral("Frau Stein"), {}}, "2026-11-20T15:00",
        "Released by Frau Stein after the deadline: forgiven, and still counted");
    row("released by nobody named", Released{}, "2026-11-20T12:00", "Released");
    row("released late by nobody named", Released{}, "2026-11-20T15:00",
        "Released after the deadline: forgiven, and still counted");
    row("handed over", HandedOver{PersonId(2)}, "2026-11-20T12:00", "Handed over to Tariq, who has yet to accept");
    row("owned up", OwnedUp{QStringLiteral("sorry"), ChannelId(1), {}}, "2026-11-20T15:00", "Owned up by phone");
    row("owned up in person", OwnedUp{QStringLiteral("sorry"), ChannelId(2), {}}, "2026-11-20T15:00",
        "Owned up in person");
    row("told in person", Renegotiated{monday, Telling{at("2026-11-20T09:15"), ChannelId(2)}, {}}, "2026-11-20T09:15",
        "Renegotiated Fri 13:00 → Mon 13:00, told in person before the deadline");
    row("verdict", Verdict{false, 2, {}}, "2026-11-20T15:00", "Verdict says it was not kept, 2 of 5");
    row("note", Note{QStringLiteral("part on its way")}, "2026-11-20T12:00", "Note");
    row("follow-up", FollowUpSet{at("2026-11-20T12:00")}, "2026-11-20T10:00", "Follow-up at Fri 12:00");
    row("corrected", Corrected{CorrectedField::What, QStringLiteral("Enginer"), QStringLiteral("Engineer"), {}, {}, {}},
        "2026-11-20T12:00", "Corrected the words: “Enginer” → “Engineer”");
    row("voided at once", Voided{QStringLiteral("twice"), false}, "2026-11-18T10:45", "Voided");
    row("voided later", Voided{QStringLiteral("twice"), false}, "2026-11-19T10:45",
        "Voided counts until somebody else confirms it");
    row("voided alone", Voided{QStringLiteral("twice"), true}, "2026-11-19T10:45",
        "Voided confirmed by nobody: there is no one else in the book");
    row("redacted", Redacted{EventNumber(1), QStringLiteral("what")}, "2026-11-19T10:45",
        "Text removed of “Promised”, entry 1, as somebody asked");
    row("undone", Undone{EventNumber(1)}, "2026-11-18T10:45", "Taken back “Promised”");
    row("accepted", Accepted{}, "2026-11-19T10:45", "Accepted by Mara Lind");
    row("reopened", Reopened{QStringLiteral("not so")}, "2026-11-19T10:45", "Reopened");
    row("void confirmed", VoidConfirmed{}, "2026-11-19T10:45", "Void confirmed by Mara Lind");
}

void TestTimeline::tellsEveryEventInPlainWords() {
    QFETCH(EventDetail, detail);
    QFETCH(QByteArray, recorded);
    QFETCH(QByteArray, happened);
    const auto entries =
        Tale().then(recorded.constData(), detail, happened.isEmpty() ? nullptr : happened.constData()).tell();
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(said(entries.front()), QStringLiteral("Promised to Frau Stein by phone, due Fri 13:00"));
    QTEST(said(entries.back()), "words");
    QCOMPARE(entries.back().claimedLater, !happened.isEmpty());
}

void TestTimeline::tellsWhatWasBeforeAndWhatIsAfter_data() {
    QTest::addColumn<EventDetail>("detail");
    QTest::addColumn<QByteArray>("recorded");
    QTest::addColumn<QString>("change");
    const auto row = [](const char* name, EventDetail detail, const char* recorded, const char* change) {
        QTest::newRow(name) << detail << QByteArray(recorded) << QString::fromUtf8(change);
    };
    row("kept", Kept{}, "2026-11-20T12:00", "open → kept");
    row("kept late", Kept{}, "2026-11-20T16:00", "overdue → late");
    row("broken", Broken{QStringLiteral("no part")}, "2026-11-20T12:00", "open → broken");
    row("partly", PartlyKept{QStringLiteral("two"), false}, "2026-11-20T12:00", "open → partly kept");
    row("released", Released{QStringLiteral("she"), QStringLiteral("said")}, "2026-11-20T12:00", "open → released");
    row("voided at once", Voided{QStringLiteral("twice"), false}, "2026-11-18T10:05", "open → void");
    row("renegotiated says so itself", Renegotiated{{at("2026-11-23T13:00"), false}, {}, {}}, "2026-11-20T09:15", "");
    row("corrected says so itself",
        Corrected{CorrectedField::What, QStringLiteral("a"), QStringLiteral("b"), {}, {}, {}}, "2026-11-20T12:00", "");
    row("a note changes nothing", Note{QStringLiteral("on its way")}, "2026-11-20T12:00", "");
}

void TestTimeline::tellsWhatWasBeforeAndWhatIsAfter() {
    QFETCH(EventDetail, detail);
    QFETCH(QByteArray, recorded);
    const auto entries = Tale().then(recorded.constData(), detail).tell();
    QTEST(entries.back().change, "change");
    QCOMPARE(entries.front().change, QString());
    const auto undone = Tale().then("2026-11-20T12:00", Kept{}).then("2026-11-20T12:05", Undone{EventNumber(2)}).tell();
    QCOMPARE(undone.back().change, QStringLiteral("kept → open"));
}

void TestTimeline::aVoidSoonAfterMakingAndPastTheDeadlineWaitsForSomebody() {
    const Voided voided{QStringLiteral("twice"), false};
    const auto inTime = Tale("2026-11-18T10:45").then("2026-11-18T10:45", voided).tell();
    QCOMPARE(said(inTime.back()), QStringLiteral("Voided"));
    QCOMPARE(inTime.back().change, QStringLiteral("open → void"));
    const auto after = Tale("2026-11-18T10:45").then("2026-11-18T10:46", voided).tell();
    QCOMPARE(said(after.back()), QStringLiteral("Voided counts until somebody else confirms it"));
    QCOMPARE(after.back().change, QString());
}

void TestTimeline::saysWhereATextWasRemoved() {
    const auto entries = Tale()
                             .then("2026-11-20T12:00", Note{QString()})
                             .then("2026-11-20T12:05", Redacted{EventNumber(2), QStringLiteral("text")})
                             .tell();
    QCOMPARE(entries[1].words, QStringLiteral("[text removed on request]"));
    QCOMPARE(said(entries[2]), QStringLiteral("Text removed of “Note”, entry 2, as somebody asked"));
    QVERIFY(!entries[1].hasTexts);
    QVERIFY(entries[0].hasTexts);
}

void TestTimeline::keepsWhatWasTypedApart() {
    const auto entries =
        Tale()
            .then("2026-11-20T12:00", PartlyKept{QStringLiteral("<b>two</b> filters"), false})
            .then("2026-11-20T12:10", OwnedUp{QStringLiteral("sorry"), {}, QStringLiteral("stock two")})
            .tell();
    QCOMPARE(entries[1].words, QStringLiteral("Missing: <b>two</b> filters"));
    QCOMPARE(entries[2].words, QStringLiteral("sorry\nWhat changes: stock two"));
    QCOMPARE(entries[2].actor, QStringLiteral("Mara Lind"));
}

void TestTimeline::aClaimThatDoesNotCountIsToldAsWhatItIs_data() {
    QTest::addColumn<EventDetail>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("kept") << EventDetail(Kept{}) << QStringLiteral("Kept 5 days after the deadline");
    QTest::newRow("partly kept") << EventDetail(PartlyKept{QStringLiteral("the bill")})
                                 << QStringLiteral("Partly kept 5 days after the deadline");
}

void TestTimeline::aClaimThatDoesNotCountIsToldAsWhatItIs() {
    QFETCH(EventDetail, detail);
    const auto entries = Tale().then("2026-11-25T14:00", detail, "2026-11-20T12:00").tell();
    QTEST(said(entries[1]), "words");
    QCOMPARE(entries[1].when, at("2026-11-25T14:00"));
    QVERIFY(!entries[1].claimedLater);
    QVERIFY2(entries[1].words.contains(
                 QStringLiteral("said to have been Fri 20 Nov 2026 12:00, which came too late to count")),
             qPrintable(entries[1].words));
}

void TestTimeline::whatMakesGoodIsLinkedBothWays() {
    const auto entries =
        Tale()
            .then("2026-11-20T14:00", OwnedUp{QStringLiteral("sorry"), {}, QStringLiteral("stock two"), PromiseId(9)})
            .tell();
    QCOMPARE(entries[1].linked, PromiseId(9));
    QCOMPARE(said(entries[1]), QStringLiteral("Owned up to be made good by promise 9"));
    Event event;
    event.number = EventNumber(7);
    event.promise = PromiseId(9);
    event.happenedAt = event.recordedAt = at("2026-11-20T14:00");
    Made made;
    made.due = {at("2026-11-27T13:00"), false};
    made.makesGood = PromiseId(1);
    event.detail = made;
    services::TimelineNames names;
    names.promises = {{PromiseId(1), QStringLiteral("Engineer on site")}};
    const auto good = services::timelineOf(History({event}), names, berlin, british);
    QCOMPARE(said(good.front()), QStringLiteral("Promised due 27 Nov 13:00, to make good promise 1"));
    QCOMPARE(good.front().linked, PromiseId(1));
    QCOMPARE(good.front().linkedWhat, QStringLiteral("Engineer on site"));
}

void TestTimeline::aSecondMoveTellsFromTheDeadlineInForce() {
    const auto entries =
        Tale()
            .then("2026-11-19T12:00", Renegotiated{{at("2026-11-21T13:00"), false}, {}, {}})
            .then("2026-11-19T13:00",
                  Renegotiated{{at("2026-11-23T13:00"), false}, Telling{at("2026-11-19T13:00"), ChannelId(1)}, {}})
            .tell();
    QCOMPARE(said(entries[2]), QStringLiteral("Renegotiated Sat 13:00 → Mon 13:00, told by phone before the deadline"));
}

void TestTimeline::anOfferIsDeclinedByWhomItIsMadeToAndWithdrawnByOthers() {
    const HandedOver toTariq{PersonId(2)};
    const auto withdrawn = Tale().then("2026-11-19T12:00", toTariq).then("2026-11-19T12:05", Declined{}).tell();
    QCOMPARE(said(withdrawn[2]), QStringLiteral("Withdrawn by Mara Lind"));
    const auto declined =
        Tale().then("2026-11-19T12:00", toTariq).by(PersonId(2)).then("2026-11-19T12:05", Declined{}).tell();
    QCOMPARE(said(declined[2]), QStringLiteral("Declined by Tariq"));
    const auto undone = Tale()
                            .then("2026-11-19T12:00", toTariq)
                            .then("2026-11-19T12:05", Declined{})
                            .then("2026-11-19T12:06", Undone{EventNumber(3)})
                            .tell();
    QCOMPARE(said(undone[3]), QStringLiteral("Taken back “Withdrawn”"));
}

void TestTimeline::whatWasTakenBackIsMarked() {
    const auto entries =
        Tale().then("2026-11-20T12:00", Kept{}).then("2026-11-20T12:05", Undone{EventNumber(2)}).tell();
    QVERIFY(entries[1].undone);
    QVERIFY(!entries[2].undone);
    QCOMPARE(said(entries[2]), QStringLiteral("Taken back “Kept”"));
}

void TestTimeline::namesTheSourceOfWhatWasImported() {
    Event event;
    event.number = EventNumber(1);
    event.promise = PromiseId(1);
    event.happenedAt = event.recordedAt = at("2026-11-18T10:00");
    event.source = SourceId(3);
    Made made;
    made.what = QStringLiteral("Pothole");
    made.due = {at("2026-11-20T13:00"), false};
    event.detail = made;
    services::TimelineNames names;
    names.sources = {{SourceId(3), QStringLiteral("Boston 311")}};
    const auto entries = services::timelineOf(History({event}), names, berlin, british);
    QCOMPARE(said(entries.front()), QStringLiteral("Promised due Fri 13:00"));
    QCOMPARE(entries.front().actor, QStringLiteral("Boston 311"));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "test_timeline.moc"
