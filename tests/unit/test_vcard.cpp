#include "domain/errors.h"
#include "services/vcard/vcard_lines.h"
#include "services/vcard/vcard_reader.h"
#include "services/vcard/vcard_writer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kept;
using namespace kept::services::vcard;

namespace {

QByteArray card(const QByteArray& lines) {
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

/// The one card of a file; one without a name where it was refused.
Card read(const QByteArray& file) {
    const Cards cards = readCards(file);
    return cards.good.size() == 1 ? cards.good.front() : Card();
}

QString reason(const QByteArray& file) {
    const Cards cards = readCards(file);
    return cards.bad.empty() ? QString() : cards.bad.front().reason;
}

const QByteArray everything = "BEGIN:VCARD\r\n"
                              "VERSION:4.0\r\n"
                              "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\n"
                              "FN;PID=1.1:Anna Keller\r\n"
                              "N:Keller;Anna;;Dr.;\r\n"
                              "ORG:Hotel Adler\\, Berlin;Front desk\r\n"
                              "item1.EMAIL;TYPE=home:anna@home.example\r\n"
                              "item2.EMAIL;TYPE=work;PREF=1:anna@adler.example\r\n"
                              "TEL;VALUE=uri;TYPE=\"voice,work\":tel:+49-30-1234;ext=5\r\n"
                              "TZ:Europe/Berlin\r\n"
                              "PHOTO:data:image/png;base64,AAAA\r\n"
                              "NOTE:Two lines\\nand a \\\\\\; \r\n"
                              " folded word\r\n"
                              "END:VCARD\r\n";

} // namespace

/// Cards as programs really write them.
class TestVcard : public QObject {
    Q_OBJECT

private slots:
    void aCardOfVersion4IsReadWhole() {
        const Card anna = read(everything);
        QCOMPARE(anna.name, "Anna Keller");
        QCOMPARE(anna.line, 1);
        QCOMPARE(anna.details.organisation, "Hotel Adler, Berlin, Front desk");
        QCOMPARE(anna.details.mails, QStringList({"anna@adler.example", "anna@home.example"}));
        QCOMPARE(anna.details.phones, QStringList("+49-30-1234"));
        QCOMPARE(anna.details.reach.timeZone, QByteArray("Europe/Berlin"));
        QCOMPARE(anna.details.note, "Two lines\nand a \\; folded word");
        QCOMPARE(anna.details.uid, "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1");
    }

    void namesAreFoundWhereverTheyStand_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("name");
        QTest::newRow("structured") << QByteArray("N:Keller;Anna;Maria;Dr.;MBA") << "Dr. Anna Maria Keller MBA";
        QTest::newRow("organisation") << QByteArray("ORG:Nordwind GmbH;") << "Nordwind GmbH";
        QTest::newRow("mail") << QByteArray("EMAIL:a@b.example") << "a@b.example";
        QTest::newRow("empty FN") << QByteArray("FN:\r\nN:Keller;Anna") << "Anna Keller";
        QTest::newRow("folded within a character") << QByteArray("FN:M\xc3\r\n \xbcller") << QString("Müller");
        QTest::newRow("folded by a tab") << QByteArray("FN:Anna\r\n\t Keller") << "Anna Keller";
        QTest::newRow("quoted-printable")
            << QByteArray("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=BCl=\r\nler") << QString("Müller");
        QTest::newRow("bare quoted-printable")
            << QByteArray("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:M=FCller") << QString("Müller");
        QTest::newRow("no charset said") << QByteArray("FN:M\xfcller \x96 Sohn") << QString("Müller – Sohn");
        QTest::newRow("Japanese") << QByteArray("FN:山田太郎") << QString("山田太郎");
        QTest::newRow("colon in a parameter") << QByteArray("FN;X-A=\"a:b;c\":Anna") << "Anna";
        QTest::newRow("broken quoted-printable") << QByteArray("FN;ENCODING=QUOTED-PRINTABLE:A=ZZ=4") << "A=ZZ=4";
        QTest::newRow("small letters") << QByteArray("fn:Anna") << "Anna";
    }

