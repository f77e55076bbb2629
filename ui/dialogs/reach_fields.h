#pragma once

#include "domain/contact.h"

#include <QObject>
#include <QStringList>

class QComboBox;

namespace kept::ui {

class MenuButton;

/// By which channels somebody wants to be reached, and by which not: two fields for a form.
class ReachFields final : public QObject {
    Q_OBJECT

public:
    /// channels: by their names in the record.
    ReachFields(const domain::ReachWishes& wishes, const QStringList& channels, QObject* parent);

    /// Both belong to the form that they are put into.
    [[nodiscard]] QComboBox* preferred() const { return m_preferred; }
    [[nodiscard]] MenuButton* unwanted() const { return m_unwanted; }
    /// Puts what is chosen in the place of what was wished.
    void fill(domain::ReachWishes& wishes) const;

signals:
    void changed();

private:
    [[nodiscard]] QStringList chosen() const;
    void showUnwanted();

    QComboBox* m_preferred;
    MenuButton* m_unwanted;
};

} // namespace kept::ui
