#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "models/own_today.h"

#include <QLocale>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace kept::desktop {
class Tray;
}

namespace kept::startup {

/// What the tray shows of an open book: how much is due for whoever sits here, and today's promises. Goes with the
/// book; the tray stays, empty.
class TrayDesk final : public QObject {
    Q_OBJECT

public:
    struct Surroundings {
        desktop::Tray& tray;
        services::Book& book;
        services::Alarm& alarm; ///< for this object alone
        std::function<domain::Moment()> clock;
    };

    TrayDesk(const Surroundings& around, const QTimeZone& zone, const QLocale& locale, QObject* parent = nullptr);
    ~TrayDesk() override;

    void setPerson(std::optional<domain::PersonId> person);

private:
    void show(const models::DueToday& today);
    [[nodiscard]] QString wordsOf(const domain::PromiseRow& promise, domain::Moment now) const;

    desktop::Tray& m_tray;
    QTimeZone m_zone;
    QLocale m_locale;
    models::OwnToday m_today;
};

} // namespace kept::startup
