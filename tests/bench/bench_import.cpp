#include "services/book_setup.h"
#include "services/importing/file_import.h"
#include "services/importing/import_map.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/journal.h"
#include "storage/opening.h"
#include "tests/bench/bare_file.h"
#include "tests/bench/book_shelf.h"
#include "tests/bench/budgets.h"
#include "tests/bench/filled_book.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTextStream>
#include <QTimeZone>

#include <stdexcept>

using namespace kept;
using namespace kept::bench;

namespace {

constexpr double mostTimes = 1.3; ///< of what the bare program takes
constexpr double mostExponent = 1.1;
constexpr qint64 onceFrom = 1'000'000; ///< a size that is measured once; smaller ones three times

constexpr const char* columns =
    "reference,what,promiser,department,promisee,channel,service,made_at,due_at,resolved_at,note\n";
constexpr const char* map = R"({"reference": "reference", "what": "what", "promiser": "promiser",
    "department": "department", "promisee": "promisee", "channel": "channel", "service": "service",
    "made_at": "made_at", "due_at": "due_at", "resolved_at": "resolved_at", "note": "note"})";

QString quoted(QString field) {
    return u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString iso(domain::Moment moment) {
    return domain::toDateTime(moment, QTimeZone::utc()).toString(Qt::ISODate);
}

/// The promises of a generated book, as another program might hand them over.
void writeCsv(const QString& book, const QString& path) {
    const storage::Opened opened = storage::openBook(book, storage::OpenMode::ReadOnly, now());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("the rows can't be written");
    QTextStream out(&file);
    out << columns;
    services::forEachPromise(*opened.database, {}, now(), [&](const domain::PromiseRow& row) {
        out << "case-" << row.id.value() << ',' << quoted(row.what) << ',' << quoted(row.promiser) << ','
            << quoted(row.department) << ',' << quoted(row.promisee) << ',' << quoted(row.channel) << ','
            << quoted(row.service) << ',' << iso(row.madeAt) << ',' << iso(row.judgedDue.at) << ','
            << (row.resolvedAt ? iso(*row.resolvedAt) : QString()) << ',' << quoted(QStringLiteral("As agreed"))
            << '\n';
    });
}

void import(const QString& csv, const QString& book, qint64 promises) {
    QFile::remove(book);
    const storage::Opened opened = storage::openBook(book, storage::OpenMode::Create, now());
    services::setUpBook(*opened.database, {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false, .openedAt = now()});
    services::FileImport run({.path = csv, .map = services::parseImportMap(map), .source = QStringLiteral("cases")},
                             now());
    services::Changes changes;
    while (!run.advance(*opened.database, changes)) {
    }
    if (run.report().added < promises * 9 / 10)
        throw std::runtime_error("most rows are bad: " +
                                 (run.report().bad.empty() ? "" : run.report().bad.front().reason.toStdString()));
}

/// What a plain program in C does of it: reads the rows, and writes just what Kept's book holds afterwards, hashes
/// included, in one transaction, with the indexes made at the end. No rule is looked at and nothing is derived: the
/// rows to write come from the finished book.
class BareImport {
public:
    BareImport(const QString& csv, const QString& finished, const QString& path) : m_csv(csv), m_file(remade(path)) {
        const auto mode = storage::journalModeFor(sqlite3_libversion_number(), storage::isOnNetworkFileSystem(path));
        m_file.exec(QStringLiteral("PRAGMA journal_mode = %1").arg(storage::journalModeName(mode)));
        m_file.exec(QStringLiteral("PRAGMA synchronous = FULL"));
        m_file.exec(QStringLiteral("PRAGMA cache_size = -65536"));
        m_file.exec(QStringLiteral("ATTACH '%1' AS done").arg(finished));
    }

    void run() {
        readRows();
        m_file.exec(QStringLiteral("BEGIN"));
        for (const QString& sql : schema("type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%VIRTUAL%'"
                                         " AND name NOT LIKE 'promise_search_%'"
                                         " AND name NOT LIKE 'promise_first_letters_%'"))
            m_file.exec(sql);
        for (const QString& sql : schema("sql LIKE '%VIRTUAL%'"))
            m_file.exec(sql);
        for (const QString& table :
             names("type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%VIRTUAL%'"
                   " AND name NOT LIKE 'promise_search_%' AND name NOT LIKE 'promise_first_letters_%'"))
            copy(table, QStringLiteral("*"), table == QLatin1String("events") || table == QLatin1String("event_texts"));
        copy(QStringLiteral("promise_search"), QStringLiteral("rowid, folded"), false);
        copy(QStringLiteral("promise_first_letters"), QStringLiteral("rowid, letters"), false);
        for (const QString& sql : schema("type = 'index' AND sql IS NOT NULL"))
            m_file.exec(sql);
        m_file.exec(QStringLiteral("COMMIT"));
    }

private:
    static QString remade(const QString& path) {
        QFile::remove(path);
        return path;
    }

    QStringList asked(const char* column, const char* where) {
        QStringList found;
        m_file
            .prepare(qUtf8Printable(QStringLiteral("SELECT %1 FROM done.sqlite_master WHERE %2")
                                        .arg(QLatin1String(column), QLatin1String(where))))
            .run([&](sqlite3_stmt* row) {
                found << QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)));
            });
        return found;
    }
    QStringList schema(const char* where) { return asked("sql", where); }
    QStringList names(const char* where) { return asked("name", where); }

    /// Fields between quotes and commas, line by line.
    void readRows() {
        QFile file(m_csv);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("the rows can't be read");
        const QByteArray all = file.readAll();
        bool isQuoted = false;
        std::vector<std::string_view> fields;
        const char* begin = all.data();
        for (const char* at = all.data(); at != all.data() + all.size(); ++at) {
            if (*at == '"')
                isQuoted = !isQuoted;
            if (isQuoted || (*at != ',' && *at != '\n'))
                continue;
            fields.emplace_back(begin, static_cast<std::size_t>(at - begin));
            begin = at + 1;
            if (*at == '\n') {
                m_read += static_cast<qint64>(fields.size());
                fields.clear();
            }
        }
    }

    void copy(const QString& table, const QString& columnsOf, bool isHashed) {
        auto from = m_file.prepare(qUtf8Printable(QStringLiteral("SELECT %2 FROM done.%1").arg(table, columnsOf)));
        sqlite3_stmt* to = nullptr;
        from.run([&](sqlite3_stmt* row) {
            const int count = sqlite3_column_count(row);
            if (!to) {
                QStringList places;
                for (int i = 0; i < count; ++i)
                    places << QStringLiteral("?");
                const QString target =
                    columnsOf == QLatin1String("*") ? table : QStringLiteral("%1 (%2)").arg(table, columnsOf);
                const QString sql = QStringLiteral("INSERT INTO main.%1 VALUES (%2)").arg(target, places.join(u','));
                sqlite3_prepare_v2(m_file.handle(), qUtf8Printable(sql), -1, &to, nullptr);
            }
            QByteArray content = m_before;
            for (int i = 0; i < count; ++i) {
                sqlite3_bind_value(to, i + 1, sqlite3_column_value(row, i));
                if (isHashed)
                    content.append(static_cast<const char*>(sqlite3_column_blob(row, i)), sqlite3_column_bytes(row, i));
            }
            if (isHashed)
                m_before = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
            if (sqlite3_step(to) != SQLITE_DONE)
                throw std::runtime_error(sqlite3_errmsg(m_file.handle()));
            sqlite3_reset(to);
        });
        sqlite3_finalize(to);
    }

    QString m_csv;
    BareFile m_file;
    QByteArray m_before;
    qint64 m_read = 0;
};

