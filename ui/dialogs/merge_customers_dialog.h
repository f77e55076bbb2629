#pragma once

#include "services/customers.h"
#include "ui/dialogs/form_dialog.h"

#include <vector>

class QComboBox;

namespace kept::ui {

/// Which other customer one is: those that are alike come first. Says before OK what comes of it.
class MergeCustomersDialog final : public FormDialog {
    Q_OBJECT

public:
    MergeCustomersDialog(const services::CustomerRow& from, const services::CustomerOverview& overview,
                         QWidget* parent = nullptr);

    [[nodiscard]] domain::ContactId into() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void fill(const services::CustomerOverview& overview);
    void preview();

    services::CustomerRow m_from;
    QComboBox* m_into;
};

} // namespace kept::ui
