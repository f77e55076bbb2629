#include "storage/statement.h"

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

Statement::Statement(const QString& sql) {
    for (const QString& name : parameterNames(sql))
        m_parameters.push_back({name.toUtf8()});
}

std::optional<int> Statement::placeFor(const char* name) {
    const std::size_t count = m_parameters.size();
    for (std::size_t tried = 0; tried < count; ++tried) {
        const std::size_t place = (m_likely + tried) % count;
        if (m_parameters[place].name != name)
            continue;
        m_parameters[place].bound = true;
        m_likely = place + 1;
        return static_cast<int>(place);
    }
    return std::nullopt;
}

QString Statement::missing() const {
    const auto found = std::ranges::find(m_parameters, false, &Parameter::bound);
    return found == m_parameters.end() ? QString() : QString::fromUtf8(found->name);
}

void Statement::forgetValues() {
    for (Parameter& parameter : m_parameters)
        parameter.bound = false;
    m_likely = 0;
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
