#include "startup/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace kept::startup {

Translations::Translations() {
    const QLocale locale;
    if (m_own.load(locale, QStringLiteral("kept"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace kept::startup
