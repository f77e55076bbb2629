#include "dummy_pages.h"

#include "ui/main_window/main_window.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/quick_entry_bar.h"
#include "ui/widgets/section_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace kept::tests {

namespace {

namespace metrics = ui::metrics;

QLabel* label(const QString& text, const QFont& font, bool dim = false) {
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setFont(font);
    made->setWordWrap(true);
    ui::setStyleProperty(*made, "dim", dim);
    return made;
}

struct Row {
    QString when;
    QString what;
    QString whom;
    QString chance;
};

ui::Card* rowsOf(const std::vector<Row>& rows) {
    auto* card = new ui::Card;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::large);
    for (int i = 0; i < int(rows.size()); ++i) {
        const Row& row = rows[std::size_t(i)];
        auto* what = new ui::ElidedLabel;
        what->setFullText(row.what);
        auto* whom = new ui::ElidedLabel(nullptr, Qt::ElideMiddle);
        whom->setFullText(row.whom);
        ui::setStyleProperty(*whom, "dim", true);
        grid->setRowMinimumHeight(i, 27);
        grid->addWidget(label(row.when, ui::strongFont()), i, 0);
        grid->addWidget(what, i, 1);
        if (i == 3)
            grid->addWidget(new ui::Chip(QStringLiteral("waits on Tariq"), ui::ChipKind::Warning), i, 2);
        grid->addWidget(whom, i, 3);
        grid->addWidget(label(row.chance, ui::bodyFont()), i, 4, Qt::AlignTrailing);
    }
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    card->body().addLayout(grid);
    return card;
}

QVBoxLayout* pageLayout(QWidget* page) {
    page->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(metrics::tight);
    return layout;
}

QWidget* promisesPage() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("dummyPromises"));
    auto* layout = pageLayout(page);
    layout->addWidget(label(QStringLiteral("My promises"), ui::titleFont()));
    layout->addWidget(
        label(QStringLiteral("12 open · 2 overdue · this month 41 of 46 kept, 89 % (77–95 %)"), ui::bodyFont(), true));
    auto* overdue = new ui::SectionHeader;
    overdue->setContent(QStringLiteral("Overdue"), 2, render::Token::Overdue);
    layout->addSpacing(metrics::small);
    layout->addWidget(overdue);
    layout->addWidget(
        rowsOf({{"3 h ago", "Send the corrected invoice", "Nordwind GmbH · e-mail", "—"},
                {"yesterday", "Tell Jonas whether the spare part is in stock", "Jonas Weber, Service · chat", "—"}}));
    auto* today = new ui::SectionHeader;
    today->setContent(QStringLiteral("Today"), 4);
    layout->addSpacing(metrics::small);
    layout->addWidget(today);
    layout->addWidget(rowsOf({{"in 2 h", "Engineer on site, 13:00 sharp", "Hotel Adler · phone", "71 %"},
                              {"in 4 h", "Answer the warranty question for order 20417", "P. Okafor · e-mail", "94 %"},
                              {"end of day", "Quote for 12 replacement filters", "Stadtwerke Lohr · e-mail", "88 %"},
                              {"end of day", "Ring back on the delivery time", "Lena Brandt · phone only", "42 %"}}));
    layout->addStretch(1);
    return page;
}

QWidget* detailsPanel() {
    auto* panel = new QWidget;
    panel->setObjectName(QStringLiteral("dummyDetails"));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(18, metrics::large, 18, metrics::large);
    layout->setSpacing(metrics::medium);
    layout->addWidget(label(QStringLiteral("Engineer on site, 13:00 sharp"), ui::sectionFont()));
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(metrics::wide);
    const std::array<std::array<QString, 2>, 3> rows = {
        {{"To", "Hotel Adler, Frau Stein, by phone"}, {"Due", "today 13:00, in 2 h"}, {"Chance", "71 % · 24 like it"}}};
    for (int i = 0; i < int(rows.size()); ++i) {
        facts->addWidget(label(rows[std::size_t(i)][0], ui::bodyFont(), true), i, 0, Qt::AlignTop);
        facts->addWidget(label(rows[std::size_t(i)][1], ui::bodyFont()), i, 1);
    }
    facts->setColumnStretch(1, 1);
    layout->addLayout(facts);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    auto* kept = new ui::KeyButton(QStringLiteral("Kept"), QStringLiteral("K"));
    kept->setObjectName(QStringLiteral("dummyKept"));
    kept->setPrimary(true);
    buttons->addWidget(kept);
    buttons->addWidget(new ui::KeyButton(QStringLiteral("Renegotiate"), QStringLiteral("R")));
    buttons->addWidget(new ui::KeyButton(QStringLiteral("Snooze"), QStringLiteral("S")));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return panel;
}

