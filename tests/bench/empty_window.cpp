#include <QApplication>
#include <QWidget>

/// An empty window of Qt, and nothing else in the process: what Kept is measured beside.
int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Empty"));
    window.resize(1'280, 800);
    window.show();
    return QApplication::exec();
}
