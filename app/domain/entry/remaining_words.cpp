#include "domain/entry/remaining_words.h"

#include <algorithm>

namespace kept::domain::entry {

namespace {

constexpr QStringView sentenceEnds = u".!?…";
constexpr QStringView separators = u",;:-–— ";

qsizetype skipSpaceBack(const QString& text, qsizetype at) {
    while (at > 0 && text.at(at - 1).isSpace())
        --at;
    return at;
}

qsizetype skipSpace(const QString& text, qsizetype at) {
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

/// A cut in brackets takes them along, and one before a comma or full stop the space before it.
TextSpan widened(const QString& text, TextSpan cut) {
    while (true) {
        const qsizetype before = skipSpaceBack(text, cut.position);
        const qsizetype after = skipSpace(text, cut.end());
        if (before == 0 || after == text.size() || text.at(before - 1) != u'(' || text.at(after) != u')')
            break;
        cut = {before - 1, after + 1 - (before - 1)};
    }
    const QChar next = cut.end() < text.size() ? text.at(cut.end()) : QChar(u' ');
    const bool mark = !next.isSpace() && (sentenceEnds.contains(next) || separators.contains(next) || next == u')');
    const qsizetype before = mark ? skipSpaceBack(text, cut.position) : cut.position;
    return {before, cut.end() - before};
}

QString trimmedAtEnd(const QString& text) {
    qsizetype ends = text.size();
    while (ends > 0 && (sentenceEnds.contains(text.at(ends - 1)) || text.at(ends - 1).isSpace()))
        --ends;
    qsizetype words = ends;
    while (words > 0 && separators.contains(text.at(words - 1)))
        --words;
    return words == ends ? text : text.left(words) + text.mid(ends).remove(u' ');
}

QString trimmedAtStart(const QString& text) {
    qsizetype from = 0;
    while (from < text.size() && (separators.contains(text.at(from)) || sentenceEnds.contains(text.at(from))))
        ++from;
    return text.mid(from);
}

} // namespace

QString remainingWords(const QString& text, std::vector<TextSpan> cuts) {
    QString words;
    qsizetype from = 0;
    bool cutAtStart = false;
    for (const TextSpan& span : cuts) {
        const TextSpan cut = widened(text, span);
        const auto begin = std::max(cut.position, from);
        words += QStringView(text).mid(from, begin - from);
        if (from == 0)
            cutAtStart = QStringView(words).trimmed().isEmpty();
        from = std::max(cut.end(), from);
    }
    words += QStringView(text).mid(from);
    words = words.simplified();
    if (cuts.empty())
        return words;
    if (cutAtStart)
        words = trimmedAtStart(words);
    return trimmedAtEnd(words).simplified();
}

} // namespace kept::domain::entry
