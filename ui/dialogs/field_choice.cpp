#include "ui/dialogs/field_choice.h"

#include "ui/widgets/look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shown_text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr qsizetype longestLabel = 160; ///< characters; what is longer scrolls
constexpr int longTextLines = 6;

/// Text to be read, whole: a label, or a field that scrolls.
QWidget* readable(const QString& text, const QString& accessibleName, const QString& objectName) {
    if (text.size() <= longestLabel && text.count(u'\n') < longTextLines) {
        auto* label = makePlainLabel("value", text.isEmpty() ? FieldChoice::tr("(nothing)") : shownText(text));
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        label->setObjectName(objectName);
        label->setAccessibleName(accessibleName + QStringLiteral(": ") + label->text());
        setStyleProperty(*label, "dim", text.isEmpty());
        return label;
    }
    auto* whole = new QPlainTextEdit(shownText(text));
    whole->setReadOnly(true);
    whole->setTabChangesFocus(true);
    whole->setFixedHeight(whole->fontMetrics().lineSpacing() * longTextLines + metrics::large);
    whole->setObjectName(objectName);
    whole->setAccessibleName(accessibleName);
    return whole;
}

} // namespace

FieldChoice::FieldChoice(domain::FieldVersions field, QObject* parent) : QObject(parent), m_field(std::move(field)) {}

void FieldChoice::addTo(QGridLayout& grid, int row) {
    auto* name = makePlainLabel("conflictField", m_field.name);
    name->setFont(subsectionFont());
    name->setWordWrap(true);
    const auto place = Qt::AlignTop;
    grid.addWidget(name, row, 0, place);
    grid.addWidget(
        readable(m_field.base, tr("%1, as it was", "a field").arg(m_field.name), QStringLiteral("base_") + m_field.key),
        row, 1, place);
    grid.addWidget(side(m_field.theirs, false), row, 2, place);
    grid.addWidget(side(m_field.mine, true), row, 3, place);
    if (!m_field.isClash())
        return;
    auto* group = new QButtonGroup(this);
    group->addButton(m_theirs);
    group->addButton(m_mine);
    connect(group, &QButtonGroup::buttonToggled, this, [this](auto*, bool on) {
        if (on)
            emit changed();
    });
}

QWidget* FieldChoice::side(const QString& text, bool isMine) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    const QString whose =
        isMine ? tr("%1, yours", "a field").arg(m_field.name) : tr("%1, theirs", "a field").arg(m_field.name);
    if (m_field.isClash()) {
        auto* button = new QRadioButton(isMine ? tr("Take yours") : tr("Take theirs"));
        button->setObjectName((isMine ? QStringLiteral("mine_") : QStringLiteral("theirs_")) + m_field.key);
        button->setAccessibleName(whose);
        button->setAccessibleDescription(shownText(text));
        (isMine ? m_mine : m_theirs) = button;
        layout->addWidget(button);
    } else if (isMine == m_field.isOnlyMine()) {
        auto* merged = makePlainLabel("conflictMerged",
                                      isMine ? tr("Taken: only you changed it") : tr("Taken: only they changed it"));
        setStyleProperty(*merged, "dim", true);
        layout->addWidget(merged);
    }
    layout->addWidget(
        readable(text, whose, (isMine ? QStringLiteral("mineText_") : QStringLiteral("theirText_")) + m_field.key));
    return box;
}

bool FieldChoice::isOpen() const {
    return m_field.isClash() && !m_theirs->isChecked() && !m_mine->isChecked();
}

bool FieldChoice::takesMine() const {
    return m_field.isClash() ? m_mine->isChecked() : m_field.isOnlyMine();
}

void FieldChoice::choose(bool mine) {
    if (m_field.isClash())
        (mine ? m_mine : m_theirs)->setChecked(true);
}

void FieldChoice::focus() {
    if (m_theirs)
        m_theirs->setFocus(Qt::TabFocusReason);
}

} // namespace kept::ui
