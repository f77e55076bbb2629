#include "domain/address_scheme.h"
#include "domain/errors.h"
#include "ui/pages/charts/charts_address.h"

#include <QTest>
#include <QTranslator>

using namespace kept;
using ui::ChartsFilter;
using ui::ChartsNames;
using Span = ChartsFilter::Span;

namespace {

ChartsNames someNames() {
    services::PersonRow mara;
    mara.id = domain::PersonId(1);
    mara.name = QStringLiteral("Mara Lind");
    services::PersonRow jo = mara;
    jo.id = domain::PersonId(2);
    jo.name = QStringLiteral("Jo");
    services::PersonRow otherJo = jo;
    otherJo.id = domain::PersonId(12);
    return {.departments = {{1, QStringLiteral("Service")}, {2, QStringLiteral("R&D = 100 % ~ München")}},
            .channels = {{1, QStringLiteral("phone")}, {2, QStringLiteral("e-mail")}},
            .standards = {{7, QStringLiteral("Answer?within 8 h#now")}},
            .people = {mara, jo, otherJo}};
}

ChartsFilter with(const std::function<void(ChartsFilter&)>& change) {
    ChartsFilter filter;
    change(filter);
    return filter;
}

} // namespace

/// A desktop where the usual channel "phone" is called "Telefon".
class GermanPhone final : public QTranslator {
public:
    GermanPhone() { QCoreApplication::installTranslator(this); }
    ~GermanPhone() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override {
        const bool isPhone = qstrcmp(context, "channels") == 0 && qstrcmp(text, "phone") == 0;
        return isPhone ? QStringLiteral("Telefon") : QString();
    }
};

/// Charts passed on as a text.
class TestChartsAddress : public QObject {
    Q_OBJECT

private slots:
    void aFilterComesBackFromItsAddress_data();
    void aFilterComesBackFromItsAddress();
    void whatIsTypedByHandIsUnderstood_data();
    void whatIsTypedByHandIsUnderstood();
    void aChannelIsTakenByItsNameBeforeAWordForAnother_data();
    void aChannelIsTakenByItsNameBeforeAWordForAnother();
    void whatIsNotUnderstoodIsNamed_data();
    void whatIsNotUnderstoodIsNamed();
    void aViewKeepsWhatAnAddressSays_data() { aFilterComesBackFromItsAddress_data(); }
    void aViewKeepsWhatAnAddressSays();
    void aViewOfALaterVersionIsRefused();
    void onlyAddressesOfOursAreTaken();
};

void TestChartsAddress::aFilterComesBackFromItsAddress_data() {
    QTest::addColumn<ChartsFilter>("filter");
    QTest::addColumn<QString>("address");
    const auto row = [](const char* name, const char* address, const std::function<void(ChartsFilter&)>& change) {
        QTest::newRow(name) << with(change) << QString::fromUtf8(address);
    };
    row("nothing chosen", "kept:charts?period=this-month&compare=before", [](ChartsFilter&) {});
    for (const auto& [span, word] :
         {std::pair(Span::ThisWeek, "this-week"), std::pair(Span::LastWeek, "last-week"),
          std::pair(Span::LastMonth, "last-month"), std::pair(Span::ThisQuarter, "this-quarter"),
          std::pair(Span::LastQuarter, "last-quarter"), std::pair(Span::ThisYear, "this-year"),
          std::pair(Span::LastYear, "last-year"), std::pair(Span::AllTime, "all-time")})
        QTest::newRow(word) << with([span = span](ChartsFilter& filter) { filter.span = span; })
                            << QStringLiteral("kept:charts?period=%1&compare=before").arg(QLatin1String(word));
    row("days", "kept:charts?period=2026-10-01..2026-10-31&compare=nothing", [](ChartsFilter& filter) {
        filter.span = Span::Days;
        filter.days = domain::Period::month(2026, 10);
        filter.compares = false;
    });
    row("by week", "kept:charts?period=this-month&compare=before&by=week",
        [](ChartsFilter& filter) { filter.byWeek = true; });
    row("a name that needs care",
        "kept:charts?period=this-month&compare=before&department=R%26D%20%3D%20100%20%25%20~%20M%C3%BCnchen",
        [](ChartsFilter& filter) { filter.department = domain::DepartmentId(2); });
    row("a person", "kept:charts?period=this-month&compare=before&person=Mara%20Lind",
        [](ChartsFilter& filter) { filter.person = domain::PersonId(1); });
    row("one of two alike", "kept:charts?period=this-month&compare=before&person=Jo~12",
        [](ChartsFilter& filter) { filter.person = domain::PersonId(12); });
    row("everything",
        "kept:charts?period=this-month&compare=before&department=Service&person=Jo~2&channel=phone&to=customers"
        "&size=large&standard=Answer%3Fwithin%208%20h%23now",
        [](ChartsFilter& filter) {
            filter.department = domain::DepartmentId(1);
            filter.person = domain::PersonId(2);
            filter.channel = domain::ChannelId(1);
            filter.internal = false;
            filter.size = domain::Size::Large;
            filter.service = domain::ServiceId(7);
        });
    row("without",
        "kept:charts?period=this-month&compare=before&channel=&to=colleagues&standard=", [](ChartsFilter& filter) {
            filter.channel = domain::ChannelId();
            filter.internal = true;
            filter.service = domain::ServiceId();
        });
}

void TestChartsAddress::aFilterComesBackFromItsAddress() {
    QFETCH(ChartsFilter, filter);
    QFETCH(QString, address);
    QCOMPARE(ui::addressOf(filter, someNames()), address);
    QVERIFY(ui::filterOfAddress(address, someNames()) == filter);
}

