#pragma once

#include "ui/main_window/page_id.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QVBoxLayout;

namespace kept::ui {

class NavigationButton;
class ViewList;

/// The pages on the left. Tab enters at the page that is shown; Up and Down go to the next.
class NavigationPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NavigationPanel(QWidget* parent = nullptr);

    void addPage(PageId id, const QString& title, Placement placement, const QString& toolTip);
    /// How many wait on a page; none hides the count.
    void setCount(PageId id, int count, bool late);
    void setCurrent(PageId id);
    void focusCurrent();
    /// Tab comes here behind all that is in the window now, and goes from here to its beginning.
    void putLastInTabOrder();
    [[nodiscard]] ViewList& views() { return *m_views; }

signals:
    /// In passing, by the arrows: the focus stays here.
    void pageChosen(kept::ui::PageId id);
    /// By a click or Enter: what is done next is done there.
    void pageEntered(kept::ui::PageId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void step(int by);
    /// Tab enters at the page that is shown, wherever the focus was the last time.
    void markEntrance();

    QButtonGroup* m_group;
    QVBoxLayout* m_list;
    ViewList* m_views;
    QVBoxLayout* m_bottom;
    std::map<PageId, NavigationButton*> m_buttons;
};

} // namespace kept::ui
