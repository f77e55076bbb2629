#include "ui/widgets/read_only_words.h"

#include <QCoreApplication>

namespace kept::ui {

namespace {

struct ReadOnlyText {
    Q_DECLARE_TR_FUNCTIONS(ReadOnlyWords)
};

} // namespace

QString readOnlyWords() {
    return ReadOnlyText::tr("Nothing in this book can be changed right now; the line at the top says why.");
}

} // namespace kept::ui
