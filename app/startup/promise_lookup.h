#pragma once

#include "domain/promise_query.h"
#include "startup/late_page.h"
#include "ui/pages/promise_list_page.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace kept::models {
class PromiseSource;
}

namespace kept::startup {

/// What leads to the list of promises and back from it: the search, the figures of other pages, and the links between
/// promises.
class PromiseLookup final : public QObject {
    Q_OBJECT

public:
    /// All three outlive it; `page` has its place in the window already.
    PromiseLookup(ui::MainWindow& window, models::PromiseSource& source, LatePage<ui::PromiseListPage>& page,
                  QObject* parent = nullptr);

    /// Lists what a figure counts; `select` is the promise to begin with.
    void show(const domain::PromiseQuery& query, const QString& title, std::optional<domain::PromiseId> select = {});
    /// Among all that its holder has promised.
    void showLinked(domain::PromiseId promise);
    /// Follows the links in these details.
    void followLinks(ui::PromiseDetails& details) const;

signals:
    /// From the details of one of its occurrences.
    void seriesWanted(kept::domain::SeriesId series);
    void failed(const QString& why);

private:
    void find(const QString& words);
    /// To the page that led here, and to what had the focus on it.
    void goBack();
    void list(const domain::PromiseQuery& query, const QString& title, std::optional<domain::PromiseId> select = {});

    ui::MainWindow& m_window;
    models::PromiseSource& m_source;
    LatePage<ui::PromiseListPage>& m_page;
    ui::PageId m_from = ui::PageId::MyPromises;
    QPointer<QWidget> m_focusBefore; ///< what led here
};

} // namespace kept::startup
