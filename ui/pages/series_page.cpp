#include "ui/pages/series_page.h"

#include "models/series_model.h"
#include "services/reading.h"
#include "services/series.h"
#include "ui/dialogs/series_reason_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace kept::ui {

using models::SeriesModel;
using services::SeriesRow;
using services::SeriesState;

SeriesPage::SeriesPage(services::Book& book, Clock clock, const QTimeZone& zone, const QLocale& locale, QWidget* parent)
    : PageSection("seriesPage", tr("Recurring promises"),
                  tr("Each one is made when the one before it is due, and is kept or missed like any other."), parent),
      m_book(book), m_clock(std::move(clock)), m_locale(locale),
      m_reading(*this, book,
                {.ask = [this] { return question(); },
                 .take = [this](const Answer& answer) { take(answer); },
                 .fail = [this](const QString& why) { setClosed(why); }}),
      m_model(new SeriesModel(zone, locale, this)),
      m_table(new PlainTable(QStringLiteral("seriesTable"), tr("Recurring promises of the team"))) {
    standAlone();
    m_table->setTableModel(m_model, SeriesModel::What);
    m_table->setSpareColumns({SeriesModel::To, SeriesModel::Who});
    buildButtons();
    m_none = addText(tr("Nothing recurs yet. Type it with its rhythm, such as “Send Anna the figures every Monday "
                        "9:00”, and press Enter."),
                     "noSeries");
    addTable(
        *m_table, [this] { showChosen(); }, [this] { listPromises(); });
    m_remark = addText({}, "seriesRemark");
    setHome(*this, m_table);
    m_reading.load();
}

void SeriesPage::buildButtons() {
    FlowLayout* row = addButtonRow();
    m_list = addKeyAction(*row, tr("Show its promises"), "listSeries", Qt::Key_P);
    m_skip = addKeyAction(*row, tr("Skip one…"), "skipSeries", Qt::Key_S);
    m_end = addKeyAction(*row, tr("End…"), "endSeries", Qt::Key_E);
    connect(m_list, &QAction::triggered, this, &SeriesPage::listPromises);
    connect(m_skip, &QAction::triggered, this, &SeriesPage::skip);
    connect(m_end, &QAction::triggered, this, &SeriesPage::end);
}

void SeriesPage::setPerson(std::optional<domain::PersonId> me) {
    m_me = me;
    showChosen();
}

void SeriesPage::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    showChosen();
}

void SeriesPage::select(domain::SeriesId series) {
    m_wanted = series;
    choose();
}

void SeriesPage::bookChanged(const services::Changes& changes) {
    m_reading.bookChanged(changes);
}

void SeriesPage::showEvent(QShowEvent* event) {
    PageSection::showEvent(event);
    m_reading.catchUp();
}

PageReading<SeriesPage::Answer>::Question SeriesPage::question() const {
    return [now = m_clock()](storage::Database& database) {
        const domain::Moment at = services::readingMoment(database, now);
        return Answer{services::seriesRows(database, at), at};
    };
}

void SeriesPage::take(const Answer& answer) {
    setClosed({});
    m_model->setSeries(answer.rows, answer.at);
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_table->setVisible(any);
    setHome(*this, any ? m_table : nullptr); // what is hidden takes no keys
    if (any && hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    choose();
    showChosen();
}

/// The one that was asked for; the first where none is chosen.
void SeriesPage::choose() {
    for (int row = 0; m_wanted.isValid() && row < m_model->rowCount(); ++row) {
        if (m_model->rows().at(static_cast<std::size_t>(row)).id() != m_wanted)
            continue;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_wanted = {};
    }
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

const SeriesRow* SeriesPage::chosen() const {
    return m_model->rowAt(m_table->currentIndex());
}

void SeriesPage::showChosen() {
    const SeriesRow* series = chosen();
    const bool runs = series && series->state == SeriesState::Running && m_me && !m_readOnly;
    m_list->setEnabled(series);
    m_skip->setEnabled(runs);
    m_end->setEnabled(runs);
    QStringList remarks;
    if (series)
        for (const auto& skip : series->history.skips)
            remarks << tr("Skipped %1: %2").arg(m_locale.toString(skip.day, QLocale::ShortFormat), skip.reason);
    if (series && series->history.end)
        remarks << tr("No more from %1: %2")
                       .arg(m_locale.toString(series->history.end->day, QLocale::ShortFormat),
                            series->history.end->reason);
    constexpr int mostRemarks = 5;
    if (remarks.size() > mostRemarks)
        remarks = remarks.mid(remarks.size() - mostRemarks);
    m_remark->setText(shownText(remarks.join(u'\n')));
    m_remark->setVisible(!remarks.isEmpty());
}

void SeriesPage::listPromises() {
    if (!chosen())
        return;
    domain::PromiseQuery query;
    query.series = chosen()->id();
    emit promisesWanted(query, tr("Promised %1", "every Monday 09:00").arg(chosen()->words(m_locale)));
}

void SeriesPage::skip() {
    ask(
        SeriesReasonDialog::Act::Skip,
        [](storage::Database& database, const services::Session& session, services::Changes& changes,
           domain::SeriesId id, QDate day,
           const QString& why) { services::skipOccurrence(database, session, changes, id, day, why); },
        [this](QDate day) { return tr("%1 is skipped.").arg(m_locale.toString(day, QLocale::LongFormat)); });
}

void SeriesPage::end() {
    ask(
        SeriesReasonDialog::Act::End,
        [](storage::Database& database, const services::Session& session, services::Changes& changes,
           domain::SeriesId id, QDate day,
           const QString& why) { services::endSeries(database, session, changes, id, why, day); },
        [words = chosen()->words(m_locale)](QDate) { return tr("No longer promised: %1.").arg(words); });
}

void SeriesPage::ask(SeriesReasonDialog::Act act, const Work& work, const std::function<QString(QDate)>& news) {
    const SeriesRow& series = *chosen();
    auto* dialog = new SeriesReasonDialog(act, series.words(m_locale), series.unmade, m_locale, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, work, news, id = series.id()] {
        const services::Session session{.actor = m_me, .now = m_clock()};
        const auto saved = m_book.save([work, session, id, day = dialog->day(), why = dialog->reason()](
                                           storage::Database& database, services::Changes& changes) {
            work(database, session, changes, id, day, why);
        });
        const auto tell = [this, news, day = dialog->day()] { emit said(news(day)); };
        services::deliver(saved, this, dialog->whenSaved(tell), dialog->whenFailed());
    });
    dialog->open();
}

} // namespace kept::ui
