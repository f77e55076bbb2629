#pragma once

#include "services/people.h"
#include "services/sign_in.h"
#include "ui/dialogs/form_dialog.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace kept::ui {

/// Asks who sits here, and for their password. After wrong ones it says how long to wait, and opens by itself.
class SignInDialog final : public FormDialog {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    /// Of `people`, those who have left are not offered. `everyone`: as services::everyoneSignsIn().
    SignInDialog(const std::vector<services::PersonRow>& people, domain::PersonId first, bool everyone, Clock clock,
                 QWidget* parent);

    /// Invalid where nobody is chosen.
    [[nodiscard]] services::PersonRow person() const;
    /// Empties the field.
    [[nodiscard]] services::Secret takePassword();
    /// That the password did not open.
    void showAnswer(const services::SignInAnswer& answer);

protected:
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void showPerson();
    void waitOn();

    std::vector<services::PersonRow> m_people;
    bool m_everyone;
    Clock m_clock;
    QComboBox* m_person;
    QLineEdit* m_password;
    QTimer m_timer;
    domain::Moment m_until;
    domain::PersonId m_waiting; ///< whose password is not looked at until then
};

} // namespace kept::ui
