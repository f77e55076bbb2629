#include "dummy_pages.h"
#include "render/tokens.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace kept;
using render::Theme;
using render::Token;

namespace {

/// Relative luminance and contrast ratio: WCAG 2.1, https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor& color) {
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

void addContrastRow(Token text, Token surface) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QTest::addRow("token %d on %d, %s", int(text), int(surface), theme == Theme::Light ? "light" : "dark")
            << render::color(text, theme) << render::color(surface, theme);
    }
}

} // namespace

class TestDesignSystem final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void textCanBeReadOnItsSurface_data();
    void textCanBeReadOnItsSurface();
    void theStyleSheetLeavesNoTokenUnresolved();
    void theStyleSheetTemplateNamesNoColour();
    void highContrastOfTheDesktopWins();
    void everyControlOfTheFrameHasANameForBothEyesAndEars();
    void everyActionHasAToolTipThatNamesItsShortcut();
    void tabGoesFromEntryThroughItsChipsToSearch();
    void chipsOpenOneRowOnceAndEscapeClosesIt();
    void arrowsGoThroughThePages();
    void shortcutsShowPages();
    void wordsOfMessagesAreNeverMarkup();
    void errorsStayUntilTheyAreClosed();
    void newsThatIsPointedAtGoesWhereItsWindowIsHidden();
    void detailsLeaveANarrowWindowAndComeOverThePage();
    void theCommandPaletteFindsAndRunsAnAction();
    void theCommandPaletteSaysThatNothingIsFound();
    void longTextIsCutAndShownWholeInItsToolTip();

private:
    void resizeTo(int width, int height = 800);
    template <typename T> T& child(const QString& name) {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("nothing named %s", qPrintable(name));
        return *found;
    }

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestDesignSystem::initTestCase() {
    m_appearance = std::make_unique<ui::Appearance>(*qApp);
}

void TestDesignSystem::init() {
    m_appearance->apply(Theme::Light);
    m_window = std::make_unique<ui::MainWindow>();
    tests::fillWithDummies(*m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDesignSystem::cleanup() {
    m_window.reset();
}

void TestDesignSystem::resizeTo(int width, int height) {
    m_window->resize(width, height);
    QTRY_COMPARE(m_window->width(), width);
    QCoreApplication::processEvents();
}

void TestDesignSystem::textCanBeReadOnItsSurface_data() {
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    for (const Token text : {Token::Text, Token::Dim, Token::Accent, Token::Kept, Token::KeptAsRenegotiated,
                             Token::PartlyKept, Token::Late, Token::Broken, Token::Overdue, Token::Open})
        addContrastRow(text, Token::Surface);
    addContrastRow(Token::Text, Token::Window);
    addContrastRow(Token::Dim, Token::Window);
    addContrastRow(Token::Overdue, Token::Window);
    addContrastRow(Token::Text, Token::Raised);
    addContrastRow(Token::Text, Token::AccentBackground);
    addContrastRow(Token::Accent, Token::AccentBackground);
    addContrastRow(Token::OnAccent, Token::Accent);
    addContrastRow(Token::OnAccent, Token::Overdue);
    addContrastRow(Token::Late, Token::LateBackground);
    addContrastRow(Token::Text, Token::LateBackground);
    addContrastRow(Token::Overdue, Token::OverdueBackground);
    addContrastRow(Token::Text, Token::OverdueBackground);
}

void TestDesignSystem::textCanBeReadOnItsSurface() {
    QFETCH(QColor, text);
    QFETCH(QColor, surface);
    const double ratio = contrast(text, surface);
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 : 1").arg(ratio)));
}

void TestDesignSystem::theStyleSheetLeavesNoTokenUnresolved() {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        m_appearance->apply(theme);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().section(QStringLiteral("*/"), 1).contains(QLatin1Char('@')));
        QVERIFY(qApp->styleSheet().contains(render::color(Token::Accent, theme).name()));
    }
}

