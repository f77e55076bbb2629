#pragma once

#include "services/chains.h"
#include "ui/dialogs/promise_dialog.h"

class QListView;
class QStandardItemModel;

namespace kept::ui {

/// Asks on which promise of a colleague this one waits; one that it waits on already is let go. What is typed searches
/// them all while the arrows go through what was found.
class WaitDialog final : public PromiseDialog {
    Q_OBJECT

public:
    using Search = std::function<QFuture<std::vector<services::WaitChoice>>(const QString& words)>;

    WaitDialog(PromiseDialogContext context, Search search, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;

private:
    void buildList();
    void search();
    void list(const std::vector<services::WaitChoice>& choices);
    [[nodiscard]] const services::WaitChoice* chosen() const;

    Search m_search;
    int m_asked = 0;
    bool m_answered = false;
    std::vector<services::WaitChoice> m_choices;
    QLineEdit* m_words;
    QListView* m_list;
    QStandardItemModel* m_items;
};

} // namespace kept::ui
