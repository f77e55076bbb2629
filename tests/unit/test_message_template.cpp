#include "domain/errors.h"
#include "domain/message_template.h"
#include "services/mail_draft.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace kept;
using namespace kept::domain;

class TestMessageTemplate : public QObject {
    Q_OBJECT

private slots:
    void placeholdersAreFilledOnce_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("a value", "Dear {promisee},", "Dear Anna Keller,");
        row("two on a line", "{promisee}: {what}", "Anna Keller: Send {due} and {{braces}}");
        row("words that look like placeholders stay", "{what}", "Send {due} and {{braces}}");
        row("braces as they are", "{{promisee}} }}", "{promisee} }");
        row("a line without its value goes", "Dear {promisee},\nUntil {until}\nBye", "Dear Anna Keller,\nBye");
        row("no two empty lines", "a\n\n{until}\n\nb", "a\n\nb");
        row("nothing at the end", "a\n\n{until}", "a");
        row("a value of blanks is none", "a\n{blank}", "a");
        row("one that is unknown has no value", "a\nby {whoever}", "a");
        row("a stray brace stays", "a { b } c", "a { b } c");
        row("a name that is cut off stays", "{promisee", "{promisee");
        row("several lines of a value", "Why: {reason}", "Why: the lorry\nbroke down");
        row("overrides are shown, not obeyed", "{evil}", "a\uFFFDb\uFFFDc\uFFFDd");
        row("other letters", "Für {promisee}: 你好", "Für Anna Keller: 你好");
        row("nothing", "", "");
    }
    void placeholdersAreFilledOnce() {
        QFETCH(QString, text);
        const PlaceholderValues values = {{u"promisee"_qs, u"Anna Keller"_qs},
                                          {u"what"_qs, u"Send {due} and {{braces}}"_qs},
                                          {u"due"_qs, u"Monday"_qs},
                                          {u"until"_qs, QString()},
                                          {u"blank"_qs, u"  "_qs},
                                          {u"reason"_qs, u"the lorry\nbroke down"_qs},
                                          {u"evil"_qs, u"a\u202Eb\u001Bc\u2066d"_qs}};
        QTEST(filled(text, values), "expected");
    }

    void theSubjectComesOnOneLine() {
        const MessageTemplate text{u"About {what}"_qs, u"{what}"_qs};
        const MessageTemplate told = filled(text, {{u"what"_qs, u"two\nlines"_qs}});
        QCOMPARE(told.subject, u"About two lines"_qs);
        QCOMPARE(told.body, u"two\nlines"_qs);
    }

    void whatIsNoPlaceholderIsNamed_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char* name, const char* text, const char* complaint) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(complaint);
        };
        row("known ones", "Dear {promisee}, {what}", "");
        row("braces as they are", "{{any}}", "");
        row("unknown", "Dear {nobody}", "there is no placeholder {nobody}");
        row("another case", "Dear {Promisee}", "there is no placeholder {Promisee}");
        row("never closed", "Dear {promisee", "position 6");
        row("never opened", "Dear promisee}", "position 14");
        row("empty", "Dear {}", "position 6");
        row("with blanks", "Dear { promisee }", "position 6");
        row("within another", "{what{due}}", "position 1");
        row("an override in the name", "{what\u202E}", "position 1");
    }
    void whatIsNoPlaceholderIsNamed() {
        QFETCH(QString, text);
        QFETCH(QString, complaint);
        QString told;
        try {
            checkPlaceholders(text, {u"promisee"_qs, u"what"_qs, u"due"_qs}, u"The message"_qs);
        } catch (const InvalidInput& refusal) {
            told = refusal.message();
        }
        QVERIFY2(complaint.isEmpty() ? told.isEmpty() : told.contains(complaint), qPrintable(told));
    }

    void aMailDraftIsEncoded_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << u"anna@example.org"_qs << u"Late"_qs << u"Sorry"_qs
                               << QByteArray("mailto:anna@example.org?subject=Late&body=Sorry");
        QTest::newRow("to nobody yet") << QString() << u"a"_qs << u"b"_qs << QByteArray("mailto:?subject=a&body=b");
        QTest::newRow("blanks are no plus signs")
            << QString() << u"1 + 1"_qs << u"x"_qs << QByteArray("mailto:?subject=1%20%2B%201&body=x");
        QTest::newRow("what would end the field") << QString() << u"a&bcc=b?c#d%e"_qs << u"x"_qs
                                                  << QByteArray("mailto:?subject=a%26bcc%3Db%3Fc%23d%25e&body=x");
        QTest::newRow("lines end in CRLF") << QString() << u"a"_qs << u"one\ntwo\r\nthree"_qs
                                           << QByteArray("mailto:?subject=a&body=one%0D%0Atwo%0D%0Athree");
        QTest::newRow("no header is smuggled in")
            << QString() << u"a\nBcc: b"_qs << u"x"_qs << QByteArray("mailto:?subject=a%20Bcc%3A%20b&body=x");
        QTest::newRow("UTF-8") << QString() << u"Grüße"_qs << u"你"_qs
                               << QByteArray("mailto:?subject=Gr%C3%BC%C3%9Fe&body=%E4%BD%A0");
        QTest::newRow("an odd address") << u"a,b?c@example.org"_qs << u"a"_qs << u"b"_qs
                                        << QByteArray("mailto:a%2Cb%3Fc@example.org?subject=a&body=b");
    }
    void aMailDraftIsEncoded() {
        QFETCH(QString, address);
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(QByteArray, expected);
        const auto draft = services::mailDraft(address, {subject, body});
        QCOMPARE(draft.value_or(QByteArray()), expected);
        const QUrlQuery read(QUrl::fromEncoded(*draft));
        QCOMPARE(read.queryItemValue(u"subject"_qs, QUrl::FullyDecoded), subject.simplified());
    }

    void aDraftThatIsTooLongIsNone() {
        const auto withLetters = [](int letters) {
            return services::mailDraft({}, {QStringLiteral("a"), QString(letters, u'x')});
        };
        const qsizetype rest = QByteArray("mailto:?subject=a&body=").size();
        QVERIFY(withLetters(static_cast<int>(services::longestMailDraft - rest)));
        QVERIFY(!withLetters(static_cast<int>(services::longestMailDraft - rest + 1)));
    }
};

QTEST_GUILESS_MAIN(TestMessageTemplate)
#include "test_message_template.moc"
