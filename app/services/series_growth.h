#pragma once

#include "domain/moment.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace kept::services {

class Book;

/// Makes the promises of series when they fall to be made, for as long as a window has the book open: one timer, armed
/// for the next one.
class SeriesGrowth final : public QObject {
    Q_OBJECT

public:
    /// `book` outlives it, and can be written.
    SeriesGrowth(Book& book, std::function<domain::Moment()> clock, QObject* parent = nullptr);

public slots:
    /// Makes what fell to be made by now: at the start, and after the computer slept, for its timers slept too.
    void look();

signals:
    /// Promises of series that are due could not be made.
    void failed(const QString& why);

private:
    void arm(std::optional<domain::Moment> next);

    Book& m_book;
    std::function<domain::Moment()> m_clock;
    QTimer m_timer;
    bool m_looking = false;
    bool m_again = false;
    QString m_told; ///< why it failed last: said once
};

} // namespace kept::services
