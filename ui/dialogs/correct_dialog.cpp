#include "ui/dialogs/correct_dialog.h"

#include "domain/size_words.h"
#include "services/channel_words.h"
#include "ui/dialogs/remark.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kept::ui {

namespace {

/// Nothing where it was left as it is.
std::optional<QString> changed(const QString& text, const QString& before) {
    const QString typed = text.trimmed();
    return typed == before.trimmed() ? std::nullopt : std::optional(typed);
}

void complete(QLineEdit& line, const QStringList& names) {
    auto* completer = new QCompleter(names, &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line.setCompleter(completer);
}

} // namespace

CorrectDialog::CorrectDialog(PromiseDialogContext given, QWidget* parent)
    : PromiseDialog(std::move(given), tr("Correct"), tr("Correct"), parent) {
    setObjectName(QStringLiteral("correctDialog"));
    const services::PromiseRow& promise = context().promise;
    if (!isSeveral()) {
        m_what = addText(tr("What was promised"), "text");
        setRequired(*m_what);
        m_what->setPlainText(promise.what);
        m_what->selectAll();
    }
    m_promisee = addLine(tr("To whom"), "correctPromisee");
    complete(*m_promisee, context().names);
    auto* channel = addLine(tr("By which channel"), "correctChannel");
    QStringList channels;
    for (const Choice& choice : context().channels)
        channels << services::channelWord(choice.name);
    complete(*channel, channels);
    std::vector<Choice> sizes;
    for (const QString& key : domain::sizeKeys()) {
        const domain::Size size = *domain::sizeFromKey(key);
        sizes.push_back({static_cast<std::int64_t>(size) + 1, domain::wordFor(size)});
    }
    auto* size = addChoice(tr("Size"), "correctSize", sizes, isSeveral() ? tr("stays as it is") : QString());
    if (!isSeveral()) {
        m_promisee->setText(promise.promisee);
        channel->setText(services::channelWord(promise.channel));
        size->setCurrentIndex(size->findData(static_cast<qlonglong>(promise.size) + 1));
    }
    m_channel = channel;
    m_size = size;
    check();
}

services::Correction CorrectDialog::correction() const {
    const bool several = isSeveral();
    const services::PromiseRow& promise = context().promise;
    services::Correction correction;
    if (m_what)
        correction.what = changed(m_what->toPlainText(), promise.what);
    correction.promisee = changed(m_promisee->text(), several ? QString() : promise.promisee);
    QStringList channels;
    for (const Choice& choice : context().channels)
        channels << choice.name;
    correction.channel =
        changed(services::channelName(m_channel->text(), channels), several ? QString() : promise.channel);
    const qlonglong size = m_size->currentData().toLongLong();
    if (size > 0 && (several || size != static_cast<qlonglong>(promise.size) + 1))
        correction.size = static_cast<domain::Size>(size - 1);
    return correction;
}

PromiseAnswer CorrectDialog::answer() const {
    PromiseAnswer answer{domain::Corrected{}, std::nullopt};
    answer.correction = correction();
    return answer;
}

std::optional<QString> CorrectDialog::problem() const {
    if (!m_size)
        return QString();
    const services::Correction wanted = correction();
    if (!wanted.what && !wanted.promisee && !wanted.channel && !wanted.size)
        return QString();
    if (wanted.promisee && wanted.promisee->isEmpty())
        return tr("To whom it was promised can be corrected, and not taken away.");
    if (wanted.channel && wanted.channel->isEmpty())
        return tr("The channel can be corrected, and not taken away.");
    for (const auto& text : {wanted.what, wanted.promisee, wanted.channel}) {
        if (const auto why = text ? problemOf(*text, tr("What you typed")) : std::nullopt)
            return why;
    }
    return std::nullopt;
}

QString CorrectDialog::consequence() const {
    return tr("What it said before stays in the history. The deadline stays as it is.");
}

} // namespace kept::ui
