#include "domain/errors.h"
#include "services/importing/local_time_resolver.h"
#include "services/importing/moment_format.h"
#include "tests/support/moments.h"

#include <QDateTime>
#include <QTest>

#include <rapidcheck.h>

using namespace kept::services;
using kept::test::at;

namespace {

/// "2015-02-15T17:05:06.000007 +60", "2015-02-15" for a day, "-" for none.
QString textOf(const std::optional<WrittenMoment>& moment) {
    if (!moment)
        return QStringLiteral("-");
    QString text = kept::domain::toIso(kept::domain::Moment(moment->clock.time_since_epoch())).chopped(1);
    if (moment->dayOnly)
        text = text.left(10);
    if (moment->offset)
        text += QStringLiteral(" %1").arg(moment->offset->count() / 60);
    return text;
}

WallClock clockOf(const char* iso) {
    return WallClock(at(QString::fromLatin1(iso)).time_since_epoch());
}

} // namespace

class TestMomentFormat : public QObject {
    Q_OBJECT

private slots:
    void valuesAreReadExactly_data();
    void valuesAreReadExactly();
    void isoIsReadInItsVariants_data();
    void isoIsReadInItsVariants();
    void aFormatThatNamesNoDayIsRefused_data();
    void aFormatThatNamesNoDayIsRefused();
    void whatQtWritesIsReadBack();
    void wallClocksBecomeInstants_data();
    void wallClocksBecomeInstants();
    void everyInstantIsFoundFromItsWallClock();
};

void TestMomentFormat::valuesAreReadExactly_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("read");
    const auto row = [](const char* format, const char* value, const char* read) {
        QTest::addRow("%s %s", format, value)
            << QString::fromUtf8(format) << QByteArray(value) << QString::fromLatin1(read);
    };
    const char* american = "MM/dd/yyyy hh:mm:ss AP";
    row(american, "02/15/2015 05:06:07 PM", "2015-02-15T17:06:07");
    row(american, "02/15/2015 12:00:00 AM", "2015-02-15T00:00:00");
    row(american, "02/15/2015 12:00:00 pm", "2015-02-15T12:00:00");
    row(american, "02/29/2016 01:00:00 AM", "2016-02-29T01:00:00");
    row(american, "02/29/2015 01:00:00 AM", "-");
    row(american, "13/15/2015 05:06:07 PM", "-");
    row(american, "00/15/2015 05:06:07 PM", "-");
    row(american, "02/15/2015 13:06:07 PM", "-");
    row(american, "02/15/2015 00:06:07 AM", "-");
    row(american, "02/15/2015 05:60:07 PM", "-");
    row(american, "02/15/2015 05:06:60 PM", "-");
    row(american, "02/15/2015 05:06:07", "-");
    row(american, "02/15/2015 05:06:07 PM ", "-");
    row(american, "02/15/2015", "2015-02-15");
    row(american, "02/15/2015 ", "-");
    row(american, "02/15", "-");
    row(american, "2/15/2015 05:06:07 PM", "-");
    row(american, "02/15/0000 05:06:07 PM", "-");
    row(american, "", "-");
    row(american, "soon", "-");
    row("M/d/yyyy h:mm ap", "2/5/2015 5:06 pm", "2015-02-05T17:06:00");
    row("M/d/yyyy h:mm ap", "12/15/2015 11:06 AM", "2015-12-15T11:06:00");
    row("dd.MM.yyyy HH:mm", "15.02.2015 17:06", "2015-02-15T17:06:00");
    row("dd.MM.yyyy HH:mm", "15.02.2015 24:00", "-");
    row("dd.MM.yyyy hh:mm", "15.02.2015 17:06", "2015-02-15T17:06:00");
    row("dd.MM.yyyy", "15.02.2015", "2015-02-15");
    row("dd.MM.yyyy", "31.02.2015", "-");
    row("dd.MM.yyyy", "15.02.15", "-");
    row("yyyyMMdd", "20150215", "2015-02-15");
    row("yyyyMMddHHmmss", "20150215170607", "2015-02-15T17:06:07");
    row("yyyy-MM-ddTHH:mm:ssZ", "2015-02-15T17:06:07Z", "2015-02-15T17:06:07 0");
    row("yyyy-MM-ddTHH:mm:ss'Z'", "2015-02-15T17:06:07Z", "2015-02-15T17:06:07");
    row("yyyy-MM-ddTHH:mm:ss.zt", "2015-02-15T17:06:07.5+01:00", "2015-02-15T17:06:07.500 60");
    row("yyyy-MM-dd HH:mm:ss.zzz", "2015-02-15 17:06:07.025", "2015-02-15T17:06:07.025");
    row("yyyy-MM-dd HH:mm:ss.zzz", "2015-02-15 17:06:07.25", "-");
    row("yyyy-MM-dd HH:mm:ss.z", "2015-02-15 17:06:07.0000019", "2015-02-15T17:06:07.000001");
    row("yyyy-MM-dd HH:mm t", "2015-02-15", "2015-02-15");
    row("HH:mm yyyy-MM-dd", "2015-02-15", "-");
    row("HH:mm yyyy-MM-dd", "17:06 2015-02", "-");
    row("yyyy-MM-dd HH:mm t", "2015-02-15 17:06 -0530", "2015-02-15T17:06:00 -330");
    row("yyyy-MM-dd HH:mm t", "2015-02-15 17:06 UTC", "2015-02-15T17:06:00 0");
    row("yyyy-MM-dd HH:mm t", "2015-02-15 17:06 UTC+1", "-");
    row("yyyy-MM-dd HH:mm t", "2015-02-15 17:06 +99", "-");
    row("d MMM yyyy", "5 Feb 2015", "2015-02-05");
    row("d MMM yyyy", "5 fEB 2015", "2015-02-05");
    row("d MMM yyyy", "5 Fev 2015", "-");
    row("MMMM d, yyyy", "February 5, 2015", "2015-02-05");
    row("dddd, d MMMM yyyy", "Thursday, 5 February 2015", "2015-02-05");
    row("ddd d MMM yyyy", "Thu 5 Feb 2015", "2015-02-05");
    row("yyyy年MM月dd日", "2015年02月15日", "2015-02-15");
    row("yyyy年MM月dd日", "2015年02月15", "-");
    row("dd.MM.yyyy 'um' HH 'o''clock'", "15.02.2015 um 17 o'clock", "2015-02-15T17:00:00");
}

