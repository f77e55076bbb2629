#include "services/own_up_templates.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/three_way.h"
#include "storage/database.h"
#include "storage/name_trace_store.h"
#include "storage/own_up_template_store.h"

#include <QCoreApplication>
#include <QFile>

namespace kept::services {

using namespace domain;
using storage::OwnUpTemplateStore;

namespace {

struct OwnUpTemplatesText {
    Q_DECLARE_TR_FUNCTIONS(OwnUpTemplates)
};

/// For ever: the book names them so.
QString keyOf(Miss miss) {
    switch (miss) {
    case Miss::Overdue:
        return QStringLiteral("overdue");
    case Miss::Late:
        return QStringLiteral("late");
    case Miss::PartlyKept:
        return QStringLiteral("partly_kept");
    case Miss::Broken:
        return QStringLiteral("broken");
    }
    Q_UNREACHABLE();
}

MessageTemplate shippedText(const QString& language, Miss miss) {
    QFile file(QStringLiteral(":/own_up/%1_%2.txt").arg(keyOf(miss), language));
    if (!file.open(QIODevice::ReadOnly))
        throw InvalidInput(
            OwnUpTemplatesText::tr("There are no proposed messages in the language “%1”.").arg(language));
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(u'\n');
    return {text.left(end).trimmed(), text.mid(end).trimmed()};
}

QString checkedPart(const QString& text, int longest, const QString& name) {
    QString checked = checkedText(text, name);
    if (checked.size() > longest)
        throw InvalidInput(OwnUpTemplatesText::tr("%1 is longer than %L2 characters.").arg(name).arg(longest));
    checkPlaceholders(checked, ownUpPlaceholders(), name);
    return checked;
}

std::vector<Field<MessageTemplate>> textFields() {
    const auto part = [](auto member) {
        return [member](auto& text) -> auto& {
            return text.*member;
        };
    };
    return {fieldOf<MessageTemplate>("subject", OwnUpTemplatesText::tr("Subject"), part(&MessageTemplate::subject)),
            fieldOf<MessageTemplate>("body", OwnUpTemplatesText::tr("Message"), part(&MessageTemplate::body))};
}

template <class Change>
void changeTemplates(storage::Database& database, const Session& session, Changes& changes, Change change) {
    requireAuthority(database, session, Authority::Team);
    const storage::WipingDeletes wiping(database);
    ActingTransaction transaction(database, session);
    change(storage::OwnUpTemplateStore(database));
    transaction.commit();
    changes.everything = true;
}

} // namespace

QStringList ownUpLanguages() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString ownUpLanguageFor(const QLocale& locale) {
    const QString language = locale.name().section(u'_', 0, 0);
    return ownUpLanguages().contains(language) ? language : ownUpLanguages().constFirst();
}

QStringList ownUpPlaceholders() {
    return {QStringLiteral("promisee"), QStringLiteral("what"),    QStringLiteral("due"),  QStringLiteral("done"),
            QStringLiteral("reason"),   QStringLiteral("missing"), QStringLiteral("next"), QStringLiteral("change"),
            QStringLiteral("until"),    QStringLiteral("promiser")};
}

std::vector<OwnUpTemplate> ownUpTemplates(storage::Database& database) {
    const auto own = storage::OwnUpTemplateStore(database).all();
    std::vector<OwnUpTemplate> templates;
    for (const QString& language : ownUpLanguages()) {
        for (const Miss miss : allMisses) {
            const auto found = own.find({language, keyOf(miss)});
            const bool isOwn = found != own.end();
            templates.push_back({language, miss, isOwn ? found->second : shippedText(language, miss), isOwn});
        }
    }
    return templates;
}

MessageTemplate checkedOwnUpText(const MessageTemplate& text) {
    const QString subjectName = OwnUpTemplatesText::tr("The subject");
    const QString subject = checkedPart(text.subject, longestOwnUpSubject, subjectName);
    if (subject.contains(u'\n'))
        throw InvalidInput(OwnUpTemplatesText::tr("%1 has to be one line.").arg(subjectName));
    return {subject, checkedPart(text.body, longestOwnUpBody, OwnUpTemplatesText::tr("The message"))};
}

void changeOwnUpTemplate(storage::Database& database, const Session& session, Changes& changes, const QString& language,
                         Miss miss, const MessageTemplate& text, const std::optional<MessageTemplate>& seen,
                         const Settlement& settlement) {
    changeTemplates(database, session, changes, [&](storage::OwnUpTemplateStore store) {
        const OwnUpTemplateStore::Key key{language, keyOf(miss)};
        const auto all = store.all();
        const auto own = all.find(key);
        const MessageTemplate now = own == all.end() ? shippedText(language, miss) : own->second;
        const auto about = [] { return Disagreement{.subject = OwnUpTemplatesText::tr("Words for owning up")}; };
        const MessageTemplate result = checkedOwnUpText(
            merged<MessageTemplate>(textFields(), seen.value_or(now), now, checkedOwnUpText(text), settlement, about));
        if (result == shippedText(language, miss))
            store.forget(key);
        else
            store.put(key, result);
    });
}

void resetOwnUpTemplate(storage::Database& database, const Session& session, Changes& changes, const QString& language,
                        Miss miss, const std::optional<MessageTemplate>& seen, const Settlement& settlement) {
    changeOwnUpTemplate(database, session, changes, language, miss, shippedText(language, miss), seen, settlement);
}

} // namespace kept::services
