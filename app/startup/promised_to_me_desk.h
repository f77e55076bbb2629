#pragma once

#include "models/promise_list_model.h"
#include "services/changes.h"
#include "services/nobody.h"

#include <QObject>

#include <optional>

namespace kept::ui {
class MainWindow;
class PromiseActions;
class PromisedToMePage;
} // namespace kept::ui

namespace kept::startup {

class PromiseLookup;

/// Puts the page of what colleagues owe into the window, and counts there what of it is late.
class PromisedToMeDesk final : public QObject {
    Q_OBJECT

public:
    /// `window` and `source` outlive it.
    PromisedToMeDesk(ui::MainWindow& window, models::PromiseSource& source, const models::Clock& clock,
                     const QTimeZone& zone, QObject* parent);

    /// Lets the links in the chain and in the details lead somewhere.
    void follow(PromiseLookup& lookup);
    void setPerson(std::optional<domain::PersonId> person);
    /// Why, where it is nobody.
    void setNobody(services::Nobody why);
    void setReadOnly(bool readOnly);
    void bookChanged(const services::Changes& changes);
    [[nodiscard]] ui::PromiseActions& actions();

private:
    ui::PromisedToMePage& m_page;
};

} // namespace kept::startup
