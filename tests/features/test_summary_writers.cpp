#include "domain/errors.h"
#include "render/page_table.h"
#include "render/summary_csv.h"
#include "render/summary_document.h"
#include "render/summary_html.h"
#include "render/summary_writer.h"
#include "tests/support/boston_summary.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using kept::services::Summary;
using kept::tests::bostonSummary;
using kept::tests::group;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// RFC 4180 back to fields.
QList<QStringList> parsed(const QString& csv) {
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (c == u'"') {
            const bool doubled = quoted && i + 1 < csv.size() && csv.at(i + 1) == u'"';
            field += doubled ? QStringLiteral("\"") : QString();
            i += doubled ? 1 : 0;
            quoted = doubled ? quoted : !quoted;
        } else if (!quoted && c == u',') {
            row << std::exchange(field, {});
        } else if (!quoted && c == u'\n') {
            row << std::exchange(field, {});
            rows << std::exchange(row, {});
        } else if (quoted || c != u'\r') {
            field += c;
        }
    }
    return rows;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage pageImage(const kept::render::SummaryDocument& document, int page) {
    QImage image(kept::render::SummaryDocument::pageSize().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    document.paintPage(painter, page);
    return image;
}

bool isBlank(const QImage& image) {
    for (int y = 60; y < image.height() - 60; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                return false;
            }
        }
    }
    return true;
}

Summary emptySummary() {
    Summary summary;
    summary.bookName = QStringLiteral("New book");
    summary.timeZone = QStringLiteral("Europe/Berlin");
    summary.period = kept::domain::Period::month(2026, 10);
    return summary;
}

} // namespace

class SummaryWritersTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void csvParsesBackToTheSameFigures();
    void csvTakesTheSpellOffFormulas();
    void headsOfATableDoNotBreakInsideAWord();
    void htmlEscapesWhatPeopleTyped();
    void htmlLoadsNothingAndRunsNothing();
    void htmlSaysItsLanguageAndDirection();
    void pdfIsWrittenWhole();
    void aRehearsalIsMarkedInEveryFormat();
    void everyFormatCarriesTheSeal_data();
    void everyFormatCarriesTheSeal();
    void everyPageShowsSomething_data();
    void everyPageShowsSomething();
    void longTablesTakeMorePages();
    void anUnknownEndingIsRefusedWithTheKnownOnes();
    void aFileThatCannotBeWrittenLeavesTheOldOne();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SummaryWritersTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void SummaryWritersTest::csvParsesBackToTheSameFigures() {
    const Summary summary = bostonSummary(3);
    const QByteArray bytes = kept::render::summaryCsv(summary);
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    const auto rows = parsed(QString::fromUtf8(bytes));
    const auto field = [&rows](qsizetype row, const char* name) {
        return rows[row].value(rows[0].indexOf(QString::fromLatin1(name)));
    };
    QCOMPARE(rows.size(), qsizetype(1 + 2 + summary.departments.size() + summary.people.size() +
                                    summary.channels.size() + summary.months.size()));
    QCOMPARE(field(1, "section"), QStringLiteral("all"));
    QCOMPARE(field(1, "made"), QStringLiteral("18143"));
    QCOMPARE(field(1, "owed_own_ups"), QStringLiteral("41"));
    QCOMPARE(field(1, "seal"), summary.seal.text());
    for (std::size_t i = 0; i < summary.departments.size(); ++i) {
        const auto row = static_cast<qsizetype>(3 + i);
        const auto& tally = summary.departments[i].tally;
        QCOMPARE(field(row, "section"), QStringLiteral("department"));
        QCOMPARE(field(row, "key"), summary.departments[i].key);
        QCOMPARE(field(row, "judged").toLongLong(), tally.judged());
        for (const auto outcome : kept::domain::allOutcomes) {
            QCOMPARE(field(row, qPrintable(kept::domain::keyOf(outcome))).toLongLong(), tally.of(outcome));
        }
        const auto rate = tally.keepRate();
        QCOMPARE(field(row, "rate"), rate ? QString::number(rate->rate, 'f', 6) : QString());
    }
}

