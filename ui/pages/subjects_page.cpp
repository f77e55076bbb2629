#include "ui/pages/subjects_page.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/subjects_view.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kept::ui {

SubjectsPage::SubjectsPage(const QString& title, const QString& subjects, const QString& subjectsName,
                           const QString& reading, QWidget* parent)
    : QWidget(parent), m_subjects(new SubjectsView(subjects, subjectsName)), m_empty(new EmptyState),
      m_states(new QStackedWidget) {
    setAccessibleName(title);
    auto* heading = new QLabel(title);
    heading->setObjectName(QStringLiteral("pageTitle"));
    heading->setFont(titleFont());
    m_empty->setContent(QStringLiteral("refresh-cw"), reading);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_subjects);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(heading);
    layout->addWidget(m_states, 1);
    setHome(*this, &m_subjects->list());
    connect(&m_subjects->list(), &QListWidget::currentRowChanged, this, &SubjectsPage::takeKeys);
    connect(m_empty, &EmptyState::buttonPressed, this, &SubjectsPage::retryWanted);
}

void SubjectsPage::addSubject(QWidget* section, const QString& subject, int widest) {
    m_sections.append(section);
    m_subjects->addSubject(section, subject, widest);
    takeKeys();
}

void SubjectsPage::takeKeys() {
    for (int row = 0; row < m_sections.size(); ++row)
        for (QAction* action : m_sections[row]->actions())
            if (row == m_subjects->list().currentRow())
                addAction(action);
            else
                removeAction(action);
}

void SubjectsPage::showSubject(const QWidget& section) {
    m_subjects->showSubject(section);
}

void SubjectsPage::showSubjects() {
    m_states->setCurrentWidget(m_subjects);
}

void SubjectsPage::showFailure(const QString& what, const QString& why) {
    m_empty->setContent(QStringLiteral("triangle-alert"), what, why, tr("Try again"));
    m_states->setCurrentWidget(m_empty);
}

} // namespace kept::ui
