#include "domain/entry/tag_reader.h"

#include "domain/entry/vocabulary.h"
#include "domain/quick_entry.h"

#include <algorithm>

namespace kept::domain::entry {

namespace {

class TagReader {
public:
    TagReader(QuickEntry& entry, Tokens& tokens, const Tags& tags, const Vocabulary& words)
        : m_entry(entry), m_tokens(tokens), m_words(words) {
        for (std::size_t i = tags.channels.size(); i-- > 0;) {
            m_channels.insert(sharedKey(tokenize(tags.channels[i])), i);
            m_names[tags.channels[i]] = i;
        }
        for (std::size_t i = tags.services.size(); i-- > 0;)
            m_services.insert(channelKey(tags.services[i]), i);
    }

    void read() {
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            if (m_tokens[at].closed || !m_tokens[at].spaced)
                continue;
            if (m_tokens[at].folded == u"#" || m_tokens[at].folded == u"!")
                readTag(at);
            else
                readSpoken(at);
        }
    }

private:
    /// The key that all words for one channel share.
    [[nodiscard]] QString sharedKey(const Tokens& name) const {
        const auto other = m_words.channels.longestAt(name, 0);
        if (other && other.tokens == name.size())
            return *other.value;
        QString key;
        for (const Token& token : name)
            key += channelKey(token.folded);
        return key;
    }

    [[nodiscard]] std::size_t endOfTag(std::size_t at) const {
        std::size_t end = at + 1;
        for (std::size_t i = end; i < m_tokens.size() && !m_tokens[i].spaced && !m_tokens[i].closed; ++i) {
            if (m_tokens[i].kind != TokenKind::Mark)
                end = i + 1;
            else if (m_tokens[i].folded != u"-" && m_tokens[i].folded != u"_" && m_tokens[i].folded != u"/")
                break;
        }
        return end;
    }

    void readTag(std::size_t at) {
        const std::size_t end = endOfTag(at);
        if (end == at + 1)
            return;
        const Tokens name(m_tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                          m_tokens.begin() + static_cast<std::ptrdiff_t>(end));
        if (const auto size = m_words.sizes.longestAt(name, 0); size && size.tokens == name.size()) {
            m_entry.size = *size.value;
            understood(at, end, SpanKind::Size, false);
        } else if (m_tokens[at].folded == u"!") {
            return;
        } else if (readService(name)) {
            understood(at, end, SpanKind::Service, false);
        } else if (const auto channel = m_channels.constFind(sharedKey(name)); channel != m_channels.cend()) {
            m_entry.channel = *channel;
            understood(at, end, SpanKind::Channel, false);
        } else if (name.front().kind == TokenKind::Word) {
            m_entry.hints.push_back({HintKind::UnknownTag, spanOf(at, end), {}});
        }
    }

    bool readService(const Tokens& name) {
        QString key;
        for (const Token& token : name)
            key += channelKey(token.folded);
        const auto service = m_services.constFind(key);
        if (service == m_services.cend())
            return false;
        m_entry.service = *service;
        if (const auto channel = m_channels.constFind(sharedKey(name)); channel != m_channels.cend())
            m_entry.channel = *channel;
        return true;
    }

    /// "by phone", which is part of the sentence.
    void readSpoken(std::size_t at) {
        const std::size_t lead = m_words.channelLeads.longestAt(m_tokens, at).tokens;
        if (lead == 0)
            return;
        const std::size_t name = at + lead;
        if (const auto own = m_names.longestAt(m_tokens, name); own && mayEndAt(m_tokens, name + own.tokens)) {
            m_entry.channel = *own.value;
            understood(at, name + own.tokens, SpanKind::Channel, true);
            return;
        }
        const auto word = m_words.channels.longestAt(m_tokens, name);
        const auto channel = word ? m_channels.constFind(*word.value) : m_channels.cend();
        if (channel != m_channels.cend() && mayEndAt(m_tokens, name + word.tokens)) {
            m_entry.channel = *channel;
            understood(at, name + word.tokens, SpanKind::Channel, true);
        }
    }

    [[nodiscard]] TextSpan spanOf(std::size_t begin, std::size_t end) const {
        return {m_tokens[begin].position, m_tokens[end - 1].end() - m_tokens[begin].position};
    }

    void understood(std::size_t begin, std::size_t end, SpanKind kind, bool inWhat) {
        m_entry.spans.push_back({spanOf(begin, end), kind, inWhat});
        for (std::size_t i = begin; i < end; ++i)
            m_tokens[i].closed = true;
    }

    QuickEntry& m_entry;
    Tokens& m_tokens;
    const Vocabulary& m_words;
    QHash<QString, std::size_t> m_channels;
    PhraseIndex<std::size_t> m_names;
    QHash<QString, std::size_t> m_services;
};

} // namespace

void readTags(QuickEntry& entry, Tokens& tokens, const Tags& tags, const Vocabulary& words) {
    TagReader(entry, tokens, tags, words).read();
}

} // namespace kept::domain::entry
