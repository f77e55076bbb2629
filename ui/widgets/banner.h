#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kept::ui {

class IconLabel;

/// A standing remark over every page: the book is a rehearsal, or can only be read.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// icon: a file name from resources/icons. An empty text hides the banner. `action`: words of a button that does
    /// something about it; empty for none.
    void setRemark(const QString& icon, const QString& text, const QString& action = {});

signals:
    void actionPressed();

private:
    void setAction(const QString& words);

    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action = nullptr;
};

} // namespace kept::ui
