#include "services/channel_words.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using kept::services::channelName;
using kept::services::channelPhrase;
using kept::services::channelWord;

namespace {

/// Puts brackets around every word of the channels.
class Brackets final : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override {
        return qstrcmp(context, "channels") == 0 ? QStringLiteral("[%1]").arg(QLatin1String(text)) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestChannelWords : public QObject {
    Q_OBJECT

private slots:
    void onlyTheUsualChannelsAreTranslated_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        for (const char* usual : kept::services::usualChannels)
            QTest::newRow(usual) << QString::fromLatin1(usual) << QStringLiteral("[%1]").arg(QLatin1String(usual));
        QTest::newRow("a name of their own")
            << QStringLiteral("through the window") << QStringLiteral("through the window");
        QTest::newRow("an imported one") << QStringLiteral("Citizens Connect App")
                                         << QStringLiteral("Citizens Connect App");
        QTest::newRow("none") << QString() << QString();
    }
    void onlyTheUsualChannelsAreTranslated() {
        QFETCH(QString, name);
        Brackets german;
        QCoreApplication::installTranslator(&german);
        QTEST(channelWord(name), "shown");
    }

    void aChannelIsSaidInASentenceAsPeopleSayIt_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("a usual one") << QStringLiteral("phone") << QStringLiteral("by phone");
        QTest::newRow("in person") << QStringLiteral("in person") << QStringLiteral("in person");
        QTest::newRow("a name of their own") << QStringLiteral("pigeon") << QStringLiteral("by pigeon");
        QTest::newRow("none") << QString() << QString();
    }
    void aChannelIsSaidInASentenceAsPeopleSayIt() {
        QFETCH(QString, name);
        QTEST(channelPhrase(name), "said");
    }

    void whatIsTypedForAChannelIsFoundByItsWord_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("its word") << QStringLiteral("[phone]") << QStringLiteral("phone");
        QTest::newRow("its word in another case") << QStringLiteral(" [PHONE] ") << QStringLiteral("phone");
        QTest::newRow("its name in the record") << QStringLiteral("phone") << QStringLiteral("phone");
        QTest::newRow("its name in another case") << QStringLiteral("Phone") << QStringLiteral("phone");
        QTest::newRow("a name of their own") << QStringLiteral("[chat]") << QStringLiteral("[chat]");
        QTest::newRow("a new one") << QStringLiteral("pigeon") << QStringLiteral("pigeon");
        QTest::newRow("none") << QString() << QString();
    }
    void whatIsTypedForAChannelIsFoundByItsWord() {
        QFETCH(QString, typed);
        Brackets german;
        QCoreApplication::installTranslator(&german);
        QTEST(channelName(typed, {QStringLiteral("phone"), QStringLiteral("[chat]")}), "name");
    }
};

QTEST_GUILESS_MAIN(TestChannelWords)
#include "test_channel_words.moc"
