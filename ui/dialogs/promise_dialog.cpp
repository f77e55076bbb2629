#include "ui/dialogs/promise_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/channel_words.h"
#include "services/deliver.h"
#include "services/moment_words.h"
#include "ui/dialogs/first_field.h"
#include "ui/dialogs/form_area.h"
#include "ui/dialogs/missing_field.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

PromiseDialog::PromiseDialog(PromiseDialogContext context, const QString& title, const QString& ok, QWidget* parent)
    : QDialog(parent), m_context(std::move(context)), m_fields(new FormArea), m_form(&m_fields->form()),
      m_missing(makeRemark("missing")), m_caution(makeRemark("caution")), m_consequence(makeRemark("consequence")),
      m_buttons(new QDialogButtonBox), m_ok(new QPushButton(ok)), m_needAll{m_ok} {
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(460);
    auto* what = new ElidedLabel;
    what->setFullText(m_context.count > 1 ? tr("%n promise(s)", nullptr, m_context.count) : m_context.promise.what);
    what->setFont(sectionFont());
    auto* due = new QLabel(deadlines());
    due->setObjectName(QStringLiteral("promiseDue"));
    due->setTextFormat(Qt::PlainText);
    due->setProperty("dim", true);
    if (due->text().isEmpty())
        due->hide();
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    m_buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::large);
    layout->setSpacing(metrics::large);
    auto* heading = new QVBoxLayout;
    heading->setSpacing(metrics::tight);
    heading->addWidget(what);
    heading->addWidget(due);
    layout->addLayout(heading);
    layout->addWidget(m_fields);
    layout->addWidget(m_missing);
    layout->addWidget(m_caution);
    layout->addWidget(m_consequence);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
}

QString PromiseDialog::deadlines() const {
    if (m_context.count > 1)
        return {};
    const services::PromiseRow& promise = m_context.promise;
    const auto dated = [this](const domain::Deadline& due) {
        return services::datedWords(due, m_context.now, m_context.zone, m_context.locale);
    };
    return promise.firstDue.at == promise.judgedDue.at
               ? tr("Due %1").arg(dated(promise.judgedDue))
               : tr("Due %1, first promised for %2").arg(dated(promise.judgedDue), dated(promise.firstDue));
}

void PromiseDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    focusFirstField(*m_form);
}

void PromiseDialog::keyPressEvent(QKeyEvent* event) {
    if (const QWidget* missing = goToMissing(*m_form, *event))
        return say(*m_missing, missingWords(*missing));
    QDialog::keyPressEvent(event);
}

void PromiseDialog::check() {
    const std::optional<QString> why = problem();
    for (QPushButton* button : m_needAll)
        button->setEnabled(!why);
    say(*m_missing, {});
    say(*m_consequence, !why ? consequence() : why->isEmpty() ? outlook() : *why);
    say(*m_caution, cautions());
}

QString PromiseDialog::cautions() const {
    std::vector<services::Reach> reaches = m_context.otherReaches;
    if (m_context.reach)
        reaches.insert(reaches.begin(), *m_context.reach);
    QStringList cautions;
    for (const services::Reach& reach : reaches)
        cautions += services::cautionsFor(reach, channelInUse(), m_context.now, m_context.zone, m_context.locale);
    return cautions.join(QLatin1Char('\n'));
}

void PromiseDialog::accept() {
    if (problem())
        return;
    if (!m_save)
        return QDialog::accept();
    if (focusWidget())
        m_focused = focusWidget();
    setEnabled(false);
    services::deliver(
        m_save(answer()), this,
        [this](const services::Written& written) {
            m_written.add(written);
            if (!written.overtaken.empty())
                return emit overtaken(written);
            setEnabled(true);
            QDialog::accept();
        },
        [this](const QString& message) {
            resume();
            say(*m_consequence, message);
        });
}

void PromiseDialog::reject() {
    if (m_written.done.empty())
        QDialog::reject();
    else
        QDialog::accept();
}

void PromiseDialog::resume() {
    setEnabled(true);
    if (m_focused)
        m_focused->setFocus();
}

void PromiseDialog::addField(const QString& label, const char* objectName, QWidget* field) {
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(label);
    auto* name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    m_form->addRow(name, field);
}