void TestMomentFormat::valuesAreReadExactly() {
    QFETCH(QString, format);
    QFETCH(QByteArray, value);
    QTEST(textOf(MomentFormat(format).parse(value)), "read");
}

void TestMomentFormat::isoIsReadInItsVariants_data() {
    QTest::addColumn<QString>("read");
    const auto row = [](const char* value, const char* read) { QTest::newRow(value) << QString::fromLatin1(read); };
    row("2015-02-15", "2015-02-15");
    row("2015-02-15T17:06", "2015-02-15T17:06:00");
    row("2015-02-15 17:06:07", "2015-02-15T17:06:07");
    row("2015-02-15T17:06:07Z", "2015-02-15T17:06:07 0");
    row("2015-02-15T17:06:07.123456Z", "2015-02-15T17:06:07.123456 0");
    row("2015-02-15T17:06:07-05:00", "2015-02-15T17:06:07 -300");
    row("2015-02-15T17:06+0530", "2015-02-15T17:06:00 330");
    row("2015-02-15T", "-");
    row("2015-02-15T17", "-");
    row("2015-02-15T17:06:", "-");
    row("2015-02-15T17:06:07.", "-");
    row("2015-02-15T24:00", "-");
    row("2015-02-30", "-");
    row("2015-2-15", "-");
    row("2015-02-15T17:06:07Zz", "-");
}

void TestMomentFormat::isoIsReadInItsVariants() {
    QTEST(textOf(MomentFormat::iso().parse(QTest::currentDataTag())), "read");
}

void TestMomentFormat::aFormatThatNamesNoDayIsRefused_data() {
    QTest::addColumn<QString>("why");
    const auto row = [](const char* format, const char* why) { QTest::newRow(format) << QString::fromUtf8(why); };
    row("", "it has to name year");
    row("MM/yyyy", "it has to name year");
    row("HH:mm", "minutes");
    row("yyyy-mm-dd", "the month is MM");
    row("MM/dd/yy", "no century");
    row("yyyyy-MM-dd", "“yyyyy” is too long");
    row("YYYY-MM-DD", "“Y” means nothing");
    row("yyyy-MM-dd hh:mm:sss", "“sss” is too long");
    row("yyyy-MM-dd 'at' q", "“q” means nothing");
    row("yyyy-MM-dd 'at", "never closed");
    row("yyyy-MM-dd HH:mm AP", "hh");
    row("yyyy-MM-dd AP", "no hour");
    row("yyyy-MM-dd mm", "no hour");
    row("yyyy-MM-dd dd", "twice");
    row("yyyy-MM-MMM-dd", "twice");
    row("yyyy-MM-dd ap ap h", "twice");
}

void TestMomentFormat::aFormatThatNamesNoDayIsRefused() {
    QFETCH(QString, why);
    try {
        const MomentFormat format(QString::fromUtf8(QTest::currentDataTag()));
        QFAIL("it was taken");
    } catch (const kept::domain::InvalidInput& error) {
        QVERIFY2(error.message().contains(why), qPrintable(error.message()));
    }
}

