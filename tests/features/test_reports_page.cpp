#include "render/summary_document.h"
#include "services/summaries.h"
#include "tests/support/boston_book.h"
#include "tests/support/fake_questions.h"
#include "ui/pages/reports/summary_preview.h"
#include "ui/pages/reports_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace kept;
using ui::ReportsPage;
using ui::SummaryPreview;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

struct Stage {
    tests::BostonBook boston;
    test::FakeQuestions answers;
    std::unique_ptr<ReportsPage> page;

    explicit Stage(bool filled = true) : boston(filled) {
        boston.now = *domain::fromIso(QStringLiteral("2015-03-02T12:00:00Z"), boston.zone);
    }
    void open() {
        page = std::make_unique<ReportsPage>(*boston.book, boston.clock(), boston.zone, british, answers);
        page->resize(1100, 740);
        page->show();
    }
    void openAt(QDate month) {
        open();
        page->setMonth(month);
        QTRY_VERIFY(preview().isVisible() && page->month() == month);
    }
    SummaryPreview& preview() const { return *page->findChild<SummaryPreview*>(); }
    template <class Widget> Widget& find(const char* name) const {
        return *page->findChild<Widget*>(QString::fromLatin1(name));
    }
    services::Summary summary(int year, int month, std::optional<domain::DepartmentId> department = {}) {
        return boston.ask([&](storage::Database& database) {
            return services::summarize(database, {domain::Period::month(year, month), department, {}}, boston.now);
        });
    }
};

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void beginsWithTheLastMonth();
    void beginsWithTheNewestMonthWhereTheLastHasNone();
    void thePreviewHasThePagesOfTheDocument();
    void monthsAreSteppedThrough();
    void aDepartmentNarrowsTheSummary();
    void theKeyboardTurnsPages();
    void theSealIsShownAndCopied();
    void aSummaryIsExported_data();
    void aSummaryIsExported();
    void aFileThatCannotBeWrittenIsTold();
    void changingOnesMindWritesNothing();
    void anEmptyBookHasNothingToExport();
    void anEmptyMonthLeadsToTheNewest();
    void paperStaysWhiteInTheDark();

private:
    ui::Appearance* m_appearance = nullptr;
};

void TestReportsPage::initTestCase() {
    m_appearance = new ui::Appearance(*qApp, this);
    m_appearance->apply(render::Theme::Light);
}

void TestReportsPage::beginsWithTheLastMonth() {
    Stage stage;
    stage.open();
    QTRY_VERIFY(stage.preview().isVisible());
    QCOMPARE(stage.page->month(), QDate(2015, 2, 1));
    QCOMPARE(stage.find<QPushButton>("monthChooser").text(), QStringLiteral("February 2015"));
}

void TestReportsPage::beginsWithTheNewestMonthWhereTheLastHasNone() {
    Stage stage;
    stage.boston.now = *domain::fromIso(QStringLiteral("2026-11-22T12:00:00Z"), stage.boston.zone);
    stage.open();
    QTRY_VERIFY(stage.preview().isVisible());
    const QDate shown = stage.page->month();
    QVERIFY(shown < QDate(2020, 1, 1));
    const services::Summary newest = stage.summary(shown.year(), shown.month());
    QVERIFY(newest.all.total() > 0);
}

void TestReportsPage::thePreviewHasThePagesOfTheDocument() {
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    const render::SummaryDocument document(stage.summary(2015, 2), british);
    QCOMPARE(stage.preview().pageCount(), document.pageCount());
    QCOMPARE(stage.find<QLabel>("pageOfPages").text(), QStringLiteral("Page 1 of %1").arg(document.pageCount()));
    QVERIFY(stage.preview().accessibleName().contains(document.title()));
    QVERIFY(!stage.preview().accessibleDescription().isEmpty());
}

void TestReportsPage::monthsAreSteppedThrough() {
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    stage.find<QToolButton>("previousMonth").click();
    QTRY_COMPARE(stage.find<QPushButton>("monthChooser").text(), QStringLiteral("January 2015"));
    QVERIFY(!stage.find<QToolButton>("previousMonth").isEnabled()); // nothing before it
    stage.find<QToolButton>("nextMonth").click();
    QTRY_COMPARE(stage.find<QPushButton>("monthChooser").text(), QStringLiteral("February 2015"));
}

void TestReportsPage::aDepartmentNarrowsTheSummary() {
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    const int pages = stage.preview().pageCount();
    QMenu& menu = *stage.find<QPushButton>("reportDepartment").menu();
    emit menu.aboutToShow();
    const auto actions = menu.actions();
    const auto park =
        std::ranges::find_if(actions, [](const QAction* a) { return a->text() == QLatin1String("PARK"); });
    QVERIFY(park != actions.end());
    (*park)->trigger();
    QTRY_COMPARE(stage.find<QPushButton>("reportDepartment").text(), QStringLiteral("PARK"));
    QTRY_VERIFY(stage.preview().pageCount() < pages);
}

