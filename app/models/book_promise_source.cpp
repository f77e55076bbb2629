#include "models/book_promise_source.h"

#include "services/book.h"
#include "services/reading.h"

#include <QPromise>

#include <memory>

namespace kept::models {

using services::Book;

BookPromiseSource::BookPromiseSource(Book& book, std::function<domain::Moment()> clock, const QTimeZone& zone,
                                     const QLocale& locale)
    : m_book(book), m_clock(std::move(clock)), m_zone(zone), m_locale(locale) {}

QFuture<std::vector<services::PromiseKey>> BookPromiseSource::keys(const services::PromiseQuery& query) {
    return m_book.run([query, now = m_clock()](storage::Database& database) {
        return services::promiseKeys(database, query, services::readingMoment(database, now));
    });
}

QFuture<std::vector<services::PromiseRow>> BookPromiseSource::rows(const std::vector<domain::PromiseId>& ids) {
    return m_book.run([ids, now = m_clock()](storage::Database& database) {
        return services::promiseRows(database, ids, services::readingMoment(database, now));
    });
}

/// Only advice: it waits until all that was asked for has come, and again for whatever is asked meanwhile.
QFuture<std::vector<services::PromiseChance>> BookPromiseSource::chances(const std::vector<domain::PromiseId>& ids) {
    auto promise = std::make_shared<QPromise<std::vector<services::PromiseChance>>>();
    promise->start();
    // Where the book closes first the slice goes unasked; the guard ends the promise then.
    const std::shared_ptr<void> guard(nullptr, [promise](void*) { promise->finish(); });
    m_book.runSliced([promise, guard, reading = std::make_shared<services::ChanceReading>(ids, m_clock())](
                         storage::Database& database, services::Changes&, const auto& shouldYield) {
        try {
            if (!reading->advance(database, shouldYield))
                return false;
            promise->addResult(reading->found());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        return true;
    });
    return promise->future();
}

QFuture<std::vector<services::TimelineEntry>> BookPromiseSource::timeline(domain::PromiseId id) {
    return m_book.run([id, zone = m_zone, locale = m_locale](storage::Database& database) {
        const domain::History history = services::historyOf(database, id);
        return services::timelineOf(history, services::namesIn(database, history), zone, locale);
    });
}

QFuture<std::vector<services::ChainNode>> BookPromiseSource::chain(domain::PromiseId id) {
    return m_book.run([id, now = m_clock()](storage::Database& database) {
        return services::chainOf(database, id, services::readingMoment(database, now));
    });
}

} // namespace kept::models
