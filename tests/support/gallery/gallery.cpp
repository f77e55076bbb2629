#include "dummy_pages.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace {

using namespace kept;

/// Settles the layout and saves what is seen.
void grab(ui::MainWindow& window, const QString& directory, const QString& name) {
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    const QString path = QDir(directory).filePath(name + QStringLiteral(".png"));
    if (!window.grab().save(path))
        QTextStream(stderr) << "cannot write " << path << '\n';
}

void understand(ui::MainWindow& window) {
    window.quickEntry().setText(QStringLiteral("Call Anna Keller back tomorrow 15:00 #phone"));
    window.quickEntry().setChips(
        {{QStringLiteral("to"), QStringLiteral("to Anna Keller"), ui::ChipKind::Accent, {}},
         {QStringLiteral("due"), QStringLiteral("due Tue 24 Nov, 15:00"), ui::ChipKind::Accent, {}},
         {QStringLiteral("channel"), QStringLiteral("phone"), ui::ChipKind::Accent, {}},
         {QStringLiteral("chance"),
          QStringLiteral("6 of 10 like this took longer · 17:00 keeps 9 of 10"),
          ui::ChipKind::Warning,
          {}}});
    window.quickEntry().focusEntry();
}

void grabStates(ui::Appearance& appearance, render::Theme theme, const QString& directory) {
    const QString suffix = theme == render::Theme::Light ? QStringLiteral("light") : QStringLiteral("dark");
    appearance.apply(theme);
    for (const QSize size : {QSize(900, 600), QSize(1280, 800), QSize(1920, 1080)}) {
        ui::MainWindow window;
        tests::fillWithDummies(window);
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        const QString at = QStringLiteral("%1_%2").arg(suffix).arg(size.width());
        understand(window);
        grab(window, directory, QStringLiteral("promises_") + at);
        window.openDetails();
        grab(window, directory, QStringLiteral("details_") + at);
        window.closeDetails();
        window.quickEntry().clear();
        window.showPage(ui::PageId::Charts);
        window.messages().say({ui::MessageKind::Info,
                               QStringLiteral("“Send the corrected invoice” is kept."),
                               {},
                               {},
                               QStringLiteral("Undo")});
        grab(window, directory, QStringLiteral("controls_") + at);
        window.showPage(ui::PageId::PromisedToMe);
        window.setRehearsalMark(QStringLiteral("A rehearsal: nothing here is a real promise."));
        window.messages().say({ui::MessageKind::Error,
                               QStringLiteral("The promise was not saved: the disk is full."),
                               QStringLiteral("What you typed is still in its form."),
                               QStringLiteral("Free some room and press Enter again."),
                               {}});
        grab(window, directory, QStringLiteral("empty_") + at);
        window.actions().find(QStringLiteral("commandPalette"))->trigger();
        grab(window, directory, QStringLiteral("palette_") + at);
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QString directory = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    if (argc > 2 && QByteArray(argv[2]) == "rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QDir().mkpath(directory);
    ui::Appearance appearance(application);
    grabStates(appearance, render::Theme::Light, directory);
    grabStates(appearance, render::Theme::Dark, directory);
    return 0;
}
