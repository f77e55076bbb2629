#pragma once

#include "ui/main_window/page_id.h"

#include <QObject>
#include <QString>

#include <vector>

namespace kept::services {
class Book;
}

namespace kept::ui {
class Appearance;
class MainWindow;
} // namespace kept::ui

namespace kept::startup {

/// Draws each page of the window into a PNG, in both themes, names the files on standard output, and ends the program.
class PagePictures final : public QObject {
    Q_OBJECT

public:
    PagePictures(ui::MainWindow& window, ui::Appearance& appearance, services::Book& book, QString folder);

    void start();

private:
    struct Picture {
        ui::PageId page;
        bool dark;
    };
    void next();
    /// Waits until the book has nothing left to read, that many times over: an answer may ask for more.
    void settle(int rounds);
    void grab();

    ui::MainWindow& m_window;
    ui::Appearance& m_appearance;
    services::Book& m_book;
    QString m_folder;
    std::vector<Picture> m_left;
};

} // namespace kept::startup
