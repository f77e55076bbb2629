#include "ui/pages/standards_page.h"

#include "services/reading.h"
#include "ui/pages/standards/notes_section.h"
#include "ui/pages/standards/recognitions_section.h"
#include "ui/pages/standards/standards_section.h"

namespace kept::ui {

namespace {

constexpr int widestStandards = 1000;

} // namespace

StandardsPage::StandardsPage(services::Book& book, StandardsDesk::Clock clock, const QTimeZone& zone,
                             const QLocale& locale, Questions& questions, QWidget* parent)
    : SubjectsPage(tr("Standards"), QStringLiteral("standardsSubjects"), tr("Subjects of the page"),
                   tr("Reading the standards…"), parent),
      m_desk(new StandardsDesk(book, std::move(clock), this)),
      m_reading(*this, book,
                {.ask = [this] { return question(); },
                 .take =
                     [this](const StandardsData& data) {
                         m_desk->setData(data);
                         showSubjects();
                     },
                 .fail = [this](const QString& why) { showFailure(tr("The standards could not be read."), why); }}) {
    setObjectName(QStringLiteral("standardsPage"));
    addSubject(new StandardsSection(*m_desk, questions, zone, locale), tr("Service promises"), widestStandards);
    addSubject(new RecognitionsSection(*m_desk, zone, locale), tr("Recognition"), widestStandards);
    addSubject(new NotesSection(*m_desk, questions, zone, locale), tr("Private notes"), widestStandards);
    connect(this, &SubjectsPage::retryWanted, this, [this] { m_reading.load(); });
    connect(m_desk, &StandardsDesk::said, this, &StandardsPage::said);
    connect(m_desk, &StandardsDesk::failed, this, &StandardsPage::failed);
    connect(m_desk, &StandardsDesk::promisesWanted, this, &StandardsPage::promisesWanted);
    m_reading.load();
}

void StandardsPage::setPerson(std::optional<domain::PersonId> me) {
    m_desk->setPerson(me);
    m_reading.load(); // their notes
}

void StandardsPage::setReadOnly(bool readOnly) {
    m_desk->setReadOnly(readOnly);
}

void StandardsPage::bookChanged(const services::Changes& changes) {
    m_reading.bookChanged(changes);
}

void StandardsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_reading.catchUp();
}

PageReading<StandardsData>::Question StandardsPage::question() const {
    return [session = m_desk->session()](storage::Database& database) {
        const domain::Moment at = services::readingMoment(database, session.now);
        return StandardsData{.people = services::people(database),
                             .channels = services::channels(database),
                             .standards = services::standards(database, at),
                             .recognitions = services::recognitions(database, at),
                             .notes = services::privateNotes(database, session)};
    };
}

} // namespace kept::ui
