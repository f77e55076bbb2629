#include "domain/working_calendar.h"
#include "services/logins.h"
#include "services/own_up_proposal.h"
#include "services/people.h"
#include "services/standards.h"
#include "storage/database.h"
#include "tests/support/fake_outgoing.h"
#include "tests/support/fake_questions.h"
#include "tests/support/fake_server_access.h"
#include "tests/support/open_book.h"
#include "ui/dialogs/absence_dialog.h"
#include "ui/dialogs/connection_dialog.h"
#include "ui/dialogs/correct_dialog.h"
#include "ui/dialogs/counting_explanation.h"
#include "ui/dialogs/define_standard_dialog.h"
#include "ui/dialogs/due_dialog.h"
#include "ui/dialogs/edit_customer_dialog.h"
#include "ui/dialogs/edit_person_dialog.h"
#include "ui/dialogs/give_login_dialog.h"
#include "ui/dialogs/hand_over_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/keep_dialog.h"
#include "ui/dialogs/login_password_dialog.h"
#include "ui/dialogs/merge_customers_dialog.h"
#include "ui/dialogs/new_book_dialog.h"
#include "ui/dialogs/own_up_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/period_dialog.h"
#include "ui/dialogs/private_note_dialog.h"
#include "ui/dialogs/recognize_dialog.h"
#include "ui/dialogs/recurrence_dialog.h"
#include "ui/dialogs/release_dialog.h"
#include "ui/dialogs/remove_text_dialog.h"
#include "ui/dialogs/renegotiate_dialog.h"
#include "ui/dialogs/reset_password_dialog.h"
#include "ui/dialogs/series_reason_dialog.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/dialogs/snooze_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/dialogs/vague_words_dialog.h"
#include "ui/dialogs/verdict_dialog.h"
#include "ui/dialogs/view_dialog.h"
#include "ui/dialogs/wait_dialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace kept;
using namespace kept::ui;
using domain::Moment;

namespace {

constexpr QSize smallestWindow(900, 600);
const QTimeZone berlin("Europe/Berlin");
const Moment monday = *domain::fromIso(QStringLiteral("2026-11-23T11:00"), berlin);
const QString longName = QStringLiteral("Dr. Wilhelmina-Josephine von und zu Hohenlohe-Waldenburg, Kundendienst");
const QString note = QStringLiteral("What was said. ").repeated(200);

PromiseDialogContext context() {
    PromiseDialogContext given;
    given.promise.what = note.left(900);
    given.promise.promisee = longName;
    given.promise.holderId = domain::PersonId(1);
    given.promise.madeAt = monday - std::chrono::hours(24);
    given.promise.firstDue = {monday + std::chrono::hours(1), false};
    given.promise.due = given.promise.judgedDue = {monday + std::chrono::hours(26), false};
    given.now = monday;
    given.zone = berlin;
    given.locale = QLocale();
    given.readDeadline = [](const QString&) -> std::optional<domain::Deadline> { return std::nullopt; };
    given.channels = {{1, QStringLiteral("phone")}, {2, QStringLiteral("e-mail")}, {3, longName}};
    given.people = {{1, QStringLiteral("Mara")}, {2, longName}};
    given.snoozes =
        services::snoozeChoices(given.now, domain::WorkingCalendar(domain::defaultWorkingWeek(), berlin), given.locale);
    given.followUps = given.snoozes;
    given.reach = services::Reach{longName,
                                  {.preferred = QStringLiteral("e-mail"),
                                   .unwanted = {QStringLiteral("phone")},
                                   .timeZone = {},
                                   .quietTimes = {}}};
    static test::FakeOutgoing outgoing;
    given.outgoing = &outgoing;
    for (const char* language : {"en", "de"})
        given.ownUp.push_back({QString::fromLatin1(language), {QStringLiteral("About it"), note}, {}, berlin});
    return given;
}

using Maker = std::function<QDialog*(QWidget*)>;

/// On a book of its own, for those that read or write one.
struct Surroundings {
    tests::OpenBook open{monday};
    test::FakeQuestions questions;
    test::FakeServerAccess servers;
    std::vector<services::PersonRow> people;

