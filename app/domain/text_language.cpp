#include "domain/text_language.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace kept::domain {

namespace {

struct Language {
    QString name;
    QSet<QString> smallWords; ///< none of them a word of another language here
};

const std::array<Language, 2>& languages() {
    static const std::array<Language, 2> known = {
        Language{QStringLiteral("en"),
                 {u"the"_qs, u"a"_qs,    u"to"_qs,   u"and"_qs,   u"of"_qs,   u"for"_qs,  u"with"_qs,  u"by"_qs,
                  u"on"_qs,  u"at"_qs,   u"is"_qs,   u"it"_qs,    u"that"_qs, u"i"_qs,    u"i'll"_qs,  u"we"_qs,
                  u"my"_qs,  u"your"_qs, u"them"_qs, u"about"_qs, u"from"_qs, u"this"_qs, u"until"_qs, u"before"_qs}},
        Language{QStringLiteral("de"),
                 {u"der"_qs, u"die"_qs, u"das"_qs,   u"den"_qs, u"dem"_qs, u"ein"_qs, u"eine"_qs, u"einen"_qs,
                  u"und"_qs, u"ich"_qs, u"wir"_qs,   u"bis"_qs, u"mit"_qs, u"für"_qs, u"zu"_qs,   u"zum"_qs,
                  u"zur"_qs, u"von"_qs, u"nicht"_qs, u"ist"_qs, u"auf"_qs, u"ihm"_qs, u"ihr"_qs,  u"bei"_qs}}};
    return known;
}

} // namespace

QString languageOf(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[^\\w']+"), QRegularExpression::UseUnicodePropertiesOption);
    std::array<int, 2> counts{};
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += languages()[i].smallWords.contains(word) ? 1 : 0;
    }
    if (counts[0] == counts[1])
        return {};
    return languages()[counts[0] > counts[1] ? 0 : 1].name;
}

} // namespace kept::domain
