#pragma once

#include "services/verification.h"

#include <QFutureWatcher>
#include <QObject>

namespace kept::services {

class Book;

/// One check of the open book, in slices, so that saves go first. Ends with exactly one of its last three signals.
class CheckRun final : public QObject {
    Q_OBJECT

public:
    explicit CheckRun(Book& book, QObject* parent = nullptr);
    /// As cancel().
    ~CheckRun() override;
    CheckRun(const CheckRun&) = delete;
    CheckRun& operator=(const CheckRun&) = delete;

    void start();
    void cancel();

signals:
    /// In thousandths of the book.
    void progressed(int thousandths);
    void done(const kept::services::Verification& found);
    /// By cancel(), or because the book was closed.
    void cancelled();
    void failed(const QString& why);

private:
    void end();

    Book& m_book;
    QFutureWatcher<Verification> m_watcher;
};

} // namespace kept::services
