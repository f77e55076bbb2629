#pragma once

#include <QLocale>

namespace kept::ui {

/// What a language is called in itself, without a country: “English”, not “American English”.
inline QString nativeLanguageName(const QString& language) {
    return QLocale(QLocale(language).language(), QLocale::World).nativeLanguageName();
}

} // namespace kept::ui
