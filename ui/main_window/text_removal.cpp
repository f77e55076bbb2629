#include "ui/main_window/text_removal.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/moment_words.h"
#include "services/reading.h"
#include "services/timeline.h"
#include "ui/dialogs/remove_text_dialog.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>

namespace kept::ui {

using namespace domain;
using services::TextPlace;

TextRemoval::TextRemoval(Needs needs, QObject* parent) : QObject(parent), m_needs(std::move(needs)) {}

void TextRemoval::ask(PersonId me, PromiseId promise, std::optional<EventNumber> entry) {
    const auto reading =
        m_needs.book.run([promise, zone = m_needs.zone, locale = m_needs.locale](storage::Database& database) {
            const History history = services::historyOf(database, promise);
            const auto entries = services::timelineOf(history, services::namesIn(database, history), zone, locale);
            std::vector<Removable> texts;
            for (const TextPlace& text : services::textsOf(database, promise)) {
                const auto told = std::ranges::find(entries, text.event, &services::TimelineEntry::number);
                QStringList words{told->title, services::exactWords(told->when, zone, locale), told->actor};
                words.removeAll(QString());
                texts.push_back(
                    {services::placesOf(database, promise, text.event, text.field), words.join(QStringLiteral(", "))});
            }
            return texts;
        });
    services::deliver(
        reading, this, [=, this](const std::vector<Removable>& texts) { open(me, texts, entry); },
        [this](const QString& why) { m_needs.messages.say({.kind = MessageKind::Error, .happened = why}); });
}

void TextRemoval::open(PersonId me, const std::vector<Removable>& texts, std::optional<EventNumber> entry) {
    if (texts.empty())
        return m_needs.messages.say(
            {.kind = MessageKind::Info, .happened = tr("No text is left in the history of this promise.")});
    std::vector<RemoveTextDialog::Text> shown;
    int chosen = 0;
    for (const Removable& text : texts) {
        if (text.places.front().event == entry && texts[static_cast<std::size_t>(chosen)].places.front().event != entry)
            chosen = static_cast<int>(shown.size());
        shown.push_back({text.entry, text.places.front().content, static_cast<int>(text.places.size()) - 1});
    }
    auto* dialog = new RemoveTextDialog(shown, chosen, m_needs.window);
    connect(dialog, &FormDialog::submitted, this,
            [this, me, texts, dialog] { remove(me, texts[static_cast<std::size_t>(dialog->chosen())], dialog); });
    dialog->open();
}

void TextRemoval::remove(PersonId me, const Removable& text, RemoveTextDialog* dialog) {
    std::vector<TextPlace> places = text.places;
    if (!dialog->everywhere())
        places.resize(1);
    const services::Session session{.actor = me, .now = m_needs.clock()};
    const auto removing = m_needs.book.save(
        [session, places, reason = dialog->reason()](storage::Database& database, services::Changes& changes) {
            return services::redact(database, session, changes, places, reason);
        });
    services::deliver(
        removing, dialog,
        [this, dialog](bool isClean) {
            dialog->accept();
            m_needs.messages.say(
                {.kind = MessageKind::Info,
                 .happened = tr("Removed for good; the history says so."),
                 .whatToDo = isClean ? QString()
                                     : tr("Another program has the book open: its file is cleaned of the words when it "
                                          "is opened the next time.")});
        },
        [dialog](const QString& why) { dialog->showFailure(why); });
}

} // namespace kept::ui
