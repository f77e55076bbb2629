#pragma once

#include "services/vcard/vcard_import.h"
#include "ui/dialogs/form_dialog.h"

#include <QLocale>

namespace kept::ui {

/// What bringing in a file of cards would come to: how many, and which can't be taken and why. OK does it.
class CardImportDialog final : public FormDialog {
    Q_OBJECT

public:
    CardImportDialog(const services::vcard::ImportReport& tried, const QLocale& locale, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    bool m_hasAny;
};

/// "12 added, 3 updated, 40 known, 1 bad"
[[nodiscard]] QString reportWords(const services::vcard::ImportReport& report, const QLocale& locale);

} // namespace kept::ui
