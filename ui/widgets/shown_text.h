#pragma once

#include "domain/shown_text.h"

namespace kept::ui {

using domain::glimpseOf;
using domain::shownLine;
using domain::shownText;

/// What a person typed, on a button or in a menu: no "&" in it is the mark of a key.
[[nodiscard]] inline QString withoutMnemonic(const QString& text) {
    return shownText(text).replace(u'&', QStringLiteral("&&"));
}

/// What a button or the label of a field says, without the mark of its key.
[[nodiscard]] inline QString withoutMark(QString words) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u'&')
            words.remove(i, 1); // of two the second stays
    }
    return words;
}

} // namespace kept::ui
