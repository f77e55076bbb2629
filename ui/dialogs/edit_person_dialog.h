#pragma once

#include "domain/contact.h"
#include "services/people.h"
#include "ui/dialogs/form_dialog.h"

#include <QStringList>

class QComboBox;
class QLineEdit;

namespace kept::ui {

class ReachFields;

/// Name, department and role of somebody on the team.
class EditPersonDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `person` without an id is somebody new. `others` are the names that are taken; `highest` is the highest role
    /// that may be given.
    EditPersonDialog(const services::PersonRow& person, const QStringList& departments, QStringList others,
                     services::Role highest, QWidget* parent);

    /// Asks too by which of these channels they want to be reached, and by which not.
    void askReach(const domain::ReachWishes& wishes, const QStringList& channels);
    /// As they were where they are not asked for.
    [[nodiscard]] domain::ReachWishes reach() const;
    /// What was typed, trimmed, with the id and version that it was loaded with.
    [[nodiscard]] services::PersonRow person() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    services::PersonRow m_seen;
    QStringList m_others;
    QLineEdit* m_name;
    QComboBox* m_department;
    QComboBox* m_role;
    ReachFields* m_reach = nullptr; ///< none where that is not asked
    domain::ReachWishes m_wishes;
};

} // namespace kept::ui
