#include "ui/dialogs/conflict_dialog.h"

#include "ui/dialogs/field_choice.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shown_text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int conflictWidth = 760;

QString whoChanged(const domain::Disagreement& conflict) {
    const QString what = glimpseOf(conflict.subject, 80);
    if (conflict.who.isEmpty())
        return ConflictDialog::tr("Somebody else changed “%1” while you were at it.").arg(what);
    return ConflictDialog::tr("%1 changed “%2” meanwhile: %3.", "who, what, when")
        .arg(shownText(conflict.who), what, conflict.when);
}

} // namespace

ConflictDialog::ConflictDialog(const domain::Disagreement& conflict, QWidget* parent)
    : QDialog(parent), m_conflict(conflict), m_remark(makeRemark("conflictRemark")),
      m_ok(new QPushButton(tr("&Save this"))) {
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Changed by two"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = makePlainLabel("conflictNews", whoChanged(conflict));
    heading->setFont(sectionFont());
    auto* purpose = makePlainLabel("conflictPurpose", tr("Nothing that you typed is lost. Choose what is to stay."));
    setStyleProperty(*purpose, "dim", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addWidget(heading);
    layout->addWidget(purpose);
    QScrollArea* fields = fieldTable();
    layout->addWidget(fields, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttonRow());
    resize(conflictWidth, sizeHint().height() - fields->sizeHint().height() + fields->minimumHeight());
    check();
}

QScrollArea* ConflictDialog::fieldTable() {
    auto* table = new QWidget;
    table->setObjectName(QStringLiteral("conflictFields"));
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::large);
    grid->setVerticalSpacing(metrics::medium);
    int column = 0;
    for (const QString& title : {QString(), tr("As it was"), tr("Theirs, in the book now"), tr("Yours, as typed")}) {
        auto* label = makePlainLabel("conflictColumn", title);
        label->setFont(subsectionFont());
        grid->addWidget(label, 0, column);
        grid->setColumnStretch(column, column == 0 ? 1 : 2);
        ++column;
    }
    for (const domain::FieldVersions& field : m_conflict.fields) {
        auto* choice = new FieldChoice(field, this);
        choice->addTo(*grid, grid->rowCount());
        connect(choice, &FieldChoice::changed, this, &ConflictDialog::check);
        m_choices.push_back(choice);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(table);
    const int needed = table->heightForWidth(conflictWidth - 2 * metrics::wide) + metrics::medium;
    scroll->setMinimumHeight(std::clamp(needed, metrics::rowHeight, conflictWidth / 2));
    return scroll;
}

QWidget* ConflictDialog::buttonRow() {
    auto* buttons = new QDialogButtonBox;
    const auto add = [buttons](QPushButton* button, QDialogButtonBox::ButtonRole role, const char* name) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(withoutMark(button->text()));
        button->setAutoDefault(false);
        buttons->addButton(button, role);
        return button;
    };
    const auto* theirs = add(new QPushButton(tr("Take &theirs")), QDialogButtonBox::ActionRole, "takeTheirs");
    const auto* mine = add(new QPushButton(tr("Take &mine")), QDialogButtonBox::ActionRole, "takeMine");
    add(m_ok, QDialogButtonBox::AcceptRole, "saveChoice");
    add(new QPushButton(tr("&Back to the form")), QDialogButtonBox::RejectRole, "cancelChoice");
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    connect(theirs, &QPushButton::clicked, this, [this] { choose(false); });
    connect(mine, &QPushButton::clicked, this, [this] { choose(true); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ConflictDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    const auto open = std::ranges::find_if(m_choices, [](const FieldChoice* choice) { return choice->isOpen(); });
    if (open == m_choices.end())
        m_ok->setFocus(Qt::OtherFocusReason);
    else
        (*open)->focus();
}

void ConflictDialog::choose(bool mine) {
    for (FieldChoice* choice : m_choices)
        choice->choose(mine);
    m_ok->setFocus(Qt::OtherFocusReason);
}

void ConflictDialog::check() {
    const auto open = std::ranges::count_if(m_choices, [](const FieldChoice* choice) { return choice->isOpen(); });
    m_ok->setEnabled(open == 0);
    say(*m_remark,
        open > 0 ? tr("Both of you changed %n field(s): choose one side for each.", nullptr, static_cast<int>(open))
        : leavesTheirs() ? tr("What is in the book stays as it is.")
                         : QString());
}

domain::Settlement ConflictDialog::settlement() const {
    domain::Settlement settlement;
    for (const FieldChoice* choice : m_choices)
        settlement.choose(choice->field().key, choice->field().theirs, choice->takesMine());
    return settlement;
}

bool ConflictDialog::leavesTheirs() const {
    return std::ranges::none_of(m_choices, [](const FieldChoice* choice) { return choice->takesMine(); });
}

} // namespace kept::ui
