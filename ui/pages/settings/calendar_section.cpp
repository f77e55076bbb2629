#include "ui/pages/settings/calendar_section.h"

#include "render/promise_icalendar.h"
#include "services/book.h"
#include "ui/pages/file_names.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

QLabel* calendarText(const QString& text, const char* objectName, bool dim) {
    auto* label = new QLabel(text);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("dim", dim);
    return label;
}

/// Whether another program's file stands there.
bool isForeign(const QString& path) {
    constexpr qint64 enough = 400;
    QFile file(path);
    if (!file.exists())
        return false;
    return !file.open(QIODevice::ReadOnly) || !file.read(enough).contains(render::calendarProduct);
}

} // namespace

CalendarSection::CalendarSection(SettingsDesk& desk, Questions& questions, QWidget* parent)
    : SettingsSection(desk, "calendarSection", tr("Calendar"),
                      tr("Your open promises in other calendars: a file that Kept keeps up to date while it runs, with "
                         "your reminders as alarms. Once a promise is kept, it is gone from there."),
                      parent),
      m_questions(questions), m_on(new QCheckBox(tr("&Keep a calendar file of my open promises"))), m_rest(new QWidget),
      m_layout(new QVBoxLayout(m_rest)) {
    m_on->setObjectName(QStringLiteral("calendarOn"));
    m_on->setAccessibleName(tr("Keep a calendar file of my open promises"));
    body().addWidget(m_on);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::small);
    addFile();
    addKinds();
    addSubscribing();
    body().addWidget(m_rest);
    body().addStretch(1);
    connect(m_on, &QCheckBox::clicked, this, &CalendarSection::switchTo);
    follow();
}

void CalendarSection::addFile() {
    auto* line = new QHBoxLayout;
    m_path = new ElidedLabel(nullptr, Qt::ElideMiddle);
    m_path->setObjectName(QStringLiteral("calendarPath"));
    m_choose = new QPushButton(tr("Choose &file…"));
    m_choose->setObjectName(QStringLiteral("chooseCalendarFile"));
    m_choose->setAccessibleName(tr("Choose the calendar file"));
    line->addWidget(m_path, 1);
    line->addWidget(m_choose);
    m_layout->addLayout(line);
    m_layout->addWidget(calendarText(
        tr("Whoever can read this file reads what you promised, to whom and until when. A new one is readable for you "
           "alone."),
        "calendarReaders", true));
    connect(m_choose, &QPushButton::clicked, this, &CalendarSection::chooseFile);
}

void CalendarSection::addKinds() {
    m_kinds = new QButtonGroup(this);
    const auto add = [this](bool asTasks, const char* name, const QString& words) {
        auto* choice = new QRadioButton(words);
        choice->setObjectName(QLatin1String(name));
        choice->setAccessibleName(QString(words).remove(u'&'));
        m_kinds->addButton(choice, asTasks ? 1 : 0);
        m_layout->addWidget(choice);
    };
    add(false, "calendarAppointments", tr("As a&ppointments that end at the deadline"));
    add(true, "calendarTasks", tr("As &tasks that are due then"));
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        services::CalendarFile file = m_file;
        file.asTasks = kind == 1;
        keep(file);
    });
}

void CalendarSection::addSubscribing() {
    auto* heading = calendarText(tr("How another calendar finds it"), "calendarHeading", false);
    heading->setFont(subsectionFont());
    m_layout->addSpacing(metrics::small);
    m_layout->addWidget(heading);
    auto* line = new QHBoxLayout;
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("calendarAddress"));
    m_address->setAccessibleName(tr("Address of the calendar"));
    m_address->setReadOnly(true);
    auto* copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(QStringLiteral("copyCalendarAddress"));
    copy->setAccessibleName(tr("Copy the address of the calendar"));
    line->addWidget(m_address, 1);
    line->addWidget(copy);
    m_layout->addLayout(line);
    for (const auto& [name, words] : {
             std::pair("calendarThunderbird",
                       tr("Thunderbird: New Calendar, On the Network; paste the address, and tick Read Only. It looks "
                          "every 30 minutes, unless you say otherwise there.")),
             std::pair("calendarGnome",
                       tr("GNOME Calendar: Evolution adds it for both. New Calendar, On This Computer, "
                          "with an existing file; let it refresh on file change, and not write.")),
             std::pair("calendarKde", tr("KOrganizer: Add Calendar, ICal Calendar File; choose the file, and tick Read "
                                         "only.")),
             std::pair("calendarServer", tr("Calendars on the web can't see this computer: there, kept calendar on a "
                                            "server writes the same.")),
         })
        m_layout->addWidget(calendarText(words, name, true));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address->text());
        emit desk().said(tr("The address is copied."));
    });
}

void CalendarSection::showData() {
    const auto me = desk().me();
    setClosed(me ? QString() : tr("Say who you are first, under You: a calendar is somebody's."));
    m_file = me ? services::calendarFileOf(desk().preferences(), desk().book().path(), *me) : services::CalendarFile();
    m_on->setEnabled(me.has_value());
    m_on->setChecked(m_file.on);
    m_rest->setVisible(m_file.on);
    m_path->setFullText(QDir::toNativeSeparators(m_file.path));
    m_kinds->button(m_file.asTasks ? 1 : 0)->setChecked(true);
    m_address->setText(QString::fromLatin1(QUrl::fromLocalFile(m_file.path).toEncoded()));
    m_address->setCursorPosition(0);
}

QString CalendarSection::usualPath() const {
    const auto& people = desk().data().people;
    const auto self = std::ranges::find(people, *desk().me(), &services::PersonRow::id);
    const QString name = self == people.end() ? QString() : self->name;
    return proposedPath(tr("Kept – %1", "the name of a file: whose promises").arg(name) + QStringLiteral(".ics"));
}

void CalendarSection::switchTo(bool on) {
    services::CalendarFile file = m_file;
    file.on = on;
    if (on && file.path.isEmpty()) {
        file.path = usualPath();
        QDir().mkpath(QFileInfo(file.path).absolutePath()); // some desktops begin without a folder for documents
    }
    if (on && (isForeign(file.path) || !mayTake(file.path)))
        file.path.clear();
    if (on && file.path.isEmpty()) { // what is there is not Kept's: the person says where it goes
        chooseFile();
        return showData();
    }
    keep(file);
    if (!on)
        emit desk().said(tr("The calendar file stays as it is now; where it was subscribed to, remove it."));
}

void CalendarSection::chooseFile() {
    const QString path = askWhereToSave(m_questions, this, tr("The calendar file"), QFileInfo(usualPath()).fileName(),
                                        tr("Calendars (*.ics)"), QStringLiteral(".ics"));
    if (path.isEmpty() || !mayTake(path))
        return;
    keep({.on = true, .path = QFileInfo(path).absoluteFilePath(), .asTasks = m_file.asTasks});
}

bool CalendarSection::mayTake(const QString& path) {
    if (!services::isCalendarOfAnother(desk().preferences(), path, desk().book().path(), *desk().me()))
        return true;
    emit desk().failed(tr("%1 has the promises of another person or book already: choose another file.")
                           .arg(QFileInfo(path).fileName()));
    return false;
}

void CalendarSection::keep(const services::CalendarFile& file) {
    services::setCalendarFileOf(desk().preferences(), desk().book().path(), *desk().me(), file);
    showData();
    emit calendarChanged();
}

} // namespace kept::ui
