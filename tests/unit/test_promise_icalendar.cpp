#include "render/promise_icalendar.h"
#include "services/promise_calendar.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QTest>

#include <libical/ical.h>

#include <memory>

using namespace kept;
using namespace kept::domain;
using render::CalendarEntries;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Moment at(const char* text) {
    return *fromIso(QLatin1String(text), berlin);
}

struct FreeIcal {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Parsed = std::unique_ptr<icalcomponent, FreeIcal>;

Parsed parsed(const QByteArray& text) {
    return Parsed(icalparser_parse_string(text.constData()));
}

icalcomponent* entryOf(const Parsed& calendar, icalcomponent_kind kind = ICAL_VEVENT_COMPONENT) {
    return icalcomponent_get_first_component(calendar.get(), kind);
}

QString textOf(icalcomponent* component, icalproperty_kind kind) {
    icalproperty* property = icalcomponent_get_first_property(component, kind);
    return property ? QString::fromUtf8(icalproperty_get_value_as_string(property)) : QString();
}

/// "2026-11-24T14:00:00Z", or "2026-11-24" for a day.
QString isoOf(const icaltimetype& time) {
    const QDate day(time.year, time.month, time.day);
    if (time.is_date)
        return day.toString(Qt::ISODate);
    return QDateTime(day, QTime(time.hour, time.minute, time.second), Qt::UTC).toString(Qt::ISODate);
}

services::CalendarEntry entry() {
    services::CalendarEntry entry;
    PromiseRow& promise = entry.promise;
    promise.id = PromiseId(12);
    promise.version = 3;
    promise.what = QStringLiteral("Call back about the offer");
    promise.promisee = QStringLiteral("Anna Keller");
    promise.promiser = promise.holder = QStringLiteral("Mara Lind");
    promise.channel = QStringLiteral("phone");
    promise.preferred = QStringLiteral("e-mail");
    promise.service = QStringLiteral("Call back");
    promise.madeAt = at("2026-11-23T10:00");
    promise.firstDue = promise.due = promise.judgedDue = {at("2026-11-24T15:00"), false};
    entry.changedAt = at("2026-11-23T10:30");
    return entry;
}

services::PromiseCalendar calendarOf(services::CalendarEntry one) {
    services::PromiseCalendar calendar{.book = QStringLiteral("0123456789abcdef"),
                                       .name = QStringLiteral("Mara Lind"),
                                       .rehearsal = false,
                                       .zone = berlin,
                                       .at = at("2026-11-23T11:00"),
                                       .entries = {}};
    calendar.entries.push_back(std::move(one));
    return calendar;
}

QByteArray written(services::CalendarEntry one, CalendarEntries as = CalendarEntries::Appointments) {
    return render::promiseICalendar(calendarOf(std::move(one)), as, british);
}

} // namespace

class TestPromiseICalendar : public QObject {
    Q_OBJECT

private slots:
    void aCalendarSaysWhoseItIsAndHowOftenToLook() {
        const QByteArray text = written(entry());
        for (const char* line :
             {"BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:-//Kept//Kept ", "METHOD:PUBLISH\r\n",
              "NAME:Promises of Mara Lind\r\n", "X-WR-CALNAME:Promises of Mara Lind\r\n",
              "REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n", "X-PUBLISHED-TTL:PT15M\r\n"})
            QVERIFY2(text.contains(line), text.constData());
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    }

