#include "startup/page_pictures.h"

#include "services/book.h"
#include "services/deliver.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/appearance.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

namespace kept::startup {

namespace {

constexpr int roundsUntilSettled = 6;
constexpr QSize pictureSize(1280, 800);

QString fileName(ui::PageId page, bool dark) {
    const auto name = [page] {
        switch (page) {
        case ui::PageId::MyPromises:
            return "my_promises";
        case ui::PageId::PromisedToMe:
            return "promised_to_me";
        case ui::PageId::TeamBoard:
            return "team_board";
        case ui::PageId::Charts:
            return "charts";
        case ui::PageId::Customers:
            return "customers";
        case ui::PageId::Standards:
            return "standards";
        case ui::PageId::Reports:
            return "reports";
        case ui::PageId::Series:
            return "recurring";
        case ui::PageId::Settings:
            return "settings";
        default:
            return "first_start";
        }
    }();
    return QStringLiteral("%1_%2.png").arg(QLatin1String(name), dark ? QLatin1String("dark") : QLatin1String("light"));
}

} // namespace

PagePictures::PagePictures(ui::MainWindow& window, ui::Appearance& appearance, services::Book& book, QString folder)
    : m_window(window), m_appearance(appearance), m_book(book), m_folder(std::move(folder)) {}

void PagePictures::start() {
    QDir().mkpath(m_folder);
    for (const bool dark : {true, false}) {
        for (const ui::PageId page : {ui::PageId::Settings, ui::PageId::Series, ui::PageId::Reports,
                                      ui::PageId::Standards, ui::PageId::Customers, ui::PageId::Charts,
                                      ui::PageId::TeamBoard, ui::PageId::PromisedToMe, ui::PageId::MyPromises}) {
            if (m_window.hasPage(page))
                m_left.push_back({page, dark});
        }
    }
    m_window.resize(pictureSize);
    m_window.show();
    next();
}

void PagePictures::next() {
    if (m_left.empty()) {
        QCoreApplication::quit();
        return;
    }
    const Picture picture = m_left.back();
    m_appearance.apply(picture.dark ? render::Theme::Dark : render::Theme::Light);
    m_window.showPage(picture.page);
    settle(roundsUntilSettled);
}

void PagePictures::settle(int rounds) {
    if (rounds == 0)
        return grab();
    const auto idle = m_book.run([](storage::Database&) {}, services::Priority::Long);
    const auto again = [this, rounds] {
        QMetaObject::invokeMethod(
            this, [this, rounds] { settle(rounds - 1); }, Qt::QueuedConnection);
    };
    services::deliver(idle, this, again, [again](const QString&) { again(); });
}

void PagePictures::grab() {
    const Picture picture = m_left.back();
    m_left.pop_back();
    const QString path = QDir(m_folder).filePath(fileName(picture.page, picture.dark));
    if (!m_window.grab().save(path)) {
        std::fprintf(stderr, "kept: %s can't be written\n", qUtf8Printable(path));
        QCoreApplication::exit(1);
        return;
    }
    std::printf("%s\n", qUtf8Printable(path));
    next();
}

} // namespace kept::startup
