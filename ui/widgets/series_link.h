#pragma once

#include "domain/ids.h"
#include "ui/widgets/chip.h"

namespace kept::ui {

/// Says that a promise is one of those that recur, and leads there. Hidden for one that stands alone.
class SeriesLink final : public ChipButton {
    Q_OBJECT

public:
    explicit SeriesLink(QWidget* parent = nullptr);

    /// `words`: how it recurs; may be empty until they are known.
    void setSeries(domain::SeriesId series, const QString& words = {});

signals:
    void wanted(kept::domain::SeriesId series);

private:
    domain::SeriesId m_series;
};

} // namespace kept::ui
