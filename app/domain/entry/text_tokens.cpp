#include "domain/entry/text_tokens.h"

#include "domain/folding.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace kept::domain::entry {

namespace {

constexpr int longestNumber = 7;

struct QuotePair {
    QStringView open;
    QStringView close;
};

constexpr std::array<QuotePair, 4> quotePairs{{{u"\"", u"\""}, {u"“", u"”"}, {u"„", u"“”"}, {u"«", u"»"}}};

char32_t codePointAt(const QString& text, qsizetype at) {
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at + 1));
    return first.unicode();
}

qsizetype unitsOf(char32_t codePoint) {
    return QChar::requiresSurrogates(codePoint) ? 2 : 1;
}

bool isLetterAt(const QString& text, qsizetype at) {
    if (at >= text.size())
        return false;
    const char32_t codePoint = codePointAt(text, at);
    return QChar::isLetter(codePoint) || QChar::isMark(codePoint);
}

bool isDigitAt(const QString& text, qsizetype at) {
    return at < text.size() && text.at(at).digitValue() >= 0;
}

bool isApostrophe(QChar character) {
    return character == u'\'' || character == u'’';
}

qsizetype endOfWord(const QString& text, qsizetype at) {
    while (at < text.size()) {
        if (isLetterAt(text, at))
            at += unitsOf(codePointAt(text, at));
        else if (isApostrophe(text.at(at)) && isLetterAt(text, at + 1))
            ++at;
        else
            break;
    }
    return at;
}

int valueOf(QStringView digits) {
    if (digits.size() > longestNumber)
        return -1;
    int value = 0;
    for (const QChar digit : digits)
        value = value * 10 + digit.digitValue();
    return value;
}

Token tokenAt(const QString& text, qsizetype at) {
    Token token{.position = at, .length = 0, .kind = TokenKind::Mark, .folded = {}};
    qsizetype end = at + unitsOf(codePointAt(text, at));
    if (isLetterAt(text, at)) {
        token.kind = TokenKind::Word;
        token.capital = QChar::isUpper(codePointAt(text, at)) || QChar::isTitleCase(codePointAt(text, at));
        end = endOfWord(text, at);
    } else if (isDigitAt(text, at)) {
        token.kind = TokenKind::Number;
        while (isDigitAt(text, end))
            ++end;
        token.number = valueOf(QStringView(text).mid(at, end - at));
    }
    token.length = end - at;
    token.folded = fold(QStringView(text).mid(at, token.length));
    return token;
}

/// The index of the mark that closes the quotation begun at `from`, or the number of tokens.
std::size_t closingMark(const Tokens& tokens, std::size_t from, QStringView close) {
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(from) + 1;
    const auto found = std::find_if(begin, tokens.end(), [&](const Token& token) {
        return token.kind == TokenKind::Mark && token.length == 1 && close.contains(token.folded.at(0));
    });
    return static_cast<std::size_t>(found - tokens.begin());
}

void closeQuotations(Tokens& tokens) {
    std::array<bool, quotePairs.size()> unclosed{};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        // An inch mark (24") follows a word; a quotation does not.
        const bool glued = i > 0 && !tokens[i].spaced && tokens[i - 1].kind != TokenKind::Mark;
        for (std::size_t pair = 0; pair < quotePairs.size(); ++pair) {
            if (glued || unclosed[pair] || tokens[i].folded != quotePairs[pair].open)
                continue;
            const std::size_t end = closingMark(tokens, i, quotePairs[pair].close);
            unclosed[pair] = end == tokens.size();
            if (unclosed[pair])
                continue;
            std::for_each(tokens.begin() + static_cast<std::ptrdiff_t>(i),
                          tokens.begin() + static_cast<std::ptrdiff_t>(end) + 1, [](Token& t) { t.closed = true; });
            i = end;
            break;
        }
    }
}

/// Marks that tie two words or numbers into one when nothing stands between.
bool ties(const Token& token) {
    static constexpr QStringView marks = u"-–/.:_'’@#&+=\\%,$€£";
    return token.kind == TokenKind::Mark && token.length == 1 && marks.contains(token.folded.at(0));
}

} // namespace

QString fold(QStringView text) {
    const QString bare = folded(text.toString()).replace(u'’', u'\'');
    // A lone combining mark must not fold to nothing.
    return bare.isEmpty() ? text.toString() : bare;
}

Tokens tokenize(const QString& text) {
    Tokens tokens;
    bool spaced = true;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            spaced = true;
            ++at;
            continue;
        }
        tokens.push_back(tokenAt(text, at));
        tokens.back().spaced = spaced;
        at = tokens.back().end();
        spaced = false;
    }
    closeQuotations(tokens);
    return tokens;
}

bool isOpen(const Tokens& tokens, std::size_t at) {
    return at < tokens.size() && !tokens[at].closed;
}

bool isJoinedMark(const Tokens& tokens, std::size_t at, char16_t mark) {
    return isOpen(tokens, at) && !tokens[at].spaced && tokens[at].folded == QChar(mark);
}

int numberAt(const Tokens& tokens, std::size_t at, int least, int most) {
    if (!isOpen(tokens, at) || tokens[at].kind != TokenKind::Number)
        return -1;
    const bool fits = tokens[at].length >= least && tokens[at].length <= most;
    return fits ? tokens[at].number : -1;
}

int joinedNumberAt(const Tokens& tokens, std::size_t at, int least, int most) {
    return at < tokens.size() && !tokens[at].spaced ? numberAt(tokens, at, least, most) : -1;
}

bool mayBeginAt(const Tokens& tokens, std::size_t at) {
    if (at == 0 || tokens[at].spaced)
        return true;
    const Token& before = tokens[at - 1];
    if (before.kind != TokenKind::Mark)
        return false;
    return !ties(before) || (before.spaced && before.folded != u"@" && before.folded != u"#");
}

bool mayEndAt(const Tokens& tokens, std::size_t at) {
    if (at >= tokens.size() || tokens[at].spaced)
        return true;
    if (tokens[at].kind != TokenKind::Mark)
        return false;
    if (tokens[at].folded == u"%" || tokens[at].folded == u"€" || tokens[at].folded == u"$")
        return false;
    const bool more = at + 1 < tokens.size() && !tokens[at + 1].spaced && tokens[at + 1].kind != TokenKind::Mark;
    return !(ties(tokens[at]) && more);
}

} // namespace kept::domain::entry
