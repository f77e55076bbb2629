#include "domain/entry/vocabulary.h"

#include "domain/entry/vocabulary_tables.h"

namespace kept::domain::entry {

const Vocabulary& entryVocabulary() {
    static const Vocabulary words = [] {
        Vocabulary all;
        tellEnglish(all);
        tellGerman(all);
        return all;
    }();
    return words;
}

QString channelKey(const QString& name) {
    QString key;
    for (const QChar character : fold(name))
        if (character.isLetterOrNumber())
            key.append(character);
    return key;
}

} // namespace kept::domain::entry
