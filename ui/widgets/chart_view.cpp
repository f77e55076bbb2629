#include "ui/widgets/chart_view.h"

#include "render/csv.h"
#include "render/picture.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_canvas.h"
#include "ui/widgets/chart_numbers_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int narrowestPicture = 640;
constexpr int fewestNumberRows = 3; ///< for which a card has room, its head with them, so that they can be read too
constexpr int narrowestNames = 96;
constexpr int widestNames = 220;
constexpr qreal pictureScale = 2; // a picture is looked at on paper and on finer screens too

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_pages(new QStackedWidget(m_card)), m_canvas(new ChartCanvas(m_pages)),
      m_table(new QTableView(m_pages)), m_empty(new EmptyState(m_card)), m_numbers(new ChartNumbersModel(this)),
      m_toggle(new QPushButton(tr("Show numbers"), m_card)), m_switch(new QPushButton(m_card)) {
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleRole(*m_toggle, QAccessible::Button);
    makeTable();
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_table);
    m_pages->setMinimumHeight(fewestNumberRows * shownRowHeight());
    m_toggle->setObjectName(QStringLiteral("showNumbers"));
    m_toggle->setCheckable(true);
    m_toggle->setFlat(true);
    m_toggle->setToolTip(tr("The figures of this chart as a table"));
    m_card->body().addWidget(m_pages, 1);
    m_card->body().addWidget(m_empty, 1); // beside the stack, which is as high as its highest page
    m_card->body().addSpacing(metrics::tight);
    m_switch->setObjectName(QStringLiteral("switchChart"));
    m_switch->setCheckable(true);
    m_switch->setFlat(true);
    setAccessibleRole(*m_switch, QAccessible::Button);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_switch);
    foot->addWidget(m_toggle);
    m_card->body().addLayout(foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_toggle, &QPushButton::toggled, this, &ChartView::showNumbers);
    connect(m_switch, &QPushButton::clicked, this, [this](bool on) {
        showSwitch();
        emit switched(on);
    });
    connect(m_canvas, &ChartCanvas::markActivated, this, [this](int index) {
        const render::Mark mark = m_canvas->marks()[static_cast<std::size_t>(index)];
        emit activated(mark.id, mark.key, mark.part);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto row = m_figure.numbers.rows[static_cast<std::size_t>(index.row())];
        emit activated(row.id, row.key, {});
    });
    makeActions();
    setFigure({});
}

