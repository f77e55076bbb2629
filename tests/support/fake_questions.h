#pragma once

#include "ui/dialogs/questions.h"

#include <QStringList>

#include <functional>

namespace kept::test {

/// Answers as the test says, and remembers what was asked.
class FakeQuestions final : public ui::Questions {
public:
    QString toOpen;
    QString toSave;
    bool sure = true;
    QString question;
    QString consequence;
    QStringList proposals;           ///< for files to save
    std::function<void()> meanwhile; ///< happens while a question stands

    QString fileToOpen(QWidget*, const QString&, const QString&) override { return toOpen; }
    QString fileToSave(QWidget*, const QString&, const QString& proposal, const QString&) override {
        proposals << proposal;
        return toSave;
    }
    bool confirm(QWidget*, const QString& asked, const QString& told, const QString&) override {
        question = asked;
        consequence = told;
        if (meanwhile)
            meanwhile();
        return sure;
    }
};

} // namespace kept::test