    void anAppointmentEndsAtTheDeadlineAndTakesUpNoTime() {
        const Parsed calendar = parsed(written(entry()));
        icalcomponent* event = entryOf(calendar);
        QCOMPARE(isoOf(icalcomponent_get_dtstart(event)), "2026-11-24T13:30:00Z");
        QCOMPARE(isoOf(icalcomponent_get_dtend(event)), "2026-11-24T14:00:00Z");
        QCOMPARE(textOf(event, ICAL_TRANSP_PROPERTY), "TRANSPARENT");
        QCOMPARE(textOf(event, ICAL_STATUS_PROPERTY), "CONFIRMED");
        QCOMPARE(textOf(event, ICAL_UID_PROPERTY), "promise-12-0123456789abcdef@kept");
        QCOMPARE(textOf(event, ICAL_SEQUENCE_PROPERTY), "3");
        QCOMPARE(textOf(event, ICAL_DTSTAMP_PROPERTY), "20261123T093000Z");
        QCOMPARE(textOf(event, ICAL_LASTMODIFIED_PROPERTY), "20261123T093000Z");
        QCOMPARE(icalcomponent_get_summary(event), "Call back about the offer · Anna Keller");
        QCOMPARE(QString(icalcomponent_get_description(event)),
                 "To Anna Keller, by phone\nWants to be reached: by e-mail\nDue Tue 24 Nov 2026 15:00\nPromised by "
                 "Mara Lind");
    }

    void aDayAloneIsAWholeDayInTheZoneOfTheBook_data() {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("after");
        QTest::newRow("the end of work") << "2026-11-24T17:00"
                                         << "2026-11-24"
                                         << "2026-11-25";
        QTest::newRow("a day off, nearly over") << "2026-11-28T23:59:59"
                                                << "2026-11-28"
                                                << "2026-11-29";
        QTest::newRow("New Year's Eve") << "2026-12-31T23:59:59"
                                        << "2026-12-31"
                                        << "2027-01-01";
    }
    void aDayAloneIsAWholeDayInTheZoneOfTheBook() {
        QFETCH(QString, due);
        auto one = entry();
        one.promise.due = one.promise.judgedDue = {at(qPrintable(due)), true};
        const Parsed appointments = parsed(written(one));
        QTEST(isoOf(icalcomponent_get_dtstart(entryOf(appointments))), "day");
        QTEST(isoOf(icalcomponent_get_dtend(entryOf(appointments))), "after");
        const Parsed tasks = parsed(written(one, CalendarEntries::Tasks));
        QTEST(isoOf(icalcomponent_get_due(entryOf(tasks, ICAL_VTODO_COMPONENT))), "day");
    }

    void aTaskIsDueAtTheDeadline_data() {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("status");
        QTest::newRow("open") << Outcome::Open << "NEEDS-ACTION";
        QTest::newRow("overdue") << Outcome::Overdue << "NEEDS-ACTION";
        QTest::newRow("kept") << Outcome::Kept << "COMPLETED";
        QTest::newRow("late") << Outcome::Late << "COMPLETED";
        QTest::newRow("partly kept") << Outcome::PartlyKept << "IN-PROCESS";
        QTest::newRow("released") << Outcome::Released << "CANCELLED";
        QTest::newRow("void") << Outcome::Void << "CANCELLED";
    }
    void aTaskIsDueAtTheDeadline() {
        QFETCH(Outcome, outcome);
        auto one = entry();
        one.promise.outcome = outcome;
        if (!isUnresolved(outcome))
            one.promise.resolvedAt = at("2026-11-24T14:00");
        const Parsed calendar = parsed(written(one, CalendarEntries::Tasks));
        icalcomponent* task = entryOf(calendar, ICAL_VTODO_COMPONENT);
        QVERIFY(task);
        QCOMPARE(isoOf(icalcomponent_get_due(task)), "2026-11-24T14:00:00Z");
        QTEST(textOf(task, ICAL_STATUS_PROPERTY), "status");
        QCOMPARE(textOf(task, ICAL_COMPLETED_PROPERTY).isEmpty(), outcome != Outcome::Kept && outcome != Outcome::Late);
    }

