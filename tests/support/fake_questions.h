#pragma once

#include "ui/dialogs/questions.h"

namespace kept::test {

/// Answers as the test says, and remembers what was asked.
class FakeQuestions final : public ui::Questions {
public:
    QString toOpen;
    QString toSave;
    bool sure = true;
    QString question;
    QString consequence;

    QString fileToOpen(QWidget*, const QString&, const QString&) override { return toOpen; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return toSave; }
    bool confirm(QWidget*, const QString& asked, const QString& told, const QString&) override {
        question = asked;
        consequence = told;
        return sure;
    }
};

} // namespace kept::test
