#pragma once

#include "models/own_counts.h"
#include "services/changes.h"
#include "services/nobody.h"
#include "startup/desk.h"
#include "startup/late_page.h"
#include "ui/pages/promised_to_me_page.h"

#include <QObject>

#include <optional>

namespace kept::startup {

class PromiseLookup;

/// Puts the page of what colleagues owe into the window, and counts there what of it is late.
class PromisedToMeDesk final : public QObject {
    Q_OBJECT

public:
    /// What is around outlives it, and `source` too.
    PromisedToMeDesk(const Desk::Surroundings& around, models::PromiseSource& source, const QTimeZone& zone,
                     QObject* parent);

    /// Lets the links in the chain and in the details lead somewhere.
    void follow(PromiseLookup& lookup);
    void setPerson(std::optional<domain::PersonId> person);
    /// Why, where it is nobody.
    void setNobody(services::Nobody why);
    void bookChanged(const services::Changes& changes);
    [[nodiscard]] LatePage<ui::PromisedToMePage>& page() { return m_page; }

private:
    models::OwnCounts m_owed;
    LatePage<ui::PromisedToMePage> m_page;
    std::optional<domain::PersonId> m_person;
    services::Nobody m_nobody = services::Nobody::Unnamed;
};

} // namespace kept::startup
