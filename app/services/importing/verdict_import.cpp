#include "services/importing/verdict_import.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/succession.h"
#include "services/acting_transaction.h"
#include "services/importing/csv_reader.h"
#include "services/importing/import_text.h"
#include "services/importing/row_moments.h"
#include "services/importing/text_decoder.h"
#include "services/importing/verdict_value.h"
#include "services/ledger.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/promise_store.h"
#include "storage/settings_store.h"

#include <QFile>
#include <QHash>
#include <QUtf8StringView>

#include <algorithm>
#include <map>
#include <optional>

namespace kept::services {

using namespace domain;

namespace {

/// Why a row is bad: thrown within the reading of a row, and caught by it.
struct Fault {
    QString column;
    QString reason;
    QString kind = {}; ///< see BadRow
};

constexpr qsizetype isoDayLength = 10;
const QString idColumn = QStringLiteral("id");
const QString referenceColumn = QStringLiteral("reference");
const QString verdictColumn = QStringLiteral("verdict");
const QString ratingColumn = QStringLiteral("rating");
const QString wordsColumn = QStringLiteral("words");
const QString saidAtColumn = QStringLiteral("said_at");

/// The rows of the file by the names of their columns.
class VerdictFile {
public:
    explicit VerdictFile(QIODevice& device) : m_text(device), m_csv(m_text) {
        if (!m_csv.next(m_record))
            throw InvalidInput(ImportText::tr("The file is empty."));
        for (qsizetype i = 0; i < m_record.size(); ++i)
            m_places.insert(QString::fromUtf8(m_record.field(i)).trimmed().toLower(), i);
        m_columns = m_record.size();
        if (!m_places.contains(verdictColumn) || !(m_places.contains(referenceColumn) || m_places.contains(idColumn)))
            throw InvalidInput(
                ImportText::tr("A file of verdicts has the columns “verdict”, and “reference” or “id”."));
    }

