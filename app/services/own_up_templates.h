#pragma once

#include "domain/conflict.h"
#include "domain/message_template.h"
#include "services/changes.h"
#include "services/session.h"

#include <QLocale>

#include <array>
#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// How a promise was missed: each has words of its own.
enum class Miss { Overdue, Late, PartlyKept, Broken };
inline constexpr std::array allMisses = {Miss::Overdue, Miss::Late, Miss::PartlyKept, Miss::Broken};

/// What is proposed to be said to a promisee, in one language.
struct OwnUpTemplate {
    QString language; ///< as QLocale names it: "en", "de"
    Miss miss = Miss::Late;
    domain::MessageTemplate text;
    bool isOwn = false; ///< the team wrote it in place of the one that Kept comes with
};

/// Longer than that nobody reads, and no mail draft takes.
inline constexpr int longestOwnUpSubject = 300;
inline constexpr int longestOwnUpBody = 8'000;

/// The languages that there are templates in.
[[nodiscard]] QStringList ownUpLanguages();
/// Of these the person's own, or English.
[[nodiscard]] QString ownUpLanguageFor(const QLocale& locale);
/// The placeholders that a template may have, without braces.
[[nodiscard]] QStringList ownUpPlaceholders();

/// One for each language and miss: the team's own where there is one, else the one that Kept comes with.
[[nodiscard]] std::vector<OwnUpTemplate> ownUpTemplates(storage::Database& database);

/// The text as it may be kept. Throws InvalidInput for an empty or too long text, a line feed in the subject, and a
/// placeholder that is broken or unknown.
[[nodiscard]] domain::MessageTemplate checkedOwnUpText(const domain::MessageTemplate& text);
/// Writes the team's own words, for leads: throws NotAllowed for others, InvalidInput as checkedOwnUpText(). The words
/// that Kept comes with are no own words. Where these are not what was `seen` any more: Conflict, field by field, as
/// far as `settlement` does not say what stays.
void changeOwnUpTemplate(storage::Database& database, const Session& session, Changes& changes, const QString& language,
                         Miss miss, const domain::MessageTemplate& text,
                         const std::optional<domain::MessageTemplate>& seen = {},
                         const domain::Settlement& settlement = {});
/// Back to what Kept comes with.
void resetOwnUpTemplate(storage::Database& database, const Session& session, Changes& changes, const QString& language,
                        Miss miss, const std::optional<domain::MessageTemplate>& seen = {},
                        const domain::Settlement& settlement = {});

} // namespace kept::services
