#include "desktop/fallback_notifier.h"
#include "desktop/notification_service.h"
#include "tests/support/fake_tray.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace kept;

/// Where no service answers at all.
class TestFallbackNotifier : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_tray = std::make_unique<test::FakeTray>();
        m_service = std::make_unique<desktop::NotificationService>(QDBusConnection(QStringLiteral("no such bus")));
        m_notifier = std::make_unique<desktop::FallbackNotifier>(*m_service, *m_tray);
    }
    void cleanup() { m_notifier.reset(); }

    void whatNobodyShowsTheTraySays() {
        m_notifier->notify({QStringLiteral("a"), QStringLiteral("Call Anna"), QStringLiteral("due 15:00")});
        QTRY_COMPARE(m_tray->said, QStringList{QStringLiteral("Call Anna: due 15:00")});
    }

    void pressingTheMessageOpensWhatItIsAboutOnce() {
        QSignalSpy activated(m_notifier.get(), &services::Notifier::activated);
        emit m_tray->messagePressed();
        QCOMPARE(activated.size(), 0);
        m_notifier->notify({QStringLiteral("a"), QStringLiteral("Call Anna"), {}});
        m_notifier->notify({QStringLiteral("b"), QStringLiteral("Send the invoice"), {}});
        QTRY_COMPARE(m_tray->said.size(), 2);
        emit m_tray->messagePressed();
        emit m_tray->messagePressed();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("b"));
    }

    void whatWasWithdrawnOpensNothing() {
        QSignalSpy activated(m_notifier.get(), &services::Notifier::activated);
        m_notifier->notify({QStringLiteral("a"), QStringLiteral("Call Anna"), {}});
        QTRY_COMPARE(m_tray->said.size(), 1);
        m_notifier->withdraw(QStringLiteral("a"));
        emit m_tray->messagePressed();
        QCOMPARE(activated.size(), 0);
    }

    void answersOfTheServiceGoThrough() {
        QSignalSpy activated(m_notifier.get(), &services::Notifier::activated);
        QSignalSpy chosen(m_notifier.get(), &services::Notifier::actionChosen);
        QSignalSpy dismissed(m_notifier.get(), &services::Notifier::dismissed);
        emit m_service->activated(QStringLiteral("a"));
        emit m_service->actionChosen(QStringLiteral("a"), QStringLiteral("keep"));
        emit m_service->dismissed(QStringLiteral("a"));
        QCOMPARE(activated.size() + chosen.size() + dismissed.size(), 3);
    }

private:
    std::unique_ptr<test::FakeTray> m_tray;
    std::unique_ptr<desktop::NotificationService> m_service;
    std::unique_ptr<desktop::FallbackNotifier> m_notifier;
};

QTEST_GUILESS_MAIN(TestFallbackNotifier)
#include "test_fallback_notifier.moc"
