#pragma once

#include <QWidget>

namespace kept::ui {

class ElidedLabel;

/// The last line of the window: which book, how it is, and what comes next.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setBook(const QString& name);
    void setState(const QString& state);
    void setRemark(const QString& remark);

private:
    ElidedLabel* m_book;
    ElidedLabel* m_state;
    ElidedLabel* m_remark;
};

} // namespace kept::ui