void TestReportsPage::theKeyboardTurnsPages() {
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    QVERIFY(stage.preview().pageCount() > 1);
    stage.preview().setFocus();
    QScrollBar& bar = *stage.preview().verticalScrollBar();
    QTest::keyClick(&stage.preview(), Qt::Key_PageDown);
    QVERIFY(bar.value() > 0);
    QTest::keyClick(&stage.preview(), Qt::Key_PageUp);
    QCOMPARE(bar.value(), 0);
    QTest::keyClick(&stage.preview(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(stage.preview().currentPage(), 1);
    QVERIFY(stage.find<QLabel>("pageOfPages").text().startsWith(QLatin1String("Page 2 of")));
    QTest::keyClick(&stage.preview(), Qt::Key_End);
    QCOMPARE(bar.value(), bar.maximum());
}

void TestReportsPage::theSealIsShownAndCopied() {
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    const QString seal =
        stage.boston.ask([](storage::Database& database) { return services::sealOf(database).text(); });
    QCOMPARE(stage.find<ui::ElidedLabel>("seal").fullText(), QStringLiteral("Seal ") + seal);
    stage.find<QPushButton>("copySeal").click();
    QCOMPARE(QGuiApplication::clipboard()->text(), seal);
}

void TestReportsPage::aSummaryIsExported_data() {
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << QByteArray("exportPdf") << QStringLiteral(".pdf") << QByteArray("%PDF");
    QTest::newRow("CSV") << QByteArray("exportCsv") << QStringLiteral(".csv") << QByteArray("section,");
    QTest::newRow("HTML") << QByteArray("exportHtml") << QStringLiteral(".html") << QByteArray("<!DOCTYPE html>");
}

void TestReportsPage::aSummaryIsExported() {
    QFETCH(QByteArray, button);
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    stage.answers.toSave = stage.boston.folder.filePath(QStringLiteral("month") + ending);
    QSignalSpy exported(stage.page.get(), &ReportsPage::exported);
    stage.find<QPushButton>(button.constData()).click();
    QVERIFY(!stage.find<QPushButton>(button.constData()).isEnabled()); // until it is done
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(stage.find<QPushButton>(button.constData()).isEnabled());
    QFile file(stage.answers.toSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QVERIFY(exported[0][0].toString().contains(stage.answers.toSave));
    QVERIFY(stage.answers.proposals[0].endsWith(QStringLiteral("/Promises 2015-02") + ending));
}

void TestReportsPage::aFileThatCannotBeWrittenIsTold() {
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    stage.answers.toSave = stage.boston.folder.filePath(QStringLiteral("nowhere/month.csv"));
    QSignalSpy failed(stage.page.get(), &ReportsPage::failed);
    stage.find<QPushButton>("exportCsv").click();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(stage.find<QPushButton>("exportCsv").isEnabled());
}

void TestReportsPage::changingOnesMindWritesNothing() {
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    stage.find<QPushButton>("exportPdf").click();
    QVERIFY(stage.find<QPushButton>("exportPdf").isEnabled());
    QCOMPARE(stage.answers.proposals.size(), 1);
}

void TestReportsPage::anEmptyBookHasNothingToExport() {
    Stage stage(false);
    stage.open();
    const auto& sentence = stage.find<QLabel>("emptySentence");
    QTRY_COMPARE(sentence.text(), QStringLiteral("No promises in this month: February 2015"));
    QVERIFY(!stage.find<QPushButton>("exportPdf").isEnabled());
    QVERIFY(!stage.find<QPushButton>("emptyButton").isVisible());
}

void TestReportsPage::anEmptyMonthLeadsToTheNewest() {
    Stage stage;
    stage.open();
    stage.page->setMonth(QDate(2031, 5, 17));
    QTRY_VERIFY(stage.find<QPushButton>("emptyButton").isVisible());
    QVERIFY(!stage.find<QPushButton>("exportPdf").isEnabled());
    stage.find<QPushButton>("emptyButton").click();
    QTRY_VERIFY(stage.preview().isVisible());
}

void TestReportsPage::paperStaysWhiteInTheDark() {
    m_appearance->apply(render::Theme::Dark);
    Stage stage;
    stage.openAt(QDate(2015, 2, 1));
    const QImage picture = stage.preview().grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 8), render::color(render::Token::Surface, render::Theme::Light));
    m_appearance->apply(render::Theme::Light);
}

QTEST_MAIN(TestReportsPage)
#include "test_reports_page.moc"
