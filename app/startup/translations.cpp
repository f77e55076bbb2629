#include "startup/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace kept::startup {

Translations::Translations() {
    const QLocale locale;
    const QString folder = QStringLiteral(":/i18n");
    // English stands in for a language that is missing: without its plurals "1 promise(s)" would be read.
    if (m_own.load(locale, QStringLiteral("kept"), QStringLiteral("_"), folder) ||
        m_own.load(QStringLiteral("kept_en"), folder))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace kept::startup
