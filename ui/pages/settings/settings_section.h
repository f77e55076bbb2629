#pragma once

#include "ui/pages/page_section.h"
#include "ui/pages/settings/settings_desk.h"

namespace kept::ui {

class FormDialog;

/// One subject of the settings. Shows anew whatever the book holds each time that was read.
class SettingsSection : public PageSection {
    Q_OBJECT

protected:
    SettingsSection(SettingsDesk& desk, const char* objectName, const QString& title, const QString& purpose,
                    QWidget* parent);

    [[nodiscard]] SettingsDesk& desk() const { return m_desk; }
    /// To be called at the end of the constructor: show() whenever there is something new.
    void follow();
    virtual void showData() = 0;
    /// Whether what is shown can be changed, as a rule the team's settings; where not, the section says why.
    [[nodiscard]] virtual bool mayEdit() const;
    /// Says so, or stops saying so.
    void showWhetherClosed();

    /// Saves what a dialog holds: it closes once that is done, and says itself why it could not be.
    void saveFrom(FormDialog& dialog, services::Authority needed, SettingsDesk::Work work,
                  const std::function<void()>& onDone = {});

private:
    SettingsDesk& m_desk;
};

} // namespace kept::ui
