#pragma once

#include "services/reading.h"
#include "services/summaries.h"
#include "tests/support/boston_book.h"
#include "tests/support/fake_questions.h"
#include "ui/pages/charts_page.h"

#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <array>

namespace kept::tests {

inline const QLocale british(QLocale::English, QLocale::UnitedKingdom);

inline ui::ChartsFilter allTime() {
    ui::ChartsFilter filter;
    filter.span = ui::ChartsFilter::Span::AllTime;
    return filter;
}

inline constexpr std::array countedOutcomes = {domain::Outcome::Kept, domain::Outcome::Late, domain::Outcome::Overdue};

/// The charts page on the promises of Boston.
struct ChartsStage {
    BostonBook boston;
    test::FakeQuestions answers;
    std::unique_ptr<ui::ChartsPage> page;
    QStringList remarks;
    QList<std::pair<domain::PromiseQuery, QString>> wanted;

    explicit ChartsStage(const services::PersonRow& viewer = {}, bool filled = true) : boston(filled) { open(viewer); }

    void open(const services::PersonRow& viewer) {
        page = std::make_unique<ui::ChartsPage>(*boston.book, boston.clock(), boston.zone, british, viewer, answers);
        QObject::connect(page.get(), &ui::ChartsPage::remarkChanged, page.get(),
                         [this](const QString& remark) { remarks << remark; });
        QObject::connect(page.get(), &ui::ChartsPage::promisesWanted, page.get(),
                         [this](const domain::PromiseQuery& query, const QString& title) {
                             wanted.append({query, title});
                         });
        page->resize(1100, 740);
        page->show();
    }
    void settle(const ui::ChartsFilter& filter) {
        const qsizetype before = remarks.size();
        page->setFilter(filter);
        QTRY_VERIFY(remarks.size() > before);
    }
    template <class Widget = ui::ChartView> Widget& find(const char* name) const {
        return *page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString shownNumbers(const char* chart) const {
        return QString::fromUtf8(find(chart).content(ui::ChartView::Format::Csv));
    }
    /// Judged and the counted outcomes of each group, by the words in the head of the table.
    QMap<QString, QList<qint64>> shownCounts(const char* chart) const {
        QStringList lines = shownNumbers(chart).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const QStringList head = lines.takeFirst().split(u',');
        QList<qsizetype> columns{head.indexOf(QStringLiteral("judged"))};
        for (const domain::Outcome outcome : countedOutcomes)
            columns << head.indexOf(domain::wordFor(outcome));
        QMap<QString, QList<qint64>> counts;
        for (const QString& line : lines) {
            const QStringList cells = line.split(u',');
            for (const qsizetype column : columns)
                counts[cells[0]] << cells.value(column, QStringLiteral("-1")).toLongLong();
        }
        return counts;
    }
    std::vector<services::GroupTally> tallies(domain::Grouping grouping, const services::SummaryQuery& query) {
        return boston.ask(
            [&](storage::Database& database) { return services::talliesBy(database, grouping, query, boston.now); });
    }
    qint64 countOf(const domain::PromiseQuery& query) {
        return static_cast<qint64>(boston.ask(
            [&](storage::Database& database) { return services::promiseKeys(database, query, boston.now).size(); }));
    }
};

/// The one of the empty page; cards without figures have theirs too.
inline QPushButton* visibleButton(const QWidget& page) {
    QPushButton* visible = nullptr;
    for (auto* button : page.findChildren<QPushButton*>(QStringLiteral("emptyButton")))
        visible = button->isVisible() ? button : visible;
    return visible;
}

} // namespace kept::tests
