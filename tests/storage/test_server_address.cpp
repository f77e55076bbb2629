#include "domain/errors.h"
#include "storage/connection_options.h"
#include "storage/server_address_reader.h"

#include <QTest>

using namespace kept;
using domain::ServerAddress;
using storage::readServerAddress;

class TestServerAddress : public QObject {
    Q_OBJECT

private slots:
    void aServersAddressIsToldFromAFilesName_data();
    void aServersAddressIsToldFromAFilesName();
    void whatIsReadIsWrittenInOneWay_data();
    void whatIsReadIsWrittenInOneWay();
    void theCanonicalTextReadsBackTheSame_data();
    void theCanonicalTextReadsBackTheSame();
    void everyPartIsReadForItself();
    void thePasswordIsTakenOut_data();
    void thePasswordIsTakenOut();
    void whatCanNotBeAnAddressIsRefused_data();
    void whatCanNotBeAnAddressIsRefused();
    void noRefusalRepeatsAPassword_data();
    void noRefusalRepeatsAPassword();
};

void TestServerAddress::aServersAddressIsToldFromAFilesName_data() {
    QTest::addColumn<QString>("book");
    QTest::addColumn<bool>("isServer");
    QTest::newRow("long") << "postgresql://db/book" << true;
    QTest::newRow("short") << "postgres://db/book" << true;
    QTest::newRow("file") << "/home/mara/team.kept" << false;
    QTest::newRow("relative") << "postgresql.kept" << false;
    QTest::newRow("other") << "mysql://db/book" << false;
    QTest::newRow("parameters") << "host=db dbname=book" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestServerAddress::aServersAddressIsToldFromAFilesName() {
    QFETCH(QString, book);
    QFETCH(bool, isServer);
    QCOMPARE(storage::isServerAddress(book), isServer);
}

void TestServerAddress::whatIsReadIsWrittenInOneWay_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "postgresql://mara@db.example/team"
                           << "postgresql://mara@db.example/team";
    QTest::newRow("short scheme") << "postgres://db.example/team"
                                  << "postgresql://db.example/team";
    QTest::newRow("blanks around") << "  postgresql://db.example/team\n"
                                   << "postgresql://db.example/team";
    QTest::newRow("port") << "postgresql://db.example:5433/team"
                          << "postgresql://db.example:5433/team";
    QTest::newRow("everything as parameters") << "postgresql://?host=db.example&port=5433&dbname=team&user=mara"
                                              << "postgresql://mara@db.example:5433/team";
    QTest::newRow("keywords") << "host=db.example port=5433 dbname='our team' user=mara"
                              << "postgresql://mara@db.example:5433/our%20team";
    QTest::newRow("several hosts") << "postgresql://a:5433,b,[::1]:7/team"
                                   << "postgresql://a:5433,b,[::1]:7/team";
    QTest::newRow("one port for all") << "postgresql:///team?host=a,b&port=5433"
                                      << "postgresql://a:5433,b:5433/team";
    QTest::newRow("a port for each") << "postgresql:///team?host=a,b&port=5433,5434"
                                     << "postgresql://a:5433,b:5434/team";
    QTest::newRow("socket") << "postgresql:///team?host=/var/run/postgresql&port=5433"
                            << "postgresql://%2Fvar%2Frun%2Fpostgresql:5433/team";
    QTest::newRow("abstract socket") << "postgresql:///team?host=@kept"
                                     << "postgresql://%40kept/team";
    QTest::newRow("service alone") << "postgresql://?service=team"
                                   << "postgresql:///?service=team";
    QTest::newRow("database alone") << "postgresql:///team"
                                    << "postgresql:///team";
    QTest::newRow("user alone") << "postgresql://mara@"
                                << "postgresql://mara@/";
    QTest::newRow("port alone") << "postgresql://:5433/team"
                                << "postgresql://:5433/team";
    QTest::newRow("options in order") << "postgresql://a,b/t?target_session_attrs=read-write&sslmode=require&"
                                         "connect_timeout=3"
                                      << "postgresql://a,b/t?connect_timeout=3&target_session_attrs=read-write&"
                                         "sslmode=require";
    QTest::newRow("Java's ssl") << "postgresql://a/t?ssl=true"
                                << "postgresql://a/t?sslmode=require";
    QTest::newRow("addresses beside names") << "postgresql://a,b/t?hostaddr=10.0.0.1,10.0.0.2"
                                            << "postgresql://a,b/t?hostaddr=10.0.0.1,10.0.0.2";
    QTest::newRow("addresses alone") << "hostaddr=10.0.0.1,10.0.0.2 port=1,2 dbname=t"
                                     << "postgresql://:1,:2/t?hostaddr=10.0.0.1,10.0.0.2";
    QTest::newRow("signs in names") << "postgresql://m%40ra:@db/a%2Fb%3Fc%23d"
                                    << "postgresql://m%40ra@db/a%2Fb%3Fc%23d";
    QTest::newRow("umlauts") << "postgresql://jörg@db/bücher"
                             << "postgresql://j%C3%B6rg@db/b%C3%BCcher";
    QTest::newRow("blanks in options") << "postgresql://db/t?options=-c%20search_path%3Dteam"
                                       << "postgresql://db/t?options=-c%20search_path%3Dteam";
    QTest::newRow("empty option") << "postgresql://db/t?sslrootcert="
                                  << "postgresql://db/t";
    QTest::newRow("zone of an address") << "postgresql://[fe80::1%25eth0]/t"
                                        << "postgresql://[fe80::1%25eth0]/t";
}

