#include "ui/widgets/quick_entry_bar.h"

#include "domain/admission.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/undo_key.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {
constexpr int chipRowHeight = 32;
}

QuickEntryBar::QuickEntryBar(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_chipRow(new QWidget(this)), m_top(new QHBoxLayout),
      m_chipLayout(new FlowLayout(m_chipRow, metrics::small)) {
    setObjectName(QStringLiteral("quickEntryBar"));
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText);
    m_edit->setObjectName(QStringLiteral("quickEntry"));
    m_edit->setAccessibleName(tr("New promise"));
    m_edit->setPlaceholderText(tr("New promise…   %1").arg(key));
    m_edit->setToolTip(tr("Type what you promise, to whom and by when; Enter keeps it in the book (%1)").arg(key));
    m_edit->setMaxLength(2 * domain::longestText); // or it would cut a long text without a word
    m_edit->installEventFilter(this);

    m_chipRow->setObjectName(QStringLiteral("entryChips"));
    m_chipRow->setAccessibleName(tr("Understood so far"));
    m_chipRow->setMinimumHeight(chipRowHeight); // of one line; what does not fit there goes to the next
    m_chipRow->hide();
    m_chipLayout->setContentsMargins(0, metrics::small, 0, 0);

    m_top->setSpacing(metrics::medium);
    m_top->addWidget(m_edit, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addWidget(m_chipRow);

    // Not only what is typed: dictation and assistive technology set the text.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_chipRow->setVisible(!text.isEmpty());
        emit textChanged(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!text().isEmpty())
            emit submitted(text());
    });
    setFocusProxy(m_edit);
}

QString QuickEntryBar::text() const {
    return m_edit->text().trimmed();
}

void QuickEntryBar::setText(const QString& text) {
    m_edit->setText(text);
}

void QuickEntryBar::setChips(const std::vector<EntryChip>& chips) {
    makeRoom(int(chips.size()));
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        ChipButton& button = *m_chips[i];
        button.setVisible(i < chips.size());
        if (i >= chips.size())
            continue;
        const EntryChip& chip = chips[i];
        button.setProperty("chipId", chip.id);
        button.setText(withoutMnemonic(chip.text));
        button.setKind(chip.kind);
        button.setAccessibleName(chip.text);
        setPlainToolTip(button, chip.tooltip.isEmpty() ? chip.text : chip.tooltip);
    }
    describe(chips);
}

void QuickEntryBar::clear() {
    m_edit->clear();
    setChips({});
    emit cleared();
}

void QuickEntryBar::focusEntry() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QuickEntryBar::resumeEntry() {
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->end(false);
}

QPoint QuickEntryBar::below(const QString& chip) const {
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&chip](const ChipButton* button) {
        return button->isVisible() && button->property("chipId").toString() == chip;
    });
    const QWidget* place = found == m_chips.end() ? static_cast<const QWidget*>(m_edit) : *found;
    return place->mapToGlobal(QPoint(0, place->height() + metrics::tight));
}

void QuickEntryBar::addBeside(QWidget* widget) {
    m_top->addWidget(widget);
}

bool QuickEntryBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && leavesUndoToWindow(*m_edit, *event))
        return true;
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        escape();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Chips are used again rather than made anew, so that the focus stays and nothing flickers while somebody types.
void QuickEntryBar::makeRoom(int count) {
    while (int(m_chips.size()) < count) {
        auto* chip = new ChipButton(m_chipRow);
        chip->setObjectName(QStringLiteral("entryChip%1").arg(m_chips.size() + 1));
        connect(chip, &QPushButton::clicked, this,
                [this, chip] { emit chipPressed(chip->property("chipId").toString()); });
        QWidget* before = m_chips.empty() ? static_cast<QWidget*>(m_edit) : m_chips.back();
        m_chipLayout->addWidget(chip);
        setTabOrder(before, chip);
        m_chips.push_back(chip);
    }
}

/// Whoever listens instead of looking hears beside the line what was understood.
void QuickEntryBar::describe(const std::vector<EntryChip>& chips) {
    QStringList words;
    for (const EntryChip& chip : chips)
        words << chip.text;
    m_edit->setAccessibleDescription(words.join(QStringLiteral("; ")));
}

void QuickEntryBar::escape() {
    if (m_edit->text().isEmpty())
        emit left();
    else
        clear();
}

} // namespace kept::ui
