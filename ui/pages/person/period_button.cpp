#include "ui/pages/person/period_button.h"

#include "ui/dialogs/period_dialog.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace kept::ui {

PeriodButton::PeriodButton(std::function<QDate()> today, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_today(std::move(today)), m_locale(locale), m_button(new MenuButton) {
    m_filter.span = ChartsFilter::Span::ThisQuarter; // a month of one person is mostly too little
    m_button->setObjectName(QStringLiteral("personPeriod"));
    auto* menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("personPeriodMenu"));
    menu->setAccessibleName(tr("Period"));
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &PeriodButton::fill);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    setHome(*this, m_button);
    refresh();
}

void PeriodButton::fill() {
    QMenu& menu = *m_button->menu();
    menu.clear();
    const auto add = [&](ChartsFilter::Span span) {
        QAction* action = menu.addAction(spanText(span));
        action->setCheckable(true);
        action->setChecked(m_filter.span == span);
        return action;
    };
    for (const ChartsFilter::Span span : plainSpans) {
        if (span == ChartsFilter::Span::AllTime)
            menu.addSeparator();
        connect(add(span), &QAction::triggered, this, [this, span] {
            ChartsFilter filter;
            filter.span = span;
            choose(filter);
        });
    }
    connect(add(ChartsFilter::Span::Days), &QAction::triggered, this, &PeriodButton::askForDays);
}

void PeriodButton::askForDays() {
    auto* dialog = new PeriodDialog(period(), m_today(), m_locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeriodDialog::chosen, this, [this](const domain::Period& days) {
        ChartsFilter filter;
        filter.span = ChartsFilter::Span::Days;
        filter.days = days;
        choose(filter);
    });
    dialog->open();
}

void PeriodButton::choose(const ChartsFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
    emit changed();
}

void PeriodButton::refresh() {
    m_button->setText(withoutMnemonic(words()));
    m_button->setAccessibleName(tr("Period: %1").arg(words()));
    setPlainToolTip(*m_button, m_button->accessibleName());
}

} // namespace kept::ui