QWidget* controlsPage() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("dummyControls"));
    auto* layout = pageLayout(page);
    layout->setSpacing(metrics::medium);
    layout->addWidget(label(QStringLiteral("Charts"), ui::titleFont()));
    auto* filters = new QHBoxLayout;
    for (const auto* text : {"October 2026", "compare: September", "all departments", "all channels"})
        filters->addWidget(new ui::MenuButton(QString::fromLatin1(text)));
    filters->addStretch(1);
    filters->addWidget(new ui::KeyButton(QStringLiteral("Save view")));
    layout->addLayout(filters);
    auto* card = new ui::Card;
    card->setHeading(QStringLiteral("Service keeps 91 %, up 4 points; Billing slipped to 74 %"),
                     QStringLiteral("Keep rate per department, October, with 95 % interval. n on the right."));
    auto* form = new QGridLayout;
    form->setSpacing(metrics::medium);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Europe/Berlin"), QStringLiteral("America/New_York")});
    form->addWidget(combo, 0, 0);
    form->addWidget(new QSpinBox, 0, 1);
    form->addWidget(new QDateTimeEdit, 0, 2);
    auto* wrong = new QLineEdit(QStringLiteral("25:00"));
    ui::setStyleProperty(*wrong, "invalid", true);
    form->addWidget(wrong, 1, 0);
    auto* check = new QCheckBox(QStringLiteral("Remind me before the deadline"));
    check->setChecked(true);
    form->addWidget(check, 1, 1);
    auto* radio = new QRadioButton(QStringLiteral("Told the promisee"));
    radio->setChecked(true);
    form->addWidget(radio, 1, 2);
    form->addWidget(new QRadioButton(QStringLiteral("Not told")), 2, 2);
    form->addWidget(new QCheckBox(QStringLiteral("Quiet at night")), 2, 1);
    auto* off = new ui::KeyButton(QStringLiteral("Not now"));
    off->setEnabled(false);
    form->addWidget(off, 2, 0);
    form->addWidget(new QPlainTextEdit(QStringLiteral("What changes so that it does not recur?")), 3, 0, 1, 3);
    card->body().addLayout(form);
    layout->addWidget(card, 1);
    return page;
}

QWidget* emptyPage() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("dummyEmpty"));
    auto* empty = new ui::EmptyState;
    empty->setContent(QStringLiteral("handshake"), QStringLiteral("Nobody owes you anything"),
                      QStringLiteral("When a colleague promises you something, it stands here until it is kept."),
                      QStringLiteral("Ask for a promise"));
    pageLayout(page)->addWidget(empty, 1);
    return page;
}

} // namespace

void fillWithDummies(ui::MainWindow& window) {
    using ui::PageId;
    const ui::MakePage makeEmpty = [] { return ui::PageParts{emptyPage()}; };
    window.addPage(PageId::MyPromises, QStringLiteral("My promises"), QStringLiteral("list-checks"), [] {
        return ui::PageParts{promisesPage(), detailsPanel()};
    });
    window.addPage(PageId::PromisedToMe, QStringLiteral("Promised to me"), QStringLiteral("inbox"), makeEmpty);
    window.addPage(PageId::TeamBoard, QStringLiteral("Team board"), QStringLiteral("columns-3"), makeEmpty);
    window.addPage(PageId::Charts, QStringLiteral("Charts"), QStringLiteral("chart-column"),
                   [] { return ui::PageParts{controlsPage()}; });
    window.addPage(PageId::Customers, QStringLiteral("Customers"), QStringLiteral("contact"), makeEmpty);
    window.addPage(PageId::Standards, QStringLiteral("Standards"), QStringLiteral("book-open-check"), makeEmpty);
    window.addPage(PageId::Reports, QStringLiteral("Reports"), QStringLiteral("file-text"), makeEmpty);
    window.addPage(PageId::Settings, QStringLiteral("Settings"), QStringLiteral("settings"), makeEmpty,
                   ui::Placement::Bottom);
    window.setCount(PageId::MyPromises, 2, true);
    window.setCount(PageId::PromisedToMe, 4, false);
    window.setBook(QStringLiteral("team.kept"), QStringLiteral("saved"));
    window.setStatusRemark(QStringLiteral("next reminder 12:00"));
    window.topBar().setWhoseChoices(
        {{QStringLiteral("1"), QStringLiteral("Mara Lind")}, {QStringLiteral("all"), QStringLiteral("Everyone")}},
        QStringLiteral("1"));
    window.showPage(PageId::MyPromises);
}

} // namespace kept::tests
