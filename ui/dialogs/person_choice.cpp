#include "ui/dialogs/person_choice.h"

#include "ui/widgets/choice_box.h"

#include <QComboBox>

namespace kept::ui {

QComboBox* makePersonChoice(const std::vector<services::PersonRow>& people) {
    auto* choice = new ChoiceBox;
    for (const services::PersonRow& person : people)
        if (!person.left)
            choice->addItem(person.name, static_cast<qint64>(person.id.value()));
    return choice;
}

} // namespace kept::ui
