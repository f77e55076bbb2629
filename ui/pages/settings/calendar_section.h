#pragma once

#include "services/calendar_file.h"
#include "ui/pages/settings/settings_section.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace kept::ui {

class ElidedLabel;
class Questions;

/// One's own open promises in other calendars: whether, in which file, as what, and how those find it.
class CalendarSection final : public SettingsSection {
    Q_OBJECT

public:
    CalendarSection(SettingsDesk& desk, Questions& questions, QWidget* parent = nullptr);

signals:
    /// The file of whoever sits here is another, or switched on or off; remembered already.
    void calendarChanged();

private:
    void showData() override;
    /// This computer remembers it, for whoever sits here: it takes no book that can be written.
    [[nodiscard]] bool mayEdit() const override { return desk().me().has_value(); }
    void addFile();
    void addKinds();
    void addSubscribing();
    [[nodiscard]] QString usualPath() const;
    void switchTo(bool on);
    void chooseFile();
    [[nodiscard]] bool mayTake(const QString& path);
    void keep(const services::CalendarFile& file);

    Questions& m_questions;
    services::CalendarFile m_file; ///< of whoever sits here
    QCheckBox* m_on;
    QWidget* m_rest;       ///< what there is to say once it is on
    QVBoxLayout* m_layout; ///< of that
    ElidedLabel* m_path = nullptr;
    QPushButton* m_choose = nullptr;
    QButtonGroup* m_kinds = nullptr;
    QLineEdit* m_address = nullptr;
};

} // namespace kept::ui
