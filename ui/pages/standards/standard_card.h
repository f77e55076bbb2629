#pragma once

#include "services/standards.h"
#include "ui/widgets/card.h"

#include <QLocale>
#include <QTimeZone>

class QLabel;

namespace kept::ui {

/// One service promise to read: its words, its versions, and who knows what it says now.
class StandardCard final : public Card {
    Q_OBJECT

public:
    StandardCard(const QTimeZone& zone, const QLocale& locale, QWidget* parent = nullptr);

    void setStandard(const services::Standard& standard);

private:
    [[nodiscard]] QString dated(domain::Moment moment) const;
    [[nodiscard]] QString versionLine(const services::StandardVersion& version) const;
    void showReaders(const services::Standard& standard);

    QTimeZone m_zone;
    QLocale m_locale;
    QLabel* m_words;
    QLabel* m_rate;
    QLabel* m_missing;
    QLabel* m_known;
    QLabel* m_versions;
};

} // namespace kept::ui
