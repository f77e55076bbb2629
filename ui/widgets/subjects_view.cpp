#include "ui/widgets/subjects_view.h"

#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/look.h"
#include "ui/widgets/navigation_entry.h"
#include "ui/widgets/wheel_guard.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace kept::ui {

namespace {

constexpr int subjectsWidth = 168;

QWidget* framed(QWidget* section, int widest) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrollContent"));
    section->setMaximumWidth(widest);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(metrics::wide, metrics::tight, metrics::tight, metrics::large);
    layout->addWidget(section, 1);
    layout->addStretch(0);
    (new WheelGuard(*content))->guard();
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

SubjectsView::SubjectsView(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_subjects(new QListWidget), m_sections(new QStackedWidget) {
    m_subjects->setObjectName(objectName);
    m_subjects->setAccessibleName(accessibleName);
    m_subjects->setProperty("bare", true);
    m_subjects->setFixedWidth(subjectsWidth);
    m_subjects->setItemDelegate(new NavigationDelegate(m_subjects));
    m_subjects->setMouseTracking(true);
    m_subjects->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_subjects);
    columns->addWidget(m_sections, 1);
    followSelection(*m_subjects);
    connect(m_subjects, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
}

void SubjectsView::addSubject(QWidget* section, const QString& subject, int widest) {
    m_sections->addWidget(framed(section, widest));
    m_subjects->addItem(subject);
    if (m_subjects->count() == 1)
        m_subjects->setCurrentRow(0);
}

void SubjectsView::showSubject(const QWidget& section) {
    for (int row = 0; row < m_sections->count(); ++row)
        if (m_sections->widget(row)->isAncestorOf(&section))
            m_subjects->setCurrentRow(row);
}

} // namespace kept::ui
