#include "ui/dialogs/wait_dialog.h"

#include "models/due_words.h"
#include "services/deliver.h"
#include "services/moment_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/filter_keys.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace kept::ui {

using services::WaitChoice;

WaitDialog::WaitDialog(PromiseDialogContext given, Search search, QWidget* parent)
    : PromiseDialog(std::move(given), tr("What does it wait on?"), tr("Wait on it"), parent),
      m_search(std::move(search)), m_list(new QListView), m_items(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("waitDialog"));
    setMinimumWidth(520);
    m_words = addLine(tr("Which promise has to be kept first?"), "waitSearch");
    m_words->setPlaceholderText(tr("A word of it, or a name"));
    buildList();
    connect(m_words, &QLineEdit::textChanged, this, &WaitDialog::search);
    this->search();
    check();
}

void WaitDialog::buildList() {
    constexpr int shownRows = 7;
    m_list->setModel(m_items);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownRows * shownRowHeight() + 2);
    addField(tr("What colleagues have still to keep"), "waitChoices", m_list);
    auto* keys = new FilterKeys(*m_words, *m_list, this);
    connect(keys, &FilterKeys::taken, this, &QDialog::accept);
    connect(keys, &FilterKeys::left, this, &QDialog::reject);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WaitDialog::check);
}

void WaitDialog::search() {
    const int asked = ++m_asked;
    services::deliver(
        m_search(m_words->text()), this,
        [this, asked](const std::vector<WaitChoice>& choices) {
            if (asked == m_asked)
                list(choices);
        },
        [](const QString&) {}); // the list stays as it is; saving would say why
}

void WaitDialog::list(const std::vector<WaitChoice>& choices) {
    m_choices = choices;
    m_answered = true;
    m_items->clear();
    for (const WaitChoice& choice : m_choices) {
        const QString due =
            services::deadlineWords(choice.row.judgedDue, context().now, context().zone, context().locale);
        const QString who = choice.row.holder.isEmpty() ? choice.row.department : choice.row.holder;
        QString words = tr("%1 · %2 · due %3", "what, who, when").arg(shownLine(choice.row.what), shownLine(who), due);
        if (const QString first = models::firstDueWords(choice.row.firstDue, choice.row.judgedDue, context().now,
                                                        context().zone, context().locale);
            !first.isEmpty())
            words = tr("%1, %2", "when it is due, when it was due first").arg(words, first);
        if (choice.waits)
            words = tr("✓ %1 · it waits on this").arg(words);
        else if (choice.promised)
            words = tr("%1 · promised to %2").arg(words, shownLine(context().promise.holder));
        auto* item = new QStandardItem(words);
        item->setToolTip(plainToolTip(shownText(choice.row.what)));
        item->setSizeHint({0, shownRowHeight()});
        m_items->appendRow(item);
    }
    m_list->setCurrentIndex(m_items->index(0, 0));
    check();
}

const WaitChoice* WaitDialog::chosen() const {
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_choices.size()) ? nullptr : &m_choices[static_cast<std::size_t>(row)];
}

PromiseAnswer WaitDialog::answer() const {
    const WaitChoice& choice = *chosen();
    if (choice.waits)
        return {domain::WaitsNoMore{choice.row.id}, std::nullopt};
    return {domain::WaitsOn{choice.row.id}, std::nullopt};
}

std::optional<QString> WaitDialog::problem() const {
    if (chosen())
        return std::nullopt;
    if (!m_answered)
        return QString();
    return m_words->text().trimmed().isEmpty()
               ? tr("No colleague has anything to keep. Only they can promise it: ask them to.")
               : tr("No promise of a colleague is like that. Only they can promise it: ask them to.");
}

QString WaitDialog::consequence() const {
    const WaitChoice& choice = *chosen();
    const QString who = choice.row.holder.isEmpty() ? choice.row.department : choice.row.holder;
    if (choice.waits)
        return tr("It will not wait on this promise of %1 any more.").arg(who);
    if (choice.row.judgedDue.at > context().promise.judgedDue.at)
        return tr("%1 has promised that for later than this is due.").arg(who);
    return tr("As soon as that is late, this is shown as at risk, and a miss of this goes to it.");
}

} // namespace kept::ui
