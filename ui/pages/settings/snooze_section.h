#pragma once

#include "domain/working_calendar.h"
#include "ui/pages/settings/settings_section.h"

#include <QLocale>

class QLineEdit;

namespace kept::models {
class SnoozePresetsModel;
}

namespace kept::ui {

class PlainTable;

/// One's own ways to put a reminder off: what this computer remembers, in their order.
class SnoozeSection final : public SettingsSection {
    Q_OBJECT

public:
    SnoozeSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent = nullptr);

signals:
    /// Remembered already.
    void presetsChanged(const QStringList& presets);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override { return true; }
    void addEntry();
    void addList();
    void showPresets();
    void showButtons();
    void showTyped();
    void add();
    void remove();
    void move(int steps);
    void keep(const QStringList& presets, const QString& chosen);
    /// When those words would remind, if they were chosen now.
    [[nodiscard]] QString nextOf(const QString& words) const;

    QLocale m_locale;
    domain::WorkingCalendar m_calendar; ///< nine to five until that of whoever sits here was read
    QStringList m_presets;
    QLineEdit* m_typed;
    QPushButton* m_add = nullptr;
    QLabel* m_remark = nullptr;
    models::SnoozePresetsModel* m_model;
    PlainTable* m_table;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace kept::ui
