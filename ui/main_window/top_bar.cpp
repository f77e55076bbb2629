#include "ui/main_window/top_bar.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/quick_entry_bar.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/undo_key.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int searchWidth = 190;
constexpr int widestWhose = 200;

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), m_entry(new QuickEntryBar(this)), m_search(new QLineEdit(this)),
      m_whose(new MenuButton({}, this)) {
    setObjectName(QStringLiteral("topBar"));
    setAccessibleName(tr("New promise, search, whose promises"));
    setAttribute(Qt::WA_StyledBackground);
    buildSearch();
    buildWhose();
    m_entry->addBeside(m_search);
    m_entry->addBeside(m_whose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::medium, metrics::pageMargin, metrics::medium);
    layout->addWidget(m_entry);
    connect(m_entry, &QuickEntryBar::left, this, &TopBar::left);
}

void TopBar::buildSearch() {
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search promises"));
    m_search->setPlaceholderText(tr("Search   %1").arg(key));
    m_search->setToolTip(tr("Search the words of promises and the names in them (%1)").arg(key));
    m_search->setFixedWidth(searchWidth);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchEdited);
}

void TopBar::buildWhose() {
    m_whose->setObjectName(QStringLiteral("whose"));
    m_whose->setMaximumWidth(widestWhose);
    m_whose->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_whose->setMenu(new QMenu(m_whose));
    m_whose->menu()->setObjectName(QStringLiteral("whoseMenu"));
    setWhoseChoices({}, {});
}

void TopBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::resumeSearch() {
    m_search->setFocus(Qt::OtherFocusReason);
}

void TopBar::forgetSearch() {
    const QSignalBlocker quiet(m_search);
    m_search->clear();
}

void TopBar::setWhoseChoices(const QList<WhoseChoice>& choices, const QString& current) {
    QMenu* menu = m_whose->menu();
    menu->clear();
    m_whose->setVisible(!choices.isEmpty());
    m_whose->setText(tr("Whose?"));
    m_whose->setAccessibleName(tr("Choose whose promises to see"));
    auto* group = new QActionGroup(menu);
    for (const WhoseChoice& choice : choices) {
        const QString words = withoutMnemonic(choice.text);
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(choice.key == current);
        group->addAction(action);
        const auto show = [this, choice, words] {
            m_whose->setText(words);
            m_whose->setAccessibleName(tr("Whose promises: %1").arg(choice.text));
            setPlainToolTip(*m_whose, m_whose->accessibleName());
        };
        if (choice.key == current)
            show();
        connect(action, &QAction::triggered, this, [this, show, key = choice.key] {
            show();
            emit whoseChosen(key);
        });
    }
}

void TopBar::openWhose() {
    if (!m_whose->isHidden())
        m_whose->showMenu();
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && leavesUndoToWindow(*m_search, *event))
        return true;
    if (watched == m_search && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool TopBar::takeKey(int key) {
    switch (key) {
    case Qt::Key_Escape:
        m_search->clear();
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    default:
        return false;
    }
    emit left();
    return true;
}

} // namespace kept::ui
