#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace kept::services {
class Book;
struct PromiseCalendar;
} // namespace kept::services

namespace kept::ui {

class MessageBar;
class Questions;

/// Saves single promises as a file for other calendars, after asking where it goes.
class CalendarSaving final : public QObject {
    Q_OBJECT

public:
    struct Needs {
        services::Book& book;
        MessageBar& messages;
        Questions& questions;
        std::function<domain::Moment()> clock;
        QLocale locale;
        QWidget* window;
    };

    explicit CalendarSaving(Needs needs, QObject* parent = nullptr);

    void save(const std::vector<domain::PromiseId>& promises);

private:
    void write(const services::PromiseCalendar& calendar);

    Needs m_needs;
};

} // namespace kept::ui
