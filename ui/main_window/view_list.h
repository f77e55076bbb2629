#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace kept::ui {

class NavigationButton;

/// The saved views in the navigation, under the pages: a click shows one, its menu changes it.
class ViewList final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        std::int64_t id = 0;
        QString name;
        bool shared = false;

        bool operator==(const Entry&) const = default;
    };

    explicit ViewList(QWidget* parent = nullptr);

    void setEntries(const std::vector<Entry>& entries);
    /// The one that is shown; none where it is something else.
    void setCurrent(std::optional<std::int64_t> id);

signals:
    void chosen(std::int64_t id);
    void editWanted(std::int64_t id);
    void shareWanted(std::int64_t id, bool shared);
    void moveWanted(std::int64_t id, int place);
    void removeWanted(std::int64_t id);

private:
    struct Shown {
        Entry entry;
        NavigationButton* button;
    };
    [[nodiscard]] NavigationButton* make(const Entry& entry);
    /// The button that shows just that already, taken from those that are there; null where there is none.
    [[nodiscard]] NavigationButton* take(const Entry& entry);
    void openMenu(std::int64_t id, const QPoint& where);

    QVBoxLayout* m_layout;
    QLabel* m_heading;
    std::vector<Shown> m_shown; ///< in their order
    std::optional<std::int64_t> m_current;
};

} // namespace kept::ui
