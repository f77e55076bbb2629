#pragma once

#include "domain/promise_query.h"
#include "services/changes.h"
#include "services/series_reading.h"
#include "services/session.h"
#include "ui/dialogs/series_reason_dialog.h"
#include "ui/pages/page_reading.h"
#include "ui/pages/page_section.h"

#include <QLocale>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace kept::models {
class SeriesModel;
}

namespace kept::ui {

class PlainTable;

/// The promises that recur: how, by whom, when next, how they are kept so far; one of them is skipped or ended here.
class SeriesPage final : public PageSection {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    SeriesPage(services::Book& book, Clock clock, const QTimeZone& zone, const QLocale& locale,
               QWidget* parent = nullptr);

    /// Who sits here: nobody skips or ends without being named.
    void setPerson(std::optional<domain::PersonId> me);
    void setReadOnly(bool readOnly);
    /// Chooses that one, now or as soon as it is read.
    void select(domain::SeriesId series);

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    void said(const QString& news);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Answer {
        std::vector<services::SeriesRow> rows;
        domain::Moment at;
    };

    void buildButtons();
    void take(const Answer& answer);
    void showChosen();
    void choose();
    [[nodiscard]] const services::SeriesRow* chosen() const;
    void listPromises();
    using Work = std::function<void(storage::Database&, const services::Session&, services::Changes&, domain::SeriesId,
                                    QDate day, const QString& why)>;
    void skip();
    void end();
    /// Asks for a day and a reason, and does it then; `news` tells of it.
    void ask(SeriesReasonDialog::Act act, const Work& work, const std::function<QString(QDate)>& news);
    [[nodiscard]] PageReading<Answer>::Question question() const;

    services::Book& m_book;
    Clock m_clock;
    QLocale m_locale;
    PageReading<Answer> m_reading;
    models::SeriesModel* m_model;
    PlainTable* m_table;
    QLabel* m_none = nullptr;
    QLabel* m_remark = nullptr;
    QAction* m_list = nullptr;
    QAction* m_skip = nullptr;
    QAction* m_end = nullptr;
    std::optional<domain::PersonId> m_me;
    domain::SeriesId m_wanted; ///< to be chosen once it is read
    bool m_readOnly = false;
};

} // namespace kept::ui
