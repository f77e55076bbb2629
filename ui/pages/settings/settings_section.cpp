#include "ui/pages/settings/settings_section.h"

#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/read_only_words.h"

namespace kept::ui {

SettingsSection::SettingsSection(SettingsDesk& desk, const char* objectName, const QString& title,
                                 const QString& purpose, QWidget* parent)
    : PageSection(objectName, title, purpose, parent), m_desk(desk) {}

void SettingsSection::follow() {
    connect(&m_desk, &SettingsDesk::loaded, this, [this] {
        showData();
        showWhetherClosed();
    });
}

void SettingsSection::showWhetherClosed() {
    setClosed(mayEdit()             ? QString()
              : m_desk.isReadOnly() ? readOnlyWords()
                                    : tr("Team leads and owners can change this."));
}

bool SettingsSection::mayEdit() const {
    return m_desk.may(services::Authority::Team);
}

void SettingsSection::saveFrom(FormDialog& dialog, services::Authority needed, SettingsDesk::Work work,
                               const std::function<void()>& onDone) {
    m_desk.save(needed, std::move(work), dialog.whenSaved(onDone), dialog.whenFailed());
}

} // namespace kept::ui
