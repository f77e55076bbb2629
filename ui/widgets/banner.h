#pragma once

#include <QFrame>

class QLabel;

namespace kept::ui {

class IconLabel;

/// A standing remark over every page: the book is a rehearsal, or can only be read.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// icon: a file name from resources/icons. An empty text hides the banner.
    void setRemark(const QString& icon, const QString& text);

private:
    IconLabel* m_icon;
    QLabel* m_text;
};

} // namespace kept::ui
