#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/changes.h"
#include "startup/late_page.h"
#include "ui/pages/standards_page.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace kept::services {
class Book;
}

namespace kept::ui {
class Questions;
}

namespace kept::startup {

class PromiseLookup;

/// The page of standards on the window, and how many of them wait to be acknowledged beside its name.
class StandardsWiring final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    StandardsWiring(ui::MainWindow& window, services::Book& book, ui::Questions& questions,
                    const std::function<domain::Moment()>& clock, const QTimeZone& zone, QObject* parent = nullptr);

    void follow(PromiseLookup& lookup);
    void setPerson(std::optional<domain::PersonId> person);
    [[nodiscard]] LatePage<ui::StandardsPage>& page() { return m_page; }
    void bookChanged(const services::Changes& changes);

signals:
    void said(const QString& news);
    void failed(const QString& why);

private:
    void count();

    ui::MainWindow& m_window;
    services::Book& m_book;
    LatePage<ui::StandardsPage> m_page;
    std::optional<domain::PersonId> m_person;
};

} // namespace kept::startup
