#pragma once

#include "services/chains.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace kept::ui {

/// The next promises in the chain of one: what it waits on and what waits on it, each to be opened, and where its miss
/// began. Hidden where there are none.
class ChainSection final : public QWidget {
    Q_OBJECT

public:
    explicit ChainSection(QWidget* parent = nullptr);

    void setChain(domain::PromiseId promise, const std::vector<services::ChainNode>& chain, domain::Moment now);
    void clear();

signals:
    void promiseWanted(kept::domain::PromiseId promise);

private:
    void addGroup(const QString& title, const char* objectName, const std::vector<const services::ChainNode*>& nodes);
    void addLink(const services::ChainNode& node, const char* objectName);

    QVBoxLayout* m_lines;
    domain::Moment m_now;
};

} // namespace kept::ui
