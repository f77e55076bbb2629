#include "cli/shown.h"

#include <QChar>
#include <QList>

namespace kept::cli {

namespace {

bool isObeyed(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x61C || code == 0x200E || code == 0x200F ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString escaped(char32_t code) {
    switch (code) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0'));
    }
}

/// The wide scripts and pictures of the East Asian Width property (Unicode Standard Annex 11), in rough blocks.
bool isWide(char32_t code) {
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) ||
           (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60) ||
           (code >= 0x1F300 && code <= 0x1FAFF) || (code >= 0x20000 && code <= 0x3FFFD);
}

int columnsOf(char32_t code) {
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isWide(code) ? 2 : 1;
}

} // namespace

QString shown(const QString& text) {
    QString safe;
    safe.reserve(text.size());
    for (const QChar character : text) {
        if (isObeyed(character.unicode()))
            safe.append(escaped(character.unicode()));
        else
            safe.append(character);
    }
    return safe;
}

int columnsOf(const QString& text) {
    int columns = 0;
    for (const uint code : text.toUcs4())
        columns += columnsOf(static_cast<char32_t>(code));
    return columns;
}

QString shortened(const QString& text, int columns) {
    if (columnsOf(text) <= columns)
        return text;
    QString head;
    int used = 1;
    for (const uint code : text.toUcs4()) {
        const auto character = static_cast<char32_t>(code);
        used += columnsOf(character);
        if (used > columns)
            break;
        head.append(QString::fromUcs4(&character, 1));
    }
    return head.trimmed() + QChar(0x2026);
}

} // namespace kept::cli
