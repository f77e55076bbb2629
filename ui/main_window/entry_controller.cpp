#include "ui/main_window/entry_controller.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/moment_words.h"
#include "ui/main_window/entry_corrections.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QCursor>
#include <QMenu>

#include <utility>

namespace kept::ui {

using domain::Hint;
using domain::HintKind;

namespace {

const QString promiseeChip = QStringLiteral("promisee");
const QString deadlineChip = QStringLiteral("deadline");
const QString channelChip = QStringLiteral("channel");
const QString sizeChip = QStringLiteral("size");
const QString hintChip = QStringLiteral("hint");

EntryPart partOf(const QString& chip) {
    if (chip == promiseeChip)
        return EntryPart::Promisee;
    if (chip == channelChip)
        return EntryPart::Channel;
    return chip == sizeChip ? EntryPart::Size : EntryPart::Deadline;
}

QString hintWords(const Hint& hint, const QString& words, const QString& proposal) {
    switch (hint.kind) {
    case HintKind::VagueTime:
        return proposal.isEmpty() ? EntryController::tr("“%1” names no time").arg(words)
                                  : EntryController::tr("“%1” names no time: by %2?").arg(words, proposal);
    case HintKind::VagueCommitment:
        return EntryController::tr("“%1” is not a promise yet").arg(words);
    case HintKind::DeadlinePast:
        return EntryController::tr("“%1” is over").arg(words);
    case HintKind::DeadlineOutOfRange:
        return EntryController::tr("there is no day “%1”").arg(words);
    case HintKind::UnknownTag:
        return EntryController::tr("“%1” is no channel and no size").arg(words);
    case HintKind::SeveralNames:
        return EntryController::tr("more than one “%1”").arg(words);
    case HintKind::NoDeadline:
        break;
    }
    return {};
}

} // namespace

EntryController::EntryController(QuickEntryBar& bar, MessageBar& messages, services::Book& book, Clock clock,
                                 QLocale locale, QObject* parent)
    : QObject(parent), m_bar(bar), m_messages(messages), m_book(book), m_clock(std::move(clock)),
      m_locale(std::move(locale)) {
    connect(&m_bar, &QuickEntryBar::textEdited, this, &EntryController::read);
    connect(&m_bar, &QuickEntryBar::chipPressed, this, &EntryController::correct);
    connect(&m_bar, &QuickEntryBar::submitted, this, &EntryController::submit);
}

void EntryController::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
}

void EntryController::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_bar.setEnabled(!readOnly);
}

void EntryController::loadKnowledge() {
    const auto knowledge = m_book.run([](storage::Database& database) { return services::entryKnowledge(database); });
    services::deliver(
        knowledge, this,
        [this](const services::EntryKnowledge& known) {
            m_knowledge = known;
            read(m_bar.text());
            if (std::exchange(m_submitOnceRead, false))
                submit(m_bar.text());
        },
        [this](const QString& why) { m_messages.say({.kind = MessageKind::Error, .happened = why}); });
}

void EntryController::read(const QString& text) {
    if (!m_knowledge || text.trimmed().isEmpty())
        m_bar.setChips({});
    else
        show(services::understand(text, *m_knowledge, m_clock(), m_locale));
}

void EntryController::show(const services::UnderstoodEntry& understood) {
    const domain::QuickEntry& entry = understood.entry;
    const QTimeZone& zone = m_knowledge->calendar.zone();
    std::vector<EntryChip> chips;
    if (!entry.promiseeText.isEmpty())
        chips.push_back({promiseeChip, tr("to %1").arg(entry.promiseeText), ChipKind::Accent, tr("To whom")});
    const QString due = services::deadlineWords(understood.due, m_clock(), zone, m_locale);
    chips.push_back({deadlineChip, understood.dueIsProposed ? tr("no deadline: %1?").arg(due) : tr("due %1").arg(due),
                     understood.dueIsProposed ? ChipKind::Warning : ChipKind::Accent,
                     services::exactWords(understood.due, zone, m_locale)});
    if (entry.channel)
        chips.push_back({channelChip, m_knowledge->channels[*entry.channel], ChipKind::Accent, tr("Channel")});
    if (entry.size)
        chips.push_back({sizeChip, sizeWord(*entry.size), ChipKind::Accent, tr("Size")});
    for (const Hint& hint : understood.hints) {
        const QString words = m_bar.text().mid(hint.span.position, hint.span.length);
        const QString proposal =
            hint.proposal ? services::deadlineWords(*hint.proposal, m_clock(), zone, m_locale) : QString();
        if (const QString said = hintWords(hint, words, proposal); !said.isEmpty())
            chips.push_back({hintChip, said, ChipKind::Warning, {}});
    }
    m_bar.setChips(chips);
}

void EntryController::correct(const QString& chip) {
    if (!m_knowledge)
        return;
    const QString text = m_bar.text();
    const services::UnderstoodEntry understood = services::understand(text, *m_knowledge, m_clock(), m_locale);
    if (chip == hintChip) {
        for (const Hint& hint : understood.hints) {
            if (hint.proposal) {
                m_bar.setText(withDeadline(text, understood, *hint.proposal, m_knowledge->calendar.zone()));
                break;
            }
        }
        m_bar.focusEntry();
        return;
    }
    QMenu menu(&m_bar);
    menu.setObjectName(QStringLiteral("entryCorrections"));
    for (const EntryCorrection& correction :
         correctionsOf(partOf(chip), text, understood, *m_knowledge, m_clock(), m_locale)) {
        QString label = correction.label;
        connect(menu.addAction(label.replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered, this,
                [this, line = correction.text] { m_bar.setText(line); });
    }
    menu.exec(QCursor::pos());
    m_bar.focusEntry();
}

void EntryController::submit(const QString& text) {
    if (m_saving || m_readOnly || text.trimmed().isEmpty())
        return;
    if (!m_knowledge) {
        m_submitOnceRead = true;
        return;
    }
    if (!m_person) {
        m_messages.say({.kind = MessageKind::Warning,
                        .happened = tr("Nobody is named as you yet."),
                        .notLost = tr("Your words stay in the line."),
                        .whatToDo = tr("Choose who you are in Settings.")});
        return;
    }
    const auto understood = services::understand(text, *m_knowledge, m_clock(), m_locale);
    const services::NewPromise promise = services::promiseFrom(understood, *m_knowledge, *m_person);
    const services::Session session{.actor = m_person, .now = m_clock()};
    m_saving = true;
    const auto saved = m_book.save([promise, session](storage::Database& database, services::Changes& changes) {
        return services::Ledger(database, session, changes).make(promise);
    });
    services::deliver(
        saved, this, [this, due = understood.due](domain::PromiseId id) { tellMade(id, due); },
        [this](const QString& why) {
            m_saving = false;
            m_messages.say(
                {.kind = MessageKind::Error, .happened = why, .notLost = tr("Your words stay in the line.")});
        });
}

void EntryController::tellMade(domain::PromiseId promise, const domain::Deadline& due) {
    m_saving = false;
    m_bar.clear();
    const QString when = services::deadlineWords(due, m_clock(), m_knowledge->calendar.zone(), m_locale);
    m_messages.say({.kind = MessageKind::Info, .happened = tr("Promised, due %1.").arg(when)});
    emit made(promise);
}

} // namespace kept::ui
