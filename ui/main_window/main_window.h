#pragma once

#include "ui/main_window/actions.h"
#include "ui/main_window/page_id.h"
#include "ui/main_window/top_bar.h"
#include "ui/widgets/look.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QVBoxLayout;

namespace kept::ui {

class Banner;
class BodyArea;
class CommandPalette;
class MessageBar;
class NavigationPanel;
class QuickEntryBar;
class StatusLine;
class ViewList;

/// A page, and the details that belong to it where it has some.
struct PageParts {
    QWidget* page;
    QWidget* details = nullptr;
    int foldBelow = metrics::foldBelow; ///< where the window is narrower than this the details lie over the page
};
using MakePage = std::function<PageParts()>;

/// The frame: navigation, top bar, one page at a time with its details, messages, state of the book. What the pages
/// show and what entry and search lead to is wired from outside.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Gives a page its place in the navigation, and the action that shows it (Ctrl+1, Ctrl+2, … in the order of
    /// adding; Settings is Ctrl+comma). icon: a file name from resources/icons. `make` runs when the page is first
    /// needed: a window starts with one page in sight, and the others cost nothing until they are. The window takes
    /// over what it makes.
    void addPage(PageId id, const QString& title, const QString& icon, MakePage make,
                 Placement placement = Placement::List);
    /// Made now where nobody needed it before.
    QWidget& page(PageId id);
    void showPage(PageId id);
    /// Shows it, and takes the focus there.
    void enterPage(PageId id);
    [[nodiscard]] bool hasPage(PageId id) const { return m_pages.contains(id); }
    [[nodiscard]] PageId currentPage() const { return m_current; }
    void setCount(PageId id, int count, bool late);

    void openDetails();
    void closeDetails();
    /// Whether details come over the page, because the window is too narrow to show them beside it.
    [[nodiscard]] bool isFolded() const;

    void setBook(const QString& name, const QString& state);
    void setState(const QString& state);
    void setStatusRemark(const QString& remark);
    /// Marks on every page; empty ones are not shown.
    void setRehearsalMark(const QString& text);
    /// `action`: words of a button beside it, which readOnlyMarkPressed() tells of.
    void setReadOnlyMark(const QString& text, const QString& action = {});
    /// What is due, between the top bar and the page; the window takes it over, and makes the action that goes there.
    void setReminders(QWidget* reminders);

    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] QuickEntryBar& quickEntry() { return m_topBar->entry(); }
    [[nodiscard]] TopBar& topBar() { return *m_topBar; }
    /// The saved views in the navigation.
    [[nodiscard]] ViewList& views();
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

signals:
    void pageShown(kept::ui::PageId id);
    void readOnlyMarkPressed();
    /// An address was typed or pasted where commands are found.
    void addressWanted(const QString& address);
    /// To end the program, whatever closing the window does.
    void quitWanted();

protected:
    /// Enter presses the button that has the focus, as Space does; Qt sees to that in dialogs only.
    void keyPressEvent(QKeyEvent* event) override;
    /// Where reminders or a message go while they have the focus, the page has it: not whatever comes next.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void buildActions();
    void addPageAction(PageId id, const QString& title, const QString& icon, Placement placement);
    void setFrameVisible(bool visible);

    NavigationPanel* m_navigation;
    TopBar* m_topBar;
    Banner* m_rehearsal;
    Banner* m_readOnly;
    QVBoxLayout* m_column;
    BodyArea* m_body;
    MessageBar* m_messages;
    StatusLine* m_status;
    CommandPalette* m_palette;
    Actions* m_actions;
    struct Page {
        QString title;
        Placement placement;
        MakePage make;
        QWidget* widget = nullptr; ///< once it is made
    };
    std::map<PageId, Page> m_pages;
    QList<QAction*> m_own; ///< the frame's own, of no use before there is a book
    PageId m_current = PageId::FirstStart;
    int m_numbered = 0;
};

} // namespace kept::ui