    void bothDeadlinesAreSaid_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("judged");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("overdue");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char* name, const char* first, const char* judged, const char* due, bool overdue,
                            const QStringList& lines) {
            QTest::newRow(name) << QString(first) << QString(judged) << QString(due) << overdue << lines;
        };
        row("as promised", "2026-11-24T15:00", "2026-11-24T15:00", "2026-11-24T15:00", false,
            {"Due Tue 24 Nov 2026 15:00"});
        row("moved in good faith", "2026-11-24T15:00", "2026-11-25T15:00", "2026-11-25T15:00", false,
            {"Due Wed 25 Nov 2026 15:00", "First due Tue 24 Nov 2026 15:00"});
        row("moved silently", "2026-11-24T15:00", "2026-11-24T15:00", "2026-11-25T15:00", false,
            {"Due Wed 25 Nov 2026 15:00", "Moved without telling: judged by Tue 24 Nov 2026 15:00"});
        row("overdue", "2026-11-24T15:00", "2026-11-24T15:00", "2026-11-24T15:00", true,
            {"Overdue since Tue 24 Nov 2026 15:00"});
        row("overdue and moved", "2026-11-23T15:00", "2026-11-24T15:00", "2026-11-25T15:00", true,
            {"Overdue since Tue 24 Nov 2026 15:00", "Due Wed 25 Nov 2026 15:00", "First due Mon 23 Nov 2026 15:00"});
    }
    void bothDeadlinesAreSaid() {
        QFETCH(QString, first);
        QFETCH(QString, judged);
        QFETCH(QString, due);
        QFETCH(bool, overdue);
        QFETCH(QStringList, lines);
        auto one = entry();
        one.promise.firstDue = {at(qPrintable(first)), false};
        one.promise.judgedDue = {at(qPrintable(judged)), false};
        one.promise.due = {at(qPrintable(due)), false};
        one.promise.outcome = overdue ? Outcome::Overdue : Outcome::Open;
        const Parsed calendar = parsed(written(one));
        QStringList said = QString(icalcomponent_get_description(entryOf(calendar))).split('\n');
        said = said.mid(2, said.size() - 3); // between whom it goes to and who promised it
        QCOMPARE(said, lines);
        QCOMPARE(isoOf(icalcomponent_get_dtend(entryOf(calendar))), toIso(at(qPrintable(due))));
        QCOMPARE(QString(icalcomponent_get_summary(entryOf(calendar))).startsWith("Overdue: "), overdue);
    }

    void eachReminderToComeIsAnAlarmAtItsInstant() {
        auto one = entry();
        one.alarms = {{at("2026-11-24T14:00"), {}}, {at("2026-11-27T09:00"), QStringLiteral("Ask whether it works")}};
        for (const CalendarEntries as : {CalendarEntries::Appointments, CalendarEntries::Tasks}) {
            const QByteArray text = written(one, as);
            QVERIFY2(text.contains("TRIGGER;VALUE=DATE-TIME:20261124T130000Z\r\n"), text.constData());
            const Parsed calendar = parsed(text);
            icalcomponent* found =
                entryOf(calendar, as == CalendarEntries::Tasks ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
            icalcomponent* alarm = icalcomponent_get_first_component(found, ICAL_VALARM_COMPONENT);
            QCOMPARE(textOf(alarm, ICAL_ACTION_PROPERTY), "DISPLAY");
            QCOMPARE(icalcomponent_get_description(alarm), "Call back about the offer · Anna Keller");
            alarm = icalcomponent_get_next_component(found, ICAL_VALARM_COMPONENT);
            QCOMPARE(icalcomponent_get_description(alarm), "Ask whether it works");
            QVERIFY(!icalcomponent_get_next_component(found, ICAL_VALARM_COMPONENT));
        }
    }

    void whateverWasTypedComesBack_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, const QString& typed, const QString& read = {}) {
            QTest::newRow(name) << typed << (read.isNull() ? typed : read);
        };
        row("marks of the format", "a;b,c\\d\"e:f\\n");
        row("lines", "first\nsecond\n\nfourth");
        row("a line end of another system", "first\r\nsecond\rthird", "first\nsecond\nthird");
        row("line ends of Unicode", QString::fromUtf16(u"a\u2028b\u2029c\u0085d"), "a\nb\nc\nd");
        row("a property of its own", "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:gotcha");
        row("control characters", QString::fromUtf16(u"a\u0007b\u001bc\u007f"),
            QString::fromUtf16(u"a\u2407b\u241bc\ufffd"));
        row("the end of a C string", QString("a") + QChar(0) + 'b', QString::fromUtf16(u"a\u2400b"));
        row("what turns the direction", QString::fromUtf16(u"abc\u202edef\u2066"),
            QString::fromUtf16(u"abc\ufffddef\ufffd"));
        row("half a letter", QString("a") + QChar(0xd83d) + 'b', QString("a?b"));
        row("other scripts", QString::fromUtf16(u"تَعَهُّد — 約束 — zażółć 😀 e\u0301"));
        row("spaces at the end", "two  ");
        row("a tab", "a\tb");
        row("one long word", QString(3000, 'x'));
        row("3,000 letters of three octets", QString(3000, QChar(0x7d04)));
        row("750 of four", QString::fromUtf16(u"😀").repeated(750));
        row("marks only", QString(";,\\\n\"").repeated(600));
    }
    void whateverWasTypedComesBack() {
        QFETCH(QString, typed);
        auto one = entry();
        one.promise.what = typed + "\nend"; // more than a line: it is in the description as it was typed
        one.promise.promisee = typed.left(40).simplified();
        one.alarms = {{at("2026-11-24T14:00"), typed}};
        const QByteArray text = written(one);
        const Parsed calendar = parsed(text);
        QVERIFY(calendar);
        QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
        QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 1);
        const QString description = QString::fromUtf8(icalcomponent_get_description(entryOf(calendar)));
        const QString what = description.left(description.lastIndexOf("\nend"));
        QTEST(what, "read");
        checkLines(text);
    }

    void whatOneCalendarHasStaysTheSame() {
        QCOMPARE(written(entry()), written(entry()));
        auto later = calendarOf(entry());
        later.at += std::chrono::hours(3);
        QCOMPARE(render::promiseICalendar(later, CalendarEntries::Appointments, british), written(entry()));
        auto changed = entry();
        changed.promise.version = 4;
        QVERIFY(written(changed) != written(entry()));
    }

    void chosenPromisesAreNobodysCalendar() {
        auto calendar = calendarOf(entry());
        calendar.name.clear();
        const QByteArray text = render::promiseICalendar(calendar, CalendarEntries::Appointments, british);
        QVERIFY(!text.contains("NAME:"));
        QVERIFY(!text.contains("REFRESH"));
    }

    void aNameHasItsMarksEscaped() {
        auto calendar = calendarOf(entry());
        calendar.name = QString::fromUtf16(u"Lind, Mara; \\ \u202e");
        const QByteArray text = render::promiseICalendar(calendar, CalendarEntries::Appointments, british);
        for (const char* line : {"\r\nNAME:Promises of Lind\\, Mara\\; \\\\ \uFFFD\r\n",
                                 "\r\nX-WR-CALNAME:Promises of Lind, Mara; \\\\ \uFFFD\r\n"}) // as readers take it
            QVERIFY2(text.contains(line), text.constData());
    }

    void aRehearsalSaysSo() {
        auto calendar = calendarOf(entry());
        calendar.rehearsal = true;
        const QByteArray text = render::promiseICalendar(calendar, CalendarEntries::Appointments, british);
        QVERIFY(text.contains("NAME:Promises of Mara Lind (rehearsal)"));
        QVERIFY(
            QString(icalcomponent_get_description(entryOf(parsed(text)))).endsWith("not a record of real promises"));
    }

private:
    /// No line is longer than 75 octets, none breaks a letter, and none ends otherwise than in CR LF.
    static void checkLines(const QByteArray& text) {
        QVERIFY(text.endsWith("\r\n"));
        for (const QByteArray& line : text.chopped(2).split('\n')) {
            QVERIFY2(line.endsWith('\r') || line == "END:VCALENDAR", line.constData());
            const QByteArray content = line.endsWith('\r') ? line.chopped(1) : line;
            QVERIFY2(content.size() <= 75, line.constData());
            QVERIFY(!content.contains('\r'));
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString letters = decoder(content);
            QVERIFY2(!decoder.hasError(), line.constData());
            for (const QChar letter : letters)
                QVERIFY2(letter.unicode() >= 0x20 || letter == '\t', line.constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestPromiseICalendar)
#include "test_promise_icalendar.moc"
