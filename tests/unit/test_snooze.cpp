#include "domain/working_calendar.h"
#include "services/snooze.h"
#include "services/snooze_presets.h"
#include "tests/support/fake_preferences.h"

#include <QLocale>
#include <QTest>

using namespace kept;
using domain::Moment;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Moment at(const QString& text) {
    return *domain::fromIso(text, berlin);
}

} // namespace

class TestSnooze : public QObject {
    Q_OBJECT

private slots:
    void offersWhatLiesAhead_data();
    void offersWhatLiesAhead();
    void choicesComeInTheirOrder();
    void aCalendarThatEndsOffersNoNextDay();
    void onesOwnComeBehindInTheirOrder();
    void onesOwnSayWhenThatIs_data();
    void onesOwnSayWhenThatIs();
    void whatLiesAfterTheDeadlineSaysSo_data();
    void whatLiesAfterTheDeadlineSaysSo();
    void presetsAreKeptAsTheyWereTyped();
    void aBadPresetIsRefusedWithAReason_data();
    void aBadPresetIsRefusedWithAReason();

private:
    domain::WorkingCalendar m_calendar{domain::defaultWorkingWeek(), berlin};
};

void TestSnooze::offersWhatLiesAhead_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words"); // empty: not offered
    QTest::addColumn<QString>("until");
    const auto row = [](const char* name, const char* now, const char* key, const char* words, const char* until) {
        QTest::newRow(name) << QString(now) << QString(key) << QString(words) << QString(until);
    };
    row("ten minutes", "2026-11-23T10:00", "tenMinutes", "10 minutes", "2026-11-23T10:10");
    row("an hour", "2026-11-23T10:00", "oneHour", "1 hour", "2026-11-23T11:00");
    row("an hour over midnight", "2026-11-23T23:30", "oneHour", "1 hour", "2026-11-24T00:30");
    row("before work", "2026-11-23T06:30", "thisMorning", "This morning, 09:00", "2026-11-23T09:00");
    row("at work", "2026-11-23T09:30", "thisMorning", "", "");
    row("soon at work, which the hour covers", "2026-11-23T08:00", "thisMorning", "", "");
    row("a day off has no morning", "2026-11-22T06:30", "thisMorning", "", "");
    row("in the morning", "2026-11-23T10:00", "thisAfternoon", "This afternoon, 14:00", "2026-11-23T14:00");
    row("on a day off too", "2026-11-22T10:00", "thisAfternoon", "This afternoon, 14:00", "2026-11-22T14:00");
    row("at 13:00 the hour is the same", "2026-11-23T13:00", "thisAfternoon", "", "");
    row("in the afternoon", "2026-11-23T15:00", "thisAfternoon", "", "");
    row("tomorrow", "2026-11-23T10:00", "nextWorkingDay", "Tomorrow morning, 09:00", "2026-11-24T09:00");
    row("from Friday", "2026-11-20T16:00", "nextWorkingDay", "Monday morning, 09:00", "2026-11-23T09:00");
    row("from Sunday", "2026-11-22T16:00", "nextWorkingDay", "Tomorrow morning, 09:00", "2026-11-23T09:00");
    row("after a holiday", "2026-12-23T16:00", "nextWorkingDay", "4 Jan 2027, 09:00", "2027-01-04T09:00");
    row("over the change of the clocks", "2026-10-23T16:00", "nextWorkingDay", "Monday morning, 09:00",
        "2026-10-26T09:00");
}

void TestSnooze::offersWhatLiesAhead() {
    QFETCH(QString, now);
    QFETCH(QString, key);
    QFETCH(QString, words);
    QFETCH(QString, until);
    QSet<QDate> holidays;
    for (QDate day(2026, 12, 24); day <= QDate(2027, 1, 3); day = day.addDays(1))
        holidays.insert(day);
    const domain::WorkingCalendar calendar(domain::defaultWorkingWeek(), berlin, holidays);
    const auto choices = services::snoozeChoices(at(now), calendar, british);
    const auto found = std::ranges::find(choices, key, &services::SnoozeChoice::key);
    QCOMPARE(found != choices.end(), !words.isEmpty());
    if (words.isEmpty())
        return;
    QCOMPARE(found->words, words);
    QCOMPARE(domain::toIso(found->at), domain::toIso(at(until)));
}

void TestSnooze::choicesComeInTheirOrder() {
    const domain::WorkingCalendar calendar(domain::defaultWorkingWeek(), berlin);
    for (int hour = 0; hour < 24 * 7; ++hour) {
        const Moment now = at(QStringLiteral("2026-11-23T00:00")) + std::chrono::hours(hour);
        const auto choices = services::snoozeChoices(now, calendar, british);
        QVERIFY(std::ranges::is_sorted(choices, {}, &services::SnoozeChoice::at));
        QVERIFY(choices.front().at > now);
    }
}

void TestSnooze::aCalendarThatEndsOffersNoNextDay() {
    QSet<QDate> always;
    for (QDate day(2026, 11, 1); day < QDate(2037, 11, 1); day = day.addDays(1))
        always.insert(day);
    const domain::WorkingCalendar calendar(domain::defaultWorkingWeek(), berlin, always);
    const auto choices = services::snoozeChoices(at(QStringLiteral("2026-11-23T15:00")), calendar, british);
    QCOMPARE(choices.size(), std::size_t(2));
}

