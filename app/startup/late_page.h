#pragma once

#include "ui/main_window/main_window.h"

#include <functional>
#include <utility>
#include <vector>

namespace kept::startup {

/// A page of the window that is made when somebody first needs it, and what is done with it from then on.
template <class Page> class LatePage {
public:
    using Step = std::function<void(Page&)>;

    LatePage() = default;
    LatePage(const LatePage&) = delete;
    LatePage& operator=(const LatePage&) = delete;

    /// Gives it its place; see ui::MainWindow::addPage(). The window outlives this, and shows the page's details beside
    /// it where it has some.
    void add(ui::MainWindow& window, ui::PageId id, const QString& title, const QString& icon,
             std::function<Page*()> make, ui::Placement placement = ui::Placement::List) {
        m_window = &window;
        m_id = id;
        window.addPage(
            id, title, icon, [this, make = std::move(make)] { return partsOf(make()); }, placement);
    }

    /// Does it as soon as the page is made, in the order of these calls: at once where it is there.
    void whenMade(Step step) {
        if (m_page)
            step(*m_page);
        else
            m_steps.push_back(std::move(step));
    }

    /// Null where nobody needed it yet.
    [[nodiscard]] Page* made() const { return m_page; }

    /// Made now where nobody needed it before.
    [[nodiscard]] Page& page() {
        if (!m_page)
            m_window->page(m_id);
        return *m_page;
    }

private:
    ui::PageParts partsOf(Page* page) {
        m_page = page;
        for (const Step& step : std::exchange(m_steps, {}))
            step(*page);
        ui::PageParts parts{page};
        if constexpr (requires { page->details(); })
            parts.details = &page->details();
        if constexpr (requires { Page::foldDetailsBelow; })
            parts.foldBelow = Page::foldDetailsBelow;
        return parts;
    }

    ui::MainWindow* m_window = nullptr;
    ui::PageId m_id{};
    Page* m_page = nullptr;
    std::vector<Step> m_steps;
};

} // namespace kept::startup
