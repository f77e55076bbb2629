#include "ui/dialogs/series_reason_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/shown_text.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace kept::ui {

namespace {

constexpr qsizetype longestReasonGlimpse = 160;

} // namespace

SeriesReasonDialog::SeriesReasonDialog(Act act, const QString& series, const std::vector<QDate>& days,
                                       const QLocale& locale, QWidget* parent)
    : FormDialog(act == Act::Skip ? tr("Skip one") : tr("End it"), act == Act::Skip ? tr("Skip it") : tr("End it"),
                 parent),
      m_day(new QComboBox), m_reason(new QPlainTextEdit) {
    setObjectName(act == Act::Skip ? QStringLiteral("skipDialog") : QStringLiteral("endSeriesDialog"));
    const QString glimpse = glimpseOf(series, longestReasonGlimpse);
    setExplanation(act == Act::Skip
                       ? tr("%1\nThere is no promise for that day; the record keeps why.").arg(glimpse)
                       : tr("%1\nFrom that day on there are no more; what is promised already stays.").arg(glimpse));
    for (const QDate day : days)
        m_day->addItem(locale.toString(day, QLocale::LongFormat), day);
    m_reason->setTabChangesFocus(true);
    addField(act == Act::Skip ? tr("&Day") : tr("&From"), "seriesDay", m_day);
    addField(tr("&Reason"), "seriesReason", m_reason);
    setRequired(*m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SeriesReasonDialog::check);
    check();
}

QDate SeriesReasonDialog::day() const {
    return m_day->currentData().toDate();
}

QString SeriesReasonDialog::reason() const {
    return m_reason->toPlainText().trimmed();
}

std::optional<QString> SeriesReasonDialog::complaint() const {
    if (reason().isEmpty())
        return QString();
    try {
        (void)domain::checkedText(reason(), tr("The reason"));
    } catch (const domain::Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
