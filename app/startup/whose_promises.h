#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/changes.h"
#include "services/nobody.h"
#include "services/people.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace kept::services {
class Book;
}

namespace kept::ui {
class MainWindow;
class MyPromisesPage;
} // namespace kept::ui

namespace kept::startup {

/// Whose promises the first page shows, with their month: those of whoever sits here, or of the colleague chosen in the
/// top bar.
class WhosePromises final : public QObject {
    Q_OBJECT

public:
    struct Needs {
        ui::MainWindow& window;
        services::Book& book;
        ui::MyPromisesPage& page;
        std::function<domain::Moment()> clock;
        QTimeZone zone;
    };

    WhosePromises(Needs needs, std::vector<services::PersonRow> people, QObject* parent = nullptr);

    /// Nobody: the window says why, and what to do.
    void setMe(std::optional<domain::PersonId> person);
    /// Why, where it is nobody.
    void setNobody(services::Nobody why) { m_nobody = why; }
    void bookChanged(const services::Changes& changes);

private:
    void look(domain::PersonId person);
    void offerColleagues();
    void readPeople();
    void loadMonth();
    [[nodiscard]] const services::PersonRow* find(domain::PersonId person) const;

    Needs m_needs;
    std::vector<services::PersonRow> m_people;
    std::optional<domain::PersonId> m_me;
    services::Nobody m_nobody = services::Nobody::Unnamed;
    domain::PersonId m_looked;
};

} // namespace kept::startup
