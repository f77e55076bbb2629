#include "ui/widgets/command_palette.h"

#include "domain/address_scheme.h"
#include "ui/widgets/command_delegate.h"
#include "ui/widgets/filter_keys.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int widestPalette = 520;
constexpr int rowsShown = 8;
constexpr int distanceFromTop = 64;
constexpr int actionRole = Qt::UserRole + 2;

/// What it does, where its own word is as short as a button has it.
QString wordsOf(const QAction& action) {
    return action.whatsThis().isEmpty() ? action.text().remove(QLatin1Char('&')) : action.whatsThis();
}

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent), m_edit(new QLineEdit(this)), m_list(new QListView(this)), m_model(new QStandardItemModel(this)),
      m_filtered(new QSortFilterProxyModel(this)), m_none(new QLabel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    m_edit->setObjectName(QStringLiteral("commandFilter"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_edit->setPlaceholderText(tr("What would you like to do?"));
    m_edit->installEventFilter(this);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleProperty(*m_list, "bare", true);
    m_none->setObjectName(QStringLiteral("noCommand"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_none->setContentsMargins(metrics::medium, metrics::small, metrics::medium, 0);
    m_none->setProperty("dim", true);
    m_none->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::small, metrics::small, metrics::small, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    auto* keys = new FilterKeys(*m_edit, *m_list, this);
    connect(keys, &FilterKeys::taken, this, &CommandPalette::take);
    connect(keys, &FilterKeys::left, this, &CommandPalette::close);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<QAction*>& actions) {
    m_focusBefore = QApplication::focusWidget();
    m_model->clear();
    for (QAction* action : actions) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        auto* item = new QStandardItem(action->icon(), wordsOf(*action));
        item->setData(action->shortcut().toString(QKeySequence::NativeText), CommandDelegate::shortcutRole);
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), actionRole);
        m_model->appendRow(item);
    }
    // Without the style sheet nothing else keeps the page from showing through.
    setAutoFillBackground(isHighContrastShown());
    setFrameShape(isHighContrastShown() ? QFrame::Box : QFrame::NoFrame);
    m_edit->clear();
    filter({});
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_edit && event->type() == QEvent::FocusOut && QApplication::activePopupWidget() == nullptr)
        hide();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::filter(const QString& words) {
    m_filtered->setFilterFixedString(words.trimmed());
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    const bool nothing = m_filtered->rowCount() == 0;
    m_none->setText(!nothing                   ? QString()
                    : domain::isAddress(words) ? tr("Enter opens this address.")
                                               : tr("Nothing is called “%1” here.").arg(words.trimmed()));
    m_none->setVisible(nothing);
    m_list->setVisible(!nothing);
    m_edit->setAccessibleDescription(m_none->text());
}

void CommandPalette::take(const QModelIndex& index) {
    const QString words = m_edit->text().trimmed();
    if (index.isValid() || !domain::isAddress(words))
        return run(index);
    close();
    emit addressEntered(words);
}

void CommandPalette::run(const QModelIndex& index) {
    const auto action = index.data(actionRole).value<QPointer<QAction>>();
    if (!action)
        return;
    close();
    action->trigger();
}

void CommandPalette::close() {
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place() {
    const int width = std::min(widestPalette, parentWidget()->width() - 2 * metrics::wide);
    const int rows = std::clamp(m_model->rowCount(), 1, rowsShown);
    for (QWidget* shown : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_none)})
        shown->setFixedHeight(rows * shownRowHeight()); // of all commands: nothing jumps while one types
    setFixedWidth(width);
    adjustSize();
    move((parentWidget()->width() - width) / 2, distanceFromTop);
}

} // namespace kept::ui
