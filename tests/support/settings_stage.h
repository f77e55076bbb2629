#pragma once

#include "services/backups.h"
#include "services/book.h"
#include "services/book_settings.h"
#include "services/book_setup.h"
#include "services/people.h"
#include "tests/support/fake_preferences.h"
#include "tests/support/fake_questions.h"
#include "tests/support/fake_secret_store.h"
#include "ui/pages/settings_page.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace kept::test {

using domain::Moment;
using services::Book;
using services::Preference;
using services::Role;
using ui::SettingsPage;

inline const QTimeZone berlin("Europe/Berlin");
inline const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// The settings on a book of their own, as a person drives them.
struct SettingsStage {
    QTemporaryDir folder;
    Moment now = *domain::fromIso(QStringLiteral("2026-11-23T11:00"), berlin);
    FakePreferences preferences;
    FakeSecretStore secrets;
    FakeQuestions questions;
    std::unique_ptr<Book> book;
    std::unique_ptr<services::Backups> backups;
    std::unique_ptr<SettingsPage> page;

    explicit SettingsStage(const QString& me = QStringLiteral("Olga Owner")) {
        preferences.values[Preference::Me] = me;
        const auto clock = [this] { return now; };
        book = std::make_unique<Book>(clock);
        book->open(folder.filePath(QStringLiteral("team.kept")), storage::OpenMode::Create).waitForFinished();
        save([](auto& database, const auto&, auto&) {
            services::setUpBook(database, {.zone = berlin, .rehearsal = false});
        });
        backups = std::make_unique<services::Backups>(*book, clock);
    }
    ~SettingsStage() { page.reset(); }

    template <class Work> void save(Work work) {
        book->save([&](storage::Database& database, services::Changes& changes) {
                work(database, services::Session{.actor = std::nullopt, .now = now}, changes);
            })
            .waitForFinished();
    }
    void addTeam() {
        save([](auto& database, const auto& session, auto& changes) {
            services::addPerson(database, session, changes, QStringLiteral("Olga Owner"), QStringLiteral("Office"),
                                Role::Owner);
            services::addPerson(database, session, changes, QStringLiteral("Leo Lead"), QStringLiteral("Service"),
                                Role::Lead);
            services::addPerson(database, session, changes, QStringLiteral("Sam Staff"), QStringLiteral("Service"),
                                Role::Staff);
        });
    }
    void open() {
        page = std::make_unique<SettingsPage>(
            *book, *backups, preferences, secrets, questions, [this] { return now; }, berlin, british);
        QObject::connect(book.get(), &Book::changed, page.get(), &SettingsPage::bookChanged);
        page->resize(900, 600);
        page->show();
        QTRY_VERIFY(subjects().isVisible());
    }
    QListWidget& subjects() const { return *find<QListWidget>("settingsSubjects"); }
    void openSubject(int row) {
        subjects().setFocus();
        subjects().setCurrentRow(row);
    }
    template <class Widget> Widget* find(const char* name) const {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void press(const char* name) const { QTest::keyClick(find<QPushButton>(name), Qt::Key_Space); }
    /// Types into a field in place of what is there.
    void type(const char* name, const QString& text) const {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void choosePerson(const QString& name) const {
        auto* table = find<QTableView>("peopleTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1);
        QCOMPARE(found.size(), 1);
        table->setCurrentIndex(found.front());
    }
    [[nodiscard]] QDialog* dialog(const char* name) const {
        return page->findChild<QDialog*>(QString::fromLatin1(name));
    }
    std::vector<services::PersonRow> people() const { return book->run(services::people).result(); }
    services::PersonRow person(const QString& name) const {
        return book->run([=](storage::Database& database) { return services::personNamed(database, name); }).result();
    }
    services::BookSettings settings() const { return book->run(services::bookSettings).result(); }
};

enum Subject {
    You,
    People,
    SigningIn,
    WorkingHours,
    HoursOfPerson,
    Absences,
    Holidays,
    VagueWords,
    OwningUp,
    MyReminders,
    Reminders,
    Snooze,
    CalendarSubject,
    BackupsSubject,
    TheBook
};

} // namespace kept::test
