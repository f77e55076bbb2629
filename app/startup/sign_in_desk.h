#pragma once

#include "startup/opened_book.h"
#include "ui/dialogs/signing_in.h"

#include <QObject>

namespace kept::services {
class Preferences;
struct Changes;
} // namespace kept::services

namespace kept::ui {
class MainWindow;
}

namespace kept::startup {

/// Whoever sits here, once they gave their password, where they have one; and no longer than it holds.
class SignInDesk final : public QObject {
    Q_OBJECT

public:
    struct Needs {
        ui::MainWindow& window;
        services::Book& book;
        services::Preferences& preferences;
        std::function<domain::Moment()> clock;
    };

    SignInDesk(Needs needs, const OpenedBook& opened, QObject* parent = nullptr);

    /// The person of this desktop. Nobody where they need a password: they are asked for it once the window stands, and
    /// come by entered().
    [[nodiscard]] std::optional<domain::PersonId> begin();
    void setMe(std::optional<domain::PersonId> person) { m_me = person; }
    /// Whether somebody sits here who acts once they gave their password.
    [[nodiscard]] bool awaitsPassword() const;
    void bookChanged(const services::Changes& changes);

signals:
    void entered(kept::domain::PersonId person);
    void said(const QString& news);
    /// The password does not hold any more: it was changed elsewhere, or the person signed out.
    void ended();

private:
    void ask(domain::PersonId person);
    void look();

    Needs m_needs;
    std::vector<services::PersonRow> m_people;
    bool m_everyone;
    bool m_asking = false;
    std::optional<domain::PersonId> m_me;
};

} // namespace kept::startup
