#include "startup/quick_entry_desk.h"

#include "services/changes.h"
#include "ui/main_window/entry_controller.h"
#include "ui/main_window/quick_entry_window.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QLocale>

#include <utility>

namespace kept::startup {

QuickEntryDesk::QuickEntryDesk(services::Book& book, std::function<domain::Moment()> clock, QObject* parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock)) {}

QuickEntryDesk::~QuickEntryDesk() {
    delete m_entry; // before the line that it reads
}

void QuickEntryDesk::build() {
    m_window = std::make_unique<ui::QuickEntryWindow>();
    m_entry = new ui::EntryController(m_window->bar(), m_window->messages(), m_book, m_clock, QLocale(), this);
    m_entry->setReadOnly(m_readOnly);
    m_entry->setNobody(m_nobody);
    m_entry->setPerson(m_person);
    connect(m_entry, &ui::EntryController::made, this, [this](domain::PromiseId promise) {
        m_window->finish();
        emit made(promise);
    });
    connect(m_window.get(), &ui::QuickEntryWindow::closed, this, &QuickEntryDesk::closed);
}

void QuickEntryDesk::setPerson(std::optional<domain::PersonId> person, services::Nobody why) {
    m_person = person;
    m_nobody = why;
    if (!m_entry)
        return;
    m_entry->setNobody(why);
    m_entry->setPerson(person);
}

void QuickEntryDesk::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    if (m_entry)
        m_entry->setReadOnly(readOnly);
}

void QuickEntryDesk::bookChanged(const services::Changes& changes) {
    if (m_entry)
        m_entry->bookChanged(changes);
}

void QuickEntryDesk::open(const QString& words) {
    if (!m_window)
        build();
    m_window->begin(words);
}

QString QuickEntryDesk::words() const {
    return m_window && m_window->isVisible() ? m_window->bar().text() : QString();
}

} // namespace kept::startup
