#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace kept::ui {

/// Subjects in a list on the left, and beside it the one that is chosen.
class SubjectsView final : public QWidget {
    Q_OBJECT

public:
    SubjectsView(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// A section that is scrolled where the window is low, and not wider than `widest`.
    void addSubject(QWidget* section, const QString& subject, int widest);
    void showSubject(const QWidget& section);
    [[nodiscard]] QListWidget& list() const { return *m_subjects; }

private:
    QListWidget* m_subjects;
    QStackedWidget* m_sections;
};

} // namespace kept::ui
