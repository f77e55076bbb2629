#include "domain/outcome.h"

#include <QCoreApplication>

namespace kept::domain {

namespace {

struct Face {
    const char* key;
    const char* word;
    char16_t sign;
};

Face faceOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Open:
        return {"open", QT_TRANSLATE_NOOP("Outcome", "open"), u'○'};
    case Outcome::Overdue:
        return {"overdue", QT_TRANSLATE_NOOP("Outcome", "overdue"), u'!'};
    case Outcome::Kept:
        return {"kept", QT_TRANSLATE_NOOP("Outcome", "kept"), u'✓'};
    case Outcome::KeptAsRenegotiated:
        return {"kept_as_renegotiated", QT_TRANSLATE_NOOP("Outcome", "kept as renegotiated"), u'↻'};
    case Outcome::PartlyKept:
        return {"partly_kept", QT_TRANSLATE_NOOP("Outcome", "partly kept"), u'◐'};
    case Outcome::Late:
        return {"late", QT_TRANSLATE_NOOP("Outcome", "late"), u'◷'};
    case Outcome::Broken:
        return {"broken", QT_TRANSLATE_NOOP("Outcome", "broken"), u'✕'};
    case Outcome::Released:
        return {"released", QT_TRANSLATE_NOOP("Outcome", "released"), u'⊘'};
    case Outcome::Void:
        return {"void", QT_TRANSLATE_NOOP("Outcome", "void"), u'∅'};
    }
    Q_UNREACHABLE();
}

} // namespace

QString keyOf(Outcome outcome) {
    return QString::fromLatin1(faceOf(outcome).key);
}

std::optional<Outcome> outcomeFromKey(const QString& key) {
    for (const Outcome outcome : allOutcomes) {
        if (key == QLatin1String(faceOf(outcome).key))
            return outcome;
    }
    return std::nullopt;
}

QString wordFor(Outcome outcome) {
    return QCoreApplication::translate("Outcome", faceOf(outcome).word);
}

QChar signFor(Outcome outcome) {
    return faceOf(outcome).sign;
}

} // namespace kept::domain
