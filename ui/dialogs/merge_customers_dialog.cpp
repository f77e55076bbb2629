#include "ui/dialogs/merge_customers_dialog.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/shown_text.h"

#include <QComboBox>

#include <algorithm>

namespace kept::ui {

using domain::ContactId;
using services::CustomerRow;
using services::LikelyPair;

namespace {

constexpr qsizetype longestName = 48; ///< that a label gives room to

QString whyAlike(const LikelyPair& likeness, const QString& name) {
    switch (likeness.reason) {
    case LikelyPair::Reason::Mail:
    case LikelyPair::Reason::Phone:
        return MergeCustomersDialog::tr("%1, also %2", "name, address that both have").arg(name, likeness.shared);
    case LikelyPair::Reason::Name:
        break;
    }
    return MergeCustomersDialog::tr("%1, much alike", "a name").arg(name);
}

} // namespace

MergeCustomersDialog::MergeCustomersDialog(const CustomerRow& from, const services::CustomerOverview& overview,
                                           QWidget* parent)
    : FormDialog(tr("Merge customers"), tr("Merge"), parent), m_from(from), m_into(new ChoiceBox) {
    setObjectName(QStringLiteral("mergeCustomersDialog"));
    fill(overview);
    addField(tr("%1 is the same as").arg(withoutMnemonic(glimpseOf(m_from.contact.name, longestName))), "mergeInto",
             m_into);
    connect(m_into, &QComboBox::currentIndexChanged, this, [this] {
        preview();
        check();
    });
    preview();
    check();
}

void MergeCustomersDialog::fill(const services::CustomerOverview& overview) {
    const auto add = [this](const domain::Contact& contact, const QString& words) {
        const auto id = static_cast<qlonglong>(contact.id.value());
        if (contact.id != m_from.contact.id && m_into->findData(id) < 0)
            m_into->addItem(words, id);
    };
    for (const LikelyPair& likeness : overview.alike) {
        if (likeness.one.id == m_from.contact.id)
            add(likeness.other, whyAlike(likeness, likeness.other.name));
        else if (likeness.other.id == m_from.contact.id)
            add(likeness.one, whyAlike(likeness, likeness.one.name));
    }
    const bool isAnyAlike = m_into->count() > 0;
    for (const CustomerRow& row : overview.customers)
        add(row.contact, row.contact.name);
    if (!isAnyAlike)
        m_into->setCurrentIndex(-1);
}

ContactId MergeCustomersDialog::into() const {
    return ContactId(m_into->currentData().toLongLong());
}

void MergeCustomersDialog::preview() {
    const auto promises = static_cast<int>(m_from.figures.tally.total());
    setExplanation(
        tr("%n promise(s) to %1 will be shown with the other's. The history keeps the name that was said, and "
           "who merged them when. It can be taken back.",
           nullptr, promises)
            .arg(glimpseOf(m_from.contact.name, longestName)));
}

std::optional<QString> MergeCustomersDialog::complaint() const {
    return into().isValid() ? std::nullopt : std::optional(QString());
}

} // namespace kept::ui
