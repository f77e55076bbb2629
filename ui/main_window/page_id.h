#pragma once

namespace kept::ui {

/// The pages of the window, in the order of the navigation.
enum class PageId {
    FirstStart,
    MyPromises,
    PromisedToMe,
    TeamBoard,
    Charts,
    Customers,
    Standards,
    Reports,
    Series,
    Settings,
    Person,
    PromiseList,
};

/// Where a page is found: in the list on the left, at its bottom, by way of other pages, or nowhere (it then fills the
/// window alone).
enum class Placement { List, Bottom, Within, Alone };

} // namespace kept::ui
