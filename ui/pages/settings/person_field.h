#pragma once

#include "services/people.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace kept::ui {

/// Somebody on the team, to begin with whoever sits here.
class PersonField final : public QComboBox {
    Q_OBJECT

public:
    PersonField(const char* objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// Who is chosen stays so.
    void setPeople(const std::vector<services::PersonRow>& people, std::optional<domain::PersonId> me);
    /// Nothing where nobody is on the team.
    [[nodiscard]] std::optional<domain::PersonId> person() const;

signals:
    void personChanged();
};

} // namespace kept::ui
