#pragma once

#include "domain/errors.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

namespace kept::services {

/// One field of something that two people may edit at once.
template <class Value> struct Field {
    QString key;
    QString name;                              ///< for the person
    std::function<QString(const Value&)> text; ///< the same only for the same value
    std::function<void(Value&, const Value&)> take;
};

/// `part` gives a reference to the field, `words` says it.
template <class Value, class Part, class Words>
Field<Value> fieldOf(const char* key, const QString& name, Part part, Words words) {
    return {QLatin1String(key), name, [part, words](const Value& value) { return QString(words(part(value))); },
            [part](Value& into, const Value& from) { part(into) = part(from); }};
}
template <class Value, class Part> Field<Value> fieldOf(const char* key, const QString& name, Part part) {
    return fieldOf<Value>(key, name, part, [](const QString& text) { return text; });
}

[[nodiscard]] inline QString changedMeanwhile(const QString& subject) {
    return QCoreApplication::translate("services", "Somebody else changed “%1” while you were at it.").arg(subject);
}

/// What becomes of something that was loaded as `base`, is `theirs` in the book by now, and was typed as `mine`: what
/// `fields` do not name stays as theirs. Throws Conflict, with both sides and what `about` says, where somebody else
/// changed one of the fields and `settlement` does not say what of that stays.
template <class Value>
Value merged(const std::vector<Field<Value>>& fields, const Value& base, const Value& theirs, const Value& mine,
             const domain::Settlement& settlement, const std::function<domain::Disagreement()>& about) {
    Value result = theirs;
    std::vector<domain::FieldVersions> differing;
    bool isAsked = true;
    for (const Field<Value>& field : fields) {
        const domain::FieldVersions versions{field.key, field.name, field.text(base), field.text(theirs),
                                             field.text(mine)};
        if (versions.theirs == versions.mine)
            continue;
        const bool takesMine = versions.isOnlyMine() || settlement.takesMine(versions.key);
        if (takesMine)
            field.take(result, mine);
        isAsked = isAsked && (versions.isOnlyMine() || settlement.covers(versions));
        differing.push_back(versions);
    }
    if (isAsked)
        return result;
    domain::Disagreement conflict = about();
    conflict.fields = std::move(differing);
    const QString words = changedMeanwhile(conflict.subject);
    throw domain::Conflict(words, std::move(conflict));
}

} // namespace kept::services
