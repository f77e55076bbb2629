#include "services/entry_knowledge.h"
#include "storage/database.h"
#include "tests/support/moments.h"
#include "tests/support/open_book.h"
#include "ui/dialogs/correct_dialog.h"
#include "ui/dialogs/define_standard_dialog.h"
#include "ui/dialogs/view_dialog.h"
#include "ui/main_window/entry_chips.h"
#include "ui/main_window/entry_corrections.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTranslator>

using namespace kept;
using namespace kept::ui;

namespace {

const QString phone = QStringLiteral("phone");
const QString telefon = QStringLiteral("Telefon");
const QLocale german(QLocale::German, QLocale::Germany);

template <class Widget> Widget& find(const QDialog& dialog, const char* name) {
    return *dialog.findChild<Widget*>(QLatin1String(name));
}

} // namespace

/// The channels that every book begins with have a word in the language of the person wherever they are shown or
/// chosen, and their name in the record all the same.
class TestChannelsInGerman : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_german.load(QStringLiteral(":/i18n/kept_de.qm")));
        QCoreApplication::installTranslator(&m_german);
    }

    void aViewIsOfTheChannelThatItsWordNames() {
        const ViewDialog dialog(QStringLiteral("Calls"), {}, false, {{}, {}, {{7, phone}}}, german,
                                QDate(2026, 11, 23));
        auto& choice = find<QComboBox>(dialog, "viewChannel");
        QCOMPARE(choice.itemText(1), telefon);
        choice.setCurrentIndex(1);
        QCOMPARE(dialog.filter().channel, domain::ChannelId(7));
    }

    void aStandardKeepsTheNameOfItsChannel() {
        const DefineStandardDialog dialog(nullptr, {phone}, {}, nullptr);
        auto& choice = find<QComboBox>(dialog, "standardChannel");
        QCOMPARE(choice.itemText(1), telefon);
        choice.setCurrentText(telefon);
        QCOMPARE(dialog.terms().channel, phone);
        choice.setCurrentText(QStringLiteral("Brieftaube"));
        QCOMPARE(dialog.terms().channel, QStringLiteral("Brieftaube"));
    }

    void whatIsLeftAsItIsIsNoCorrection() {
        PromiseDialogContext context;
        context.promise.what = QStringLiteral("Call");
        context.promise.channel = phone;
        context.channels = {{1, phone}, {2, QStringLiteral("e-mail")}};
        const CorrectDialog dialog(context);
        auto& channel = find<QLineEdit>(dialog, "correctChannel");
        QCOMPARE(channel.text(), telefon);
        QVERIFY(!dialog.answer().correction->channel);
        channel.setText(QStringLiteral("E-Mail"));
        QCOMPARE(dialog.answer().correction->channel, QStringLiteral("e-mail"));
    }

    void theEntryUnderstandsAndShowsTheWord() {
        tests::OpenBook desk{test::at(QStringLiteral("2026-11-23T11:00Z"))};
        const auto mara = desk.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
        const auto knowledge = desk.run([mara](storage::Database& database, services::Changes&) {
            return services::entryKnowledge(database, mara);
        });
        const QString text = QStringLiteral("Call Anna tomorrow #Telefon");
        const auto understood = services::understand(text, knowledge, desk.now, german);
        QVERIFY(understood.entry.channel);
        QCOMPARE(knowledge.channels.at(*understood.entry.channel), phone);
        QStringList chips;
        for (const EntryChip& chip : chipsOf(text, understood, knowledge, desk.now, german))
            chips << chip.text;
        QVERIFY2(chips.contains(telefon), qPrintable(chips.join(u'|')));
    }

private:
    QTranslator m_german;
};

QTEST_MAIN(TestChannelsInGerman)
#include "test_channels_in_german.moc"
