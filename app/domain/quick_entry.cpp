#include "domain/quick_entry.h"

#include "domain/clarity.h"
#include "domain/entry/deadline_reader.h"
#include "domain/entry/deadline_resolver.h"
#include "domain/entry/no_such_time.h"
#include "domain/entry/promisee_finder.h"
#include "domain/entry/recurrence_reader.h"
#include "domain/entry/remaining_words.h"
#include "domain/entry/tag_reader.h"
#include "domain/entry/text_tokens.h"
#include "domain/entry/too_often.h"
#include "domain/entry/vocabulary.h"
#include "domain/folding.h"

#include <algorithm>
#include <variant>

namespace kept::domain {

namespace {

class EntryReader {
public:
    EntryReader(const QString& text, const EntryContext& context)
        : m_text(text), m_context(context), m_words(entry::entryVocabulary()), m_tokens(entry::tokenize(text)) {}

    [[nodiscard]] QuickEntry read() {
        entry::readTags(m_entry, m_tokens, {m_context.channels, m_context.services}, m_words);
        if (!m_context.promiserIsKnown)
            readPromiser();
        readKnownPromisee();
        if (!readRecurrence())
            readDeadline();
        if (const auto often = entry::findTooOften(m_tokens))
            m_entry.hints.push_back({HintKind::TooOften, spanOf(often->first, often->second), {}});
        if (!m_entry.promisee && m_entry.promiseeText.isEmpty())
            if (const auto found = entry::findNewPromisee(m_tokens, m_words))
                take(*found);
        const auto earlier = [](const auto& a, const auto& b) { return a.span.position < b.span.position; };
        std::sort(m_entry.spans.begin(), m_entry.spans.end(), earlier);
        std::stable_sort(m_entry.hints.begin(), m_entry.hints.end(), earlier);
        m_entry.what = remaining();
        return m_entry;
    }

private:
    [[nodiscard]] TextSpan spanOf(std::size_t begin, std::size_t end) const {
        return {m_tokens[begin].position, m_tokens[end - 1].end() - m_tokens[begin].position};
    }

    void close(std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_tokens[i].closed = true;
    }

    /// "Service:" in front of everything, where that is a department.
    void readPromiser() {
        const auto match = m_context.names.wholeAt(m_tokens, 0);
        if (!match || !entry::isJoinedMark(m_tokens, match.tokens, u':'))
            return;
        const std::size_t end = match.tokens + 1;
        if (end < m_tokens.size() && !m_tokens[end].spaced)
            return;
        const auto& names = m_context.names.names();
        std::size_t name = match.value->index;
        if (match.value->several) { // a customer may be called like a department
            const QString words = folded(names[name].name);
            const auto department = std::find_if(names.begin(), names.end(), [&words](const KnownName& known) {
                return known.kind == NameKind::Department && folded(known.name) == words;
            });
            name = static_cast<std::size_t>(department - names.begin());
        }
        if (name == names.size() || names[name].kind != NameKind::Department)
            return;
        m_entry.promiser = name;
        m_entry.spans.push_back({spanOf(0, end), SpanKind::Promiser, false});
        close(0, end);
    }

    void readKnownPromisee() {
        const auto found = entry::findKnownPromisee(m_tokens, m_context.names, m_words);
        if (!found)
            return;
        take(*found);
        if (found->several)
            m_entry.hints.push_back({HintKind::SeveralNames, spanOf(found->begin, found->end), {}});
    }

    void take(const entry::FoundPromisee& found) {
        const TextSpan name = spanOf(found.name, found.end);
        m_entry.promiseeText = m_text.mid(name.position, name.length);
        if (found.index && !found.several) {
            m_entry.promisee = found.index;
            m_entry.promiseeText = m_context.names.names()[*found.index].name;
        }
        m_entry.spans.push_back({spanOf(found.begin, found.end), SpanKind::Promisee, true});
        m_promisee = found;
        close(found.begin, found.end);
    }

    /// Whatever it says beside that of days and times belongs to the sentence.
    bool readRecurrence() {
        const auto found = entry::findRecurrence(m_tokens, m_context);
        if (!found)
            return false;
        m_entry.recurring = found->phrase;
        m_entry.spans.push_back({spanOf(found->begin, found->end), SpanKind::Recurrence, false});
        close(found->begin, found->end);
        return true;
    }

    void readDeadline() {
        const auto order = entry::dateOrderOf(m_context.locale);
        const auto phrase = entry::chooseDeadline(entry::readDeadlines(m_tokens, m_words, order), m_tokens, m_words);
        const auto odd = entry::findNoSuchTime(
            m_tokens, m_words, phrase ? std::optional(std::pair(phrase->begin, phrase->end)) : std::nullopt);
        if (odd)
            m_entry.hints.push_back({HintKind::NoSuchTime, spanOf(odd->first, odd->second), {}});
        if (!phrase)
            return;
        const TextSpan span = spanOf(phrase->begin, phrase->end);
        const auto due = entry::resolve(phrase->when, m_context.now, m_context.calendar);
        if (const auto* problem = std::get_if<entry::NoDeadline>(&due)) {
            m_entry.hints.push_back({problem->over ? HintKind::DeadlinePast : HintKind::DeadlineOutOfRange, span,
                                     proposeDeadline(m_context.now, m_context.calendar), problem->over});
            return;
        }
        m_entry.due = std::get<Deadline>(due);
        m_entry.spans.push_back({span, SpanKind::Deadline, phrase->stays});
        close(phrase->begin, phrase->end);
    }

    [[nodiscard]] QString remaining() const {
        std::vector<TextSpan> cuts;
        for (const UnderstoodSpan& understood : m_entry.spans) {
            const bool atSign = understood.kind == SpanKind::Promisee && m_promisee->begin < m_promisee->name;
            if (!understood.inWhat)
                cuts.push_back(understood.span);
            else if (atSign)
                cuts.push_back({understood.span.position, 1});
        }
        return entry::remainingWords(m_text, std::move(cuts));
    }

    const QString& m_text;
    const EntryContext& m_context;
    const entry::Vocabulary& m_words;
    entry::Tokens m_tokens;
    std::optional<entry::FoundPromisee> m_promisee;
    QuickEntry m_entry;
};

} // namespace

QuickEntry parseQuickEntry(const QString& text, const EntryContext& context) {
    return EntryReader(text, context).read();
}

} // namespace kept::domain
