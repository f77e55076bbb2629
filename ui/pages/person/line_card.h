#pragma once

#include "models/linked_lines_model.h"
#include "ui/widgets/card.h"

namespace kept::ui {

class PlainTable;

/// A card of sentences: a click or Enter lists the promises that one speaks of.
class LineCard final : public Card {
    Q_OBJECT

public:
    LineCard(const char* objectName, QWidget* parent = nullptr);

    /// What was found, what of, and the sentences that say more; without any only the heading is shown.
    void setLines(const QString& finding, const QString& measured, std::vector<models::LinkedLine> lines);

signals:
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);

private:
    void open(const QModelIndex& index);

    models::LinkedLinesModel* m_lines;
    PlainTable* m_table;
};

} // namespace kept::ui
