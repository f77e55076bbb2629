#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace kept::ui {

/// A surface with a thin line round it, on which one thing is shown.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// What was found, and below it what is measured. Both plain text; empty hides.
    void setHeading(const QString& title, const QString& subtitle = {});
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_body;
};

} // namespace kept::ui