void TestMomentFormat::whatQtWritesIsReadBack() {
    const bool holds = rc::check("a moment written by Qt is read as it was", [] {
        const QString format =
            *rc::gen::element(QStringLiteral("MM/dd/yyyy hh:mm:ss AP"), QStringLiteral("d.M.yyyy H:m:s"),
                              QStringLiteral("yyyyMMddHHmmss"), QStringLiteral("yyyy-MM-ddTHH:mm:ss"),
                              QStringLiteral("h:m:s ap, d/M/yyyy"));
        const qint64 second = *rc::gen::inRange<qint64>(-62'135'596'800, 253'402'300'800);
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        const auto read = MomentFormat(format).parse(QLocale::c().toString(moment, format).toUtf8());
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->clock.time_since_epoch() == std::chrono::seconds(second));
    });
    QVERIFY(holds);
}

void TestMomentFormat::wallClocksBecomeInstants_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("clock");
    QTest::addColumn<QStringList>("instants");
    const auto row = [](const char* zone, const char* clock, const QStringList& instants) {
        QTest::addRow("%s %s", zone, clock) << QString::fromLatin1(zone) << QByteArray(clock) << instants;
    };
    row("America/New_York", "2015-01-16T08:30:00Z", {"2015-01-16T13:30:00Z"});
    row("America/New_York", "2015-07-16T08:30:00Z", {"2015-07-16T12:30:00Z"});
    row("America/New_York", "2015-03-08T01:59:59Z", {"2015-03-08T06:59:59Z"});
    row("America/New_York", "2015-03-08T02:00:00Z", {});
    row("America/New_York", "2015-03-08T02:59:59Z", {});
    row("America/New_York", "2015-03-08T03:00:00Z", {"2015-03-08T07:00:00Z"});
    row("America/New_York", "2015-11-01T00:59:59Z", {"2015-11-01T04:59:59Z"});
    row("America/New_York", "2015-11-01T01:30:00Z", {"2015-11-01T05:30:00Z", "2015-11-01T06:30:00Z"});
    row("America/New_York", "2015-11-01T02:00:00Z", {"2015-11-01T07:00:00Z"});
    row("America/New_York", "2014-12-31T23:30:00Z", {"2015-01-01T04:30:00Z"});
    row("America/New_York", "2090-07-16T08:30:00Z", {"2090-07-16T12:30:00Z"});
    row("Australia/Lord_Howe", "2038-04-04T01:45:00Z", {"2038-04-03T14:45:00Z", "2038-04-03T15:15:00Z"});
    row("Europe/Berlin", "2015-01-01T00:00:00Z", {"2014-12-31T23:00:00Z"});
    row("Pacific/Apia", "2011-12-30T12:00:00Z", {});
    row("Pacific/Apia", "2011-12-31T12:00:00Z", {"2011-12-30T22:00:00Z"});
    row("Asia/Kolkata", "2015-06-01T12:00:00Z", {"2015-06-01T06:30:00Z"});
    row("UTC", "2015-06-01T12:00:00Z", {"2015-06-01T12:00:00Z"});
}

void TestMomentFormat::wallClocksBecomeInstants() {
    QFETCH(QString, zone);
    QFETCH(QByteArray, clock);
    QFETCH(QStringList, instants);
    LocalTimeResolver resolver(QTimeZone(zone.toLatin1()));
    const LocalInstants found = resolver.resolve(clockOf(clock.constData()));
    QCOMPARE(found.count, int(instants.size()));
    if (instants.isEmpty())
        return;
    QCOMPARE(found.earlier, at(instants.first()));
    QCOMPARE(found.later, at(instants.last()));
}

void TestMomentFormat::everyInstantIsFoundFromItsWallClock() {
    for (const char* id : {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca"}) {
        const QTimeZone zone{QByteArray(id)};
        LocalTimeResolver resolver(zone);
        const bool holds = rc::check(std::string("an instant is found from its wall clock in ") + id, [&] {
            const kept::domain::Moment moment(
                std::chrono::seconds(*rc::gen::inRange<qint64>(-2'000'000'000, 4'000'000'000)));
            const QDateTime local = kept::domain::toDateTime(moment, zone);
            const LocalInstants found =
                resolver.resolve(WallClock(moment.time_since_epoch() + std::chrono::seconds(local.offsetFromUtc())));
            RC_ASSERT(found.earlier == moment || found.later == moment);
        });
        QVERIFY(holds);
    }
}

QTEST_GUILESS_MAIN(TestMomentFormat)
#include "test_moment_format.moc"