void SummaryWritersTest::csvTakesTheSpellOffFormulas() {
    Summary summary = emptySummary();
    summary.departments = {group(1, QStringLiteral("=1+1"), 1), group(2, QStringLiteral("a \"b\", c"), 1),
                           group(3, QStringLiteral("\tx"), 1), group(4, QStringLiteral("A-1"), 1)};
    const auto rows = parsed(QString::fromUtf8(kept::render::summaryCsv(summary)));
    QCOMPARE(rows[3][1], QStringLiteral("'=1+1"));
    QCOMPARE(rows[4][1], QStringLiteral("a \"b\", c"));
    QCOMPARE(rows[5][1], QStringLiteral("'\tx"));
    QCOMPARE(rows[6][1], QStringLiteral("A-1"));
}

void SummaryWritersTest::htmlEscapesWhatPeopleTyped() {
    Summary summary = bostonSummary(1);
    const QString evil = QStringLiteral("<img src=x>");
    summary.bookName = evil;
    summary.departments[0].key = evil;
    summary.people[0].key = evil;
    summary.channels[0].key = evil;
    summary.missed[0].what = evil;
    summary.missed[0].promisee = evil;
    const QByteArray html = kept::render::summaryHtml(summary, english);
    QVERIFY(!html.contains("<img"));
    QVERIFY(html.count("&lt;img src=x&gt;") >= 6);
}

void SummaryWritersTest::htmlLoadsNothingAndRunsNothing() {
    const QByteArray html = kept::render::summaryHtml(bostonSummary(1), english);
    for (const char* forbidden : {"<script", " src=", "href=", "url(", "@import"}) {
        QVERIFY2(!html.contains(forbidden), forbidden);
    }
    QCOMPARE(html.count("<svg"), 3);
    QVERIFY(!html.contains("<?xml"));
    QVERIFY(!html.contains("$"));
}

void SummaryWritersTest::htmlSaysItsLanguageAndDirection() {
    const QByteArray html = kept::render::summaryHtml(emptySummary(), QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">") || html.contains("<html lang=\"ar-EG\" dir=\"rtl\">"));
    QVERIFY(kept::render::summaryHtml(emptySummary(), QLocale::c()).contains("<html lang=\"en\" dir=\"ltr\">"));
}

