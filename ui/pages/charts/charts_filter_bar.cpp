#include "ui/pages/charts/charts_filter_bar.h"

#include "ui/dialogs/period_dialog.h"
#include "ui/widgets/button_command.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int widestButton = 240;

QString nameOf(ChartsLimit limit) {
    switch (limit) {
    case ChartsLimit::Department:
        return QStringLiteral("departmentFilter");
    case ChartsLimit::Channel:
        return QStringLiteral("channelFilter");
    case ChartsLimit::Promisee:
        return QStringLiteral("promiseeFilter");
    case ChartsLimit::Person:
        return QStringLiteral("personFilter");
    case ChartsLimit::Size:
        return QStringLiteral("sizeFilter");
    case ChartsLimit::Standard:
        return QStringLiteral("standardFilter");
    }
    Q_UNREACHABLE();
}

} // namespace

ChartsFilterBar::ChartsFilterBar(std::function<QDate()> today, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_today(std::move(today)), m_locale(locale) {
    setObjectName(QStringLiteral("chartsFilterBar"));
    setAccessibleName(tr("What the charts are about"));
    m_period = makeButton(QStringLiteral("periodFilter"), tr("Period"), [this](QMenu& menu) { fillPeriods(menu); });
    m_comparison = makeButton(QStringLiteral("comparisonFilter"), tr("Comparison"),
                              [this](QMenu& menu) { fillComparisons(menu); });
    for (const ChartsLimit limit : allChartsLimits)
        m_limits.emplace(
            limit, makeButton(nameOf(limit), purposeOf(limit), [this, limit](QMenu& menu) { fillLimit(limit, menu); }));
    m_more = makeButton(QStringLiteral("moreFilters"), tr("More to limit the charts to"),
                        [this](QMenu& menu) { fillMore(menu); });
    m_clear = new KeyButton(tr("Clear"));
    buildLayout();
    showFilter();
}

void ChartsFilterBar::buildLayout() {
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    makeCommand(*m_clear, tr("Clear the filter: the promises of everyone, of every kind"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_period->setFocus(Qt::OtherFocusReason); // this button goes
        choose(unlimited(m_filter));
    });
    auto* choices = new QWidget(this);
    auto* flow = new FlowLayout(choices, metrics::small);
    flow->addWidget(m_period);
    flow->addWidget(m_comparison);
    for (const ChartsLimit limit : allChartsLimits)
        flow->addWidget(m_limits.at(limit));
    flow->addWidget(m_more);
    flow->addWidget(m_clear);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(choices, 1);
    layout->addWidget(buildEnd(), 0, Qt::AlignTop);
}

QWidget* ChartsFilterBar::buildEnd() {
    auto* save = new KeyButton(tr("Save view"));
    save->setObjectName(QStringLiteral("saveChartsView"));
    save->setAccessibleName(tr("Save as a view"));
    save->setToolTip(tr("Keep these charts in the navigation (Ctrl+Shift+S)"));
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &ChartsFilterBar::saveWanted);
    auto* more = new QToolButton;
    more->setObjectName(QStringLiteral("viewActions"));
    more->setAccessibleName(tr("What else to do with this view"));
    more->setToolTip(tr("Copy the address of these charts, or open one"));
    more->setIcon(icon(QStringLiteral("ellipsis")));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    m_viewMenu = new QMenu(more);
    m_viewMenu->setObjectName(QStringLiteral("viewActionsMenu"));
    more->setMenu(m_viewMenu);
    auto* end = new QWidget(this);
    auto* line = new QHBoxLayout(end);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::tight);
    line->addWidget(save);
    line->addWidget(more);
    return end;
}

void ChartsFilterBar::addViewAction(QAction* action) {
    m_viewMenu->addAction(action);
}

QMenu* ChartsFilterBar::makeMenu(const QString& name, const QString& purpose, const Fill& fill, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setObjectName(name + QStringLiteral("Menu"));
    menu->setAccessibleName(purpose);
    menu->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }")); // sixty people fit on no screen
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // those of the last time
        fill(*menu);
    });
    return menu;
}

MenuButton* ChartsFilterBar::makeButton(const QString& name, const QString& purpose, const Fill& fill) {
    auto* button = new MenuButton({}, this);
    button->setObjectName(name);
    button->setProperty("purpose", purpose);
    button->setMaximumWidth(widestButton);
    button->setMenu(makeMenu(name, purpose, fill, button));
    return button;
}

void ChartsFilterBar::setFilter(const ChartsFilter& filter) {
    m_filter = filter;
    showFilter();
}

