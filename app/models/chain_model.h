#pragma once

#include "services/chains.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace kept::models {

/// Who waits on whom, as a tree: below a promise stands what it waits on. A promise that several wait on stands below
/// each of them. Answers to IdRole, OutcomeRole and AtRiskRole of promise_roles.h.
class ChainModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, Who, When, State, ColumnCount };

    ChainModel(std::function<domain::Moment()> clock, const QTimeZone& zone, const QLocale& locale,
               QObject* parent = nullptr);

    /// Another chain, or the same one changed: where it still has its shape, its rows stay what they are.
    void setChain(std::vector<services::ChainNode> chain);
    [[nodiscard]] int promiseCount() const { return static_cast<int>(m_chain.size()); }
    /// Where the promise stands first; invalid where it does not.
    [[nodiscard]] QModelIndex indexOf(domain::PromiseId promise) const;
    [[nodiscard]] domain::PromiseId idAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const services::ChainNode& nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexAt(int node, int column) const;
    [[nodiscard]] const std::vector<int>& below(const QModelIndex& parent) const;
    [[nodiscard]] bool hasShapeOf(const std::vector<services::ChainNode>& chain) const;
    [[nodiscard]] QString text(const services::ChainNode& node, int column) const;
    [[nodiscard]] QString dueText(const domain::PromiseRow& row) const;
    [[nodiscard]] QString stateWords(const services::ChainNode& node) const;
    [[nodiscard]] QString sentence(const QModelIndex& index) const;

    std::function<domain::Moment()> m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    std::vector<services::ChainNode> m_chain;
    std::vector<std::vector<int>> m_below; ///< by node; the tops at the end
};

} // namespace kept::models
