#include "ui/widgets/read_only_words.h"

#include <QCoreApplication>

namespace kept::ui {

QString readOnlyWords() {
    return QCoreApplication::translate("kept::ui",
                                       "Nothing in this book can be changed right now; the line at the top says why.");
}

} // namespace kept::ui
