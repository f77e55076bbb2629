#include "ui/dialogs/connection_test.h"

#include "services/deliver.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kept::ui {

using services::ServerOutcome;
using services::ServerReport;

ConnectionTest::ConnectionTest(services::ServerAccess& servers, QWidget* parent)
    : QWidget(parent), m_servers(servers), m_button(new QPushButton(tr("&Test the connection"))),
      m_result(makeRemark("testResult")) {
    m_button->setObjectName(QStringLiteral("testConnection"));
    m_button->setAccessibleName(tr("Test the connection"));
    m_button->setAutoDefault(false);
    m_button->setEnabled(false);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addLayout(row);
    layout->addWidget(m_result);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &ConnectionTest::start);
}

void ConnectionTest::setSubject(const std::optional<domain::ServerAddress>& address, const QString& password) {
    if (address == m_address && password == m_password)
        return;
    m_address = address;
    m_password = password;
    ++m_subject;
    m_button->setEnabled(address.has_value());
    say({}, "");
}

void ConnectionTest::start() {
    if (!m_address)
        return;
    say(tr("Trying… This takes a few seconds where nothing answers."), "");
    const int subject = ++m_subject;
    services::deliver(
        m_servers.probe(*m_address, m_password), this,
        [this, subject](const ServerReport& report) {
            if (subject == m_subject)
                show(report);
        },
        [this, subject](const QString& why) {
            if (subject == m_subject)
                say(why, "bad");
        });
}

void ConnectionTest::show(const ServerReport& report) {
    const bool isReachable = report.outcome >= ServerOutcome::NoBook;
    say((isReachable ? QStringLiteral("✓ ") : QStringLiteral("! ")) + services::wordsFor(report),
        isReachable ? "good" : "bad");
}

void ConnectionTest::say(const QString& words, const char* kind) {
    setStyleProperty(*m_result, "finding", QLatin1String(kind));
    ui::say(*m_result, words);
    QMetaObject::invokeMethod(this, &ConnectionTest::showWhole, Qt::QueuedConnection); // once it is laid out anew
}

/// In a low window the answer would be below what can be seen.
void ConnectionTest::showWhole() {
    for (QWidget* above = parentWidget(); above && m_result->isVisible(); above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->widget()->layout()->activate();
            area->ensureWidgetVisible(m_result, 0, metrics::small);
        }
}

} // namespace kept::ui
