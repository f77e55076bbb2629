#pragma once

#include <QWidget>

class QStackedWidget;

namespace kept::ui {

class EmptyState;
class SubjectsView;

/// A page of several subjects under one title. Says that it is read, or could not be, until there is something to show.
class SubjectsPage : public QWidget {
    Q_OBJECT

signals:
    /// It could not be read, and the user wants it tried again.
    void retryWanted();

protected:
    /// `subjectsName` is the accessible name of the list of subjects; its object is called `subjects`.
    SubjectsPage(const QString& title, const QString& subjects, const QString& subjectsName, const QString& reading,
                 QWidget* parent);

    /// Not wider than `widest` pixels.
    /// Its keys work on the whole page while it is shown.
    void addSubject(QWidget* section, const QString& subject, int widest);
    void showSubject(const QWidget& section);
    void showSubjects();
    void showFailure(const QString& what, const QString& why);

private:
    void takeKeys();

    QList<QWidget*> m_sections; ///< in the order of the list
    SubjectsView* m_subjects;
    EmptyState* m_empty;
    QStackedWidget* m_states;
};

} // namespace kept::ui
