#include "ui/dialogs/recognize_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/reading.h"
#include "ui/dialogs/person_choice.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/shown_text.h"

#include <QComboBox>
#include <QDateTime>
#include <QListWidget>
#include <QPlainTextEdit>

namespace kept::ui {

namespace {

constexpr int listHeight = 168;
constexpr int recognitionHeight = 76;

} // namespace

RecognizeDialog::RecognizeDialog(services::Book& book, const std::vector<services::PersonRow>& people,
                                 domain::Moment now, const QTimeZone& zone, const QLocale& locale, QWidget* parent)
    : FormDialog(tr("Recognize somebody"), tr("Recognize"), parent), m_book(book), m_now(now), m_zone(zone),
      m_locale(locale), m_person(makePersonChoice(people)), m_promises(new QListWidget), m_words(new QPlainTextEdit) {
    setObjectName(QStringLiteral("recognizeDialog"));
    setExplanation(tr("Everybody on the team sees it, and it stays in the history of the book."));
    m_promises->setFixedHeight(listHeight);
    m_promises->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_promises->setTextElideMode(Qt::ElideMiddle);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(recognitionHeight);
    addField(tr("&Who"), "recognizedPerson", m_person);
    addField(tr("For which &promises (Space marks one)"), "recognizedPromises", m_promises);
    addField(tr("&In your words"), "recognizedWords", m_words);
    setRequired(*m_words);
    connect(m_person, &QComboBox::currentIndexChanged, this, &RecognizeDialog::readPromises);
    connect(m_promises, &QListWidget::itemChanged, this, &RecognizeDialog::check);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RecognizeDialog::check);
    readPromises();
}

void RecognizeDialog::readPromises() {
    m_promises->clear();
    m_read = false;
    const auto rows = m_book.run([wanted = person(), now = m_now](storage::Database& database) {
        return services::recognizable(database, wanted, services::readingMoment(database, now));
    });
    services::deliver(
        rows, this,
        [this, wanted = person()](const std::vector<domain::PromiseRow>& read) {
            if (wanted == person())
                showPromises(read);
        },
        [this](const QString& why) { showFailure(why); });
    check();
}

void RecognizeDialog::showPromises(const std::vector<domain::PromiseRow>& rows) {
    m_read = true;
    for (const domain::PromiseRow& row : rows) {
        const QString day =
            m_locale.toString(domain::toDateTime(row.judgedDue.at, m_zone).date(), QLocale::ShortFormat);
        const QString what = shownLine(row.what);
        auto* item = new QListWidgetItem(
            row.promisee.isEmpty() ? tr("%1 · %2", "when, what").arg(day, what)
                                   : tr("%1 · %2 · %3", "when, what, to whom").arg(day, what, shownLine(row.promisee)),
            m_promises);
        item->setData(Qt::UserRole, static_cast<qint64>(row.id.value()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_promises->count() > 0)
        m_promises->setCurrentRow(0);
    check();
}

domain::PersonId RecognizeDialog::person() const {
    return domain::PersonId(m_person->currentData().toLongLong());
}

QString RecognizeDialog::personName() const {
    return m_person->currentText();
}

std::vector<domain::PromiseId> RecognizeDialog::promises() const {
    std::vector<domain::PromiseId> marked;
    for (int row = 0; row < m_promises->count(); ++row)
        if (m_promises->item(row)->checkState() == Qt::Checked)
            marked.emplace_back(m_promises->item(row)->data(Qt::UserRole).toLongLong());
    return marked;
}

QString RecognizeDialog::words() const {
    return m_words->toPlainText().trimmed();
}

std::optional<QString> RecognizeDialog::complaint() const {
    if (m_read && m_promises->count() == 0)
        return tr("%1 has no promise yet that was kept in time.").arg(personName());
    if (promises().empty() || words().isEmpty())
        return QString();
    try {
        (void)domain::checkedText(words(), tr("What you say"));
    } catch (const domain::Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
