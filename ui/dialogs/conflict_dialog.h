#pragma once

#include "domain/conflict.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace kept::ui {

class FieldChoice;

/// Somebody else was quicker: who changed what, and each field as it was, as it is now and as it was typed. For what
/// both changed the person chooses; what only one changed is taken by itself, and said so.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(const domain::Disagreement& conflict, QWidget* parent);

    [[nodiscard]] domain::Settlement settlement() const;
    /// Nothing of what was typed is left: there is nothing to save.
    [[nodiscard]] bool leavesTheirs() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QScrollArea* fieldTable();
    QWidget* buttonRow();
    void choose(bool mine);
    void check();

    domain::Disagreement m_conflict;
    std::vector<FieldChoice*> m_choices; ///< one for each field
    QLabel* m_remark;
    QPushButton* m_ok;
};

} // namespace kept::ui