    bool next() { return m_csv.next(m_record); }
    [[nodiscard]] qint64 line() const { return m_record.line(); }
    void check() const {
        if (!m_record.fault().isEmpty())
            throw Fault{{}, m_record.fault()};
        if (m_record.size() != m_columns)
            throw Fault{{}, ImportText::tr("%1 fields where the header has %2").arg(m_record.size()).arg(m_columns)};
    }
    [[nodiscard]] QString text(const QString& column) const {
        const auto place = m_places.constFind(column);
        if (place == m_places.cend())
            return {};
        const QByteArrayView field = m_record.field(*place).trimmed();
        if (!QUtf8StringView(field.data(), field.size()).isValidUtf8())
            throw Fault{column, ImportText::tr("not text in the encoding of the file")};
        return QString::fromUtf8(field);
    }

private:
    TextDecoder m_text;
    CsvReader m_csv;
    CsvRecord m_record;
    QHash<QString, qsizetype> m_places;
    qsizetype m_columns = 0;
};

PromiseId promiseOf(storage::Database& database, const VerdictFile& file) {
    if (const QString reference = file.text(referenceColumn); !reference.isEmpty()) {
        const auto found = storage::PromiseStore(database).byReference(reference);
        if (found.size() > 1)
            throw Fault{referenceColumn, ImportText::tr("several promises have it: “%1”").arg(reference)};
        if (found.empty())
            throw Fault{referenceColumn, ImportText::tr("no promise has it: “%1”").arg(reference)};
        return found.front();
    }
    const QString id = file.text(idColumn);
    const PromiseId promise(id.toLongLong());
    if (!promise.isValid() || !storage::PromiseStore(database).version(promise))
        throw Fault{idColumn, id.isEmpty() ? ImportText::tr("it does not say which promise")
                                           : ImportText::tr("there is no such promise: “%1”").arg(id)};
    return promise;
}

Verdict verdictOf(const VerdictFile& file) {
    const QString value = file.text(verdictColumn);
    const auto said = verdictFrom(value.toUtf8());
    if (!said)
        throw Fault{verdictColumn, ImportText::tr("no verdict such as yes or no: “%1”").arg(value)};
    Verdict verdict{.kept = said->kept, .rating = said->rating, .words = file.text(wordsColumn)};
    if (const QString rating = file.text(ratingColumn); !rating.isEmpty()) {
        const auto given = verdictFrom(rating.toUtf8());
        if (!given || !given->rating)
            throw Fault{ratingColumn, ImportText::tr("no rating from 1 to 5: “%1”").arg(rating)};
        verdict.rating = given->rating;
    }
    try {
        if (!verdict.words.isEmpty())
            verdict.words = checkedText(verdict.words, ImportText::tr("What they said"));
    } catch (const InvalidInput& refusal) {
        throw Fault{wordsColumn, refusal.message()};
    }
    return verdict;
}

/// When it was said, now where the file does not tell. A day is its first instant, but not before the promise was made,
/// or reopened: what was said before that is of another closing.
Moment saidAt(const VerdictFile& file, Moment since, Moment now, const QTimeZone& zone) {
    const QString text = file.text(saidAtColumn);
    if (text.isEmpty())
        return now;
    const auto moment = fromIso(text, zone);
    if (!moment)
        throw Fault{saidAtColumn, ImportText::tr("unreadable moment: “%1”").arg(quoted(text.toUtf8()))};
    if (isSkipped(text, zone))
        throw Fault{saidAtColumn, ImportText::tr("no such time, the clock was put forward over it: “%1”").arg(text)};
    if (*moment > now)
        throw Fault{saidAtColumn, ImportText::tr("said on %1, which has not come yet").arg(toCome(*moment, now, zone)),
                    ImportText::tr("said in the future")};
    const bool onThatDay = text.size() == isoDayLength && dayOf(since, zone) == dayOf(*moment, zone);
    if (*moment < since && !onThatDay)
        throw Fault{saidAtColumn, ImportText::tr("said before it was promised, or reopened: “%1”").arg(text)};
    return std::max(*moment, since);
}

bool isSame(const Verdict& a, const Verdict& b) {
    return a.kept == b.kept && a.rating == b.rating && a.words == b.words;
}

struct WantedVerdict {
    PromiseId promise;
    Verdict verdict;
    Moment saidAt;
};

/// What the rows before said last, of each promise.
using Said = std::map<PromiseId, Verdict>;

/// What the row asks for after those before it; nothing where the promise has that verdict then.
std::optional<WantedVerdict> read(storage::Database& database, const VerdictFile& file, const Session& session,
                                  const QTimeZone& zone, const Said& said) {
    file.check();
    const PromiseId promise = promiseOf(database, file);
    Verdict verdict = verdictOf(file);
    const PromiseState state = historyOf(database, promise).latest();
    const auto before = said.find(promise);
    const std::optional<Verdict> known = before == said.end() ? state.verdict : std::optional(before->second);
    if (known && isSame(*known, verdict))
        return std::nullopt;
    const Moment when = saidAt(file, state.reopenedAt, session.now, zone);
    const Event event{.number = {},
                      .promise = promise,
                      .happenedAt = when,
                      .recordedAt = session.now,
                      .actor = session.actor,
                      .source = std::nullopt,
                      .detail = verdict};
    if (const auto refusal = refusalOf(state, event))
        throw Fault{{}, *refusal};
    return WantedVerdict{promise, std::move(verdict), when};
}

} // namespace

void importVerdicts(storage::Database& database, const Session& session, Changes& changes,
                    const VerdictImportOptions& options, VerdictReport& report) {
    QFile device(options.path);
    if (!device.open(QIODevice::ReadOnly))
        throw InvalidInput(ImportText::tr("%1 can't be read: %2.").arg(options.path, device.errorString()));
    VerdictFile file(device);
    std::optional<ActingTransaction> whole;
    if (!options.dryRun)
        whole.emplace(database, session);
    Ledger ledger(database, session, changes);
    const Session acting{session.actor, ledger.recordingMoment()};
    const QTimeZone zone = storage::SettingsStore(database).timeZone();
    std::vector<WantedVerdict> wanted;
    Said said;
    while (file.next()) {
        try {
            if (auto row = read(database, file, acting, zone, said)) {
                said.insert_or_assign(row->promise, row->verdict);
                wanted.push_back(std::move(*row));
            } else {
                ++report.known;
            }
        } catch (const Fault& fault) {
            report.bad.push_back({file.line(), fault.column, fault.reason, fault.kind});
        }
    }
    report.added = static_cast<std::int64_t>(wanted.size());
    if (options.strict && !report.bad.empty())
        throw InvalidInput(ImportText::tr("%1 has %n bad row(s), so nothing was imported.", nullptr,
                                          static_cast<int>(report.bad.size()))
                               .arg(options.path));
    if (options.dryRun)
        return;
    for (const WantedVerdict& row : wanted)
        ledger.recordWithin(row.promise, row.verdict, row.saidAt);
    whole->commit();
}

} // namespace kept::services
