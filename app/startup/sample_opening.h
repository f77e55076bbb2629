#pragma once

#include <QObject>
#include <QString>

namespace kept::services {
class Book;
class Preferences;
} // namespace kept::services

namespace kept::storage {
struct OpenReport;
}

namespace kept::startup {

/// The sample team's book in this person's own folder, made anew where it is missing.
class SampleOpening final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    SampleOpening(services::Book& book, services::Preferences& preferences)
        : m_book(book), m_preferences(preferences) {}

    /// Whoever sits here is one of the sample team there.
    void open();

signals:
    /// It is there: to be opened as any book is.
    void found(const QString& path);
    /// It is open, and filled.
    void made(const kept::storage::OpenReport& report);
    void failed(const QString& why);

private:
    void fill(const storage::OpenReport& report);

    services::Book& m_book;
    services::Preferences& m_preferences;
};

} // namespace kept::startup
