#pragma once

#include "services/meanwhile.h"

#include <QDialog>
#include <QLocale>
#include <QTimeZone>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace kept::ui {

/// Something happened to promises that somebody decides on: what that was, and whether they want to do it anyway.
class MeanwhileDialog final : public QDialog {
    Q_OBJECT

public:
    struct Context {
        std::vector<services::Meanwhile> overtaken;
        QString typed; ///< what they wanted to say, in words; may be empty
        bool hasForm = false;
        domain::Moment now;
        QTimeZone zone;
        QLocale locale;
    };
    enum class Choice { Back, Anyway, Leave };

    MeanwhileDialog(const Context& context, QWidget* parent);

    /// To be asked once finished. There is no way back where there is no form.
    [[nodiscard]] Choice choice() const { return m_choice; }

private:
    void addPromise(QVBoxLayout& layout, const services::Meanwhile& one, const Context& context);
    QWidget* buttonRow(const Context& context);
    void finish(Choice choice);

    Choice m_choice = Choice::Back;
};

} // namespace kept::ui