QPushButton* PromiseDialog::addBesideOk(const QString& text, const char* objectName, const std::function<void()>& act) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(QString(text).remove(u'&'));
    m_buttons->addButton(button, QDialogButtonBox::ActionRole);
    m_needAll.push_back(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PromiseDialog::setOkText(const QString& text) {
    m_ok->setText(text);
    m_ok->setAccessibleName(QString(text).remove(u'&'));
}

QString PromiseDialog::okText() const {
    return m_ok->text();
}

QPushButton* PromiseDialog::addAside(QWidget& field, const QString& text, const char* objectName,
                                     const std::function<void()>& act) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_form->getWidgetPosition(&field, &row, &role);
    m_form->removeWidget(&field);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(&field, 1);
    line->addWidget(button);
    m_form->setLayout(row, role, line);
    setTabOrder(&field, button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QLineEdit* PromiseDialog::addLine(const QString& label, const char* objectName) {
    auto* field = new QLineEdit;
    field->setMaxLength(2 * domain::longestText); // or it would cut a long text without a word
    addField(label, objectName, field);
    connect(field, &QLineEdit::textChanged, this, &PromiseDialog::check);
    return field;
}

QPlainTextEdit* PromiseDialog::addText(const QString& label, const char* objectName) {
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(QFontMetrics(bodyFont()).lineSpacing() * 4 + metrics::large);
    addField(label, objectName, field);
    connect(field, &QPlainTextEdit::textChanged, this, &PromiseDialog::check);
    return field;
}

QComboBox* PromiseDialog::addChoice(const QString& label, const char* objectName, const std::vector<Choice>& choices,
                                    const QString& none) {
    auto* field = new ChoiceBox;
    if (!none.isEmpty())
        field->addItem(none, 0);
    for (const Choice& choice : choices)
        field->addItem(choice.name, static_cast<qlonglong>(choice.id));
    addField(label, objectName, field);
    connect(field, &QComboBox::currentIndexChanged, this, &PromiseDialog::check);
    return field;
}

QComboBox* PromiseDialog::addChannel(const QString& label, const char* objectName, const QString& chosen,
                                     const QString& none) {
    std::vector<Choice> shown = m_context.channels;
    for (Choice& channel : shown)
        channel.name = services::channelWord(channel.name);
    QComboBox* field = addChoice(label, objectName, shown, none);
    const auto found = std::ranges::find(m_context.channels, chosen, &Choice::name);
    if (found != m_context.channels.end())
        field->setCurrentIndex(field->findData(static_cast<qlonglong>(found->id)));
    return field;
}

QString PromiseDialog::preferredChannel() const {
    if (m_context.count > 1)
        return {}; // each promisee may want another
    const domain::ReachWishes wishes = m_context.reach ? m_context.reach->wishes : domain::ReachWishes();
    for (const QString& channel : {wishes.preferred, m_context.promise.channel}) {
        const auto known = std::ranges::find_if(m_context.channels, [&channel](const Choice& choice) {
            return choice.name.compare(channel, Qt::CaseInsensitive) == 0;
        });
        if (known != m_context.channels.end() && !wishes.unwanted.contains(channel, Qt::CaseInsensitive))
            return known->name;
    }
    return {};
}

QString PromiseDialog::channelIn(const QComboBox& choice) const {
    const auto found = std::ranges::find(m_context.channels, choice.currentData().toLongLong(), &Choice::id);
    return found == m_context.channels.end() ? QString() : found->name;
}

DeadlineField* PromiseDialog::addMoment(const QString& label, const char* objectName, DeadlineField::Tense tense) {
    auto* field = new DeadlineField(m_context.readDeadline, m_context.now, m_context.zone, m_context.locale, tense);
    addField(label, objectName, field);
    field->setName(label);
    connect(field, &DeadlineField::changed, this, &PromiseDialog::check);
    return field;
}

std::optional<QString> PromiseDialog::problemOf(const QString& text, const QString& name) {
    try {
        (void)domain::checkedText(text, name);
        return std::nullopt;
    } catch (const domain::Error& error) {
        // That nothing was typed yet is plain to see.
        return text.trimmed().isEmpty() ? QString() : error.message();
    }
}

} // namespace kept::ui
