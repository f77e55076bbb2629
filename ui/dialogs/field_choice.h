#pragma once

#include "domain/conflict.h"

#include <QObject>

class QGridLayout;
class QRadioButton;
class QWidget;

namespace kept::ui {

/// The row of one field in a conflict: what it was, theirs and mine, with the choice between both where both changed
/// it.
class FieldChoice final : public QObject {
    Q_OBJECT

public:
    explicit FieldChoice(domain::FieldVersions field, QObject* parent);

    void addTo(QGridLayout& grid, int row);
    [[nodiscard]] const domain::FieldVersions& field() const { return m_field; }
    /// Still to be chosen.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool takesMine() const;
    /// Does nothing where there is nothing to choose.
    void choose(bool mine);
    void focus();

signals:
    void changed();

private:
    QWidget* side(const QString& text, bool isMine);

    domain::FieldVersions m_field;
    QRadioButton* m_theirs = nullptr; ///< none where only one side changed it
    QRadioButton* m_mine = nullptr;
};

} // namespace kept::ui
