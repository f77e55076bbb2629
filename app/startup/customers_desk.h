#pragma once

#include "startup/desk.h"
#include "startup/late_page.h"
#include "ui/pages/customers_page.h"

#include <QObject>

namespace kept::startup {

/// The page of the customers, wired into the window and the book.
class CustomersDesk final : public QObject {
    Q_OBJECT

public:
    CustomersDesk(const Desk::Surroundings& around, models::PromiseSource& source, const QTimeZone& zone,
                  QObject* parent);

    [[nodiscard]] LatePage<ui::CustomersPage>& page() { return m_page; }

public slots:
    /// Brings the page in front, with those at risk alone.
    void showAtRisk();

signals:
    void said(const QString& news);
    void failed(const QString& why);

private:
    ui::MainWindow& m_window;
    LatePage<ui::CustomersPage> m_page;
};

} // namespace kept::startup
