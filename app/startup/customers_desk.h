#pragma once

#include "startup/desk.h"

#include <QObject>

namespace kept::ui {
class CustomersPage;
}

namespace kept::startup {

/// The page of the customers, wired into the window and the book.
class CustomersDesk final : public QObject {
    Q_OBJECT

public:
    CustomersDesk(const Desk::Surroundings& around, models::PromiseSource& source, const QTimeZone& zone,
                  QObject* parent);

    [[nodiscard]] ui::CustomersPage& page() { return *m_page; }
    void setReadOnly(bool readOnly);

public slots:
    /// Brings the page in front, with those at risk alone.
    void showAtRisk();

signals:
    void said(const QString& news);
    void failed(const QString& why);

private:
    ui::MainWindow& m_window;
    ui::CustomersPage* m_page;
};

} // namespace kept::startup
