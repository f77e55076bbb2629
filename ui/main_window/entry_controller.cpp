#include "ui/main_window/entry_controller.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/moment_words.h"
#include "services/series.h"
#include "ui/dialogs/due_dialog.h"
#include "ui/dialogs/recurrence_dialog.h"
#include "ui/main_window/entry_chips.h"
#include "ui/main_window/entry_outlook.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/name_picker.h"
#include "ui/widgets/quick_entry_bar.h"
#include "ui/widgets/read_only_words.h"
#include "ui/widgets/shown_text.h"

#include <QMenu>

#include <utility>

namespace kept::ui {

EntryController::EntryController(QuickEntryBar& bar, MessageBar& messages, services::Book& book, Clock clock,
                                 const QLocale& locale, QObject* parent)
    : QObject(parent), m_bar(bar), m_messages(messages), m_book(book), m_clock(std::move(clock)), m_locale(locale),
      m_outlook(new EntryOutlook(book, m_clock, this)) {
    connect(m_outlook, &EntryOutlook::changed, this, &EntryController::read);
    connect(&m_bar, &QuickEntryBar::textChanged, this, [this] {
        m_submitOnceRead = false; // Enter was for the words that stood there then
        if (m_isStale)
            knowAnew();
        read();
    });
    connect(&m_bar, &QuickEntryBar::chipPressed, this, &EntryController::correct);
    connect(&m_bar, &QuickEntryBar::submitted, this, &EntryController::submit);
}

void EntryController::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
    knowAnew(); // their working hours may be others
}

void EntryController::bookChanged(const services::Changes& changes) {
    if (changes.everything || !changes.people.empty())
        return knowAnew();
    m_outlook->forget();
    if (!m_bar.text().isEmpty())
        read();
}

void EntryController::setReadOnly(bool readOnly) {
    m_readOnly = readOnly; // words may be typed all the same: whoever is at it goes on where they are
}

void EntryController::knowAnew() {
    m_isStale = true;
    if (!m_bar.text().isEmpty())
        loadKnowledge();
}

void EntryController::loadKnowledge() {
    m_isStale = false;
    m_isReading = true;
    m_reading.cancel();
    m_reading = m_book.run(
        [person = m_person](storage::Database& database) { return services::entryKnowledge(database, person); });
    services::deliver(
        m_reading, this,
        [this](const services::EntryKnowledge& known) {
            m_isReading = false;
            m_knowledge = known;
            m_outlook->forget();
            read();
            submitOnceRead();
        },
        [this](const QString& why) {
            m_isReading = false;
            m_isStale = true; // the next word tries again
            m_submitOnceRead = false;
            m_messages.say({.kind = MessageKind::Error, .happened = why});
        });
}

void EntryController::read() {
    m_text = m_bar.text();
    m_shown.reset();
    if (m_knowledge && !m_text.isEmpty())
        m_shown =
            services::understand(m_text, *m_knowledge, m_clock(), m_locale, [this](const domain::QuickEntry& entry) {
                return m_outlook->fitting(entry, *m_knowledge);
            });
    show();
}

void EntryController::show() {
    m_chance.reset();
    if (!m_shown)
        return m_bar.setChips({});
    if (!pastDeadline(*m_shown))
        m_chance = m_outlook->outlookOf(*m_shown, *m_knowledge);
    std::vector<EntryChip> chips = chipsOf(m_text, *m_shown, *m_knowledge, m_clock(), m_locale);
    const QTimeZone& zone = m_knowledge->calendar.zone();
    if (m_chance)
        chips.push_back(chanceChip(*m_chance, m_clock(), zone, m_locale));
    if (m_outlook->load())
        chips.push_back(loadChip(*m_outlook->load(), m_locale));
    m_bar.setChips(chips);
}

void EntryController::takeBetterDeadline() {
    if (m_shown && m_chance && m_chance->better)
        return write(withDeadline(line(), *m_chance->better));
    m_messages.say({.kind = MessageKind::Info,
                    .happened = m_chance ? tr("The deadline is as good as what became of promises like it.")
                                         : tr("Too few promises are like this one to tell what most would keep.")});
}

ReadLine EntryController::line() const {
    return {m_text, *m_shown, *m_knowledge, m_clock(), m_locale};
}

