#pragma once

#include "render/figure.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace kept::render {

/// The words, figures and tables of a summary in the order of reading, before it is a page or a file: what HTML, PDF
/// and the preview have in common.
struct SummaryContent {
    enum class Align { Start, End };

    struct Column {
        QString title;
        qreal share = 0; ///< of the room that the other columns leave; 0 for a column as wide as what it holds
        Align align = Align::Start;
        bool wraps = false; ///< may take a second line
    };
    struct Table {
        QString title;
        QString note;      ///< what the table shows; may be empty
        QString emptyText; ///< said instead of a table without rows
        std::vector<Column> columns;
        std::vector<std::vector<QString>> rows; ///< a line feed in a cell is one of ours: between a day and a time
    };
    struct KeyFigure {
        QString label;
        QString value;
        QString note;
    };
    struct Definition {
        QString term;
        QString text;
    };

    QString title;
    QString context;       ///< book, department, moment
    QString rehearsalMark; ///< empty for a book in earnest
    std::vector<QString> findings;
    std::vector<KeyFigure> keyFigures; ///< the first is the keep rate
    std::vector<Figure> figures;
    std::vector<Table> tables;
    std::vector<Definition> definitions;
    QString seal;
};

[[nodiscard]] SummaryContent contentOf(const services::Summary& summary, const QLocale& locale);

} // namespace kept::render
