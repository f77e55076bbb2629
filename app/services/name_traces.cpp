#include "services/name_traces.h"

#include "domain/folding.h"
#include "storage/database.h"
#include "storage/name_trace_store.h"
#include "storage/names.h"
#include "storage/private_note_store.h"
#include "storage/saved_view_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::LooseText;
using storage::TextTable;

namespace {

struct NameTracesText {
    Q_DECLARE_TR_FUNCTIONS(NameTraces)
};

/// Shorter names are parts of words that have nothing to do with them.
constexpr qsizetype lettersThatTell = 5;

bool isPartOfWord(const QString& text, qsizetype at) {
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// Names, and where they stand.
class Wanted {
public:
    explicit Wanted(const QStringList& names) {
        for (const QString& name : names) {
            const QString plain = folded(name).simplified();
            if (!plain.isEmpty() && !m_names.contains(plain))
                m_names.append(plain);
        }
    }

    /// What only looks like it included: for lists that a person goes through.
    [[nodiscard]] bool mayStandIn(const QString& text) const {
        const QString plain = folded(text).simplified();
        return std::any_of(m_names.begin(), m_names.end(), [&](const QString& name) { return plain.contains(name); });
    }
    /// For what is done without asking: short names have to be words of their own. The words of a name may come in
    /// any order, as in a search.
    [[nodiscard]] bool standsIn(const QString& text) const {
        const QString plain = folded(text).simplified();
        return std::any_of(m_names.begin(), m_names.end(),
                           [&](const QString& name) { return isWordOf(plain, name) || isMadeOf(plain, name); });
    }
    /// Whether it has the last word of a name, as who looks for a family does; or for a kind of company.
    [[nodiscard]] bool mayBeMeantBy(const QString& text) const {
        const QStringList words = folded(text).simplified().split(QLatin1Char(' '));
        return std::any_of(m_names.begin(), m_names.end(), [&](const QString& name) {
            const QString last = name.section(QLatin1Char(' '), -1);
            return last.size() >= lettersThatTell && words.contains(last);
        });
    }

private:
    static bool isWordOf(const QString& text, const QString& name) {
        if (name.size() >= lettersThatTell)
            return text.contains(name);
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + name.size()))
                return true;
        }
        return false;
    }

    static bool isMadeOf(const QString& text, const QString& name) {
        const QStringList words = text.split(QLatin1Char(' '));
        const QStringList parts = name.split(QLatin1Char(' '));
        return words.size() > 1 &&
               std::all_of(words.begin(), words.end(), [&](const QString& word) { return parts.contains(word); });
    }

    QStringList m_names;
};

QString quotedForShell(const QString& text) {
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"');
}

NameTrace traceOf(const TextPlace& place) {
    if (place.series)
        return {NameTracesText::tr("promise %1 that recurs").arg(place.series->value()),
                QStringLiteral("kept series redact %1 --event %2").arg(place.series->value()).arg(place.event.value())};
    return {place.standard ? NameTracesText::tr("a standard") : NameTracesText::tr("a recognition"),
            QStringLiteral("kept redact book --event %1 --field %2 --everywhere")
                .arg(place.event.value())
                .arg(place.field)};
}

NameTrace traceOf(const LooseText& text) {
    switch (text.table) {
    case TextTable::VagueWords:
        return {NameTracesText::tr("a vague word"),
                QStringLiteral("kept words remove %1").arg(quotedForShell(text.key))};
    case TextTable::OwnUpTemplates:
        return {NameTracesText::tr("the words for owning up (%1)").arg(text.key),
                NameTracesText::tr("Settings, Owning up: write others", "what to do")};
    case TextTable::Absences:
        return {NameTracesText::tr("the reason of an absence of %1").arg(text.name),
                QStringLiteral("kept people absence %1 --remove %2").arg(quotedForShell(text.name), text.key)};
    case TextTable::CustomerNotes:
        return {
            NameTracesText::tr("what is known of %1").arg(text.name),
            QStringLiteral("kept customers set %1 --note … --organisation … --mail …").arg(quotedForShell(text.name))};
    case TextTable::Channels:
        return {NameTracesText::tr("the name of a channel"), NameTracesText::tr("it can't be removed", "what to do")};
    case TextTable::Services:
        return {NameTracesText::tr("the name of a standard or kind of service"),
                NameTracesText::tr("where it is a standard: see above; otherwise it can't be removed", "what to do")};
    case TextTable::Sources:
        return {NameTracesText::tr("the name of an import"), NameTracesText::tr("it can't be removed", "what to do")};
    case TextTable::References:
        return {NameTracesText::tr("the reference of promise %1").arg(text.key),
                NameTracesText::tr("it can't be removed: the history is sealed with it", "what to do")};
    }
    return {};
}

/// What is somebody's own is not shown to others, not even by its name.
NameTrace traceOf(const storage::SavedView& view, storage::Names& names) {
    if (view.shared)
        return {NameTracesText::tr("the saved view “%1”").arg(view.name),
                QStringLiteral("kept views remove %1").arg(quotedForShell(view.name))};
    return {NameTracesText::tr("a saved view that only %1 sees").arg(names.of(view.author)),
            QStringLiteral("kept views")};
}

std::vector<NoteTrace> markNotes(storage::Database& database, const Wanted& wanted) {
    storage::PrivateNoteStore store(database);
    storage::Names names(database);
    std::vector<NoteTrace> traces;
    for (const storage::PrivateNoteRow& note : store.all()) {
        if (!wanted.standsIn(note.content))
            continue;
        store.markAsHoldingRemovedName(note.id);
        const QString author = names.of(note.author);
        const auto known =
            std::find_if(traces.begin(), traces.end(), [&](const NoteTrace& trace) { return trace.author == author; });
        if (known == traces.end())
            traces.push_back({author, 1});
        else
            ++known->notes;
    }
    return traces;
}

} // namespace

NameTraces traceNames(storage::Database& database, const QStringList& names) {
    const Wanted wanted(names);
    NameTraces traces;
    storage::TextStore(database).forEach([&](const TextPlace& place) {
        if (!wanted.mayStandIn(place.content))
            return;
        if (place.promise)
            traces.texts.push_back(place);
        else
            traces.elsewhere.push_back(traceOf(place));
    });
    storage::NameTraceStore(database).forEachLoose([&](const LooseText& text) {
        if (wanted.mayStandIn(text.content))
            traces.elsewhere.push_back(traceOf(text));
    });
    storage::Names shown(database);
    for (const storage::SavedView& view : storage::SavedViewStore(database).all()) {
        if (wanted.mayBeMeantBy(view.name) || wanted.mayBeMeantBy(view.filter.search))
            traces.elsewhere.push_back(traceOf(view, shown));
    }
    traces.notes = markNotes(database, wanted);
    return traces;
}

ClearedViews clearViews(storage::Database& database, const QStringList& names) {
    const Wanted wanted(names);
    storage::SavedViewStore store(database);
    ClearedViews cleared;
    for (storage::SavedView view : store.all()) {
        if (wanted.standsIn(view.filter.search)) {
            store.remove(view.id);
            ++cleared.removed;
        } else if (wanted.standsIn(view.name)) {
            view.name = NameTracesText::tr("View %1, name removed").arg(view.id);
            store.change(view);
            ++cleared.renamed;
        }
    }
    return cleared;
}

} // namespace kept::services