void measure(const BookShelf& shelf, qint64 promises, Budgets& budgets, std::vector<Grown>& grown) {
    const QString csv = shelf.file(QStringLiteral("rows.csv"));
    const QString book = shelf.file(QStringLiteral("imported.kept"));
    writeCsv(shelf.book(promises), csv);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < (promises >= onceFrom ? 1 : 3); ++i) {
        ours.push_back(medianTime(1, [&] { import(csv, book, promises); }));
        BareImport plain(csv, book, shelf.file(QStringLiteral("bare.db")));
        bare.push_back(medianTime(1, [&] { plain.run(); }));
    }
    budgets.ratio(QStringLiteral("import CSV, whole, %L1").arg(promises), {medianOf(ours), medianOf(bare)}, mostTimes);
    grown.push_back({double(promises), medianOf(ours)});
}

} // namespace

/// An import of so many rows, beside a plain program that writes the same rows, indexes, FTS5 and hashes.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return runGuarded([] {
        const BookShelf shelf;
        Budgets budgets("Import of a CSV file, beside a plain program that writes the same");
        std::vector<Grown> grown;
        for (const qint64 promises : sizesAsked())
            measure(shelf, promises, budgets, grown);
        budgets.growth(QStringLiteral("growth: import"), grown, mostExponent);
        return budgets.close();
    });
}
