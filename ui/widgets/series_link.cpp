#include "ui/widgets/series_link.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/shown_text.h"

namespace kept::ui {

SeriesLink::SeriesLink(QWidget* parent) : ChipButton(parent) {
    setObjectName(QStringLiteral("seriesLink"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this] { emit wanted(m_series); });
    hide();
}

void SeriesLink::setSeries(domain::SeriesId series, const QString& words) {
    const bool isOther = series != m_series;
    m_series = series;
    setVisible(series.isValid());
    if (words.isEmpty() && !isOther)
        return; // what stands there is right
    const QString text = words.isEmpty() ? tr("One of those that recur") : tr("One of: %1").arg(shownText(words));
    setText(QStringLiteral("↻ ") + withoutMnemonic(text));
    setAccessibleName(text);
    setToolTip(plainToolTip(tr("%1\nShows the recurring promise").arg(text)));
}

} // namespace kept::ui
