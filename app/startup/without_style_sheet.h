#pragma once

#include <QApplication>
#include <QString>

namespace kept::startup {

/// While it lives the program has no style sheet. Where there is one, Qt styles all that a widget holds anew each time
/// that the widget gets a parent: half of the time that it takes to put the pages together.
class WithoutStyleSheet {
public:
    explicit WithoutStyleSheet(QApplication& application)
        : m_application(application), m_sheet(application.styleSheet()) {
        m_application.setStyleSheet({});
    }
    ~WithoutStyleSheet() { m_application.setStyleSheet(m_sheet); }
    WithoutStyleSheet(const WithoutStyleSheet&) = delete;
    WithoutStyleSheet& operator=(const WithoutStyleSheet&) = delete;

private:
    QApplication& m_application;
    QString m_sheet;
};

} // namespace kept::startup
