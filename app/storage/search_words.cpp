#include "storage/search_words.h"

#include "storage/event_codec.h"
#include "storage/names.h"

#include <QStringList>

namespace kept::storage {

using namespace domain;

QString searchWords(const History& history, const PromiseState& state, const Attribution& counted, Names& names,
                    Moment until) {
    QStringList words{state.what, names.of(state.promiser), names.of(state.holder), names.of(counted.department),
                      state.reference};
    if (const auto* contact = std::get_if<ContactId>(&state.promisee))
        words << names.of(*contact) << names.ownNameOf(*contact);
    if (const auto* colleague = std::get_if<PersonId>(&state.promisee))
        words.append(names.of(*colleague));
    for (const Event& event : history.events()) {
        if (event.countsFrom() > until)
            break; // they are in the order in which they count
        for (const EventText& text : textsOf(event.detail))
            words.append(text.content);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(QLatin1Char('\n'));
}

} // namespace kept::storage
