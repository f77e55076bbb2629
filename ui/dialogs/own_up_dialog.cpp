#include "ui/dialogs/own_up_dialog.h"

#include "services/mail_draft.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/language_name.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int messageLines = 8;

bool isMail(const QString& channel) {
    return channel.contains(QLatin1String("mail"), Qt::CaseInsensitive);
}

} // namespace

OwnUpDialog::OwnUpDialog(PromiseDialogContext context, QWidget* parent)
    : PromiseDialog(std::move(context), tr("Own up"), tr("I told them"), parent) {
    setObjectName(QStringLiteral("ownUpDialog"));
    auto* said = addText(tr("What do you tell them: what happened, and what happens now?"), "said");
    setRequired(*said);
    if (!this->context().ownUp.empty())
        addProposal();
    m_action = addLine(tr("What changes so that it does not happen again?"), "correctiveAction");
    m_until = addMoment(tr("Until when? With a date it becomes a promise of its own"), "correctiveDue");
    m_channel = addChannel(tr("How?"), "ownUpChannel", preferredChannel(), tr("not said"));
    addWays();
    m_said = said;
    if (m_language) {
        said->setFixedHeight(said->fontMetrics().lineSpacing() * messageLines + metrics::large);
        for (QLineEdit* field : {m_next, m_action})
            connect(field, &QLineEdit::textChanged, this, &OwnUpDialog::propose);
        connect(m_until, &DeadlineField::changed, this, &OwnUpDialog::propose);
        connect(m_language, &QComboBox::currentIndexChanged, this, &OwnUpDialog::propose);
        connect(said, &QPlainTextEdit::textChanged, this,
                [this] { m_again->setEnabled(m_said->toPlainText() != m_proposed); });
        propose();
    }
    connect(said, &QPlainTextEdit::textChanged, this, [this] {
        m_brought.clear(); // that was another text
        check();
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &OwnUpDialog::offerWhatFits);
    offerWhatFits();
}

void OwnUpDialog::offerWhatFits() {
    const QString channel = channelInUse();
    setOkText(channel == QLatin1String("phone")       ? tr("I told them by phone")
              : channel == QLatin1String("in person") ? tr("I told them in person")
                                                      : tr("I told them"));
    check(); // which may name the button
    if (m_draft)
        m_draft->setVisible(channel.isEmpty() || isMail(channel));
}

QString OwnUpDialog::channelInUse() const {
    return m_channel ? channelIn(*m_channel) : QString();
}

void OwnUpDialog::addProposal() {
    std::vector<Choice> languages;
    for (const services::OwnUpProposal& proposal : context().ownUp)
        languages.push_back({static_cast<std::int64_t>(languages.size()), nativeLanguageName(proposal.language)});
    m_next = addLine(tr("What happens now? It goes into the message"), "ownUpNext");
    m_language = addChoice(tr("Language of the message"), "ownUpLanguage", languages);
    const auto own = std::ranges::find(context().ownUp, services::ownUpLanguageFor(context().locale),
                                       &services::OwnUpProposal::language);
    m_language->setCurrentIndex(static_cast<int>(own - context().ownUp.begin()));
}

void OwnUpDialog::addWays() {
    if (context().count > 1 || !context().outgoing)
        return; // a message is about one promise
    addBesideOk(tr("&Copy it"), "copyMessage", [this] { leaveBy(OutgoingMessage::Way::Clipboard); });
    m_draft = addBesideOk(tr("Open as &mail draft"), "mailDraft", [this] { leaveBy(OutgoingMessage::Way::MailDraft); });
    if (m_language)
        m_again = addAside(*m_language, tr("&Propose anew"), "proposeAnew", [this] {
            m_proposed = m_said->toPlainText();
            propose();
        });
}

void OwnUpDialog::leaveBy(OutgoingMessage::Way way) {
    const Brought brought = bring({way, context().mailAddress, message()}, *context().outgoing);
    m_brought = brought.told;
    if (brought.way == OutgoingMessage::Way::MailDraft && !isMail(channelInUse())) {
        const auto mail = std::ranges::find_if(context().channels, isMail, &Choice::name);
        if (mail != context().channels.end())
            m_channel->setCurrentIndex(m_channel->findData(static_cast<qlonglong>(mail->id)));
    }
    check();
}

void OwnUpDialog::showEvent(QShowEvent* event) {
    PromiseDialog::showEvent(event);
    m_said->selectAll(); // who has words of their own just types them
}

domain::MessageTemplate OwnUpDialog::proposed() const {
    const auto chosen = static_cast<std::size_t>(m_language->currentIndex());
    return context().ownUp.at(chosen).with({m_next->text(), m_action->text(), m_until->value()});
}

void OwnUpDialog::propose() {
    if (!m_said || m_said->toPlainText() != m_proposed)
        return; // it was changed by hand
    m_proposed = proposed().body;
    m_said->setPlainText(m_proposed);
    m_again->setEnabled(false);
}

domain::MessageTemplate OwnUpDialog::message() const {
    return {m_language ? proposed().subject : context().promise.what, m_said->toPlainText().trimmed()};
}

std::optional<domain::ChannelId> OwnUpDialog::channel() const {
    const qlonglong id = m_channel->currentData().toLongLong();
    return id > 0 ? std::optional(domain::ChannelId(id)) : std::nullopt;
}

PromiseAnswer OwnUpDialog::answer() const {
    PromiseAnswer answer;
    const QString action = m_action->text().trimmed();
    answer.detail =
        domain::OwnedUp{.said = m_said->toPlainText().trimmed(), .channel = channel(), .correctiveAction = action};
    if (!action.isEmpty())
        answer.correctiveDue = m_until->value();
    return answer;
}

std::optional<QString> OwnUpDialog::problem() const {
    if (!m_said)
        return QString();
    if (const auto said = problemOf(m_said->toPlainText(), tr("What you tell them")))
        return said;
    if (!m_action->text().trimmed().isEmpty()) {
        if (const auto action = problemOf(m_action->text(), tr("What changes")))
            return action;
    }
    if (m_until->isEmpty())
        return std::nullopt;
    if (m_action->text().trimmed().isEmpty())
        return tr("Say what changes until then.");
    if (!m_until->value())
        return QString();
    return m_until->value()->at <= context().now ? std::optional(tr("The date has to lie in the future."))
                                                 : std::nullopt;
}

QString OwnUpDialog::consequence() const {
    if (!m_brought.isEmpty())
        return tr("%1 Once it is sent, press “%2”.", "where the message is, button").arg(m_brought, okText());
    const QString stays = tr("The outcome stays as it is. That you owned up is shown beside it.");
    const bool fits = services::mailDraft(context().mailAddress, message()).has_value();
    return fits ? stays : tr("%1 The message is too long for a mail draft: it would be copied instead.").arg(stays);
}

} // namespace kept::ui
