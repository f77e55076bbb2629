#include "ui/main_window/entry_outlook.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/reading.h"

#include <utility>

namespace kept::ui {

namespace {

struct Answer {
    domain::Likelihood likelihood;
    std::optional<services::DayLoad> load;
};

} // namespace

EntryOutlook::EntryOutlook(services::Book& book, Clock clock, QObject* parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock)) {}

void EntryOutlook::forget() {
    m_known.clear();
    m_asked.clear();
    m_load.reset();
    ++m_generation;
}

const domain::Likelihood* EntryOutlook::likelihoodOf(const services::Likeness& like) {
    if (const auto known = m_known.find(like); known != m_known.end())
        return &known->second;
    if (!m_asked.insert(like).second)
        return nullptr;
    const auto answer = m_book.run([like, now = m_clock()](storage::Database& database) {
        const domain::Moment at = services::readingMoment(database, now);
        Answer read{.likelihood = services::likelihoodOf(database, like, at), .load = {}};
        if (like.person)
            read.load = services::loadOf(database, *like.person, at);
        return read;
    });
    services::deliver(
        answer, this,
        [this, like, generation = m_generation](const Answer& read) {
            if (generation != m_generation)
                return;
            m_known.insert_or_assign(like, read.likelihood);
            m_load = read.load;
            emit changed();
        },
        [](const QString&) {}); // it is only advice, and the pages say that the book can't be read
    return nullptr;
}

std::optional<domain::Deadline> EntryOutlook::fitting(const domain::QuickEntry& entry,
                                                      const services::EntryKnowledge& knowledge) {
    const domain::Likelihood* likelihood = likelihoodOf(services::likenessOf(entry, knowledge));
    return likelihood ? services::deadlineMostKeep(*likelihood, m_clock(), services::calendarFor(entry, knowledge))
                      : std::nullopt;
}

std::optional<services::Outlook> EntryOutlook::outlookOf(const services::UnderstoodEntry& understood,
                                                         const services::EntryKnowledge& knowledge) {
    const domain::Likelihood* likelihood = likelihoodOf(services::likenessOf(understood.entry, knowledge));
    return likelihood ? services::outlookOf(*likelihood, understood.due.at, m_clock(),
                                            services::calendarFor(understood.entry, knowledge))
                      : std::nullopt;
}

} // namespace kept::ui
