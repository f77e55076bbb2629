#pragma once

class QLabel;
class QString;
class QWidget;

namespace kept::ui {

/// The sentence of a dialog that says what is wrong or what will come of it; hidden while there is nothing to say.
/// Whoever does not see it hears it when it comes or changes.
[[nodiscard]] QLabel* makeRemark(const char* objectName);
void say(QLabel& remark, const QString& text);

/// Tells those who do not see that a dialog can't be finished while this is empty; Enter leads there.
void setRequired(QWidget& field);
[[nodiscard]] bool isRequired(const QWidget& field);

} // namespace kept::ui
