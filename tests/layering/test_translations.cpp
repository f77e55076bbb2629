#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

namespace {

struct Message {
    QString context;
    QString source;
    bool isFinished = false;
    bool isPlural = false;
    QStringList forms;
};

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!message.isPlural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> readMessages(const QString& language) {
    QFile file(QStringLiteral(KEPT_SOURCE_DIR "/translations/kept_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d+|n)"));
    QSet<QString> found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

/// What is wrong with a translation; empty when nothing is.
QString complaintAbout(const Message& message) {
    static const QRegularExpression bareNamespace(QStringLiteral("^kept(::[a-z]+)?$"));
    if (bareNamespace.match(message.context).hasMatch())
        return QStringLiteral("nobody asks in this context: tr() is read outside its class");
    if (!message.isFinished)
        return QStringLiteral("unfinished");
    if (message.forms.size() != (message.isPlural ? 2 : 1))
        return QStringLiteral("a plural form is missing");
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (placeholders(form) != placeholders(message.source))
            return QStringLiteral("other placeholders in “%1”").arg(form);
        if (form.contains(u'&') != message.source.contains(u'&'))
            return QStringLiteral("a mnemonic more or less in “%1”").arg(form);
    }
    return {};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyMessageIsTranslatedWhole_data();
    void everyMessageIsTranslatedWhole();
    void whatIsWrongIsSeen_data();
    void whatIsWrongIsSeen();
};

void TestTranslations::everyMessageIsTranslatedWhole_data() {
    QTest::addColumn<int>("atLeast");
    QTest::newRow("de") << 1000;
    QTest::newRow("en") << 20; // the plurals alone
}

void TestTranslations::everyMessageIsTranslatedWhole() {
    QFETCH(int, atLeast);
    const std::vector<Message> messages = readMessages(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(static_cast<int>(messages.size()) >= atLeast);
    QStringList complaints;
    for (const Message& message : messages) {
        const QString complaint = complaintAbout(message);
        if (!complaint.isEmpty())
            complaints += QStringLiteral("%1, “%2”: %3").arg(message.context, message.source, complaint);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable("\n  " + complaints.join("\n  ")));
}

void TestTranslations::whatIsWrongIsSeen_data() {
    QTest::addColumn<QString>("context");
    QTest::addColumn<bool>("isFinished");
    QTest::addColumn<QStringList>("forms");
    const QString context = QStringLiteral("kept::ui::TopBar");
    QTest::newRow("no class") << QStringLiteral("kept::ui") << true << QStringList{"%n von %1", "%n von %1"};
    QTest::newRow("unfinished") << context << false << QStringList{"%n von %1", "%n von %1"};
    QTest::newRow("one form") << context << true << QStringList{"%n von %1"};
    QTest::newRow("empty form") << context << true << QStringList{"%n von %1", " "};
    QTest::newRow("lost placeholder") << context << true << QStringList{"%n von %1", "%n von"};
    QTest::newRow("mnemonic") << context << true << QStringList{"%n von %1", "%n &von %1"};
}

void TestTranslations::whatIsWrongIsSeen() {
    QFETCH(QString, context);
    QFETCH(bool, isFinished);
    QFETCH(QStringList, forms);
    const Message message{
        .context = context, .source = "%n of %1", .isFinished = isFinished, .isPlural = true, .forms = forms};
    QVERIFY(!complaintAbout(message).isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
