#pragma once

#include <QObject>

#include <memory>
#include <vector>

class QSocketNotifier;

namespace kept::desktop {

/// Tells of the signals by which a session, a service manager or a terminal asks a program to end: SIGTERM, SIGINT,
/// SIGHUP. While it lives they do nothing else; there is one of it at a time. Those that whoever started the program
/// told it to ignore, as nohup does with SIGHUP, stay ignored.
class EndSignals final : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

signals:
    void endWanted();

private:
    int m_reading = -1;
    std::vector<int> m_taken; ///< of the signals
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kept::desktop
