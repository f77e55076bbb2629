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
    void add(const Entry& entry, int place, int last);
    void openMenu(const Entry& entry, int place, int last, const QPoint& where);

    QVBoxLayout* m_layout;
    QLabel* m_heading;
    std::vector<std::pair<std::int64_t, NavigationButton*>> m_buttons;
};

} // namespace kept::ui
