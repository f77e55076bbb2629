#include "ui/dialogs/connection_dialog.h"

#include "domain/errors.h"
#include "services/server_access.h"
#include "ui/dialogs/address_fields.h"
#include "ui/dialogs/connection_test.h"
#include "ui/dialogs/named_widget.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int roomForAddresses = 520;
constexpr int roomForPorts = 96;

/// What the choice of the encryption means, or why the address names nothing that can be asked.
QString cautionOn(const domain::ServerAddress& address) {
    try {
        return services::cautionsAbout(address).join(u' ');
    } catch (const domain::InvalidInput& error) {
        return error.message();
    }
}

} // namespace

ConnectionDialog::ConnectionDialog(services::ServerAccess& servers, const domain::ServerAddress& address,
                                   QWidget* parent)
    : FormDialog(tr("Join your team's book"), tr("Join"), parent), m_fields(new AddressFields(address, this)),
      m_password(new QLineEdit), m_keep(new QCheckBox(tr("&Keep it in the keychain"))),
      m_caution(makeRemark("encryptionCaution")), m_test(new ConnectionTest(servers)) {
    setObjectName(QStringLiteral("connectionDialog"));
    setMinimumWidth(roomForAddresses);
    setExplanation(tr("Your team's book is on a PostgreSQL server. Paste its address, or fill in what you know of it; "
                      "whoever looks after the server can tell you."));
    addField(tr("&Address"), "serverAddress", m_fields->whole());
    m_fields->port()->setFixedWidth(roomForPorts);
    addField(tr("&Server and port"), "serverHost", m_fields->host(),
             named(m_fields->port(), QStringLiteral("serverPort"), tr("Port")));
    m_fields->host()->setAccessibleName(tr("Server"));
    addField(tr("&Database"), "serverDatabase", m_fields->database());
    addField(tr("Your &name there"), "serverUser", m_fields->user());
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    addField(tr("&Password"), "serverPassword", m_password,
             named(m_keep, QStringLiteral("keepPassword"), tr("Keep the password in the keychain")));
    auto* encryption = new QWidget;
    auto* below = new QVBoxLayout(encryption);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(metrics::tight);
    below->addWidget(named(m_fields->encryption(), QStringLiteral("serverEncryption"), tr("Encryption")));
    below->addWidget(m_caution);
    setStyleProperty(*m_caution, "finding", QLatin1String("doubtful"));
    encryption->setFocusProxy(m_fields->encryption());
    encryption->setFocusPolicy(Qt::TabFocus); // or the key of its label would lead nowhere
    addField(tr("&Encryption"), "encryptionFields", encryption);
    addField(tr("Before you join"), "connectionTest", m_test);
    connect(m_fields, &AddressFields::passwordFound, m_password, &QLineEdit::setText);
    connect(m_fields, &AddressFields::changed, this, &ConnectionDialog::fieldsChanged);
    connect(m_password, &QLineEdit::textChanged, this, &ConnectionDialog::fieldsChanged);
    fieldsChanged();
}

void ConnectionDialog::fieldsChanged() {
    const bool isWhole = !m_fields->complaint();
    say(*m_caution, isWhole ? cautionOn(address()) : QString());
    m_test->setSubject(isWhole ? std::optional(address()) : std::nullopt, password());
    m_keep->setEnabled(!password().isEmpty());
    check();
}

void ConnectionDialog::askAgain(const QString& why) {
    showFailure(why);
    m_password->setFocus();
}

const domain::ServerAddress& ConnectionDialog::address() const {
    return m_fields->address();
}

QString ConnectionDialog::password() const {
    return m_password->text();
}

bool ConnectionDialog::keepsPassword() const {
    return !password().isEmpty() && m_keep->isChecked();
}

std::optional<QString> ConnectionDialog::complaint() const {
    return m_fields->complaint();
}

} // namespace kept::ui