void ChartsFilterBar::setNames(const ChartsNames& names) {
    m_names = names;
    showFilter();
}

void ChartsFilterBar::choose(const ChartsFilter& filter) {
    if (filter == m_filter)
        return;
    setFilter(filter);
    emit filterChanged(m_filter);
}

void ChartsFilterBar::addChoice(QMenu& menu, const QString& text, const ChartsFilter& filter) {
    QAction* action = menu.addAction(withoutMnemonic(text), this, [this, filter] { choose(filter); });
    action->setCheckable(true);
    action->setChecked(filter == m_filter);
}

void ChartsFilterBar::fillPeriods(QMenu& menu) {
    for (const ChartsFilter::Span span : plainSpans) {
        ChartsFilter filter = m_filter;
        filter.span = span;
        filter.days = {};
        if (span == ChartsFilter::Span::AllTime)
            menu.addSeparator();
        addChoice(menu, spanText(span), filter);
    }
    QAction* days = menu.addAction(spanText(ChartsFilter::Span::Days), this, &ChartsFilterBar::askForDays);
    days->setObjectName(QStringLiteral("chooseDays"));
    days->setCheckable(true);
    days->setChecked(m_filter.span == ChartsFilter::Span::Days);
}

void ChartsFilterBar::fillComparisons(QMenu& menu) {
    ChartsFilter filter = m_filter;
    filter.compares = true;
    addChoice(menu, tr("With the period before: %1").arg(periodBeforeLabel(filter, m_today(), m_locale)), filter);
    filter.compares = false;
    addChoice(menu, tr("With nothing"), filter);
}

void ChartsFilterBar::fillLimit(ChartsLimit limit, QMenu& menu) {
    for (const LimitChoice& choice : limitChoices(m_filter, limit, m_names)) {
        addChoice(menu, choice.text, choice.filter);
        if (menu.actions().size() == 1)
            menu.addSeparator();
    }
}

/// What is in sight already is not offered twice.
void ChartsFilterBar::fillMore(QMenu& menu) {
    for (const ChartsLimit limit : allChartsLimits) {
        if (isCommon(limit) || isLimited(m_filter, limit))
            continue;
        QMenu* choices = makeMenu(
            nameOf(limit) + QStringLiteral("More"), purposeOf(limit),
            [this, limit](QMenu& filled) { fillLimit(limit, filled); }, &menu);
        choices->setTitle(withoutMnemonic(purposeOf(limit)));
        menu.addMenu(choices);
    }
}

void ChartsFilterBar::askForDays() {
    auto* dialog = new PeriodDialog(periodOf(m_filter, m_today(), m_locale), m_today(), m_locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeriodDialog::chosen, this, [this](const domain::Period& days) {
        ChartsFilter filter = m_filter;
        filter.span = ChartsFilter::Span::Days;
        filter.days = days;
        choose(filter);
    });
    dialog->open();
}

void ChartsFilterBar::setWords(MenuButton& button, const QString& words, bool limits) {
    button.setText(withoutMnemonic(words));
    button.setQuiet(!limits);
    const QString says =
        tr("%1: %2", "filter and its value").arg(button.property("purpose").toString(), shownLine(words));
    button.setAccessibleName(says);
    setPlainToolTip(button, says);
    button.updateGeometry();
}

void ChartsFilterBar::showFilter() {
    const QString before = periodBeforeLabel(m_filter, m_today(), m_locale);
    const bool compares = m_filter.compares && !before.isEmpty();
    setWords(*m_period, periodLabel(m_filter, m_today(), m_locale), true);
    setWords(*m_comparison, compares ? tr("compare: %1").arg(before) : tr("compare: nothing"), compares);
    m_comparison->setEnabled(!before.isEmpty());
    bool allSeen = true;
    for (const auto& [limit, button] : m_limits) {
        const bool limits = isLimited(m_filter, limit);
        setWords(*button, limitText(m_filter, limit, m_names), limits);
        button->setVisible(limits || isCommon(limit));
        allSeen = allSeen && (limits || isCommon(limit));
    }
    m_more->setText(tr("more"));
    m_more->setQuiet(true);
    m_more->setAccessibleName(m_more->property("purpose").toString());
    setPlainToolTip(*m_more, tr("Limit the charts to a person, a size or a standard"));
    m_more->setVisible(!allSeen);
    m_clear->setVisible(isLimited(m_filter));
    updateGeometry();
}

} // namespace kept::ui
