#include "services/series_growth.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/series.h"
#include "storage/database.h"

#include <algorithm>
#include <utility>

namespace kept::services {

using namespace domain;

namespace {

/// A timer's longest stretch; after it the timer is armed again.
constexpr auto longestWaitForGrowth = std::chrono::hours(24);

} // namespace

SeriesGrowth::SeriesGrowth(Book& book, std::function<Moment()> clock, QObject* parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SeriesGrowth::look);
    connect(&m_book, &Book::changed, this, &SeriesGrowth::look);
}

void SeriesGrowth::look() {
    if (!m_book.isOpen())
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const auto next = m_book.save([now = m_clock()](storage::Database& database, Changes& changes) {
        (void)growSeries(database, now, changes);
        return nextGrowth(database);
    });
    deliver(
        next, this, [this](std::optional<Moment> at) { arm(at); },
        [this](const QString& why) {
            m_looking = false;
            m_timer.start(std::chrono::minutes(1));
            if (std::exchange(m_told, why) != why)
                emit failed(why);
        });
}

void SeriesGrowth::arm(std::optional<Moment> next) {
    m_looking = false;
    m_told.clear();
    m_timer.stop();
    if (next) {
        const auto wait = std::clamp<Duration>(*next - m_clock(), Duration::zero(), longestWaitForGrowth);
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
    }
    if (std::exchange(m_again, false))
        look();
}

} // namespace kept::services
