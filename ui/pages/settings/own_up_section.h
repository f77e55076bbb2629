#pragma once

#include "services/own_up_templates.h"
#include "ui/pages/settings/settings_section.h"

#include <functional>
#include <map>
#include <utility>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kept::ui {

/// The messages that are proposed after a miss, in each language, with a preview of what becomes of the placeholders.
class OwnUpSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit OwnUpSection(SettingsDesk& desk, QWidget* parent = nullptr);

private:
    void buildChoices();
    void buildFields();
    void buildButtons();
    void showData() override;
    /// Of the language and miss chosen; nothing before the first data.
    [[nodiscard]] const services::OwnUpTemplate* chosen() const;
    [[nodiscard]] domain::MessageTemplate typed() const;
    void showChosen();
    /// Another language or miss was chosen: what was typed for the last one waits until it is chosen again.
    void change();
    /// Says what is wrong with what is typed, or shows what it becomes.
    void check();
    void save();
    void reset();
    using Write = std::function<SettingsDesk::Work(const domain::Settlement&)>;
    /// Saves, and asks where somebody else was quicker.
    void put(const Write& write, const std::function<void()>& onDone, const domain::Settlement& settlement);
    /// The book holds other words for these than it did: `typedThen` is no draft any more.
    [[nodiscard]] std::function<void()> settled(const domain::MessageTemplate& typedThen, const QString& news);

    QComboBox* m_language;
    QComboBox* m_miss;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    QLabel* m_problem = nullptr;
    QLabel* m_preview = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_reset = nullptr;
    using Place = std::pair<QString, services::Miss>; ///< language and miss
    Place m_place;                                    ///< whose words are in the fields
    domain::MessageTemplate m_shown;                  ///< as the book had them when the typing began
    struct Draft {
        domain::MessageTemplate typed;
        domain::MessageTemplate over; ///< as the book had them
    };
    std::map<Place, Draft> m_drafts; ///< not saved yet, for others than those
};

} // namespace kept::ui
