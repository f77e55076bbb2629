#include "domain/message_template.h"

#include "domain/characters.h"
#include "domain/errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

namespace kept::domain {

namespace {

struct MessageTemplateText {
    Q_DECLARE_TR_FUNCTIONS(MessageTemplate)
};

struct Piece {
    enum class Kind { Words, Placeholder, StrayBrace };
    Kind kind = Kind::Words;
    QString text; ///< of a placeholder, its name
    qsizetype at = 0;
};

bool isNameLetter(QChar letter) {
    return letter.isLetterOrNumber() || letter == u'_';
}

/// Behind the name that begins at `from`.
qsizetype endOfName(const QString& text, qsizetype from) {
    while (from < text.size() && isNameLetter(text[from]))
        ++from;
    return from;
}

std::vector<Piece> piecesOf(const QString& text) {
    std::vector<Piece> pieces;
    const auto addWords = [&pieces](QStringView words, qsizetype at) {
        if (pieces.empty() || pieces.back().kind != Piece::Kind::Words)
            pieces.push_back({Piece::Kind::Words, {}, at});
        pieces.back().text += words;
    };
    for (qsizetype at = 0; at < text.size();) {
        const QChar letter = text[at];
        if (letter != u'{' && letter != u'}') {
            addWords(QStringView(text).mid(at, 1), at);
            ++at;
            continue;
        }
        if (at + 1 < text.size() && text[at + 1] == letter) {
            addWords(QStringView(text).mid(at, 1), at);
            at += 2;
            continue;
        }
        const qsizetype end = letter == u'{' ? endOfName(text, at + 1) : at;
        if (end > at + 1 && end < text.size() && text[end] == u'}') {
            pieces.push_back({Piece::Kind::Placeholder, text.mid(at + 1, end - at - 1), at});
            at = end + 1;
        } else {
            pieces.push_back({Piece::Kind::StrayBrace, QString(letter), at});
            ++at;
        }
    }
    return pieces;
}

/// Between the words of the message, nothing that a person typed may turn or break the rest of the line.
bool reachesBeyondItself(QChar character) {
    const char16_t code = character.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return isControl(character) || turns || code == 0x2028 || code == 0x2029;
}

QString harmless(QString value) {
    std::replace_if(value.begin(), value.end(), reachesBeyondItself, QChar(QChar::ReplacementCharacter));
    return value;
}

/// Nothing where one of its placeholders has no value.
std::optional<QString> filledLine(const QString& line, const PlaceholderValues& values) {
    QString words;
    for (const Piece& piece : piecesOf(line)) {
        if (piece.kind != Piece::Kind::Placeholder) {
            words += piece.text;
            continue;
        }
        const auto value = values.find(piece.text);
        if (value == values.end() || value->second.trimmed().isEmpty())
            return std::nullopt;
        words += harmless(value->second.trimmed());
    }
    return words;
}

} // namespace

void checkPlaceholders(const QString& text, const QStringList& known, const QString& name) {
    for (const Piece& piece : piecesOf(text)) {
        if (piece.kind == Piece::Kind::StrayBrace)
            throw InvalidInput(
                MessageTemplateText::tr(
                    "%1: the brace at position %L2 belongs to no placeholder. Write it twice to have it as it is.")
                    .arg(name)
                    .arg(piece.at + 1));
        if (piece.kind == Piece::Kind::Placeholder && !known.contains(piece.text))
            throw InvalidInput(MessageTemplateText::tr("%1: there is no placeholder {%2}. There are {%3}.")
                                   .arg(name, piece.text, known.join(QStringLiteral("}, {"))));
    }
}

QString filled(const QString& text, const PlaceholderValues& values) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        const auto words = filledLine(line, values);
        if (!words || (words->trimmed().isEmpty() && (lines.isEmpty() || lines.last().isEmpty())))
            continue;
        lines << (words->trimmed().isEmpty() ? QString() : *words);
    }
    return lines.join(u'\n').trimmed();
}

MessageTemplate filled(const MessageTemplate& text, const PlaceholderValues& values) {
    return {filled(text.subject, values).simplified(), filled(text.body, values)};
}

} // namespace kept::domain