void TestDesignSystem::theStyleSheetTemplateNamesNoColour() {
    QFile file(QStringLiteral(":/kept/styles/kept.qss"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression colour(QStringLiteral("#[0-9a-fA-F]{3,8}\\b|rgba?\\("));
    QVERIFY(!QString::fromUtf8(file.readAll()).contains(colour));
}

void TestDesignSystem::highContrastOfTheDesktopWins() {
    m_appearance->setHighContrast(true);
    QVERIFY(qApp->styleSheet().isEmpty());
    m_appearance->setHighContrast(false);
    QVERIFY(!qApp->styleSheet().isEmpty());
}

void TestDesignSystem::everyControlOfTheFrameHasANameForBothEyesAndEars() {
    for (const QString& part :
         {QStringLiteral("navigationPanel"), QStringLiteral("topBar"), QStringLiteral("messageBar"),
          QStringLiteral("statusLine"), QStringLiteral("detailsPanel"), QStringLiteral("commandPalette")}) {
        QVERIFY2(!child<QWidget>(part).objectName().isEmpty(), qPrintable(part));
    }
    m_window->quickEntry().setChips({{QStringLiteral("due"), QStringLiteral("due Tuesday"), ui::ChipKind::Accent, {}}});
    m_window->messages().say({ui::MessageKind::Info, QStringLiteral("Kept."), {}, {}, QStringLiteral("Undo")});
    m_window->setReadOnlyMark(QStringLiteral("Not signed in."), QStringLiteral("Sign in again…"));
    QList<QWidget*> controls;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool ours = !widget->objectName().startsWith(QLatin1String("qt_"));
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget);
        const bool dummy = m_window->findChild<QWidget*>(QStringLiteral("pages"))->isAncestorOf(widget) ||
                           m_window->findChild<QWidget*>(QStringLiteral("details"))->isAncestorOf(widget);
        if (ours && control && !dummy)
            controls << widget;
    }
    QVERIFY(controls.size() > 10);
    for (const QWidget* widget : controls) {
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestDesignSystem::everyActionHasAToolTipThatNamesItsShortcut() {
    QVERIFY(m_window->actions().all().size() >= 13);
    for (const QAction* action : m_window->actions().all()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        QVERIFY(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void TestDesignSystem::tabGoesFromEntryThroughItsChipsToSearch() {
    m_window->quickEntry().setText(QStringLiteral("Call Anna tomorrow"));
    m_window->quickEntry().setChips({{QStringLiteral("to"), QStringLiteral("to Anna"), ui::ChipKind::Accent, {}},
                                     {QStringLiteral("due"), QStringLiteral("due Tuesday"), ui::ChipKind::Accent, {}}});
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, QStringList({"quickEntry", "entryChip1", "entryChip2", "search", "whose"}));
}

void TestDesignSystem::chipsOpenOneRowOnceAndEscapeClosesIt() {
    auto& bar = child<QWidget>(QStringLiteral("topBar"));
    auto& edit = child<QLineEdit>(QStringLiteral("quickEntry"));
    QSignalSpy pressed(&m_window->quickEntry(), &ui::QuickEntryBar::chipPressed);
    edit.setFocus();
    const int closed = bar.height();
    QTest::keyClicks(&edit, QStringLiteral("C"));
    QTRY_VERIFY(bar.height() > closed);
    const int open = bar.height();
    QTest::keyClicks(&edit, QStringLiteral("all Anna"));
    m_window->quickEntry().setChips({{QStringLiteral("to"), QStringLiteral("to Anna & Co"), ui::ChipKind::Accent, {}}});
    QCoreApplication::processEvents();
    QCOMPARE(bar.height(), open);
    child<QAbstractButton>(QStringLiteral("entryChip1")).click();
    QCOMPARE(pressed.value(0).value(0).toString(), QStringLiteral("to"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QTRY_COMPARE(bar.height(), closed);
    QVERIFY(edit.text().isEmpty());
}

void TestDesignSystem::arrowsGoThroughThePages() {
    auto& first = child<QAbstractButton>(QStringLiteral("navigation%1").arg(int(ui::PageId::MyPromises)));
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), ui::PageId::PromisedToMe);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(m_window->currentPage(), ui::PageId::MyPromises);
}

void TestDesignSystem::shortcutsShowPages() {
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(m_window->currentPage(), ui::PageId::Charts);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(m_window->currentPage(), ui::PageId::Settings);
}

void TestDesignSystem::wordsOfMessagesAreNeverMarkup() {
    const QString typed = QStringLiteral("<img src=/etc/hostname> <b>kept</b>");
    m_window->messages().say({ui::MessageKind::Info, typed, typed, typed, {}});
    for (const QLabel* label : m_window->messages().findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(child<QLabel>(QStringLiteral("messageHappened")).text(), typed);
}

void TestDesignSystem::errorsStayUntilTheyAreClosed() {
    m_window->messages().say({ui::MessageKind::Info, QStringLiteral("Saved."), {}, {}, {}});
    QVERIFY(child<QTimer>(QStringLiteral("messageTimer")).isActive());
    m_window->messages().say({ui::MessageKind::Error, QStringLiteral("Not saved."), {}, {}, {}});
    QVERIFY(m_window->messages().isShowing());
    const QTimer& timer = child<QTimer>(QStringLiteral("messageTimer"));
    QVERIFY(!timer.isActive());
    QSignalSpy dismissed(&m_window->messages(), &ui::MessageBar::dismissed);
    child<QAbstractButton>(QStringLiteral("messageClose")).click();
    QVERIFY(!m_window->messages().isShowing());
    QCOMPARE(dismissed.size(), 1);
}

void TestDesignSystem::newsThatIsPointedAtGoesWhereItsWindowIsHidden() {
    ui::MessageBar& bar = m_window->messages();
    auto& timer = child<QTimer>(QStringLiteral("messageTimer"));
    bar.say({ui::MessageKind::Info, QStringLiteral("Saved."), {}, {}, {}});
    bar.setAttribute(Qt::WA_UnderMouse);
    timer.start(0);
    QTRY_VERIFY(timer.interval() > 0); // once more
    QVERIFY(bar.isShowing());
    m_window->hide();
    bar.setAttribute(Qt::WA_UnderMouse);
    timer.start(0);
    QTRY_VERIFY(!bar.isShowing());
    QVERIFY(!timer.isActive()); // or it would wake the program for ever
}

void TestDesignSystem::detailsLeaveANarrowWindowAndComeOverThePage() {
    auto& panel = child<QWidget>(QStringLiteral("detailsPanel"));
    auto& pages = child<QWidget>(QStringLiteral("pages"));
    resizeTo(1100);
    QVERIFY(panel.isVisible());
    QVERIFY(!panel.geometry().intersects(pages.geometry()));
    resizeTo(1099);
    QVERIFY(!panel.isVisible());
    auto& page = child<QWidget>(QStringLiteral("dummyPromises"));
    page.setFocus();
    m_window->openDetails();
    QVERIFY(panel.isVisible());
    QVERIFY(panel.geometry().intersects(pages.geometry()));
    QVERIFY(panel.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    QCOMPARE(QApplication::focusWidget(), &page);
    resizeTo(900, 600);
    QCOMPARE(m_window->size(), QSize(900, 600));
}

void TestDesignSystem::theCommandPaletteFindsAndRunsAnAction() {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto& filter = child<QLineEdit>(QStringLiteral("commandFilter"));
    QTRY_VERIFY(filter.hasFocus());
    QTest::keyClicks(&filter, QStringLiteral("reports"));
    QCOMPARE(child<QListView>(QStringLiteral("commandList")).model()->rowCount(), 1);
    QTest::keyClick(&filter, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), ui::PageId::Reports);
    QVERIFY(!child<QWidget>(QStringLiteral("commandPalette")).isVisible());
}

void TestDesignSystem::theCommandPaletteSaysThatNothingIsFound() {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto& filter = child<QLineEdit>(QStringLiteral("commandFilter"));
    QTRY_VERIFY(filter.hasFocus());
    auto& palette = child<QWidget>(QStringLiteral("commandPalette"));
    const QSize size = palette.size();
    auto& none = child<QLabel>(QStringLiteral("noCommand"));
    QVERIFY(!none.isVisible());
    QTest::keyClicks(&filter, QStringLiteral("xyzzy"));
    QVERIFY(none.isVisible());
    QVERIFY(none.text().contains(QStringLiteral("xyzzy")));
    QCOMPARE(filter.accessibleDescription(), none.text());
    QCoreApplication::processEvents();
    QCOMPARE(palette.size(), size);
    filter.clear();
    QVERIFY(!none.isVisible());
    QVERIFY(child<QListView>(QStringLiteral("commandList")).isVisible());
}

void TestDesignSystem::longTextIsCutAndShownWholeInItsToolTip() {
    ui::ElidedLabel label(nullptr, Qt::ElideMiddle);
    const QString name = QStringLiteral("Donaudampfschifffahrtsgesellschaft <b>& Söhne</b>");
    label.resize(90, 20);
    label.setFullText(name);
    QVERIFY(label.text().contains(QChar(0x2026)));
    QVERIFY(label.toolTip().contains(name.toHtmlEscaped()));
    QCOMPARE(label.accessibleName(), name);
    label.resize(900, 20);
    label.show();
    QTRY_COMPARE(label.text(), name);
    QVERIFY(label.toolTip().isEmpty());
}

QTEST_MAIN(TestDesignSystem)
#include "test_design_system.moc"
