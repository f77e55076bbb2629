#pragma once

#include <QTranslator>

namespace kept::startup {

/// The user's language, for as long as this lives: Kept's own words and those of Qt. Needs a QCoreApplication.
class Translations {
public:
    Translations();

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace kept::startup
