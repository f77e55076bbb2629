#include "cli/progress_line.h"

#include <QTest>

#include <sstream>

using kept::cli::ProgressLine;

/// How far long work has come is for eyes, not for files.
class TestProgressLine : public QObject {
    Q_OBJECT

private slots:
    void aTerminalHasOneLineWhichEndsEmpty() {
        std::ostringstream err;
        {
            ProgressLine progress(err, true);
            QVERIFY(!progress.isDue());
            QTRY_VERIFY(progress.isDue());
            progress.show(QStringLiteral("1 of 2"));
            QVERIFY(!progress.isDue());
        }
        QCOMPARE(QByteArray(err.str().c_str()), QByteArray("\r1 of 2\r      \r"));
    }

    void elsewhereNothingIsWritten() {
        std::ostringstream err;
        ProgressLine terminal(err, true);
        const ProgressLine pipe(err, false);
        QTRY_VERIFY(terminal.isDue());
        QVERIFY(!pipe.isDue());
        QVERIFY(err.str().empty());
    }
};

QTEST_GUILESS_MAIN(TestProgressLine)
#include "test_progress_line.moc"
