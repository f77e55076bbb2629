#pragma once

#include "services/timeline.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

class QPainter;
class QVBoxLayout;

namespace kept::ui {

/// One event: a mark on the line, what happened, when and by whom, and the words that somebody typed. All painted as
/// plain text.
class TimelineItem final : public QWidget {
    Q_OBJECT

public:
    TimelineItem(const services::TimelineEntry& entry, const QString& meta, bool last, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removalWanted(kept::domain::EventNumber entry);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int layOut(int width, QPainter* painter) const;

    services::TimelineEntry m_entry;
    QString m_meta;
    bool m_last;
    mutable int m_measuredWidth = -1; ///< for which the height is known
    mutable int m_measuredHeight = 0;
};

/// What happened to a promise, oldest first, along a line.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    TimelineView(const QTimeZone& zone, const QLocale& locale, QWidget* parent = nullptr);

    void setEntries(const std::vector<services::TimelineEntry>& entries);

signals:
    /// The promise that an entry is linked with is to be shown.
    void promiseWanted(kept::domain::PromiseId promise);
    /// A text of an entry is to be removed.
    void removalWanted(kept::domain::EventNumber entry);

private:
    void addLink(const services::TimelineEntry& entry);

    QTimeZone m_zone;
    QLocale m_locale;
    QVBoxLayout* m_items;
};

} // namespace kept::ui
