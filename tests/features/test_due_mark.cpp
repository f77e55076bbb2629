#include "render/due_mark.h"
#include "render/tokens.h"

#include <QImage>
#include <QTest>

using namespace kept;

namespace {

/// How much of a picture is of about that colour, 0 to 1.
double shareOf(const QImage& image, const QColor& color) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int apart = qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green()) +
                              qAbs(pixel.blue() - color.blue());
            found += apart < 60 && pixel.alpha() > 200 ? 1 : 0;
        }
    return double(found) / (image.width() * image.height());
}

QColor ground(bool late) {
    return render::color(late ? render::Token::Overdue : render::Token::Accent, render::Theme::Light);
}

} // namespace

class TestDueMark : public QObject {
    Q_OBJECT

private slots:
    void theNumberFillsTheMark_data() {
        QTest::addColumn<qint64>("due");
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 48})
            for (const qint64 due : {1, 8, 12, 99, 100, 12345})
                QTest::addRow("%lld at %d", due, size) << due << size;
    }
    void theNumberFillsTheMark() {
        QFETCH(qint64, due);
        QFETCH(int, size);
        const QImage image = render::dueMark(due, false, size).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        const double ink = shareOf(image, render::color(render::Token::OnAccent, render::Theme::Light));
        QVERIFY2(ink > 0.06 && ink < 0.5, qPrintable(QString::number(ink)));
        QVERIFY(shareOf(image, ground(false)) > 0.2);
    }

    void whatIsOverdueIsSeenByTheColour() {
        QVERIFY(shareOf(render::dueMark(3, true, 22).toImage(), ground(true)) > 0.3);
        QVERIFY(shareOf(render::dueMark(3, true, 22).toImage(), ground(false)) < 0.01);
        QVERIFY(shareOf(render::dueMark(3, false, 22).toImage(), ground(true)) < 0.01);
    }

    void numbersCanBeToldApart() {
        QVERIFY(render::dueMark(0, false, 22).toImage() != render::dueMark(1, false, 22).toImage());
        QVERIFY(render::dueMark(1, false, 16).toImage() != render::dueMark(2, false, 16).toImage());
        QVERIFY(render::dueMark(99, false, 22).toImage() != render::dueMark(100, false, 22).toImage());
        QCOMPARE(render::dueMark(100, false, 22).toImage(), render::dueMark(7000, false, 22).toImage());
    }

    void panelsFindTheirSize() {
        const QIcon icon = render::dueIcon(3, false);
        for (const int size : {16, 22, 24, 32, 48})
            QCOMPARE(icon.actualSize(QSize(size, size)), QSize(size, size));
    }
};

QTEST_MAIN(TestDueMark)
#include "test_due_mark.moc"
