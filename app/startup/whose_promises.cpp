#include "startup/whose_promises.h"

#include "domain/period.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/my_promises_page.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>
#include <utility>

namespace kept::startup {

using namespace domain;

WhosePromises::WhosePromises(Needs needs, std::vector<services::PersonRow> people, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_people(std::move(people)) {
    connect(&m_needs.window.topBar(), &ui::TopBar::whoseChosen, this, [this](const QString& key) {
        look(PersonId(key.toLongLong()));
        m_needs.window.enterPage(ui::PageId::MyPromises);
    });
}

void WhosePromises::setMe(std::optional<PersonId> person) {
    if (person && !m_me)
        m_needs.window.messages().dismiss(); // it asked who that is
    m_me = person;
    if (person) {
        look(*person);
    } else {
        m_looked = {};
        m_needs.page.setNobody(m_nobody);
        m_needs.window.messages().say({.kind = ui::MessageKind::Info,
                                       .happened = services::nobodyWords(m_nobody),
                                       .whatToDo = services::nobodyAdvice(m_nobody)});
    }
    offerColleagues();
}

const services::PersonRow* WhosePromises::find(PersonId person) const {
    const auto found = std::ranges::find(m_people, person, &services::PersonRow::id);
    return found == m_people.end() ? nullptr : &*found;
}

void WhosePromises::look(PersonId person) {
    m_looked = person;
    const services::PersonRow* colleague = person == m_me ? nullptr : find(person);
    m_needs.page.setPerson(person, colleague ? tr("Promises of %1").arg(colleague->name) : tr("My promises"));
    loadMonth();
}

void WhosePromises::offerColleagues() {
    QList<ui::WhoseChoice> choices;
    for (const services::PersonRow& person : m_people) {
        if (!person.left)
            choices.append({QString::number(person.id.value()), person.name});
    }
    if (choices.size() < 2)
        choices.clear();
    m_needs.window.topBar().setWhoseChoices(choices, QString::number(m_looked.value()));
}

void WhosePromises::bookChanged(const services::Changes& changes) {
    if (changes.everything || !changes.people.empty())
        readPeople();
    if (changes.mayConcern(m_looked))
        loadMonth();
}

void WhosePromises::readPeople() {
    const auto people = m_needs.book.run([](storage::Database& database) { return services::people(database); });
    services::deliver(
        people, this,
        [this](const std::vector<services::PersonRow>& read) {
            m_people = read;
            offerColleagues();
        },
        [](const QString&) {}); // the pages say that the book can't be read
}

void WhosePromises::loadMonth() {
    if (!m_looked.isValid())
        return;
    const QDate today = dayOf(m_needs.clock(), m_needs.zone);
    const services::SummaryQuery query{
        .period = Period::month(today.year(), today.month()), .department = {}, .person = m_looked, .viewer = m_me};
    const auto tally = m_needs.book.run([query, now = m_needs.clock()](storage::Database& database) {
        return services::totalOf(database, query, services::readingMoment(database, now));
    });
    services::deliver(
        tally, this, [this](const GroupTally& month) { m_needs.page.setMonth(month); },
        // A colleague's figures need not be theirs to see; that the book can't be read the list says.
        [this](const QString&) { m_needs.page.setMonth({}); });
}

} // namespace kept::startup
