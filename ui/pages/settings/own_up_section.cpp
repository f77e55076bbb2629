#include "ui/pages/settings/own_up_section.h"

#include "domain/errors.h"
#include "services/own_up_proposal.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/remark.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/language_name.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using services::Miss;

namespace {

constexpr int bodyLines = 12;

QString wordsFor(Miss miss) {
    switch (miss) {
    case Miss::Overdue:
        return OwnUpSection::tr("Overdue: not done yet");
    case Miss::Late:
        return OwnUpSection::tr("Late: done after the deadline");
    case Miss::PartlyKept:
        return OwnUpSection::tr("Partly kept");
    case Miss::Broken:
        return OwnUpSection::tr("Broken");
    }
    Q_UNREACHABLE();
}

void name(QWidget& field, const char* objectName, const QString& accessibleName) {
    field.setObjectName(QLatin1String(objectName));
    field.setAccessibleName(accessibleName);
}

} // namespace

OwnUpSection::OwnUpSection(SettingsDesk& desk, QWidget* parent)
    : SettingsSection(desk, "ownUpSection", tr("Owning up"),
                      tr("After a miss Kept proposes what to tell the promisee. These are the words it starts from."),
                      parent),
      m_language(new QComboBox), m_miss(new QComboBox), m_subject(new QLineEdit), m_body(new QPlainTextEdit) {
    buildChoices();
    buildFields();
    buildButtons();
    follow();
}

void OwnUpSection::buildChoices() {
    name(*m_language, "ownUpTemplateLanguage", tr("Language"));
    name(*m_miss, "ownUpTemplateMiss", tr("After which miss"));
    for (const QString& language : services::ownUpLanguages())
        m_language->addItem(nativeLanguageName(language), language);
    for (const Miss miss : services::allMisses)
        m_miss->addItem(wordsFor(miss), static_cast<int>(miss));
    m_language->setCurrentIndex(std::max(0, m_language->findData(services::ownUpLanguageFor(QLocale()))));
    auto* row = new QHBoxLayout;
    row->addWidget(m_language);
    row->addWidget(m_miss, 1);
    body().addLayout(row);
    for (QComboBox* choice : {m_language, m_miss})
        connect(choice, &QComboBox::currentIndexChanged, this, &OwnUpSection::change);
}

