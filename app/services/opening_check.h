#pragma once

#include <QObject>
#include <QStringList>

namespace kept::services {

class Book;

/// SQLite's own look at the book that was just opened, table by table behind everything else: damage that no page has
/// touched yet shows while the backups are still young. Ends with exactly one of its signals, or with none where the
/// book is closed first.
class OpeningCheck final : public QObject {
    Q_OBJECT

public:
    explicit OpeningCheck(Book& book, QObject* parent = nullptr);

    /// Begins to look at the book that is open.
    void start();

signals:
    void sound();
    /// One line per fault, as SQLite says it.
    void damaged(const QStringList& faults);

private:
    Book& m_book;
};

} // namespace kept::services
