#include "ui/pages/settings/settings_section.h"

#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"

#include <QLabel>
#include <QPointer>
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

SettingsSection::SettingsSection(SettingsDesk& desk, const char* objectName, const QString& title,
                                 const QString& purpose, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_closed(wrapping({}, "sectionClosed", true)), m_body(new QVBoxLayout) {
    setObjectName(QLatin1String(objectName));
    setAccessibleName(title);
    auto* heading = wrapping(title, "sectionTitle", false);
    heading->setFont(sectionFont());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(heading);
    layout->addWidget(wrapping(purpose, "sectionPurpose", true));
    layout->addWidget(m_closed);
    layout->addSpacing(metrics::small);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(metrics::medium);
    m_closed->hide();
}

void SettingsSection::follow() {
    connect(&m_desk, &SettingsDesk::loaded, this, [this] {
        showData();
        showWhetherClosed();
    });
}

void SettingsSection::showWhetherClosed() {
    m_closed->setText(m_desk.isReadOnly() ? tr("This book can only be read.")
                                          : tr("Team leads and owners can change this."));
    m_closed->setVisible(!mayEdit());
}

bool SettingsSection::mayEdit() const {
    return m_desk.may(services::Authority::Team);
}

QPushButton* SettingsSection::addButton(FlowLayout& row, const QString& words, const char* objectName) {
    auto* button = new QPushButton(words);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(QString(words).remove(u'&'));
    row.addWidget(button);
    return button;
}

FlowLayout* SettingsSection::addButtonRow() {
    auto* row = new FlowLayout(nullptr, metrics::small);
    m_body->addLayout(row);
    return row;
}

void SettingsSection::addTable(PlainTable& table, const std::function<void()>& choose,
                               const std::function<void()>& open) {
    m_body->addWidget(&table, 1);
    m_body->addStretch(0);
    connect(&table, &PlainTable::chosenChanged, this, choose);
    connect(&table, &PlainTable::opened, this, open);
}

void SettingsSection::saveFrom(FormDialog& dialog, services::Authority needed, SettingsDesk::Work work,
                               const std::function<void()>& onDone) {
    const QPointer<FormDialog> open(&dialog);
    m_desk.save(
        needed, std::move(work),
        [open, onDone] {
            if (onDone)
                onDone();
            if (open)
                open->accept();
        },
        [open](const QString& why) {
            if (open)
                open->showFailure(why);
        });
}

QLabel* SettingsSection::addText(const QString& text, const char* objectName, bool dim) {
    QLabel* label = wrapping(text, objectName, dim);
    m_body->addWidget(label);
    return label;
}

} // namespace kept::ui
