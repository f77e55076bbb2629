#include "domain/folding.h"

#include <algorithm>

namespace kept::domain {

QString folded(const QString& text) {
    const auto isPlain = [](QChar character) { return character.unicode() < 0x80; };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text.toLower();
    QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    decomposed.removeIf([](QChar character) { return character.isMark(); });
    return decomposed;
}

} // namespace kept::domain
