#pragma once

#include "services/people.h"
#include "startup/desk.h"
#include "startup/late_page.h"
#include "ui/pages/charts_page.h"

#include <QObject>

namespace kept::startup {

/// The page of the charts, wired into the window, with the addresses that lead there.
class ChartsDesk final : public QObject {
    Q_OBJECT

public:
    /// What is around outlives it.
    ChartsDesk(const Desk::Surroundings& around, const QTimeZone& zone, QObject* parent);

    [[nodiscard]] LatePage<ui::ChartsPage>& page() { return m_page; }
    /// Lets the marks lead to the promises that they count.
    void follow(PromiseLookup& lookup);
    void setViewer(const services::PersonRow& viewer);
    /// What the page has to say of itself.
    [[nodiscard]] QString remark() const { return m_remark; }

public slots:
    /// As ui::addressOf() writes them; comes in front where it is understood.
    void openAddress(const QString& address);

signals:
    void remarkChanged();
    void said(const QString& news);
    void failed(const QString& why);

private:
    void wireAddresses(ui::ChartsPage& page);

    ui::MainWindow& m_window;
    LatePage<ui::ChartsPage> m_page;
    services::PersonRow m_viewer;
    QString m_remark;
    bool m_saysRefusal = false; ///< the message on show is about an address that was not understood
};

} // namespace kept::startup
