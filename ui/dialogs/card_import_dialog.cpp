#include "ui/dialogs/card_import_dialog.h"

#include "models/bad_rows_model.h"
#include "ui/widgets/plain_table.h"

namespace kept::ui {

using services::vcard::ImportReport;

QString reportWords(const ImportReport& report, const QLocale& locale) {
    const auto count = [&](std::size_t value) { return locale.toString(static_cast<qlonglong>(value)); };
    return CardImportDialog::tr("%1 added, %2 updated, %3 known, %4 that can't be taken")
        .arg(count(static_cast<std::size_t>(report.added)), count(static_cast<std::size_t>(report.updated)),
             count(static_cast<std::size_t>(report.known)), count(report.bad.size()));
}

CardImportDialog::CardImportDialog(const ImportReport& tried, const QLocale& locale, QWidget* parent)
    : FormDialog(tr("Bring in customers"), tr("Bring in"), parent), m_hasAny(tried.added + tried.updated > 0) {
    setObjectName(QStringLiteral("cardImportDialog"));
    setExplanation(tr("This would come of it: %1.").arg(reportWords(tried, locale)));
    if (!tried.bad.empty()) {
        std::vector<services::BadRow> rows;
        for (const services::vcard::BadCard& bad : tried.bad)
            rows.push_back({bad.line, bad.name, bad.reason});
        auto* model = new models::BadRowsModel(locale, this);
        model->setRows(std::move(rows));
        auto* table = new PlainTable(QStringLiteral("badCards"), tr("Cards that can't be taken"));
        table->setTableModel(model, models::BadRowsModel::Reason);
        addField(tr("Cards that can't be taken"), "badCards", table);
    }
    check();
}

std::optional<QString> CardImportDialog::complaint() const {
    return m_hasAny ? std::nullopt : std::optional(tr("There is nothing new in this file."));
}

} // namespace kept::ui
