#include "services/corrections.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/size_words.h"
#include "services/channel_words.h"
#include "services/three_way.h"
#include "storage/database.h"
#include "storage/name_store.h"
#include "storage/names.h"
#include "storage/people_store.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

namespace {

struct CorrectionsText {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

Corrected named(CorrectedField field, const QString& before, const QString& after) {
    Corrected corrected;
    corrected.field = field;
    corrected.before = before;
    corrected.after = after;
    return corrected;
}

using ContactNamed = std::function<ContactId(const QString&)>;

Promisee promiseeNamed(storage::Database& database, const QString& name, const ContactNamed& contactNamed) {
    const auto person = storage::PeopleStore(database).find(name);
    if (person && !person->leftAt)
        return person->id;
    return contactNamed(name);
}

std::optional<Corrected> promiseeOf(storage::Database& database, const PromiseState& state, const QString& typed,
                                    const ContactNamed& contactNamed) {
    const QString name = checkedText(typed, CorrectionsText::tr("The name of the promisee"));
    const Promisee promisee = promiseeNamed(database, name, contactNamed);
    if (promisee == state.promisee)
        return std::nullopt;
    storage::Names names(database);
    Corrected corrected = named(CorrectedField::Promisee, names.of(state.promisee), names.of(promisee));
    corrected.promisee = promisee;
    return corrected;
}

std::optional<Corrected> channelOf(storage::Database& database, const PromiseState& state, const QString& typed) {
    const QString name = checkedText(typed, CorrectionsText::tr("The channel"));
    const ChannelId channel = storage::channels(database).findOrAdd(name);
    if (channel == state.channel)
        return std::nullopt;
    storage::Names names(database);
    Corrected corrected = named(CorrectedField::Channel, names.of(state.channel), names.of(channel));
    corrected.channel = channel;
    return corrected;
}

/// What a correction may mend, in words.
struct Corrigible {
    QString what;
    QString promisee;
    QString channel;
    Size size = Size::Medium;
};

Corrigible corrigibleOf(storage::Database& database, const PromiseState& state) {
    storage::Names names(database);
    return {state.what, names.of(state.promisee), names.of(state.channel), state.size};
}

std::vector<Field<Corrigible>> corrigibleFields() {
    const auto part = [](auto member) {
        return [member](auto& value) -> auto& {
            return value.*member;
        };
    };
    return {
        fieldOf<Corrigible>("what", CorrectionsText::tr("What was promised"), part(&Corrigible::what)),
        fieldOf<Corrigible>("promisee", CorrectionsText::tr("To whom"), part(&Corrigible::promisee)),
        fieldOf<Corrigible>("channel", CorrectionsText::tr("By which channel"), part(&Corrigible::channel),
                            channelWord),
        fieldOf<Corrigible>("size", CorrectionsText::tr("Size"), part(&Corrigible::size),
                            [](Size size) { return wordFor(size); }),
    };
}

} // namespace

Correction mergedCorrection(storage::Database& database, const PromiseState& seen, const PromiseState& now,
                            const Correction& typed, const Settlement& settlement,
                            const std::function<Disagreement()>& about) {
    const Corrigible base = corrigibleOf(database, seen);
    const Corrigible theirs = corrigibleOf(database, now);
    const Corrigible mine{typed.what.value_or(base.what), typed.promisee.value_or(base.promisee),
                          typed.channel.value_or(base.channel), typed.size.value_or(base.size)};
    const Corrigible result = merged(corrigibleFields(), base, theirs, mine, settlement, about);
    Correction correction;
    const auto mend = [](std::optional<QString>& field, const QString& before, const QString& after) {
        if (after != before)
            field = after;
    };
    mend(correction.what, theirs.what, result.what);
    mend(correction.promisee, theirs.promisee, result.promisee);
    mend(correction.channel, theirs.channel, result.channel);
    if (result.size != theirs.size)
        correction.size = result.size;
    return correction;
}

std::vector<Corrected> correctionsOf(storage::Database& database, const PromiseState& state,
                                     const Correction& correction, const ContactNamed& contactNamed) {
    std::vector<Corrected> corrections;
    const auto add = [&](const std::optional<Corrected>& corrected) {
        if (corrected)
            corrections.push_back(*corrected);
    };
    if (correction.what) {
        const QString what = checkedText(*correction.what, CorrectionsText::tr("What is promised"));
        if (what != state.what)
            add(named(CorrectedField::What, state.what, what));
    }
    if (correction.promisee)
        add(promiseeOf(database, state, *correction.promisee, contactNamed));
    if (correction.channel)
        add(channelOf(database, state, *correction.channel));
    if (correction.size && *correction.size != state.size) {
        Corrected corrected = named(CorrectedField::Size, keyOf(state.size), keyOf(*correction.size));
        corrected.size = *correction.size;
        add(corrected);
    }
    if (corrections.empty())
        throw InvalidInput(CorrectionsText::tr("This is what the promise says already: nothing was corrected."));
    return corrections;
}

} // namespace kept::services
