#include "ui/pages/settings/person_field.h"

#include <QSignalBlocker>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int widestField = 320;

} // namespace

PersonField::PersonField(const char* objectName, const QString& accessibleName, QWidget* parent) : QComboBox(parent) {
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    setMaximumWidth(widestField);
    connect(this, &QComboBox::currentIndexChanged, this, &PersonField::personChanged);
}

void PersonField::setPeople(const std::vector<services::PersonRow>& people, std::optional<domain::PersonId> me) {
    const std::optional<domain::PersonId> wanted = person() ? person() : me;
    const QSignalBlocker quiet(this);
    clear();
    for (const services::PersonRow& row : people)
        if (!row.left)
            addItem(row.name, QVariant::fromValue(qint64(row.id.value())));
    const int place = wanted ? findData(QVariant::fromValue(qint64(wanted->value()))) : -1;
    setCurrentIndex(count() > 0 ? std::max(0, place) : -1);
}

std::optional<domain::PersonId> PersonField::person() const {
    return currentIndex() < 0 ? std::nullopt : std::optional(domain::PersonId(currentData().toLongLong()));
}

} // namespace kept::ui
