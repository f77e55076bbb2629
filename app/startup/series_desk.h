#pragma once

#include "startup/desk.h"
#include "startup/late_page.h"
#include "ui/pages/series_page.h"

#include <QObject>

namespace kept::startup {

/// The page of the promises that recur, what leads to it and from it, and the timer that makes their promises.
class SeriesDesk final : public QObject {
    Q_OBJECT

public:
    /// All outlive it. `desk` tells who sits there. `grows`: promises are made here as their rules say.
    SeriesDesk(Desk& desk, const Desk::Surroundings& around, PromiseLookup& lookup, const QTimeZone& zone, bool grows);

    [[nodiscard]] LatePage<ui::SeriesPage>& page() { return m_page; }

private:
    void addKey();
    void say(const QString& news, bool isWarning);

    ui::MainWindow& m_window;
    LatePage<ui::SeriesPage> m_page;
};

} // namespace kept::startup
