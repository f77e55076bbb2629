#pragma once

#include "domain/moment.h"
#include "services/importing/file_import.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace kept::services {

class Book;

/// One import into the open book, in slices, so that saves go first. Ends with exactly one of its last three signals.
class ImportRun : public QObject {
    Q_OBJECT

public:
    ImportRun(Book& book, ImportOptions options, domain::Moment now, QObject* parent = nullptr);

    void start();
    /// What is in by then stays; importing again goes on there.
    void cancel();

signals:
    /// In thousandths of the file.
    void progressed(int thousandths);
    void done(const kept::services::ImportReport& report);
    void cancelled(const kept::services::ImportReport& report);
    void failed(const QString& why);

private:
    void end();

    struct Shared;
    Book& m_book;
    std::shared_ptr<Shared> m_shared;
    QFutureWatcher<void> m_watcher;
};

} // namespace kept::services
