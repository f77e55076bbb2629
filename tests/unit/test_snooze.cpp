#include "domain/working_calendar.h"
#include "services/snooze.h"

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

QTEST_APPLESS_MAIN(TestSnooze)
#include "test_snooze.moc"