    void namesAreFoundWhereverTheyStand() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, name);
        QCOMPARE(read(card(lines)).name, name);
    }

    void badCardsAreToldWithLineAndReason_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("why");
        QTest::newRow("nobody") << QByteArray("NOTE:x") << "nobody";
        QTest::newRow("group") << QByteArray("FN:All\r\nKIND:group") << "group";
        QTest::newRow("no line") << QByteArray("FN:Anna\r\nno colon here") << "no name and value";
        QTest::newRow("no mail") << QByteArray("FN:Anna\r\nEMAIL:at home") << "no e-mail address";
        QTest::newRow("no phone") << QByteArray("FN:Anna\r\nTEL:none") << "no phone number";
        QTest::newRow("long note") << QByteArray("FN:Anna\r\nNOTE:" + QByteArray(3'000, 'x')) << "longer than";
        QTest::newRow("long name") << QByteArray("FN:" + QByteArray(300, 'x')) << "longer than";
        QTest::newRow("control character") << QByteArray("FN:A\x01nna") << "control";
        QTest::newRow("too many") << QByteArray("FN:Anna" + QByteArray("\r\nTEL:1").repeated(1)) + [] {
            QByteArray many;
            for (int i = 0; i < 30; ++i)
                many += "\r\nTEL:55" + QByteArray::number(i);
            return many;
        }() << "more than";
    }

    void badCardsAreToldWithLineAndReason() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, why);
        const Cards cards = readCards(card("FN:First") + card(lines) + card("FN:Last"));
        QCOMPARE(cards.good.size(), std::size_t(2));
        QCOMPARE(cards.bad.size(), std::size_t(1));
        QCOMPARE(cards.bad.front().line, 5);
        QVERIFY2(cards.bad.front().reason.contains(why), qPrintable(cards.bad.front().reason));
    }

    void cardsThatDoNotEndDoNotSwallowTheNext() {
        const Cards cards = readCards("BEGIN:VCARD\nFN:Open\n" + card("FN:Whole") + "BEGIN:VCARD\nFN:Last\n");
        QCOMPARE(cards.good.size(), std::size_t(1));
        QCOMPARE(cards.good.front().name, "Whole");
        QCOMPARE(cards.bad.size(), std::size_t(2));
        QCOMPARE(reason("stray\n" + card("FN:Anna")), "This belongs to no card.");
        QCOMPARE(reason(card("FN:Anna") + "END:VCARD\n"), "Here ends a card that did not begin.");
    }

    void theCardOfAnAgentIsPassedOver() {
        QCOMPARE(read(card("FN:Anna\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Agent\r\nEND:VCARD\r\nNOTE:mine")).details.note,
                 "mine");
    }

    void offsetsAreZones_data() {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("3.0") << QByteArray("-05:00") << QByteArray("UTC-05:00");
        QTest::newRow("4.0") << QByteArray("+0530") << QByteArray("UTC+05:30");
        QTest::newRow("name") << QByteArray("Asia/Tokyo") << QByteArray("Asia/Tokyo");
        QTest::newRow("nonsense") << QByteArray("Raleigh/North America") << QByteArray();
    }

    void offsetsAreZones() {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, zone);
        QCOMPARE(read(card("FN:Anna\r\nTZ:" + typed)).details.reach.timeZone, zone);
    }

    void otherEncodingsAndLineEndsAreRead() {
        QCOMPARE(read("\xef\xbb\xbf" + card("FN:Anna")).name, "Anna");
        QCOMPARE(read(card("FN:Anna").replace("\r\n", "\n")).name, "Anna");
        QCOMPARE(read(card("FN:Anna").replace("\r\n", "\r")).name, "Anna");
        QByteArray wide("\xff\xfe");
        for (const char byte : card("FN:Anna"))
            wide.append(byte).append('\0');
        QCOMPARE(read(wide).name, "Anna");
    }

    void whatIsWrittenIsReadAgain_data() {
        QTest::addColumn<bool>("four");
        QTest::newRow("3.0") << false;
        QTest::newRow("4.0") << true;
    }

    void whatIsWrittenIsReadAgain() {
        QFETCH(bool, four);
        domain::Contact contact;
        contact.name = QStringLiteral("Anna; \\ Müller, 山田");
        contact.details = {.reach = {.preferred = "e-mail",
                                     .unwanted = {"phone", "chat, loud"},
                                     .timeZone = "Asia/Tokyo",
                                     .quietTimes = domain::quietTimesIn("Mon-Fri 22-7")},
                           .organisation = QString("Ünternehmen ").repeated(10).trimmed(),
                           .note = "one\ntwo; three, four \\n",
                           .mails = {"a@b.example", "c@d.example"},
                           .phones = {"+49 30 1234", "030 / 99"},
                           .uid = "urn:x:1"};
        const QByteArray file = cardsOf({contact, contact}, four ? Version::V4 : Version::V3);
        for (const QByteArray& line : file.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
        const Cards cards = readCards(file);
        QCOMPARE(cards.bad.size(), std::size_t(0));
        QCOMPARE(cards.good.size(), std::size_t(2));
        QCOMPARE(cards.good.front().name, contact.name);
        QCOMPARE(cards.good.front().details, contact.details);
    }

    void filesThatAreNoneAreRefused() {
        for (const QByteArray& file : {QByteArray(), QByteArray("hello"), QByteArray(1'000, '\0'), QByteArray("BEGIN")})
            QVERIFY_EXCEPTION_THROWN((void)readCards(file), domain::InvalidInput);
        QVERIFY_EXCEPTION_THROWN((void)readCards(QByteArray(largestFile + 1, 'x')), domain::InvalidInput);
        QVERIFY_EXCEPTION_THROWN((void)readCards(QByteArray("BEGIN:VCARD\nEND:VCARD\n").repeated(mostCards + 1)),
                                 domain::InvalidInput);
    }

    void whateverIsInAFileItIsReadOrRefused() {
        QRandomGenerator dice(20261123);
        for (int round = 0; round < 3'000; ++round) {
            QByteArray file = everything + card("FN;ENCODING=QUOTED-PRINTABLE:=C3=BC=\r\nx");
            for (int i = 0; i < 1 + dice.bounded(8); ++i) {
                const int at = dice.bounded(static_cast<int>(file.size()));
                switch (dice.bounded(3)) {
                case 0:
                    file[at] = static_cast<char>(dice.bounded(256));
                    break;
                case 1:
                    file.remove(at, dice.bounded(20));
                    break;
                default:
                    file.insert(at, file.mid(dice.bounded(static_cast<int>(file.size())), dice.bounded(40)));
                }
            }
            try {
                (void)readCards(file);
            } catch (const domain::InvalidInput&) {
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVcard)
#include "test_vcard.moc"
