#pragma once

#include "ui/main_window/main_window.h"

namespace kept::tests {

/// That page of the window, made now where nobody needed it before.
template <class Page = QWidget> Page& pageOf(ui::MainWindow& window, ui::PageId id) {
    return dynamic_cast<Page&>(window.page(id));
}

} // namespace kept::tests
