#pragma once

#include "tests/support/moments.h"
#include "tests/support/open_book.h"
#include "ui/pages/team_board_page.h"
#include "ui/widgets/board_view.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>

#include <memory>

namespace kept::tests {

inline const QTimeZone boardZone("Europe/Berlin");
inline const QLocale boardLocale(QLocale::English, QLocale::UnitedKingdom);

inline domain::Moment boardMoment(const char* text) {
    return test::at(QString::fromLatin1(text), boardZone);
}

/// The team board of three people: one has two promises of which one is overdue, one has two to come, one has none.
struct BoardStage {
    tests::OpenBook desk{boardMoment("2026-11-16T09:00")};
    domain::PersonId mara = desk.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    domain::PersonId jonas = desk.person(QStringLiteral("Jonas Weber"), QStringLiteral("Service"));
    domain::PersonId tariq = desk.person(QStringLiteral("Tariq Aziz"), QStringLiteral("Logistics"));
    domain::PromiseId late =
        desk.promise(tariq, QStringLiteral("Ring back on the delivery"), boardMoment("2026-11-20T12:00"));
    domain::PromiseId today = desk.promise(tariq, QStringLiteral("Engineer on site"), boardMoment("2026-11-23T13:00"));
    domain::PromiseId later = desk.promise(mara, QStringLiteral("Pick up the couch"), boardMoment("2026-11-26T12:00"));
    domain::PromiseId sooner = desk.promise(mara, QStringLiteral("Send the invoice"), boardMoment("2026-11-24T12:00"));
    std::unique_ptr<ui::TeamBoardPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void open() {
        desk.now = boardMoment("2026-11-23T11:00");
        page = std::make_unique<ui::TeamBoardPage>(
            desk.book, [this] { return desk.now; }, boardZone, boardLocale);
        tester = std::make_unique<QAbstractItemModelTester>(&page->model());
        QObject::connect(&desk.book, &services::Book::changed, page.get(), &ui::TeamBoardPage::bookChanged);
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->model().columnCount() > 0);
        view().setFocus();
    }
    [[nodiscard]] ui::BoardView& view() const { return *page->findChild<ui::BoardView*>(QStringLiteral("teamBoard")); }
    /// "Tariq Aziz: Ring back on the delivery, Engineer on site"
    [[nodiscard]] QString shape() const {
        QStringList columns;
        for (int column = 0; column < page->model().columnCount(); ++column) {
            QStringList cards;
            for (int row = 1; row <= page->model().lastRow(column); ++row)
                cards << page->model().index(row, column).data().toString();
            columns << page->model().heading(column).name + QStringLiteral(": ") + cards.join(QStringLiteral(", "));
        }
        return columns.join(QStringLiteral(" | "));
    }
    [[nodiscard]] QString current() const { return view().currentIndex().data().toString(); }
    void press(Qt::Key key) const { QTest::keyClick(&view(), key); }
    void click(const char* button) const {
        QTest::mouseClick(page->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
};

} // namespace kept::tests
