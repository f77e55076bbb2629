#include "ui/dialogs/define_standard_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/channel_words.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/time_limit_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kept::ui {

using services::Standard;

namespace {

constexpr domain::TimeLimit usualLimit{8, domain::LimitUnit::WorkingHours};
constexpr int standardWordsHeight = 84;

} // namespace

DefineStandardDialog::DefineStandardDialog(const Standard* standard, const QStringList& channels, QStringList names,
                                           QWidget* parent)
    : FormDialog(standard ? tr("Change a standard") : tr("Define a standard"), standard ? tr("Save") : tr("Define"),
                 parent),
      m_names(std::move(names)), m_channels(channels),
      m_before(standard ? std::optional(standard->current()) : std::nullopt), m_name(new QLineEdit),
      m_words(new QPlainTextEdit), m_limit(new TimeLimitField(m_before ? m_before->terms.limit : usualLimit, {})),
      m_aim(new TimeLimitField(m_before ? m_before->terms.aim : std::nullopt, tr("none"))), m_channel(new QComboBox) {
    setObjectName(QStringLiteral("defineStandardDialog"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(standardWordsHeight);
    m_channel->setEditable(true);
    m_channel->addItem(QString());
    for (const QString& channel : channels)
        m_channel->addItem(services::channelWord(channel));
    m_channel->lineEdit()->setPlaceholderText(tr("Any channel"));
    m_limit->setAccessibleNames(tr("Time limit, amount"), tr("Time limit, unit"));
    m_aim->setAccessibleNames(tr("What we aim at, amount"), tr("What we aim at, unit"));
    addField(tr("&Name"), "standardName", m_name);
    addField(tr("What e&xactly it promises"), "standardWords", m_words);
    addField(tr("Time &limit"), "standardLimit", m_limit);
    addField(tr("What we &aim at ourselves"), "standardAim", m_aim);
    addField(tr("&Channel"), "standardChannel", m_channel);
    setRequired(*m_name);
    setRequired(*m_words);
    if (standard) {
        m_name->setText(standard->name);
        m_name->setEnabled(false);
        m_words->setPlainText(m_before->terms.words);
        m_channel->setCurrentText(services::channelWord(m_before->channel));
        setExplanation(tr("This becomes version %1, and everybody acknowledges it anew. Deadlines that were given stay "
                          "as they are.")
                           .arg(m_before->number + 1));
    }
    connect(m_name, &QLineEdit::textChanged, this, &DefineStandardDialog::check);
    connect(m_words, &QPlainTextEdit::textChanged, this, &DefineStandardDialog::check);
    connect(m_limit, &TimeLimitField::changed, this, &DefineStandardDialog::check);
    connect(m_aim, &TimeLimitField::changed, this, &DefineStandardDialog::check);
    connect(m_channel, &QComboBox::editTextChanged, this, &DefineStandardDialog::check);
    check();
}

QString DefineStandardDialog::standardName() const {
    return m_name->text().simplified();
}

services::NewTerms DefineStandardDialog::terms() const {
    return {.words = m_words->toPlainText().trimmed(),
            .limit = m_limit->limit().value_or(usualLimit),
            .aim = m_aim->limit(),
            .channel = services::channelName(m_channel->currentText(), m_channels)};
}

std::optional<QString> DefineStandardDialog::complaint() const {
    const services::NewTerms typed = terms();
    if (standardName().isEmpty() || typed.words.isEmpty())
        return QString();
    if (!m_before && m_names.contains(standardName(), Qt::CaseInsensitive))
        return tr("There is a standard called %1 already.").arg(standardName());
    try {
        (void)domain::checkedText(standardName(), tr("The name"));
        if (!typed.channel.isEmpty())
            (void)domain::checkedText(typed.channel, tr("The channel"));
        const domain::ServiceTerms checked =
            domain::checkedTerms({.words = typed.words, .limit = typed.limit, .aim = typed.aim, .channel = {}});
        if (m_before && m_before->terms.words == checked.words && m_before->terms.limit == checked.limit &&
            m_before->terms.aim == checked.aim && m_before->channel == typed.channel)
            return tr("Nothing is changed yet.");
    } catch (const domain::Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
