#pragma once

#include <QString>

#include <vector>

namespace kept::domain::entry {

enum class TokenKind { Word, Number, Mark };

/// A run of letters, a run of digits, or one other character, with its place in the text in UTF-16 units.
struct Token {
    qsizetype position = 0;
    qsizetype length = 0;
    TokenKind kind = TokenKind::Mark;
    QString folded;       ///< without case and accents
    int number = -1;      ///< of a Number of at most seven digits
    bool spaced = true;   ///< begins the text or follows white space
    bool capital = false; ///< a Word that begins with an upper-case letter
    bool closed = false;  ///< quoted, or understood already: no phrase may use it

    [[nodiscard]] qsizetype end() const { return position + length; }
};

using Tokens = std::vector<Token>;

/// Splits any text in linear time; white space separates and is dropped. What stands between quotation marks is closed.
[[nodiscard]] Tokens tokenize(const QString& text);

/// Text without case and accents: "Zoë" and "ZOE" are the same.
[[nodiscard]] QString fold(QStringView text);

/// Whether there is an open token at `at`.
[[nodiscard]] bool isOpen(const Tokens& tokens, std::size_t at);
/// Whether the open token at `at` is the character `mark`, written without a space before it.
[[nodiscard]] bool isJoinedMark(const Tokens& tokens, std::size_t at, char16_t mark);
/// The number at `at`, where it is open and has between `least` and `most` digits; otherwise -1.
[[nodiscard]] int numberAt(const Tokens& tokens, std::size_t at, int least, int most);
/// The same for a number written without a space before it.
[[nodiscard]] int joinedNumberAt(const Tokens& tokens, std::size_t at, int least, int most);
/// Whether nothing is glued to the front of `at` or, for `mayEndAt`, to the back of the token before `at`: "monday" in
/// "anna@monday.com" or "Monday-Friday" is part of something else.
[[nodiscard]] bool mayBeginAt(const Tokens& tokens, std::size_t at);
[[nodiscard]] bool mayEndAt(const Tokens& tokens, std::size_t at);

} // namespace kept::domain::entry