void SummaryWritersTest::pdfIsWrittenWhole() {
    kept::render::writeSummary(bostonSummary(40), path(QStringLiteral("month.PDF")), english);
    const QByteArray pdf = contentOf(path(QStringLiteral("month.PDF")));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(QFileInfo(m_folder->path()).dir().exists(), true);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void SummaryWritersTest::aRehearsalIsMarkedInEveryFormat() {
    Summary summary = bostonSummary(1);
    const QImage earnest = pageImage(kept::render::SummaryDocument(summary, english), 0);
    QVERIFY(!kept::render::summaryHtml(summary, english).contains("Rehearsal"));
    summary.rehearsal = true;
    QVERIFY(kept::render::summaryHtml(summary, english).contains("Rehearsal"));
    const auto rows = parsed(QString::fromUtf8(kept::render::summaryCsv(summary)));
    QCOMPARE(rows[1][rows[0].indexOf(QStringLiteral("rehearsal"))], QStringLiteral("yes"));
    QVERIFY(pageImage(kept::render::SummaryDocument(summary, english), 0) != earnest);
}

void SummaryWritersTest::everyFormatCarriesTheSeal_data() {
    QTest::addColumn<QString>("ending");
    for (const QString& ending : kept::render::summaryFileEndings())
        QTest::newRow(qPrintable(ending)) << ending;
}

void SummaryWritersTest::everyFormatCarriesTheSeal() {
    QFETCH(QString, ending);
    Summary summary = bostonSummary(3);
    const QString seal = summary.seal.text();
    QVERIFY(!seal.isEmpty());
    const auto written = [&] {
        kept::render::writeSummary(summary, path(QStringLiteral("month") + ending), english);
        return contentOf(path(QStringLiteral("month") + ending));
    };
    if (ending != QLatin1String(".pdf")) { // its words are glyphs
        QVERIFY(written().contains(seal.toUtf8()));
        return;
    }
    const auto pages = [&] {
        const kept::render::SummaryDocument document(summary, english);
        QList<QImage> images;
        for (int page = 0; page < document.pageCount(); ++page)
            images << pageImage(document, page);
        return images;
    };
    const QList<QImage> before = pages();
    QCOMPARE(pages(), before);
    summary.seal.hash[0] = static_cast<char>(summary.seal.hash[0] ^ 0x11);
    QVERIFY(summary.seal.text() != seal);
    QVERIFY(pages() != before);
}

void SummaryWritersTest::everyPageShowsSomething_data() {
    QTest::addColumn<Summary>("summary");
    QTest::newRow("empty") << emptySummary();
    Summary one = emptySummary();
    one.all = group(1, QString(), 1).tally;
    one.departments = {group(1, QStringLiteral("Service"), 1)};
    one.people = one.departments;
    QTest::newRow("one promise") << one;
    QTest::newRow("a month") << bostonSummary(40);
    Summary many = bostonSummary(5);
    many.departments = kept::tests::manyGroups(150);
    many.people = kept::tests::manyGroups(150);
    QTest::newRow("150 groups") << many;
    Summary names = bostonSummary(12);
    names.departments[0].key = QStringLiteral("long ").repeated(400);
    names.departments[1].key = QString(3000, u'x');
    names.departments[2].key = QStringLiteral("خدمة العملاء");
    names.missed[0].what = QStringLiteral("word ").repeated(1000);
    names.missed[1].what = QString(5000, u'y');
    names.missed[2].promisee = QStringLiteral("عميل \u202E reversed");
    QTest::newRow("long and right-to-left names") << names;
}

void SummaryWritersTest::everyPageShowsSomething() {
    QFETCH(Summary, summary);
    for (const QLocale& locale : {english, QLocale(QLocale::Arabic, QLocale::Egypt)}) {
        const kept::render::SummaryDocument document(summary, locale);
        QVERIFY(document.pageCount() >= 1);
        for (int page = 0; page < document.pageCount(); ++page) {
            QVERIFY2(!isBlank(pageImage(document, page)), qPrintable(QString::number(page)));
        }
    }
}

void SummaryWritersTest::longTablesTakeMorePages() {
    const kept::render::SummaryDocument some(bostonSummary(30), english);
    const kept::render::SummaryDocument many(bostonSummary(3000), english);
    QVERIFY(many.pageCount() > some.pageCount() + 40);
    QVERIFY(many.pageCount() < some.pageCount() + 200);
}

void SummaryWritersTest::anUnknownEndingIsRefusedWithTheKnownOnes() {
    try {
        kept::render::writeSummary(emptySummary(), path(QStringLiteral("month.docx")));
        QFAIL("was written");
    } catch (const kept::domain::InvalidInput& error) {
        for (const QString& ending : kept::render::summaryFileEndings()) {
            QVERIFY(error.message().contains(ending));
        }
    }
    QVERIFY(!QFile::exists(path(QStringLiteral("month.docx"))));
}

void SummaryWritersTest::aFileThatCannotBeWrittenLeavesTheOldOne() {
    QVERIFY_EXCEPTION_THROWN(kept::render::writeSummary(emptySummary(), path(QStringLiteral("missing/month.csv"))),
                             kept::domain::StorageFailure);
    // A folder stands where the file should go.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("month.csv")));
    QVERIFY_EXCEPTION_THROWN(kept::render::writeSummary(emptySummary(), path(QStringLiteral("month.csv"))),
                             kept::domain::StorageFailure);
    QVERIFY(QFileInfo(path(QStringLiteral("month.csv"))).isDir());
}

Q_DECLARE_METATYPE(kept::services::Summary)
void SummaryWritersTest::headsOfATableDoNotBreakInsideAWord() {
    using kept::render::PageTable;
    using kept::render::PageType;
    kept::render::SummaryContent::Table table;
    table.columns = {{QStringLiteral("Abteilung"), 1}, {QStringLiteral("Quote")}};
    std::vector<QString> row = {QStringLiteral("Service"), QStringLiteral("70 % (67–74 %)")};
    for (const char* head : {"gewertet", "eingehalten", "eingehalten", "eingehalten", "verspätet", "gebrochen",
                             "überfällig", "entbunden", "nichtig", "importiert"}) {
        table.columns.push_back({QString::fromUtf8(head)});
        row.push_back(QStringLiteral("1.937"));
    }
    table.rows = {row};
    const PageType type(QFont(QStringLiteral("DejaVu Sans")), false);
    const PageTable paper(table, type, 487);
    QVERIFY2(paper.headHeight() <= PageType::lineHeight(type.font(7)) + 6,
             qPrintable(QString::number(paper.headHeight())));
}

QTEST_MAIN(SummaryWritersTest)
#include "test_summary_writers.moc"