    Surroundings() {
        open.person(longName, QStringLiteral("Service"));
        people = open.run([](storage::Database& database, services::Changes&) { return services::people(database); });
    }
};

template <class Dialog, class... More> Maker about(More... more) {
    return [=](QWidget* parent) { return new Dialog(context(), more..., parent); };
}

std::vector<std::pair<const char*, Maker>> dialogsOnPromises() {
    const auto text = [](const TextQuestion& question) {
        return [question](QWidget* parent) { return new TextDialog(context(), question, parent); };
    };
    return {{"keep", about<KeepDialog>()},
            {"renegotiate", about<RenegotiateDialog>()},
            {"own up", about<OwnUpDialog>()},
            {"release", about<ReleaseDialog>()},
            {"correct", about<CorrectDialog>()},
            {"hand over", about<HandOverDialog>()},
            {"snooze", about<SnoozeDialog>(SnoozeDialog::Purpose::Snooze)},
            {"follow up", about<SnoozeDialog>(SnoozeDialog::Purpose::FollowUp)},
            {"verdict", about<VerdictDialog>()},
            {"waits on",
             [](QWidget* parent) {
                 return new WaitDialog(
                     context(), [](const QString&) { return QFuture<std::vector<services::WaitChoice>>(); }, parent);
             }},
            {"partly kept", text(partlyKeptQuestion())},
            {"broken", text(brokenQuestion())},
            {"note", text(noteQuestion())},
            {"reopen", text(reopenQuestion())},
            {"void", text(voidQuestion(false))},
            {"decline", text(declineQuestion(services::No::Decline))},
            {"withdraw", text(declineQuestion(services::No::Withdraw))},
            {"refuse void", text(declineQuestion(services::No::RefuseVoid))}};
}

std::vector<std::pair<const char*, Maker>> otherDialogs(Surroundings& around) {
    const QDate today(2026, 11, 23);
    const QStringList channels = {QStringLiteral("phone"), QStringLiteral("e-mail"), longName};
    return {
        {"absence", [=](QWidget* parent) { return new AbsenceDialog(longName, {}, today, parent); }},
        {"standard", [=](QWidget* parent) { return new DefineStandardDialog(nullptr, channels, {}, parent); }},
        {"standard that changes",
         [=](QWidget* parent) {
             services::Standard standard;
             standard.name = longName;
             standard.versions.emplace_back();
             standard.versions.back().terms.words = note;
             return new DefineStandardDialog(&standard, channels, {}, parent);
         }},
        {"due",
         [](QWidget* parent) {
             return new DueDialog({monday, false}, monday, berlin, QLocale(), context().readDeadline, parent);
         }},
        {"connection", [&](QWidget* parent) { return new ConnectionDialog(around.servers, {}, parent); }},
        {"customer",
         [=](QWidget* parent) {
             domain::Contact contact;
             contact.id = domain::ContactId(1);
             contact.name = longName;
             contact.details.note = note;
             contact.details.reach.unwanted = channels;
             return new EditCustomerDialog(contact, channels, QLocale(), parent);
         }},
        {"merge",
         [](QWidget* parent) {
             services::CustomerRow customer;
             customer.contact.id = domain::ContactId(1);
             customer.contact.name = longName + longName + longName;
             return new MergeCustomersDialog(customer, {}, parent);
         }},
        {"person",
         [](QWidget* parent) { return new EditPersonDialog({}, {longName}, {}, services::Role::Owner, parent); }},
        {"import",
         [&](QWidget* parent) {
             return new ImportDialog(
                 around.open.book, around.questions, [] { return monday; }, QLocale(), parent);
         }},
        {"how it is counted", [](QWidget* parent) { return new CountingExplanation(parent); }},
        {"new book", [&](QWidget* parent) { return new NewBookDialog(around.questions, {}, parent); }},
        {"period", [=](QWidget* parent) { return new PeriodDialog({}, today, QLocale(), parent); }},
        {"private note", [&](QWidget* parent) { return new PrivateNoteDialog(around.people, parent); }},
        {"recognize",
         [&](QWidget* parent) {
             return new RecognizeDialog(around.open.book, around.people, monday, berlin, QLocale(), parent);
         }},
        {"recurrence",
         [=](QWidget* parent) {
             const auto preview = [](const domain::RecurringPhrase&) {
                 return std::vector<domain::Deadline>(5, {monday, false});
             };
             return new RecurrenceDialog({}, today, berlin, QLocale(), preview, parent);
         }},
        {"remove text",
         [](QWidget* parent) {
             return new RemoveTextDialog({{QStringLiteral("Note, ") + longName, note, 3}}, 0, parent);
         }},
        {"skip",
         [=](QWidget* parent) {
             return new SeriesReasonDialog(SeriesReasonDialog::Act::Skip, note, {today, today.addDays(7)}, QLocale(),
                                           parent);
         }},
        {"sign in",
         [&](QWidget* parent) {
             return new SignInDialog(
                 around.people, around.people.front().id, true, [] { return monday; }, parent);
         }},
        {"set a password", [](QWidget* parent) { return new PasswordDialog(PasswordTask::Set, longName, parent); }},
        {"change a password",
         [](QWidget* parent) { return new PasswordDialog(PasswordTask::Change, longName, parent); }},
        {"reset a password",
         [](QWidget* parent) { return new ResetPasswordDialog(longName, services::makeTemporaryPassword(), parent); }},
        {"change the password at a server",
         [](QWidget* parent) { return new PasswordDialog(PasswordTask::AtServer, longName, parent); }},
        {"give a login",
         [](QWidget* parent) {
             services::LoginNames names;
             names.person = longName;
             names.present = QStringLiteral("anna");
             names.proposed = longName;
             return new GiveLoginDialog(names, parent);
         }},
        {"password of a login",
         [](QWidget* parent) {
             return new LoginPasswordDialog({longName, longName, services::freshPassword(),
                                             QStringLiteral("postgresql://db.example/promises?user=") + longName},
                                            parent);
         }},
        {"vague words", [](QWidget* parent) { return new VagueWordsDialog({}, parent); }},
        {"view", [=](QWidget* parent) {
             return new ViewDialog(longName, {}, true, {{{1, longName}}, {{1, longName}}, {{1, longName}}}, QLocale(),
                                   today, parent);
         }}};
}

bool isWithin(const QWidget& widget, const QWidget& frame) {
    return frame.rect().contains(QRect(widget.mapTo(&frame, QPoint(0, 0)), widget.size()));
}

/// What does not fit, in words.
QStringList faultsOf(const QDialog& dialog) {
    QStringList faults;
    const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
    for (const QSize size : {least, dialog.size()})
        if (size.width() > smallestWindow.width() || size.height() > smallestWindow.height())
            faults << QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isVisible() && button->parentWidget()->parentWidget() == &dialog && !isWithin(*button, dialog))
            faults << button->text() + QStringLiteral(" is out of sight");
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && !label->wordWrap() && !qobject_cast<const ElidedLabel*>(label) &&
            label->width() < label->sizeHint().width())
            faults << label->text() + QStringLiteral(" is cut");
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() && !button->property("menuButton").toBool() &&
            button->width() < button->minimumSizeHint().width())
            faults << button->text() + QStringLiteral(" is cut");
    for (const QScrollArea* area : dialog.findChildren<QScrollArea*>())
        if (area->widget()->width() > area->viewport()->width())
            faults << QStringLiteral("the fields are wider than their room");
    return faults;
}

