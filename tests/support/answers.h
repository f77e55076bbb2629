#pragma once

#include "ui/dialogs/questions.h"

#include <QStringList>

namespace kept::tests {

/// Answers what a box would ask.
class Answers final : public ui::Questions {
public:
    QString path;     ///< given for the next file to save; empty changes the mind
    bool sure = true; ///< the answer to every confirmation
    QStringList proposals;
    int confirmations = 0;

    QString fileToOpen(QWidget*, const QString&, const QString&) override { return path; }
    QString fileToSave(QWidget*, const QString&, const QString& proposal, const QString&) override {
        proposals << proposal;
        return path;
    }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override {
        ++confirmations;
        return sure;
    }
};

} // namespace kept::tests
