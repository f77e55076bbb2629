#include "ui/widgets/chain_view.h"

#include "domain/outcome.h"
#include "models/chain_model.h"
#include "models/promise_roles.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace kept::ui {

using models::ChainModel;

namespace {

/// The state in the colour of the outcome, or of what is at risk.
class ChainDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), shownRowHeight()};
    }
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                   const QModelIndex& index) override {
        if (event->type() == QEvent::ToolTip && index.isValid())
            QToolTip::showText(event->globalPos(), plainToolTip(shownText(index.data().toString())), view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = shownLine(option->text);
        option->textElideMode = index.column() == ChainModel::Who ? Qt::ElideMiddle : Qt::ElideRight;
        const auto outcome = static_cast<domain::Outcome>(index.data(models::OutcomeRole).toInt());
        const bool atRisk = index.data(models::AtRiskRole).toBool();
        const render::Token token = index.column() != ChainModel::State ? render::Token::Text
                                    : atRisk                            ? render::Token::Overdue
                                                                        : render::tokenFor(outcome);
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, tokenColor(token));
    }
};

} // namespace

ChainView::ChainView(ChainModel& model, QWidget* parent) : QTreeView(parent), m_chain(model) {
    setObjectName(QStringLiteral("chainView"));
    setAccessibleName(tr("Who waits on whom"));
    setProperty("bare", true);
    setItemDelegate(new ChainDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(metrics::large);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    setModel(&m_chain);
    followSelection(*this);
    connect(&m_chain, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(this, &QAbstractItemView::doubleClicked, this, &ChainView::open);
    expandAll();
    fitColumns();
}

void ChainView::goTo(domain::PromiseId promise) {
    const QModelIndex index = m_chain.indexOf(promise);
    if (!index.isValid() || m_chain.idAt(currentIndex()) == promise)
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

/// What is promised takes the room that the others leave.
void ChainView::fitColumns() {
    const QFontMetrics font(bodyFont());
    const int width = viewport()->width();
    const int when = std::min(font.horizontalAdvance(QStringLiteral("Mmm 00:00, was 00 Mmm ")), width / 4);
    const int state = std::min(font.horizontalAdvance(QStringLiteral("! overdue, at risk  ")), width / 4);
    const int who = std::clamp(width / 5, 60, 200);
    header()->resizeSection(ChainModel::Who, who);
    header()->resizeSection(ChainModel::When, when);
    header()->resizeSection(ChainModel::State, state);
    header()->resizeSection(ChainModel::What, std::max(80, width - who - when - state));
}

void ChainView::open(const QModelIndex& index) {
    if (const domain::PromiseId promise = m_chain.idAt(index); promise.isValid())
        emit promiseWanted(promise);
}

void ChainView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return event->accept();
    }
    QTreeView::keyPressEvent(event);
}

void ChainView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace kept::ui
