#pragma once

#include "domain/ids.h"

#include <QTreeView>

namespace kept::models {
class ChainModel;
}

namespace kept::ui {

/// Who waits on whom, over a models::ChainModel: the arrows walk through the chain, Enter opens the promise there.
class ChainView final : public QTreeView {
    Q_OBJECT

public:
    /// `model` outlives it.
    explicit ChainView(models::ChainModel& model, QWidget* parent = nullptr);

    /// Goes to that promise, the one that the chain is about.
    void goTo(domain::PromiseId promise);

    /// Letters are keys of actions here.
    void keyboardSearch(const QString&) override {}

signals:
    void promiseWanted(kept::domain::PromiseId promise);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void open(const QModelIndex& index);

    models::ChainModel& m_chain;
};

} // namespace kept::ui
