#pragma once

#include "models/book_promise_source.h"
#include "services/backups.h"
#include "services/book_setup.h"
#include "services/people.h"
#include "services/reminders.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace kept::services {
class Book;
class Preferences;
} // namespace kept::services

namespace kept::ui {
class Appearance;
class EntryController;
class MainWindow;
class MyPromisesPage;
class PromiseCommander;
class Questions;
} // namespace kept::ui

namespace kept::startup {

/// What a book says of itself and its people, read before its pages are built.
struct OpenedBook {
    services::BookInfo info;
    std::vector<services::PersonRow> people;
    bool readOnly = false;
    QStringList warnings;
};

/// Everything that stands on the window for one open book: its pages, wired to each other and to the book.
class Desk final : public QObject {
    Q_OBJECT

public:
    struct Surroundings {
        ui::MainWindow& window;
        services::Book& book;
        services::Preferences& preferences;
        ui::Appearance& appearance;
        ui::Questions& questions;
        std::function<domain::Moment()> clock;
    };

    Desk(Surroundings surroundings, OpenedBook opened, QObject* parent = nullptr);
    ~Desk() override;

signals:
    /// The person wants to work with another book: an empty path asks for the page of the first start.
    void otherBookWanted(const QString& path);

private:
    void addPages();
    void wirePages();
    void wireReminders();
    void choosePerson(std::optional<domain::PersonId> person);
    void showChanges(const services::Changes& changes);
    void loadMonth();
    [[nodiscard]] std::optional<domain::Deadline> readDeadline(const QString& text) const;

    Surroundings m_around;
    OpenedBook m_opened;
    QTimeZone m_zone;
    models::BookPromiseSource m_source;
    services::Reminders m_reminders;
    services::Backups m_backups;
    ui::EntryController* m_entry;
    ui::PromiseCommander* m_commander;
    ui::MyPromisesPage* m_myPromises;
    std::optional<domain::PersonId> m_me;
};

} // namespace kept::startup
