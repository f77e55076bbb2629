#include "ui/pages/file_names.h"

#include "ui/dialogs/questions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kept::ui {

namespace {

struct FileNamesText {
    Q_DECLARE_TR_FUNCTIONS(kept::ui::FileNames)
};

} // namespace

QString proposedPath(const QString& fileName) {
    QString safe = fileName.simplified();
    for (QChar& c : safe) {
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || !c.isPrint())
            c = u'_';
    }
    while (safe.startsWith(u'.')) // or it would be hidden
        safe.remove(0, 1);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(safe);
}

QString askWhereToSave(Questions& questions, QWidget* parent, const QString& title, const QString& fileName,
                       const QString& filter, const QString& ending) {
    const QString path = questions.fileToSave(parent, title, proposedPath(fileName), filter);
    if (path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive))
        return path;
    // The desktop asked about the name as it was typed, not about this one.
    const QString whole = path + ending;
    const bool free =
        !QFileInfo::exists(whole) ||
        questions.confirm(parent, FileNamesText::tr("Replace “%1”?").arg(QFileInfo(whole).fileName()),
                          FileNamesText::tr("What is in that file now will be gone."), FileNamesText::tr("Replace"));
    return free ? whole : QString();
}

} // namespace kept::ui
