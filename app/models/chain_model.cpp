#include "models/chain_model.h"

#include "domain/outcome.h"
#include "models/due_words.h"
#include "models/promise_roles.h"

#include <algorithm>

namespace kept::models {

using services::ChainNode;

ChainModel::ChainModel(std::function<domain::Moment()> clock, const QTimeZone& zone, const QLocale& locale,
                       QObject* parent)
    : QAbstractItemModel(parent), m_clock(std::move(clock)), m_zone(zone), m_locale(locale), m_below(1) {}

void ChainModel::setChain(std::vector<ChainNode> chain) {
    if (hasShapeOf(chain)) {
        m_chain = std::move(chain);
        for (int node = 0; node < promiseCount(); ++node)
            emit dataChanged(indexAt(node, 0), indexAt(node, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_chain = std::move(chain);
    m_below.assign(m_chain.size() + 1, {});
    for (int node = 0; node < promiseCount(); ++node) {
        const int parent = m_chain[static_cast<std::size_t>(node)].parent;
        m_below[parent < 0 ? m_chain.size() : static_cast<std::size_t>(parent)].push_back(node);
    }
    endResetModel();
}

bool ChainModel::hasShapeOf(const std::vector<ChainNode>& chain) const {
    return std::ranges::equal(chain, m_chain, [](const ChainNode& a, const ChainNode& b) {
        return a.row.id == b.row.id && a.parent == b.parent;
    });
}

const ChainNode& ChainModel::nodeAt(const QModelIndex& index) const {
    return m_chain[static_cast<std::size_t>(index.internalId())];
}

QModelIndex ChainModel::indexAt(int node, int column) const {
    const int parent = m_chain[static_cast<std::size_t>(node)].parent;
    const auto& siblings = m_below[parent < 0 ? m_chain.size() : static_cast<std::size_t>(parent)];
    const auto place = std::ranges::find(siblings, node) - siblings.begin();
    return createIndex(static_cast<int>(place), column, static_cast<quintptr>(node));
}

const std::vector<int>& ChainModel::below(const QModelIndex& parent) const {
    return m_below[parent.isValid() ? static_cast<std::size_t>(parent.internalId()) : m_chain.size()];
}

QModelIndex ChainModel::indexOf(domain::PromiseId promise) const {
    const auto found =
        std::ranges::find(m_chain, promise, [](const ChainNode& node) { return node.row.id; }) - m_chain.begin();
    return found == static_cast<std::ptrdiff_t>(m_chain.size()) ? QModelIndex() : indexAt(static_cast<int>(found), 0);
}

domain::PromiseId ChainModel::idAt(const QModelIndex& index) const {
    return index.isValid() ? nodeAt(index).row.id : domain::PromiseId();
}

QModelIndex ChainModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(below(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex ChainModel::parent(const QModelIndex& child) const {
    if (!child.isValid())
        return {};
    const int parent = nodeAt(child).parent;
    return parent < 0 ? QModelIndex() : indexAt(parent, 0);
}

int ChainModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(below(parent).size());
}

int ChainModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant ChainModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChainNode& node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == What ? sentence(index) : text(node, index.column());
    case IdRole:
        return static_cast<qint64>(node.row.id.value());
    case OutcomeRole:
        return static_cast<int>(node.row.outcome);
    case AtRiskRole:
        return node.row.isAtRisk(m_clock());
    default:
        return {};
    }
}

QVariant ChainModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What waits, and below it on what");
    case Who:
        return tr("Who");
    case When:
        return tr("Due");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString ChainModel::text(const ChainNode& node, int column) const {
    switch (column) {
    case What:
        return node.row.what;
    case Who:
        return node.row.holder.isEmpty() ? node.row.department : node.row.holder;
    case When:
        return dueText(node.row);
    case State:
        return stateWords(node);
    default:
        return {};
    }
}

QString ChainModel::dueText(const domain::PromiseRow& row) const {
    const domain::Moment now = m_clock();
    const QString due = dueWords(row.judgedDue, now, m_zone, m_locale).text;
    const QString first = firstDueWords(row.firstDue, row.judgedDue, now, m_zone, m_locale);
    return first.isEmpty() ? due : tr("%1, %2", "when it is due, when it was due first").arg(due, first);
}

QString ChainModel::stateWords(const ChainNode& node) const {
    const QString outcome =
        QStringLiteral("%1 %2").arg(domain::signFor(node.row.outcome)).arg(domain::wordFor(node.row.outcome));
    if (node.repeated && !below(indexOf(node.row.id)).empty())
        return tr("%1, as above", "an outcome").arg(outcome);
    return node.row.isAtRisk(m_clock()) ? tr("%1, at risk", "an outcome").arg(outcome) : outcome;
}

/// The whole row, for whoever hears it.
QString ChainModel::sentence(const QModelIndex& index) const {
    const ChainNode& node = nodeAt(index);
    QString words = tr("%1. %2. Due %3. %4.", "what, who, when, state")
                        .arg(node.row.what, text(node, Who), text(node, When), domain::wordFor(node.row.outcome));
    if (node.row.isAtRisk(m_clock()))
        words = tr("%1 At risk.").arg(words);
    if (node.parent >= 0)
        words = tr("%1 “%2” waits on it.").arg(words, m_chain[static_cast<std::size_t>(node.parent)].row.what);
    return words;
}

} // namespace kept::models
