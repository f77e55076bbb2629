#include "domain/shown_text.h"

#include <algorithm>

namespace kept::domain {

namespace {

constexpr QChar replacement(0xFFFD);
constexpr char16_t controlPictures = 0x2400;

bool turnsDirection(char16_t letter) {
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069) || letter == 0x061C ||
           letter == 0x200E || letter == 0x200F;
}

QChar shown(QChar letter) {
    const char16_t code = letter.unicode();
    if (code == u'\n' || code == u'\t')
        return letter;
    if (code < 0x20)
        return QChar(static_cast<char16_t>(controlPictures + code));
    if ((code >= 0x7F && code < 0xA0) || turnsDirection(code))
        return replacement;
    return letter;
}

} // namespace

QString shownText(const QString& text) {
    QString result = text;
    std::transform(result.begin(), result.end(), result.begin(), shown);
    return result;
}

QString shownLine(const QString& text) {
    constexpr qsizetype longest = 500; // measuring a whole letter takes long
    QString line = shownText(text.left(longest));
    return line.replace(u'\n', u' ').replace(u'\t', u' ');
}

QString glimpseOf(const QString& text, qsizetype longest) {
    const QString line = shownLine(text);
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace kept::domain
