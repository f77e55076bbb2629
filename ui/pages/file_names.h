#pragma once

#include <QString>

class QWidget;

namespace kept::ui {

class Questions;

/// The person's documents and a name that every file system takes.
[[nodiscard]] QString proposedPath(const QString& fileName);

/// Asks where a file goes, proposing proposedPath(). Gives a path with
/// that ending (".pdf"), or an empty one where the person changed their mind.
[[nodiscard]] QString askWhereToSave(Questions& questions, QWidget* parent, const QString& title,
                                     const QString& fileName, const QString& filter, const QString& ending);

} // namespace kept::ui
