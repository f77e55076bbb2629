#pragma once

#include "domain/ids.h"

#include <QString>

#include <map>
#include <vector>

namespace kept::domain {

/// One thing that can be edited, three times: as somebody saw it, as it is in the book since, and as they typed it.
struct FieldVersions {
    QString key;  ///< the same in every version of Kept's words
    QString name; ///< for the person
    QString base;
    QString theirs;
    QString mine;

    /// Both changed it, and not to the same: nobody but the person can say which it is to be.
    [[nodiscard]] bool isClash() const { return theirs != base && mine != base && theirs != mine; }
    [[nodiscard]] bool isOnlyMine() const { return theirs == base; }
};

/// What the person said to those fields, where somebody else was quicker.
class Settlement {
public:
    /// `theirs` is what stood in the book when they were asked: another value there asks anew.
    void choose(const QString& key, const QString& theirs, bool mine) { m_choices[key] = {theirs, mine}; }
    [[nodiscard]] bool isEmpty() const { return m_choices.empty(); }
    /// Whether that field was asked about as it stands.
    [[nodiscard]] bool covers(const FieldVersions& field) const {
        const auto found = m_choices.find(field.key);
        return found != m_choices.end() && found->second.theirs == field.theirs;
    }
    [[nodiscard]] bool takesMine(const QString& key) const {
        const auto found = m_choices.find(key);
        return found != m_choices.end() && found->second.mine;
    }

private:
    struct Choice {
        QString theirs;
        bool mine = false;
    };
    std::map<QString, Choice> m_choices;
};

/// What a Conflict is about, as far as it can be told.
struct Disagreement {
    QString subject;   ///< what was edited: "Anna Keller", the words of a promise
    QString who = {};  ///< changed it; empty where the book does not say
    QString when = {}; ///< in words; empty where the book does not say
    std::vector<FieldVersions> fields = {};

    PromiseId promise = {};                  ///< where it is one
    EventNumber newest = {};                 ///< of the promise: who has seen that has seen all of it
    std::vector<EventNumber> meanwhile = {}; ///< what happened to it since it was looked at
    QString refusal = {};                    ///< why it can't be done any more; empty where it still can
};

} // namespace kept::domain