void OwnUpSection::buildFields() {
    name(*m_subject, "ownUpTemplateSubject", tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    name(*m_body, "ownUpTemplateBody", tr("Message"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(m_body->fontMetrics().lineSpacing() * bodyLines);
    body().addWidget(m_subject);
    body().addWidget(m_body);
    addText(
        tr("Placeholders: {promisee}, {what}, {due}, {done} when it was done, {reason} why it was broken, {missing}, "
           "{next} what happens now, {change} what changes, {until}, {promiser}. A line whose placeholder has "
           "nothing to say is left out."),
        "ownUpTemplateHint");
    m_problem = makeRemark("ownUpTemplateProblem");
    body().addWidget(m_problem);
    connect(m_subject, &QLineEdit::textChanged, this, &OwnUpSection::check);
    connect(m_body, &QPlainTextEdit::textChanged, this, &OwnUpSection::check);
}

void OwnUpSection::buildButtons() {
    FlowLayout* row = addButtonRow();
    m_save = addButton(*row, tr("&Save the words"), "saveOwnUpTemplate", tr("Save the words of the message"));
    m_reset = addButton(*row, tr("&Back to those of Kept"), "resetOwnUpTemplate", tr("Go back to the words of Kept"));
    connect(m_save, &QPushButton::clicked, this, &OwnUpSection::save);
    connect(m_reset, &QPushButton::clicked, this, &OwnUpSection::reset);
    auto* heading = addText(tr("As it reads"), "ownUpPreviewTitle", false);
    heading->setFont(subsectionFont());
    m_preview = addText({}, "ownUpPreview", false);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body().addStretch(1);
}

const services::OwnUpTemplate* OwnUpSection::chosen() const {
    const auto& templates = desk().data().ownUpTemplates;
    const auto found = std::ranges::find_if(templates, [this](const services::OwnUpTemplate& each) {
        return each.language == m_language->currentData().toString() &&
               static_cast<int>(each.miss) == m_miss->currentData().toInt();
    });
    return found == templates.end() ? nullptr : &*found;
}

domain::MessageTemplate OwnUpSection::typed() const {
    return {m_subject->text(), m_body->toPlainText()};
}

void OwnUpSection::showData() {
    m_subject->setReadOnly(!mayEdit());
    m_body->setReadOnly(!mayEdit());
    if (typed() == m_shown) // what was typed and not saved yet stays
        showChosen();
    else
        check();
}

void OwnUpSection::change() {
    if (typed() != m_shown)
        m_drafts.insert_or_assign(m_place, Draft{typed(), m_shown});
    showChosen();
}

void OwnUpSection::showChosen() {
    const services::OwnUpTemplate* text = chosen();
    if (!text)
        return;
    m_place = {text->language, text->miss};
    const auto draft = m_drafts.extract(m_place);
    m_shown = draft ? draft.mapped().over : text->text;
    const domain::MessageTemplate& words = draft ? draft.mapped().typed : m_shown;
    const QSignalBlocker quietSubject(m_subject);
    const QSignalBlocker quietBody(m_body);
    m_subject->setText(words.subject);
    m_body->setPlainText(words.body);
    check();
}

void OwnUpSection::check() {
    const services::OwnUpTemplate* text = chosen();
    if (!text)
        return;
    QString problem;
    try {
        services::OwnUpTemplate seen = *text;
        seen.text = services::checkedOwnUpText(typed());
        const auto message = services::sampleOwnUp(seen, desk().now(), desk().data().info.zone)
                                 .with({tr("I call you this afternoon."), tr("We check each address twice."),
                                        domain::Deadline{desk().now() + std::chrono::hours(48), false}});
        m_preview->setText(shownText(message.subject + QStringLiteral("\n\n") + message.body));
    } catch (const domain::InvalidInput& refusal) {
        problem = refusal.message();
    }
    say(*m_problem, problem);
    m_save->setEnabled(mayEdit() && problem.isEmpty() && typed() != text->text);
    m_reset->setEnabled(mayEdit() && text->isOwn);
}

std::function<void()> OwnUpSection::settled(const domain::MessageTemplate& typedThen, const QString& news) {
    return [this, place = m_place, typedThen, news] {
        if (m_place == place && typed() == typedThen)
            m_shown = typedThen; // the words that the book has now come into the fields once they are read
        const auto draft = m_drafts.find(place);
        if (draft != m_drafts.end() && draft->second.typed == typedThen)
            m_drafts.erase(draft);
        emit desk().said(news);
    };
}

void OwnUpSection::save() {
    const auto write = [where = *chosen(), text = typed(), seen = m_shown](const domain::Settlement& settlement) {
        return [=](storage::Database& database, const services::Session& session, services::Changes& changes) {
            services::changeOwnUpTemplate(database, session, changes, where.language, where.miss, text, seen,
                                          settlement);
        };
    };
    put(write, settled(typed(), tr("From now on these words are proposed.")), {});
}

void OwnUpSection::reset() {
    const auto write = [where = *chosen(), seen = chosen()->text](const domain::Settlement& settlement) {
        return [=](storage::Database& database, const services::Session& session, services::Changes& changes) {
            services::resetOwnUpTemplate(database, session, changes, where.language, where.miss, seen, settlement);
        };
    };
    put(write, settled(typed(), tr("The words that Kept comes with are proposed again.")), {});
}

void OwnUpSection::put(const Write& write, const std::function<void()>& onDone, const domain::Settlement& settlement) {
    desk().save(services::Authority::Team, write(settlement), onDone,
                [this, write, onDone](const domain::Error& error) {
                    const auto* conflict = dynamic_cast<const domain::Conflict*>(&error);
                    if (!conflict || conflict->about().fields.empty())
                        return emit desk().failed(error.message());
                    auto* question = new ConflictDialog(conflict->about(), this);
                    connect(question, &QDialog::accepted, this,
                            [this, question, write, onDone] { put(write, onDone, question->settlement()); });
                    question->open();
                });
}

} // namespace kept::ui
