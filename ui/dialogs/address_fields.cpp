#include "ui/dialogs/address_fields.h"

#include "domain/errors.h"
#include "services/server_access.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/choice_box.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringList>

#include <algorithm>

namespace kept::ui {

using domain::ServerAddress;

namespace {

QString quoted(QString value) {
    return u'\'' + value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

QString hostsIn(const ServerAddress& address) {
    QStringList names;
    for (const auto& host : address.hosts)
        names.append(host.name);
    return names.join(u',');
}

QString portsIn(const ServerAddress& address) {
    QStringList ports;
    for (const auto& host : address.hosts)
        ports.append(host.port > 0 ? QString::number(host.port) : QString());
    if (std::ranges::all_of(ports, [&](const QString& port) { return port == ports.first(); }))
        return ports.value(0);
    return ports.join(u',');
}

} // namespace

AddressFields::AddressFields(const ServerAddress& address, QObject* parent)
    : QObject(parent), m_address(address), m_whole(new QLineEdit), m_host(new QLineEdit), m_port(new QLineEdit),
      m_database(new QLineEdit), m_user(new QLineEdit), m_encryption(new ChoiceBox) {
    m_whole->setPlaceholderText(QStringLiteral("postgresql://…"));
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_user->setPlaceholderText(tr("As on this computer"));
    m_encryption->addItem(tr("Encrypted and checked, unless on this machine"), QString());
    m_encryption->addItem(tr("Encrypted and checked, even on this machine"), QStringLiteral("verify-full"));
    m_encryption->addItem(tr("Encrypted, the server's name unchecked"), QStringLiteral("verify-ca"));
    m_encryption->addItem(tr("Encrypted, the server unchecked"), QStringLiteral("require"));
    m_encryption->addItem(tr("Encrypted if the server can"), QStringLiteral("prefer"));
    m_encryption->addItem(tr("Encrypted if the server insists"), QStringLiteral("allow"));
    m_encryption->addItem(tr("Not encrypted"), QStringLiteral("disable"));
    if (!(m_address == ServerAddress()))
        m_whole->setText(m_address.text());
    m_seenLength = m_whole->text().size();
    showParts();
    connect(m_whole, &QLineEdit::textChanged, this, &AddressFields::wholeEdited);
    connect(m_whole, &QLineEdit::editingFinished, this, &AddressFields::takePasswordOut);
    for (QLineEdit* part : {m_host, m_port, m_database, m_user})
        connect(part, &QLineEdit::textChanged, this, &AddressFields::partEdited);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &AddressFields::partEdited);
}

void AddressFields::wholeEdited(const QString& text) {
    const bool isPasted = text.size() > m_seenLength + 1; // a password that is typed stays until it is whole
    m_seenLength = text.size();
    m_wrong.clear();
    try {
        m_address = text.trimmed().isEmpty() ? ServerAddress() : services::readAddress(text).address;
        showParts();
    } catch (const domain::InvalidInput& error) {
        m_wrong = error.message();
    }
    if (isPasted)
        takePasswordOut();
    emit changed();
}

void AddressFields::takePasswordOut() {
    if (!m_wrong.isEmpty() || m_whole->text().trimmed().isEmpty())
        return;
    const std::optional<QString> password = services::readAddress(m_whole->text()).password;
    if (!password)
        return;
    const QSignalBlocker quiet(m_whole);
    m_whole->setText(m_address.text());
    m_seenLength = m_whole->text().size();
    emit passwordFound(*password);
}

void AddressFields::partEdited() {
    if (services::isServerAddress(m_host->text())) // pasted into the first field that came
        return m_whole->setText(m_host->text());
    m_wrong.clear();
    try {
        const auto place = services::readAddress(
            QStringLiteral("host=%1 port=%2").arg(quoted(m_host->text().trimmed()), quoted(m_port->text().trimmed())));
        m_address.hosts = place.address.hosts;
    } catch (const domain::InvalidInput& error) {
        m_wrong = error.message();
    }
    m_address.database = m_database->text().trimmed();
    m_address.user = m_user->text().trimmed();
    m_address.sslMode = m_encryption->currentData().toString();
    const QSignalBlocker quiet(m_whole);
    m_whole->setText(m_address == ServerAddress() ? QString() : m_address.text());
    m_seenLength = m_whole->text().size();
    emit changed();
}

void AddressFields::showParts() {
    const auto show = [](QLineEdit& field, const QString& text) {
        const QSignalBlocker quiet(field);
        field.setText(text);
    };
    show(*m_host, hostsIn(m_address));
    show(*m_port, portsIn(m_address));
    show(*m_database, m_address.database);
    show(*m_user, m_address.user);
    const QSignalBlocker quiet(m_encryption);
    m_encryption->setCurrentIndex(std::max(0, m_encryption->findData(m_address.sslMode)));
}

std::optional<QString> AddressFields::complaint() const {
    if (!m_wrong.isEmpty())
        return m_wrong;
    const bool isPlaced = !m_address.service.isEmpty() ||
                          (!(m_address.hosts.empty() && !m_address.options.contains(QStringLiteral("hostaddr"))) &&
                           !m_address.database.isEmpty());
    return isPlaced ? std::nullopt : std::optional(QString());
}

} // namespace kept::ui