void ChartView::makeTable() {
    m_table->setObjectName(QStringLiteral("chartNumbers"));
    m_table->setModel(m_numbers);
    followSelection(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // It takes the place of the chart, whatever that is: the card stays as high as it was.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(shownRowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->viewport()->installEventFilter(this);
}

QAction* ChartView::makeAction(const QString& name, const QString& text, const QKeySequence& shortcut) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ChartView::makeActions() {
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(makeAction(QStringLiteral("copyChart"), tr("Copy"), QKeySequence::Copy), &QAction::triggered, this,
            &ChartView::copy);
    const auto save = [this](const QString& name, const QString& text, Format format) {
        connect(makeAction(name, text), &QAction::triggered, this, [this, format] { emit saveRequested(format); });
    };
    save(QStringLiteral("saveChartAsPng"), tr("Save as PNG…"), Format::Png);
    save(QStringLiteral("saveChartAsSvg"), tr("Save as SVG…"), Format::Svg);
    save(QStringLiteral("saveChartNumbers"), tr("Save the numbers as CSV…"), Format::Csv);
    connect(makeAction(QStringLiteral("toggleNumbers"), tr("Show numbers or chart")), &QAction::triggered, m_toggle,
            &QPushButton::toggle);
}

void ChartView::setFigure(const render::Figure& figure) {
    m_figure = figure;
    const bool empty = figure.isEmpty();
    m_card->setHeading(figure.finding, figure.measured);
    m_canvas->setFigure(figure);
    m_numbers->setNumbers(figure.numbers, locale());
    m_table->setAccessibleName(tr("%1, the numbers").arg(figure.name));
    fitColumns();
    m_empty->setContent(QStringLiteral("chart-column"), tr("Nothing to draw yet"),
                        figure.whenEmpty.isEmpty()
                            ? tr("Once promises of this period are kept or past their deadline, they show here.")
                            : figure.whenEmpty);
    for (QAction* action : actions()) {
        action->setEnabled(!empty);
    }
    m_toggle->setVisible(!empty);
    showSwitch();
    m_pages->setVisible(!empty);
    m_empty->setVisible(empty);
    setAccessibleName(figure.finding);
    setAccessibleDescription(spoken());
    showNumbers(m_toggle->isChecked());
}

/// Names are whole where they fit, and the table is never narrower than its place; what is wider scrolls.
void ChartView::fitColumns() {
    QHeaderView& header = *m_table->horizontalHeader();
    if (m_numbers->columnCount() == 0) {
        return;
    }
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(0, QHeaderView::Interactive);
    int others = 0;
    for (int column = 1; column < header.count(); ++column) {
        others += header.sectionSize(column);
    }
    const QAbstractItemView& table = *m_table; // where the hint can be asked for
    const int names = std::min(table.sizeHintForColumn(0), widestNames);
    header.resizeSection(0, std::max({names, narrowestNames, m_table->viewport()->width() - others}));
}

bool ChartView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

QString ChartView::spoken() const {
    QStringList lines{m_figure.measured};
    for (const render::Mark& mark : m_canvas->marks()) {
        if (mark.part.isEmpty()) { // the group says it too
            lines << mark.text;
        }
    }
    return lines.join(u'\n');
}

void ChartView::showNumbers(bool numbers) {
    m_pages->setCurrentWidget(numbers ? static_cast<QWidget*>(m_table) : m_canvas);
    m_toggle->setText(numbers ? tr("Show chart") : tr("Show numbers"));
    m_toggle->setAccessibleName(
        tr("%1: %2", "what a button does, with which chart").arg(m_toggle->text(), m_figure.name));
}

void ChartView::setSwitch(const Switch& choices) {
    m_choices = choices;
    m_switch->setToolTip(choices.toolTip);
    m_isOffered = true;
    showSwitch();
}

void ChartView::setSwitched(bool on, bool isOffered) {
    m_switch->setChecked(on);
    m_isOffered = isOffered;
    showSwitch();
}

void ChartView::showSwitch() {
    m_switch->setText(m_switch->isChecked() ? m_choices.on : m_choices.off);
    m_switch->setAccessibleName(
        tr("%1: %2", "what a button does, with which chart").arg(m_switch->text(), m_figure.name));
    m_switch->setVisible(m_isOffered && !m_figure.isEmpty());
}

QByteArray ChartView::content(Format format) const {
    const int width = std::max(narrowestPicture, m_card->width());
    switch (format) {
    case Format::Png: {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        render::renderToImage(m_figure, m_canvas->chartStyle(), width, pictureScale).save(&buffer, "PNG");
        return buffer.data();
    }
    case Format::Svg:
        return render::renderToSvg(m_figure, m_canvas->chartStyle(), width);
    case Format::Csv:
        return render::numbersToCsv(m_figure.numbers);
    }
    Q_UNREACHABLE();
}

QString ChartView::fileName(Format format) const {
    const char* ending = format == Format::Png ? ".png" : format == Format::Svg ? ".svg" : ".csv";
    return m_figure.name + QLatin1String(ending);
}

void ChartView::copy() const {
    auto* data = new QMimeData;
    const int width = std::max(narrowestPicture, m_card->width());
    data->setImageData(render::renderToImage(m_figure, m_canvas->chartStyle(), width, pictureScale));
    data->setText(m_figure.finding + u'\n' + spoken());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace kept::ui
