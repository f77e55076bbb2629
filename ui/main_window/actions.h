#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace kept::ui {

/// One row of the table of actions.
struct ActionRow {
    QString objectName; ///< "newPromise": for tests and for wiring
    QString text;
    QKeySequence shortcut;
    QString icon; ///< a file name from resources/icons; empty for none
};

/// What can be done from anywhere in the window: by shortcut, and by name in the command palette.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// window: where the shortcuts hold.
    explicit Actions(QWidget& window);

    /// @throws std::invalid_argument where the name or the shortcut is taken.
    QAction& add(const ActionRow& row);
    /// Null where there is none of that name.
    [[nodiscard]] QAction* find(const QString& objectName) const;
    [[nodiscard]] const QList<QAction*>& all() const { return m_actions; }

private:
    QWidget& m_window;
    QList<QAction*> m_actions;
};

} // namespace kept::ui
