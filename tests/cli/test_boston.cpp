#include "tests/cli/terminal.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace kept;
using test::Terminal;

namespace {

using Row = QMap<QString, QString>;

/// The rows of a CSV file, read in the plainest way: the test must not lean on what it tests.
QList<Row> rowsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample can't be read");
    QList<QStringList> lines(1, QStringList(QString()));
    bool quoted = false;
    for (const QChar c : QString::fromUtf8(file.readAll())) {
        if (c == '"')
            quoted = !quoted; // doubled quotes are dropped, which matters to no figure
        else if (c == ',' && !quoted)
            lines.last().append(QString());
        else if (c == '\n' && !quoted)
            lines.append(QStringList(QString()));
        else if (c != '\r')
            lines.last().last().append(c);
    }
    QList<Row> rows;
    for (const QStringList& line : lines.mid(1)) {
        Row row;
        for (qsizetype i = 0; i < line.size() && line.size() == lines.first().size(); ++i)
            row.insert(lines.first().at(i), line.at(i));
        if (!row.isEmpty())
            rows.append(row);
    }
    return rows;
}

QDateTime localTime(const QString& text) {
    return QLocale::c().toDateTime(text, "MM/dd/yyyy hh:mm:ss AP");
}

/// Outcomes by department, by the plain rule: what was not so yet at `now` does not count.
QMap<QString, QMap<QString, int>> expectedAt(const QList<Row>& rows, const QDateTime& now) {
    QMap<QString, QMap<QString, int>> table;
    for (const Row& row : rows) {
        const QDateTime made = localTime(row["OPEN_DT"]);
        const QDateTime due = localTime(row["TARGET_DT"]);
        const QDateTime closed = localTime(row["CLOSED_DT"]);
        if (!due.isValid() || made > now)
            continue;
        const bool done = closed.isValid() && closed <= now;
        const QString outcome = done ? (closed <= due ? "kept" : "late") : (now <= due ? "open" : "overdue");
        ++table[row["Department"]][outcome];
    }
    return table;
}

} // namespace

/// The promises of a city, with what the city itself made of them: see tests/data/README.md.
class TestBoston : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_terminal.kept({"init", m_terminal.path("b.kept"), "--time-zone", "America/New_York"});
        m_rows = rowsOf(m_file);
        QVERIFY(m_rows.size() > 500);
    }

    void everyRowIsAddedOrNamedAsBad() {
        const auto without =
            std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row["TARGET_DT"].isEmpty(); });
        const auto imported = m_terminal.kept({"import", m_file, "--map", m_map});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QVERIFY(imported.out.contains(QString("%1 added").arg(m_rows.size() - without)));
        QCOMPARE(imported.out.count("column TARGET_DT"), without);
        const auto again = m_terminal.kept({"import", m_file, "--map", m_map});
        QVERIFY(again.out.startsWith(QString("0 added, 0 closed now, %1 known").arg(m_rows.size() - without)));
    }

    void theFiguresAreTheCitysOwnAtEveryMoment_data() {
        QTest::addColumn<QString>("now");
        QTest::newRow("the snapshot") << "2016-01-13T00:00:00";
        QTest::newRow("in the middle") << "2015-02-15T00:00:00";
        QTest::newRow("early") << "2015-01-10T12:00:00";
    }

    void theFiguresAreTheCitysOwnAtEveryMoment() {
        QFETCH(QString, now);
        const auto expected = expectedAt(m_rows, QDateTime::fromString(now, Qt::ISODate));
        const auto stats = m_terminal.kept({"stats", "--by", "department", "--as-of", now, "--format", "json"});
        QCOMPARE(stats.json().size(), expected.size());
        for (const QJsonValue row : stats.json()) {
            for (const QString outcome : {"kept", "late", "overdue", "open"})
                QCOMPARE(row[outcome].toInt(), expected[row["key"].toString()][outcome]);
            const int judged = row["judged"].toInt();
            QCOMPARE(row["rate"].isNull(), judged == 0);
            if (judged > 0)
                QCOMPARE(row["rate"].toDouble(), row["kept"].toDouble() / judged);
        }
    }

    void theListHoldsWhatTheFiguresCount() {
        const QString now = "2016-01-13T00:00:00";
        for (const QString outcome : {"kept", "late", "overdue", "open"}) {
            int expected = 0;
            for (const auto& department : expectedAt(m_rows, QDateTime::fromString(now, Qt::ISODate)))
                expected += department[outcome];
            QCOMPARE(m_terminal.kept({"list", "--outcome", outcome, "--as-of", now, "--format", "json"}).json().size(),
                     expected);
        }
    }

    void theHistoryIsSound() { QCOMPARE(m_terminal.kept({"verify"}).status, 0); }

private:
    Terminal m_terminal;
    const QString m_file = QFINDTESTDATA("../data/boston_sample.csv");
    const QString m_map = QFINDTESTDATA("../data/boston_map.json");
    QList<Row> m_rows;
};

QTEST_GUILESS_MAIN(TestBoston)
#include "test_boston.moc"
