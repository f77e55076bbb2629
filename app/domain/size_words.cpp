#include "domain/size_words.h"

#include <QCoreApplication>

namespace kept::domain {

QStringList sizeKeys() {
    return {QStringLiteral("small"), QStringLiteral("medium"), QStringLiteral("large")};
}

QString keyOf(Size size) {
    return sizeKeys().at(static_cast<qsizetype>(size));
}

std::optional<Size> sizeFromKey(const QString& key) {
    const qsizetype index = sizeKeys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(static_cast<Size>(index));
}

QString wordFor(Size size) {
    switch (size) {
    case Size::Small:
        return QCoreApplication::translate("Size", "small");
    case Size::Medium:
        return QCoreApplication::translate("Size", "medium");
    case Size::Large:
        return QCoreApplication::translate("Size", "large");
    }
    Q_UNREACHABLE();
}

} // namespace kept::domain