void EntryController::write(const QString& text) {
    m_bar.setText(text);
    m_bar.resumeEntry();
}

void EntryController::correct(const QString& chip) {
    if (!m_shown)
        return;
    const QPoint place = m_bar.below(chip);
    const std::optional<domain::Hint> hint = hintOf(chip, *m_shown);
    if (hint && hint->kind == domain::HintKind::SeveralNames)
        offerNames(place);
    else if (hint)
        write(withProposal(line(), *hint));
    else if (isChance(chip) && m_chance && m_chance->better)
        takeBetterDeadline();
    else if (partOf(chip) == EntryPart::Promisee)
        offerNames(place);
    else if (partOf(chip) == EntryPart::Recurrence)
        askRecurrence();
    else
        offerCorrections(partOf(chip), place);
}

void EntryController::offerCorrections(EntryPart part, const QPoint& place) {
    auto* menu = new QMenu(&m_bar);
    menu->setObjectName(QStringLiteral("entryCorrections"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const EntryCorrection& correction : correctionsOf(part, line())) {
        connect(menu->addAction(withoutMnemonic(correction.label)), &QAction::triggered, this,
                [this, text = correction.text] { write(text); });
    }
    if (part == EntryPart::Deadline) {
        menu->addSeparator();
        connect(menu->addAction(tr("Other…")), &QAction::triggered, this, &EntryController::askDeadline);
    }
    connect(menu, &QMenu::aboutToHide, &m_bar, &QuickEntryBar::resumeEntry);
    menu->popup(place);
}

void EntryController::offerNames(const QPoint& place) {
    auto* picker = new NamePicker(otherNames(line()), &m_bar);
    connect(picker, &NamePicker::picked, this, [this](const QString& name) { write(withPromisee(line(), name)); });
    connect(picker, &NamePicker::closed, &m_bar, &QuickEntryBar::resumeEntry);
    picker->popUp(place);
}

void EntryController::askDeadline() {
    auto* dialog = new DueDialog(
        m_shown->due, m_clock(), m_knowledge->calendar.zone(), m_locale,
        [this](const QString& words) { return readDeadline(words); }, m_bar.window());
    connect(dialog, &DueDialog::submitted, this, [this, dialog] {
        const domain::Deadline due = dialog->due();
        dialog->accept();
        if (m_shown)
            write(withDeadline(line(), due));
    });
    dialog->open();
}

void EntryController::askRecurrence() {
    const QTimeZone& zone = m_knowledge->calendar.zone();
    constexpr int fewDates = 3;
    const auto preview = [calendar = services::calendarFor(m_shown->entry, *m_knowledge),
                          now = m_clock()](const domain::RecurringPhrase& phrase) {
        return services::firstDeadlines(services::seriesOf(phrase, {}), now, calendar, fewDates);
    };
    auto* dialog = new RecurrenceDialog(*m_shown->entry.recurring, domain::dayOf(m_clock(), zone), zone, m_locale,
                                        preview, m_bar.window());
    connect(dialog, &RecurrenceDialog::submitted, this, [this, dialog] {
        const auto phrase = dialog->phrase();
        dialog->accept();
        if (m_shown && phrase)
            write(withRecurrence(line(), *phrase));
    });
    connect(dialog, &RecurrenceDialog::rejected, &m_bar, &QuickEntryBar::resumeEntry);
    dialog->open();
}

std::optional<domain::Deadline> EntryController::readDeadline(const QString& words) const {
    return m_knowledge ? services::understand(words, *m_knowledge, m_clock(), m_locale).entry.due : std::nullopt;
}

void EntryController::submit() {
    if (m_saving || m_bar.text().isEmpty())
        return;
    if (m_readOnly) {
        m_messages.say(
            {.kind = MessageKind::Warning, .happened = readOnlyWords(), .notLost = tr("Your words stay in the line.")});
        return;
    }
    if (m_isStale || m_isReading) {
        m_submitOnceRead = true;
        if (m_isStale)
            loadKnowledge();
        return;
    }
    if (!m_person) {
        m_messages.say({.kind = MessageKind::Warning,
                        .happened = services::nobodyWords(m_nobody),
                        .notLost = tr("Your words stay in the line."),
                        .whatToDo = services::nobodyAdvice(m_nobody)});
        return;
    }
    if (!m_shown || m_text != m_bar.text())
        read();
    if (const domain::Hint* impossible = impossibleDeadline(*m_shown))
        offerInstead(domain::Hint(*impossible));
    else if (!isPast(m_shown->due))
        save(*m_shown);
}

/// Enter came before anything could be shown: what was said outright is taken, what is proposed is shown first.
void EntryController::submitOnceRead() {
    if (std::exchange(m_submitOnceRead, false) && m_shown && !m_shown->dueIsProposed)
        submit();
}

/// A date that was said is not replaced behind one's back: the line says the other one first, and Enter takes that.
void EntryController::offerInstead(const domain::Hint& impossible) {
    const QTimeZone& zone = m_knowledge->calendar.zone();
    const QString said = m_text.mid(impossible.span.position, impossible.span.length);
    write(withProposal(line(), impossible));
    m_messages.say(
        {.kind = MessageKind::Warning,
         .happened = impossible.over
                         ? tr("%1 lies in the past.").arg(services::exactWords(*impossible.over, zone, m_locale))
                         : tr("There is no day “%1”.").arg(said),
         .notLost = tr("Nothing is promised yet."),
         .whatToDo = tr("Enter takes %1.").arg(services::exactWords(m_shown->due, zone, m_locale))});
}

/// What the chips showed may have passed since: then they show what it is now, and nothing is saved yet.
bool EntryController::isPast(const domain::Deadline& due) {
    if (due.at > m_clock())
        return false;
    read();
    const QTimeZone& zone = m_knowledge->calendar.zone();
    m_messages.say({.kind = MessageKind::Warning,
                    .happened = tr("%1 has passed meanwhile.").arg(services::exactWords(due, zone, m_locale)),
                    .notLost = tr("Your words stay in the line."),
                    .whatToDo = tr("Enter takes %1.").arg(services::exactWords(m_shown->due, zone, m_locale))});
    return true;
}

void EntryController::save(const services::UnderstoodEntry& understood) {
    const services::NewPromise promise = services::promiseFrom(understood, *m_knowledge, *m_person);
    const services::Session session{.actor = m_person, .now = m_clock()};
    m_saving = true;
    const auto recurring = understood.entry.recurring;
    const auto saved =
        m_book.save([promise, session, recurring](storage::Database& database, services::Changes& changes) {
            if (recurring)
                return services::startSeries(database, session, changes, services::seriesOf(*recurring, promise)).first;
            return services::Ledger(database, session, changes).make(promise);
        });
    services::deliver(
        saved, this, [this, understood, text = m_text](domain::PromiseId id) { tellMade(id, understood, text); },
        [this](const QString& why) {
            m_saving = false;
            m_messages.say(
                {.kind = MessageKind::Error, .happened = why, .notLost = tr("Your words stay in the line.")});
        });
}

void EntryController::tellMade(domain::PromiseId promise, const services::UnderstoodEntry& understood,
                               const QString& text) {
    m_saving = false;
    if (m_bar.text() == text) { // else the next promise is being typed
        m_bar.clear();
        m_shown.reset();
    }
    m_messages.say({.kind = MessageKind::Info, .happened = newsOf(understood)});
    knowAnew(); // it may have named somebody new
    emit made(promise);
}

QString EntryController::newsOf(const services::UnderstoodEntry& understood) const {
    const QTimeZone& zone = m_knowledge->calendar.zone();
    const QString due = services::deadlineWords(understood.due, m_clock(), zone, m_locale);
    QString news = understood.dueIsProposed
                       ? tr("Promised, due %1 as proposed.").arg(services::exactWords(understood.due, zone, m_locale))
                       : tr("Promised, due %1.").arg(due);
    if (const auto& phrase = understood.entry.recurring)
        news = tr("Promised %1, first due %2.")
                   .arg(domain::ruleWords(domain::ruleOf(phrase->rule), domain::dayOf(understood.due.at, zone),
                                          phrase->time, m_locale),
                        due);
    if (!understood.entry.promiser)
        return news;
    return tr("%1 Promised by %2 until a person claims it.", "what was promised, department")
        .arg(news, m_knowledge->names.names().at(*understood.entry.promiser).name);
}

} // namespace kept::ui