void fill(const QDialog& dialog) {
    for (QLineEdit* line : dialog.findChildren<QLineEdit*>())
        if (line->isEnabled() && line->objectName() != QLatin1String("momentWords"))
            line->setText(note);
    for (QPlainTextEdit* text : dialog.findChildren<QPlainTextEdit*>())
        text->setPlainText(note);
}

} // namespace

Q_DECLARE_METATYPE(Maker)

/// Every dialog over the smallest window that Kept works in: all that it says can be read, and its buttons reached.
class TestDialogSizes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_appearance.apply(render::Theme::Light); }
    void everyDialogFitsTheSmallestWindow_data();
    void everyDialogFitsTheSmallestWindow();

private:
    Appearance m_appearance{*qApp};
    Surroundings m_around;
};

void TestDialogSizes::everyDialogFitsTheSmallestWindow_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<Maker>("make");
    auto dialogs = dialogsOnPromises();
    for (const auto& dialog : otherDialogs(m_around))
        dialogs.push_back(dialog);
    for (const char* language : {"en", "de"})
        for (const auto& [name, make] : dialogs)
            QTest::addRow("%s, %s", name, language) << QString::fromLatin1(language) << make;
}

void TestDialogSizes::everyDialogFitsTheSmallestWindow() {
    QFETCH(QString, language);
    QFETCH(Maker, make);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/kept_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));
    QWidget window;
    window.resize(smallestWindow);
    window.show();
    QDialog* dialog = make(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(faultsOf(*dialog), QStringList());
    fill(*dialog);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(faultsOf(*dialog), QStringList());
}

QTEST_MAIN(TestDialogSizes)
#include "test_dialog_sizes.moc"