void TestChartsAddress::whatIsTypedByHandIsUnderstood_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("same");
    const auto row = [](const char* address, const char* same) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(same);
    };
    row("kept:charts", "kept:charts?period=this-month&compare=before");
    row("kept:charts?", "kept:charts?period=this-month&compare=before");
    row("  KEPT:Charts?by=month \n", "kept:charts?period=this-month&compare=before");
    row("kept:charts?person=mara lind", "kept:charts?period=this-month&compare=before&person=Mara%20Lind");
    row("kept:charts?channel=PHONE&period=last-week", "kept:charts?period=last-week&compare=before&channel=phone");
    row("kept:charts?department=R%26d = 100 %25 ~ münchen",
        "kept:charts?period=this-month&compare=before&department=R%26D%20%3D%20100%20%25%20~%20M%C3%BCnchen");
}

void TestChartsAddress::whatIsTypedByHandIsUnderstood() {
    QFETCH(QString, address);
    QFETCH(QString, same);
    QCOMPARE(ui::addressOf(ui::filterOfAddress(address, someNames()), someNames()), same);
}

void TestChartsAddress::aChannelIsTakenByItsNameBeforeAWordForAnother_data() {
    QTest::addColumn<bool>("hasOneSoCalled");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("channel");
    QTest::newRow("the word that people see") << false << "kept:charts?channel=Telefon" << 1;
    QTest::newRow("in another case") << false << "kept:charts?channel=telefon" << 1;
    QTest::newRow("the name that the book has") << false << "kept:charts?channel=phone" << 1;
    QTest::newRow("a channel so called") << true << "kept:charts?channel=Telefon" << 9;
    QTest::newRow("a channel so called, in another case") << true << "kept:charts?channel=TELEFON" << 9;
    QTest::newRow("and the usual one beside it") << true << "kept:charts?channel=phone" << 1;
}

void TestChartsAddress::aChannelIsTakenByItsNameBeforeAWordForAnother() {
    QFETCH(bool, hasOneSoCalled);
    QFETCH(QString, address);
    QFETCH(int, channel);
    const GermanPhone german;
    ChartsNames names = someNames();
    if (hasOneSoCalled) // behind the usual one: the first that fits is not enough
        names.channels.push_back({9, QStringLiteral("Telefon")});
    QCOMPARE(ui::filterOfAddress(address, names).channel, domain::ChannelId(channel));
}

void TestChartsAddress::whatIsNotUnderstoodIsNamed_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* address, const char* named) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(named);
    };
    row("", "“”");
    row("kept:", "“kept:”");
    row("kept:chart?period=this-month", "“kept:chart”");
    row("https://example.org", "“https://example.org”");
    row("kept:charts?colour=red", "“colour=red”");
    row("kept:charts?period", "“period”");
    row("kept:charts?=x", "“=x”");
    row("kept:charts?period=this-month&", "“”");
    row("kept:charts?period=tomorrow", "“period=tomorrow”");
    row("kept:charts?period=", "“period=”");
    row("kept:charts?period=2026-10-01", "“period=2026-10-01”");
    row("kept:charts?period=2026-10-31..2026-10-01", "“period=2026-10-31..2026-10-01”");
    row("kept:charts?period=2026-02-30..2026-03-01", "“period=2026-02-30..2026-03-01”");
    row("kept:charts?period=2026-01-01..2026-02-01..2026-03-01", "“period=2026-01-01..2026-02-01..2026-03-01”");
    row("kept:charts?compare=yes", "“compare=yes”");
    row("kept:charts?by=day", "“by=day”");
    row("kept:charts?to=nobody", "“to=nobody”");
    row("kept:charts?size=huge", "“size=huge”");
    row("kept:charts?department=Sales", "“department=Sales”");
    row("kept:charts?department=", "“department=”");
    row("kept:charts?person=", "“person=”");
    row("kept:charts?person=Jo", "“person=Jo”");
    row("kept:charts?person=Jo~3", "“person=Jo~3”");
    row("kept:charts?channel=fax", "“channel=fax”");
    row("kept:charts?standard=none", "“standard=none”");
    row("kept:charts?by=week&by=month", "“by”");
    row("kept:charts?person=%FF", "“person=%FF”");
}

void TestChartsAddress::whatIsNotUnderstoodIsNamed() {
    QFETCH(QString, address);
    QFETCH(QString, named);
    try {
        (void)ui::filterOfAddress(address, someNames());
        QFAIL("understood");
    } catch (const domain::InvalidInput& error) {
        QVERIFY2(error.message().contains(named), qPrintable(error.message()));
    }
}

void TestChartsAddress::aViewKeepsWhatAnAddressSays() {
    QFETCH(ChartsFilter, filter);
    QVERIFY(ui::filterOfView(ui::queryOfView(filter), ui::wordsOfView(filter)) == filter);
}

void TestChartsAddress::aViewOfALaterVersionIsRefused() {
    QVERIFY_EXCEPTION_THROWN((void)ui::filterOfView({}, QStringLiteral("period=this-month&era=now")),
                             domain::InvalidInput);
}

void TestChartsAddress::onlyAddressesOfOursAreTaken() {
    QVERIFY(domain::isAddress(QStringLiteral(" kept:charts?x")));
    QVERIFY(domain::isAddress(QStringLiteral("Kept:other")));
    QVERIFY(!domain::isAddress(QStringLiteral("keep")));
    QVERIFY(!domain::isAddress(QStringLiteral("I kept:it")));
}

Q_DECLARE_METATYPE(kept::ui::ChartsFilter)
QTEST_GUILESS_MAIN(TestChartsAddress)
#include "test_charts_address.moc"
