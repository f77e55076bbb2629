#pragma once

#include "ui/pages/settings/settings_desk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kept::ui {

class FlowLayout;
class FormDialog;
class PlainTable;

/// One subject of the settings: a title, what it is for, and fields. Shows anew whatever the book holds each time that
/// was read.
class SettingsSection : public QWidget {
    Q_OBJECT

protected:
    SettingsSection(SettingsDesk& desk, const char* objectName, const QString& title, const QString& purpose,
                    QWidget* parent);

    [[nodiscard]] SettingsDesk& desk() const { return m_desk; }
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// To be called at the end of the constructor: show() whenever there is something new.
    void follow();
    virtual void showData() = 0;
    /// Whether what is shown can be changed, as a rule the team's settings; where not, the section says why.
    [[nodiscard]] virtual bool mayEdit() const;
    /// Says so, or stops saying so.
    void showWhetherClosed();

    QPushButton* addButton(FlowLayout& row, const QString& words, const char* objectName);
    /// For buttons, which go on to a new line where they do not fit.
    FlowLayout* addButtonRow();
    /// A table that takes what room there is: `choose` follows what is chosen in it, `open` what is opened.
    void addTable(PlainTable& table, const std::function<void()>& choose, const std::function<void()>& open);
    /// Saves what a dialog holds: it closes once that is done, and says itself why it could not be.
    void saveFrom(FormDialog& dialog, services::Authority needed, SettingsDesk::Work work,
                  const std::function<void()>& onDone = {});
    /// Plain text that wraps, dim where it is said by the way.
    QLabel* addText(const QString& text, const char* objectName, bool dim = true);

private:
    SettingsDesk& m_desk;
    QLabel* m_closed;
    QVBoxLayout* m_body;
};

} // namespace kept::ui
