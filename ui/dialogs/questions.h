#pragma once

#include <QString>

class QWidget;

namespace kept::ui {

/// What the window asks the person in a box of its own: which file, and whether they are sure. Tests answer instead.
class Questions {
public:
    virtual ~Questions() = default;

    /// A path, or an empty one where the person changed their mind. `filter` as QFileDialog has it.
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString fileToSave(QWidget* parent, const QString& title, const QString& proposal,
                                             const QString& filter) = 0;
    /// `question` and `consequence` are plain text; `yes` names what happens, such as "Restore".
    [[nodiscard]] virtual bool confirm(QWidget* parent, const QString& question, const QString& consequence,
                                       const QString& yes) = 0;
};

/// Asks with the boxes of the desktop.
class DesktopQuestions final : public Questions {
public:
    [[nodiscard]] QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    [[nodiscard]] QString fileToSave(QWidget* parent, const QString& title, const QString& proposal,
                                     const QString& filter) override;
    [[nodiscard]] bool confirm(QWidget* parent, const QString& question, const QString& consequence,
                               const QString& yes) override;
};

} // namespace kept::ui
