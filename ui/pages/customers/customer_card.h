#pragma once

#include "services/customers.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kept::ui {

class Card;
class TrustChart;

/// What is known of one customer: how to reach them, whom they were merged with, and how promises to them were kept.
class CustomerCard final : public QWidget {
    Q_OBJECT

public:
    CustomerCard(const QTimeZone& zone, const QLocale& locale, QWidget* parent = nullptr);

    /// `now` tells what time it is there.
    void show(const services::CustomerHistory& history, domain::Moment now);
    void clear();
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    using QWidget::show;

signals:
    /// A merge is to be taken back.
    void partWanted(kept::domain::ContactId contact, const QString& name);

private:
    [[nodiscard]] QString reachWords(const domain::Contact& contact, domain::Moment now) const;
    void showMerged(const std::vector<services::MergedName>& merged);
    void say(QLabel& label, const QString& text);
    [[nodiscard]] QLabel* addLine(const char* objectName);

    QTimeZone m_zone;
    QLocale m_locale;
    Card* m_card;
    QLabel* m_reach;
    QLabel* m_addresses;
    QLabel* m_note;
    QLabel* m_rate;
    QVBoxLayout* m_merged;
    TrustChart* m_trust;
    bool m_readOnly = false;
};

} // namespace kept::ui
