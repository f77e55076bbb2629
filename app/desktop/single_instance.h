#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QSocketNotifier;

namespace kept::desktop {

/// A descriptor that is closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// The claim to be the one program of a user in a session.
struct Claim {
    Descriptor listening; ///< open: we are the first, and others come here
    Descriptor first;     ///< open: another is, and this leads to it
    QString socket;       ///< where the first is found
};

/// Where the program of this user, session and configuration is found: in a folder that only the user may enter.
[[nodiscard]] QString instancePlace();

/// Finds the first, or becomes it. Of several that start at once exactly one does; what was left by one that was killed
/// is taken over. Neither is open where the place can't be had: the program runs as if it were alone.
/// @param place a folder; it is made where it is missing.
[[nodiscard]] Claim claimInstance(const QString& place);

enum class HandedOver {
    Taken,
    Gone,    ///< it ended meanwhile: the claim is to be made anew
    Unheard, ///< it does not answer in time
};

/// Gives a message to the first, and waits until it has it.
[[nodiscard]] HandedOver handOver(const Claim& claim, const QByteArray& message, std::chrono::milliseconds patience);

/// Receives at the first what those that start later hand over.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(Claim claim, QObject* parent = nullptr);
    ~SingleInstance() override;
    SingleInstance(const SingleInstance&) = delete;
    SingleInstance& operator=(const SingleInstance&) = delete;

    /// From now on another may be the first: this one is about to end.
    void resign();

signals:
    void received(const QByteArray& message);

private:
    struct Visitor;

    void welcome();
    void hear(Visitor& visitor);

    Claim m_claim;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<std::unique_ptr<Visitor>> m_visitors;
};

} // namespace kept::desktop
