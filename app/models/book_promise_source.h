#pragma once

#include "models/promise_source.h"

#include <QLocale>
#include <QTimeZone>

#include <functional>

namespace kept::services {
class Book;
}

namespace kept::models {

/// The promises of the open book, as they are now.
class BookPromiseSource final : public PromiseSource {
public:
    BookPromiseSource(services::Book& book, std::function<domain::Moment()> clock, const QTimeZone& zone,
                      const QLocale& locale);

    [[nodiscard]] QFuture<std::vector<services::PromiseKey>> keys(const services::PromiseQuery& query) override;
    [[nodiscard]] QFuture<std::vector<services::PromiseRow>> rows(const std::vector<domain::PromiseId>& ids) override;
    [[nodiscard]] QFuture<std::vector<services::PromiseChance>>
    chances(const std::vector<domain::PromiseId>& ids) override;
    [[nodiscard]] QFuture<std::vector<services::TimelineEntry>> timeline(domain::PromiseId id) override;
    [[nodiscard]] QFuture<std::vector<services::ChainNode>> chain(domain::PromiseId id) override;

private:
    services::Book& m_book;
    std::function<domain::Moment()> m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace kept::models
