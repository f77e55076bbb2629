#include "domain/errors.h"
#include "services/importing/text_decoder.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace kept::services;

namespace {

struct Decoded {
    QByteArray text;
    QString encoding;
};

Decoded decode(QByteArray bytes, const QString& encoding = {}) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder decoder(buffer, encoding);
    Decoded decoded{{}, decoder.encoding()};
    while (decoder.read(decoded.text)) {
    }
    return decoded;
}

} // namespace

class TestTextDecoder : public QObject {
    Q_OBJECT

private slots:
    void textComesOutAsUtf8_data();
    void textComesOutAsUtf8();
    void invalidUtf8IsHandedOnWhereUtf8WasDeclared();
    void halfACharacterOfUtf16IsNoText_data();
    void halfACharacterOfUtf16IsNoText();
    void charactersOfUtf16MayBeCutByChunks();
    void oneInvalidByteFarDownDecidesTheGuess();
    void charactersOfUtf8MayBeCutByTheChunksOfTheGuess();
    void anUnknownEncodingIsRefused();
};

void TestTextDecoder::textComesOutAsUtf8_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char* name, const QByteArray& bytes, const char* declared, const QString& text,
                        const char* encoding) {
        QTest::newRow(name) << bytes << QString::fromLatin1(declared) << text << QString::fromLatin1(encoding);
    };
    row("nothing", "", "", "", "UTF-8");
    row("ASCII", "abc", "", "abc", "UTF-8");
    row("UTF-8", "Z\xC3\xBCrich", "", "Zürich", "UTF-8");
    row("UTF-8 with mark", "\xEF\xBB\xBFZ\xC3\xBC", "", "Zü", "UTF-8");
    row("a mark alone", "\xEF\xBB\xBF", "", "", "UTF-8");
    row("no UTF-8", "Z\xFCrich", "", "Zürich", "Windows-1252");
    row("a character cut off at the end", "Z\xC3", "", "ZÃ", "Windows-1252");
    row("quotes and euro of 1252", "\x93\x80\x94\x85", "", "“€”…", "Windows-1252");
    row("1252 declared although valid UTF-8", "\xC3\xBC", "windows-1252", "Ã¼", "Windows-1252");
    row("ISO-8859-1", "\xE9\x92", "ISO-8859-1", "é’", "Windows-1252");
    row("ISO-8859-15", "\xA4\xE9\xBD", "ISO-8859-15", "€éœ", "ISO-8859-15");
    row("a mark wins", "\xEF\xBB\xBFZ\xC3\xBC", "latin1", "Zü", "UTF-8");
    row("UTF-16 little endian", QByteArray("\xFF\xFEZ\0\xFC\0", 6), "", "Zü", "UTF-16");
    row("UTF-16 big endian", QByteArray("\xFE\xFF\0Z\0\xFC", 6), "", "Zü", "UTF-16");
    row("UTF-16 without mark", QByteArray("Z\0\xFC\0", 4), "UTF-16", "Zü", "UTF-16");
}

void TestTextDecoder::textComesOutAsUtf8() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, declared);
    const Decoded decoded = decode(bytes, declared);
    QTEST(QString::fromUtf8(decoded.text), "text");
    QTEST(decoded.encoding, "encoding");
}

void TestTextDecoder::invalidUtf8IsHandedOnWhereUtf8WasDeclared() {
    QCOMPARE(decode("a\xFF"
                    "b",
                    "utf8")
                 .text,
             QByteArray("a\xFF"
                        "b"));
}

void TestTextDecoder::halfACharacterOfUtf16IsNoText_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("odd") << QByteArray("\xFF\xFEZ\0\xFC", 5) << QByteArray("Z\xFF");
    QTest::newRow("high alone") << QByteArray("\xFF\xFE\x3D\xD8Z\0", 6) << QByteArray("\xFFZ");
    QTest::newRow("low alone") << QByteArray("\xFF\xFE\x00\xDEZ\0", 6) << QByteArray("\xFFZ");
    QTest::newRow("high at the end") << QByteArray("\xFF\xFEZ\0\x3D\xD8", 6) << QByteArray("Z\xFF");
}

void TestTextDecoder::halfACharacterOfUtf16IsNoText() {
    QFETCH(QByteArray, bytes);
    QTEST(decode(bytes).text, "text");
}

void TestTextDecoder::charactersOfUtf16MayBeCutByChunks() {
    const QString text = QStringLiteral("x") + QStringLiteral("😀").repeated(200'000);
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(text);
    QCOMPARE(QString::fromUtf8(decode(bytes).text), text);
}

void TestTextDecoder::oneInvalidByteFarDownDecidesTheGuess() {
    const QByteArray many = QByteArray("Z\xC3\xBCrich ").repeated(100'000);
    QCOMPARE(decode(many).encoding, QStringLiteral("UTF-8"));
    QCOMPARE(decode(many + "\xFC").encoding, QStringLiteral("Windows-1252"));
}

void TestTextDecoder::charactersOfUtf8MayBeCutByTheChunksOfTheGuess() {
    for (const char* character : {"ü", "€", "😀"}) {
        for (int shift = 0; shift < 4; ++shift) {
            const QByteArray bytes = QByteArray(shift, 'x') + QByteArray(character).repeated(300'000);
            const Decoded decoded = decode(bytes);
            QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
            QVERIFY(decoded.text == bytes);
        }
    }
}

void TestTextDecoder::anUnknownEncodingIsRefused() {
    QVERIFY_EXCEPTION_THROWN(decode("abc", "EBCDIC"), kept::domain::InvalidInput);
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "test_text_decoder.moc"