void TestServerAddress::whatIsReadIsWrittenInOneWay() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QCOMPARE(readServerAddress(typed).address.text(), text);
}

void TestServerAddress::theCanonicalTextReadsBackTheSame_data() {
    whatIsReadIsWrittenInOneWay_data();
}

void TestServerAddress::theCanonicalTextReadsBackTheSame() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QCOMPARE(readServerAddress(text).address, readServerAddress(typed).address);
}

void TestServerAddress::everyPartIsReadForItself() {
    const auto read = readServerAddress(
        QStringLiteral("postgresql://mara:geheim@a:5433,%2Ftmp/team?service=s&sslmode=verify-ca&sslrootcert=/ca.crt"));
    const ServerAddress expected{
        .hosts = {{QStringLiteral("a"), 5433}, {QStringLiteral("/tmp"), 0}},
        .database = QStringLiteral("team"),
        .user = QStringLiteral("mara"),
        .service = QStringLiteral("s"),
        .sslMode = QStringLiteral("verify-ca"),
        .options = {{QStringLiteral("sslrootcert"), QStringLiteral("/ca.crt")}},
    };
    QCOMPARE(read.address, expected);
    QCOMPARE(read.password, QStringLiteral("geheim"));
}

void TestServerAddress::thePasswordIsTakenOut_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("password");
    QTest::newRow("behind the name") << "postgresql://mara:geheim@db/t"
                                     << "geheim";
    QTest::newRow("encoded") << "postgresql://mara:g%40h%2Fe%3Fm@db/t"
                             << "g@h/e?m";
    QTest::newRow("as a parameter") << "postgresql://mara@db/t?password=geheim"
                                    << "geheim";
    QTest::newRow("keyword") << "host=db user=mara password='ge heim' dbname=t"
                             << "ge heim";
    QTest::newRow("not in ASCII") << "postgresql://mara:g%C3%A9heim@db/t" << QString::fromUtf8("géheim");
}

void TestServerAddress::thePasswordIsTakenOut() {
    QFETCH(QString, typed);
    QFETCH(QString, password);
    const auto read = readServerAddress(typed);
    QCOMPARE(read.password, password);
    QCOMPARE(read.address.text(), QStringLiteral("postgresql://mara@db/t"));
}

void TestServerAddress::whatCanNotBeAnAddressIsRefused_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("words") << "the team's book"
                           << "not an address";
    QTest::newRow("unknown option") << "postgresql://db/t?colour=red"
                                    << "not an address";
    QTest::newRow("broken escape") << "postgresql://db/t%zz"
                                   << "not an address";
    QTest::newRow("open bracket") << "postgresql://[::1/t"
                                  << "not an address";
    QTest::newRow("port in letters") << "postgresql://db:abc/t"
                                     << "A port is a number";
    QTest::newRow("port too high") << "postgresql://db:65536/t"
                                   << "A port is a number";
    QTest::newRow("port of nought") << "postgresql://db:0/t"
                                    << "A port is a number";
    QTest::newRow("too many ports") << "postgresql:///t?host=a,b&port=1,2,3"
                                    << "one port for all";
    QTest::newRow("no such mode") << "postgresql://db/t?sslmode=full"
                                  << "sslmode is one of disable";
    QTest::newRow("a key's password") << "postgresql://db/t?sslpassword=geheim"
                                      << "sslpassword can't be part";
    QTest::newRow("semicolon in an option") << "postgresql://db/t?options=-c%20a%3D1;password%3Dx"
                                            << "can't hold a semicolon";
    QTest::newRow("semicolon in a service") << "postgresql:///t?service=a;b"
                                            << "can't hold a semicolon";
}

void TestServerAddress::whatCanNotBeAnAddressIsRefused() {
    QFETCH(QString, typed);
    QFETCH(QString, why);
    try {
        (void)readServerAddress(typed);
    } catch (const domain::InvalidInput& error) {
        QVERIFY2(error.message().contains(why), qPrintable(error.message()));
        return;
    }
    QFAIL("taken");
}

void TestServerAddress::noRefusalRepeatsAPassword_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("port") << "postgresql://mara:geheim@db:abc/t";
    QTest::newRow("bracket") << "postgresql://mara:geheim@[::1/t";
    QTest::newRow("option") << "postgresql://mara:geheim@db/t?colour=red";
    QTest::newRow("question mark") << "postgresql://mara:ab?geheim=c@db/t";
    QTest::newRow("slash") << "postgresql://mara:ab/geheim@db/t";
    QTest::newRow("escape") << "postgresql://mara:geheim%zz@db/t";
    QTest::newRow("mode") << "postgresql://mara:geheim@db/t?sslmode=x";
    QTest::newRow("keyword") << "host=db password geheim";
    QTest::newRow("quotes") << "host=db password='geheim";
}

void TestServerAddress::noRefusalRepeatsAPassword() {
    QFETCH(QString, typed);
    try {
        const auto read = readServerAddress(typed);
        QVERIFY2(!read.address.text().contains(QLatin1String("geheim")), qPrintable(read.address.text()));
    } catch (const domain::InvalidInput& error) {
        QVERIFY2(!error.message().contains(QLatin1String("geheim")), qPrintable(error.message()));
    }
}

QTEST_APPLESS_MAIN(TestServerAddress)
#include "test_server_address.moc"