void TestSnooze::onesOwnComeBehindInTheirOrder() {
    const Moment now = at("2026-11-23T10:00");
    const QStringList presets = {"next Monday morning", "in an hour", "lunch", "2 h", "tomorrow 9:00"};
    QStringList keys;
    for (const auto& choice : services::snoozeChoices(now, m_calendar, british, presets))
        keys << choice.key;
    // An hour and tomorrow at nine are there already, and lunch is no moment.
    QCOMPARE(keys, QStringList({"tenMinutes", "oneHour", "thisAfternoon", "nextWorkingDay", "preset1", "preset4"}));
}

void TestSnooze::onesOwnSayWhenThatIs_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("words");
    QTest::newRow("a span") << "2 h"
                            << "2026-11-23T10:00"
                            << "2 h: 12:00";
    QTest::newRow("a span over midnight") << "3 h"
                                          << "2026-11-23T22:00"
                                          << "3 h: Tue 01:00";
    QTest::newRow("a time of today") << "16:00"
                                     << "2026-11-23T10:00"
                                     << "16:00";
    QTest::newRow("a time of tomorrow") << "16:00"
                                        << "2026-11-23T17:00"
                                        << "16:00: Tue 16:00";
    QTest::newRow("all said") << "Fri 08:00"
                              << "2026-11-23T10:00"
                              << "Fri 08:00";
    QTest::newRow("far") << "next Monday morning"
                         << "2026-11-23T10:00"
                         << "next Monday morning: 30 Nov 09:00";
    QTest::newRow("markup") << "<b>2 h"
                            << "2026-11-23T10:00"
                            << "";
}

void TestSnooze::onesOwnSayWhenThatIs() {
    QFETCH(QString, preset);
    QFETCH(QString, now);
    QFETCH(QString, words);
    const auto choices = services::snoozeChoices(at(now), m_calendar, british, {preset});
    const auto found = std::ranges::find(choices, "preset1", &services::SnoozeChoice::key);
    QCOMPARE(found == choices.end() ? QString() : found->words, words);
}

void TestSnooze::whatLiesAfterTheDeadlineSaysSo_data() {
    QTest::addColumn<QString>("due");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("tonight") << "2026-11-23T20:00" << QStringList{"nextWorkingDay"};
    QTest::newRow("at the choice itself") << "2026-11-23T14:00" << QStringList{"nextWorkingDay", "preset1"};
    QTest::newRow("soon") << "2026-11-23T10:30" << QStringList{"oneHour", "thisAfternoon", "nextWorkingDay", "preset1"};
    QTest::newRow("over: they all do") << "2026-11-23T09:00" << QStringList();
}

void TestSnooze::whatLiesAfterTheDeadlineSaysSo() {
    QFETCH(QString, due);
    QStringList after;
    for (const auto& choice :
         services::snoozeChoices(at("2026-11-23T10:00"), m_calendar, british, {"16:00"}, at(due))) {
        if (choice.words.endsWith(" (after the deadline)"))
            after << choice.key;
    }
    QTEST(after, "after");
}

void TestSnooze::presetsAreKeptAsTheyWereTyped() {
    test::FakePreferences preferences;
    QVERIFY(services::snoozePresets(preferences).isEmpty());
    const QStringList typed = {"Fr 9 Uhr", "2 h", "\"quoted\", with; marks"};
    services::setSnoozePresets(preferences, typed);
    QCOMPARE(services::snoozePresets(preferences), typed);
    preferences.setValue(services::Preference::Snoozes, "no list");
    QVERIFY(services::snoozePresets(preferences).isEmpty());
}

void TestSnooze::aBadPresetIsRefusedWithAReason_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("present");
    QTest::addColumn<QString>("why"); // how it begins; empty: it is taken
    QTest::newRow("good") << "Fri 09:00" << 2 << "";
    QTest::newRow("nothing") << " " << 2 << "Type when";
    QTest::newRow("no moment") << "lunch" << 2 << "“lunch” is no moment";
    QTest::newRow("over") << "1 Dec 2025" << 2 << "“1 Dec 2025” is over";
    QTest::newRow("there already") << "1  H" << 2 << "“1 H” is on the list";
    QTest::newRow("long") << QString(61, 'x') << 2 << "That is too long";
    QTest::newRow("the eighth") << "Fri 09:00" << 7 << "";
    QTest::newRow("the ninth") << "Fri 09:00" << 8 << "8 are enough";
}

void TestSnooze::aBadPresetIsRefusedWithAReason() {
    QFETCH(QString, words);
    QFETCH(int, present);
    QFETCH(QString, why);
    QStringList list;
    for (int i = 1; i <= present; ++i)
        list << QStringLiteral("%1 h").arg(i);
    const QString said = services::whyNoPreset(words, list, at("2026-11-23T10:00"), m_calendar, british);
    QVERIFY2(why.isEmpty() ? said.isEmpty() : said.startsWith(why), qPrintable(said));
}

QTEST_APPLESS_MAIN(TestSnooze)
#include "test_snooze.moc"
