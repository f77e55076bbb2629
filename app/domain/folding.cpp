#include "domain/folding.h"

#include <QList>

#include <algorithm>
#include <utility>
#include <vector>

namespace kept::domain {

namespace {

/// One or two letters; one where the second is 0. An import asks for those of a million promises.
using Head = std::pair<char32_t, char32_t>;

constexpr char32_t firstWithoutSpaces = 0x0E00; ///< Thai; the alphabets before it part their words

/// Letters that Unicode does not take apart, and that people type without what they carry.
constexpr std::pair<char16_t, const char*> lettersOfTheirOwn[] = {
    {u'ß', "ss"}, {u'ø', "o"},  {u'ł', "l"},  {u'đ', "d"}, {u'ð', "d"},
    {u'þ', "th"}, {u'æ', "ae"}, {u'œ', "oe"}, {u'ı', "i"}, {u'ħ', "h"}};

bool isWrittenWithoutSpaces(char32_t letter) {
    if (letter < firstWithoutSpaces)
        return false;
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool beginsWord(char32_t before, char32_t letter) {
    return QChar::isSpace(before) || isWrittenWithoutSpaces(letter) || isWrittenWithoutSpaces(before) ||
           (QChar::isLetterOrNumber(letter) && !QChar::isLetterOrNumber(before));
}

void appendLetter(QString& text, char32_t letter) {
    if (QChar::requiresSurrogates(letter))
        text += QChar::fromUcs4(letter);
    else
        text += QChar(static_cast<char16_t>(letter));
}

} // namespace

QString folded(const QString& text) {
    const auto isPlain = [](QChar character) { return character.unicode() < 0x80; };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text.toLower();
    QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    decomposed.removeIf([](QChar character) { return character.isMark(); });
    for (const auto& [letter, plain] : lettersOfTheirOwn) {
        if (decomposed.contains(QChar(letter)))
            decomposed.replace(QChar(letter), QLatin1String(plain));
    }
    return decomposed;
}

QString firstLetters(const QString& folded) {
    const QList<uint> letters = folded.toUcs4();
    std::vector<Head> heads;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (QChar::isSpace(letters[i]) || !beginsWord(i > 0 ? letters[i - 1] : U' ', letters[i]))
            continue;
        heads.push_back({letters[i], 0});
        if (i + 1 < letters.size() && !QChar::isSpace(letters[i + 1]))
            heads.push_back({letters[i], letters[i + 1]});
    }
    std::sort(heads.begin(), heads.end());
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    QString joined;
    constexpr std::size_t mostOfHead = 3; // two letters and a space
    joined.reserve(static_cast<qsizetype>(heads.size() * mostOfHead));
    for (const auto& [first, second] : heads) {
        if (!joined.isEmpty())
            joined += QLatin1Char(' ');
        appendLetter(joined, first);
        if (second != 0)
            appendLetter(joined, second);
    }
    return joined;
}

} // namespace kept::domain
