#include "ui/pages/page_section.h"

#include "ui/widgets/button_command.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

QLabel* wrapping(const QString& text, const char* objectName, bool dim) {
    auto* label = new QLabel(text);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("dim", dim);
    return label;
}

} // namespace

PageSection::PageSection(const char* objectName, const QString& title, const QString& purpose, QWidget* parent)
    : QWidget(parent), m_title(wrapping(title, "sectionTitle", false)), m_closed(wrapping({}, "sectionClosed", true)),
      m_body(new QVBoxLayout) {
    setObjectName(QLatin1String(objectName));
    setAccessibleName(title);
    m_title->setFont(sectionFont());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_title);
    layout->addWidget(wrapping(purpose, "sectionPurpose", true));
    layout->addWidget(m_closed);
    layout->addSpacing(metrics::small);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(metrics::medium);
    m_closed->hide();
}

void PageSection::standAlone() {
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(titleFont());
    layout()->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin,
                                 metrics::pageMargin);
}

void PageSection::setClosed(const QString& why) {
    m_closed->setText(why);
    m_closed->setVisible(!why.isEmpty());
}

QPushButton* PageSection::addButton(FlowLayout& row, const QString& words, const char* objectName,
                                    const QString& does) {
    auto* button = new QPushButton(words);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(QString(words).remove(u'&'));
    if (!does.isEmpty())
        makeCommand(*button, does);
    row.addWidget(button);
    return button;
}

QAction* PageSection::addKeyAction(FlowLayout& row, const QString& words, const char* objectName, Qt::Key key) {
    auto* action = new QAction(words, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    const QString shownKey = action->shortcut().toString(QKeySequence::NativeText);
    auto* button = new KeyButton(words, shownKey);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(words);
    button->setToolTip(tr("%1 (%2)", "what, key").arg(words, shownKey));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    row.addWidget(button);
    return action;
}

FlowLayout* PageSection::addButtonRow() {
    auto* row = new FlowLayout(nullptr, metrics::small);
    m_body->addLayout(row);
    return row;
}

void PageSection::addTable(PlainTable& table, const std::function<void()>& choose, const std::function<void()>& open) {
    m_body->addWidget(&table, 1);
    m_body->addStretch(0);
    connect(&table, &PlainTable::chosenChanged, this, choose);
    connect(&table, &PlainTable::opened, this, open);
}

QLabel* PageSection::addText(const QString& text, const char* objectName, bool dim) {
    QLabel* label = wrapping(text, objectName, dim);
    m_body->addWidget(label);
    return label;
}

} // namespace kept::ui
