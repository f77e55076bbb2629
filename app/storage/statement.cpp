#include "storage/statement.h"

#include <QSqlRecord>

#include <algorithm>

namespace kept::storage {

namespace {

bool isNameCharacter(QChar c) {
    return c.isLetterOrNumber() || c == u'_';
}

/// The position behind a quoted text or comment that begins at `i`; `i` itself where none begins there.
qsizetype skipOpaque(const QString& sql, qsizetype i) {
    const auto behind = [&](qsizetype found, qsizetype length) { return found < 0 ? sql.size() : found + length; };
    const QChar c = sql[i];
    if (c == u'\'' || c == u'"' || c == u'`')
        return behind(sql.indexOf(c, i + 1), 1);
    const QStringView rest = QStringView(sql).mid(i, 2);
    if (rest == u"--")
        return behind(sql.indexOf(u'\n', i), 1);
    if (rest == u"/*")
        return behind(sql.indexOf(QLatin1String("*/"), i + 2), 2);
    if (rest == u"::")
        return i + 2;
    return i;
}

} // namespace

void Statement::readAhead() {
    const int columns = query.record().count();
    const auto values = [&] {
        std::vector<QVariant> read(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column)
            read[static_cast<std::size_t>(column)] = query.value(column);
        return read;
    };
    if (!row && query.isValid())
        row = values();
    while (query.next())
        ahead.push_back(values());
}

void Statement::clear() {
    ahead.clear();
    row.reset();
}

std::vector<QString> parameterNames(const QString& sql) {
    std::vector<QString> names;
    for (qsizetype i = 0; i < sql.size();) {
        if (const qsizetype behind = skipOpaque(sql, i); behind != i) {
            i = behind;
            continue;
        }
        qsizetype end = i + 1;
        if (sql[i] == u':') {
            while (end < sql.size() && isNameCharacter(sql[end]))
                ++end;
            const QString name = sql.mid(i, end - i);
            if (name.size() > 1 && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
        i = end;
    }
    return names;
}

} // namespace kept::storage
