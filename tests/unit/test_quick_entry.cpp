#include "domain/quick_entry.h"
#include "tests/support/entry_desk.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace kept::test;

namespace {

bool isCut(const QuickEntry& entry, qsizetype at) {
    return std::any_of(entry.spans.begin(), entry.spans.end(), [at](const UnderstoodSpan& s) {
        return !s.inWhat && at >= s.span.position && at < s.span.end();
    });
}

/// Letters and digits of the text that no cut took: the promise must hold exactly these.
QString lettersLeft(const QString& text, const QuickEntry& entry) {
    QString letters;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text.at(i).isLetterOrNumber() && !isCut(entry, i))
            letters += text.at(i);
    return letters;
}

bool spansAreInOrder(const QString& text, const QuickEntry& entry) {
    qsizetype end = 0;
    for (const UnderstoodSpan& understood : entry.spans) {
        if (understood.span.position < end || understood.span.length <= 0 || understood.span.end() > text.size())
            return false;
        end = understood.span.end();
    }
    return std::all_of(entry.hints.begin(), entry.hints.end(), [&](const Hint& hint) {
        return hint.span.position >= 0 && hint.span.length >= 0 && hint.span.end() <= text.size();
    });
}

QString randomText(QRandomGenerator& random, int length) {
    QString text;
    while (text.size() < length) {
        const quint32 kind = random.bounded(4U);
        if (kind == 0)
            text += QChar(static_cast<char16_t>(random.bounded(0x10000U))); // lone surrogates included
        else if (kind == 1)
            text += QString::fromUcs4(std::array<char32_t, 1>{random.bounded(0x10000U, 0x110000U)}.data(), 1);
        else
            text += QChar(static_cast<char16_t>(random.bounded(0x20U, 0x7fU)));
    }
    return text;
}

} // namespace

class TestQuickEntry : public QObject {
    Q_OBJECT

private slots:
    void keepsTheExactWords_data();
    void keepsTheExactWords();
    void refusesDeadlinesOutOfReach_data();
    void refusesDeadlinesOutOfReach();
    void tellsWhichPastDeadlineWasRead();
    void findsThePromisee_data();
    void findsThePromisee();
    void findsTheDepartmentThatPromises_data();
    void findsTheDepartmentThatPromises();
    void findsTheDepartmentThatACustomerIsCalledLike();
    void findsChannelAndSize_data();
    void findsChannelAndSize();
    void hintsAtATagThatNamesNothing();
    void hintsAtATimeThatNoClockShows_data();
    void hintsAtATimeThatNoClockShows();
    void hintsAtANameThatFitsSeveral();
    void tellsWhereItUnderstoodWhat();
    void losesNoWordOfAnyEntry();
    void survivesAnyUnicode();
    void readsAHundredThousandCharacters_data();
    void readsAHundredThousandCharacters();
};

void TestQuickEntry::keepsTheExactWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("due");
    const auto row = [](const char* text, const char* what, const char* due) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(what) << QString::fromLatin1(due);
    };
    row("Call Anna Keller back tomorrow 15:00 #phone", "Call Anna Keller back", "Tue 2026-11-24 15:00");
    row("Send the Monday report by Tuesday", "Send the Monday report", "Tue 2026-11-24 17:00 day");
    row("Send Monday report", "Send Monday report", "Mon 2026-11-23 17:00 day");
    row("Monday report to Anna by Friday", "Monday report to Anna", "Fri 2026-11-27 17:00 day");
    row("Tell Anna by 15:00 about the meeting on Friday", "Tell Anna about the meeting on Friday",
        "Mon 2026-11-23 15:00");
    row("Tomorrow, call Anna", "call Anna", "Tue 2026-11-24 17:00 day");
    row("Friday: call Anna", "call Anna", "Fri 2026-11-27 17:00 day");
    row("  Call   Anna\ttomorrow about  it ", "Call Anna about it", "Tue 2026-11-24 17:00 day");
    row("Call Anna, tomorrow.", "Call Anna.", "Tue 2026-11-24 17:00 day");
    row("Call Anna tomorrow, please", "Call Anna, please", "Tue 2026-11-24 17:00 day");
    row("Call Anna (by Friday)", "Call Anna", "Fri 2026-11-27 17:00 day");
    row("Call Anna - tomorrow", "Call Anna", "Tue 2026-11-24 17:00 day");
    row("Prepare the slides for tomorrow", "Prepare the slides for tomorrow", "Tue 2026-11-24 17:00 day");
    row("Finish the 3pm notes by Friday", "Finish the 3pm notes", "Fri 2026-11-27 17:00 day");
    row("Meet between 14:00 and 15:00", "Meet between 14:00 and 15:00", "Mon 2026-11-23 15:00");
    row("Say \"see you Friday\" to Anna tomorrow", "Say \"see you Friday\" to Anna", "Tue 2026-11-24 17:00 day");
    row("Call Black Friday Shop on Thursday", "Call Black Friday Shop", "Thu 2026-11-26 17:00 day");
    row("Call April May 5pm", "Call April May", "Mon 2026-11-23 17:00");
    row("Fix bug #4711 by Friday #e-mail !small", "Fix bug #4711", "Fri 2026-11-27 17:00 day");
    row("Call @Anna Keller tomorrow", "Call Anna Keller", "Tue 2026-11-24 17:00 day");
    row("Answer by e-mail tomorrow", "Answer by e-mail", "Tue 2026-11-24 17:00 day");
    row("tomorrow", "", "Tue 2026-11-24 17:00 day");
    row("tomorrow #phone.", "", "Tue 2026-11-24 17:00 day");
    row("☎️ tomorrow", "☎️", "Tue 2026-11-24 17:00 day");
    row("明日 Anna に電話 tomorrow", "明日 Anna に電話", "Tue 2026-11-24 17:00 day");
    row("Call Anna tomorrow and Bernd", "Call Anna and Bernd", "Tue 2026-11-24 17:00 day");
    row("Send it by Friday or Monday", "Send it by Friday or Monday", "Fri 2026-11-27 17:00 day");
    row("Call Anna (((tomorrow)))", "Call Anna", "Tue 2026-11-24 17:00 day");
    row("Renew the contract 24 Nov 2026 for Anna", "Renew the contract 24 Nov 2026 for Anna",
        "Tue 2026-11-24 17:00 day");
    row("Do it today or tomorrow", "Do it today or tomorrow", "Tue 2026-11-24 17:00 day");
}

void TestQuickEntry::keepsTheExactWords() {
    QFETCH(QString, text);
    QFETCH(QString, what);
    QFETCH(QString, due);
    const Now now(mondayMorning);
    const QuickEntry entry = parsed(text, now);
    QCOMPARE(entry.what, what);
    QCOMPARE(told(entry.due, now), due);
    QVERIFY(spansAreInOrder(text, entry));
}

void TestQuickEntry::refusesDeadlinesOutOfReach_data() {
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<HintKind>("hint");
    const auto row = [](const char* phrase, HintKind hint) {
        QTest::newRow(phrase) << QString::fromLatin1(phrase) << hint;
    };
    row("yesterday", HintKind::DeadlinePast);
    row("today 9:00", HintKind::DeadlinePast);
    row("2026-11-22", HintKind::DeadlinePast);
    row("by 24.11.2025", HintKind::DeadlinePast);
    row("before today", HintKind::DeadlinePast);
    row("2026-02-30", HintKind::DeadlineOutOfRange);
    row("31.02.2027", HintKind::DeadlineOutOfRange);
    row("by 24.11.12026", HintKind::DeadlineOutOfRange);
    row("12026-11-24", HintKind::DeadlineOutOfRange);
    row("0000-01-01", HintKind::DeadlineOutOfRange);
    row("in 9999999 days", HintKind::DeadlineOutOfRange);
    row("in 9999999 years", HintKind::DeadlineOutOfRange);
    row("within 9999999 working hours", HintKind::DeadlineOutOfRange);
    row("in 9999999 working days", HintKind::DeadlineOutOfRange);
}

void TestQuickEntry::refusesDeadlinesOutOfReach() {
    QFETCH(QString, phrase);
    QFETCH(HintKind, hint);
    const Now now(mondayMorning);
    const QString text = u"Send it " + phrase;
    const QuickEntry entry = parsed(text, now);
    QVERIFY(!entry.due);
    QCOMPARE(entry.what, text);
    QCOMPARE(entry.hints.size(), std::size_t(1));
    QCOMPARE(entry.hints.front().kind, hint);
    QCOMPARE(text.mid(entry.hints.front().span.position, entry.hints.front().span.length), phrase);
    QCOMPARE(told(entry.hints.front().proposal, now), u"Tue 2026-11-24 17:00 day"_qs);
}

void TestQuickEntry::tellsWhichPastDeadlineWasRead() {
    const Now now(mondayMorning);
    const auto over = [&](const QString& text) { return told(parsed(text, now).hints.front().over, now); };
    QCOMPARE(over(u"Send it yesterday 15:00"_qs), u"Sun 2026-11-22 15:00"_qs);
    QCOMPARE(over(u"Send it 2020-01-01"_qs), u"Wed 2020-01-01 17:00 day"_qs);
    QVERIFY(!parsed(u"Send it 2026-02-30"_qs, now).hints.front().over);
}

void TestQuickEntry::findsThePromisee_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("promisee");
    QTest::addColumn<bool>("known");
    const auto row = [](const char* text, const char* promisee, bool known) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(promisee) << known;
    };
    row("Call Anna Keller back tomorrow", "Anna Keller", true);
    row("call anna keller back", "Anna Keller", true);
    row("Call Anna Keller-Braun back", "Anna Keller-Braun", true);
    row("Send the offer to zoe fischer", "Zoë Fischer", true);
    row("Send the offer @ZOË", "Zoë Fischer", true);
    row("@anna keller gets the offer", "Anna Keller", true);
    row("Call Zoë about the invoice", "Zoë Fischer", true);
    row("Call Mr. O'Brien tomorrow", "Seán O'Brien", true);
    row("Send it to Miller & Sons Ltd. by Friday", "Miller & Sons Ltd.", true);
    row("Ask Billing for the invoice", "Billing", true);
    row("Send Anna Keller report to Tom", "Tom Fischer", true);
    row("Prepare the visit of Tom Fischer", "Tom Fischer", true);
    row("Call Bernd Schmidt tomorrow", "Bernd Schmidt", false);
    row("Send the invoice to Bernd Friday", "Bernd", false);
    row("Call Dr. Weiß back", "Weiß", false);
    row("Thank @bernd", "bernd", false);
    row("Call Müller-Lüdenscheidt Monday", "Müller-Lüdenscheidt", false);
    row("Call Monday", "", false);
    row("Reply to Monday's mail", "", false);
    row("Send Invoice 5", "", false);
    row("Call the landlord", "", false);
    row("Write to info@Anna.com", "", false);
    row("Print \"Anna Keller\"", "", false);
}

void TestQuickEntry::findsThePromisee() {
    QFETCH(QString, text);
    QFETCH(QString, promisee);
    QFETCH(bool, known);
    const QuickEntry entry = parsed(text, Now(mondayMorning));
    QCOMPARE(entry.promiseeText, promisee);
    QCOMPARE(entry.promisee.has_value(), known);
    if (known)
        QCOMPARE(knownNames.at(*entry.promisee).name, promisee);
}

void TestQuickEntry::findsTheDepartmentThatPromises_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("promiser");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* text, const char* promiser, const char* what) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(promiser) << QString::fromUtf8(what);
    };
    row("Billing: engineer on site tomorrow 13:00", "Billing", "engineer on site");
    row("billing: Call Anna Keller tomorrow", "Billing", "Call Anna Keller");
    row("  Billing:  mend it tomorrow #phone", "Billing", "mend it");
    row("Billing: Billing mends it tomorrow", "Billing", "Billing mends it");
    row("Billing:", "Billing", "");
    row("Billing mends it tomorrow", "", "Billing mends it");
    row("Billing : mends it tomorrow", "", "Billing : mends it");
    row("Billing:mend it tomorrow", "", "Billing:mend it");
    row("Ask Billing: mend it tomorrow", "", "Ask Billing: mend it");
    row("Anna Keller: call back tomorrow", "", "Anna Keller: call back");
    row("Zoë Fischer: call back tomorrow", "", "Zoë Fischer: call back");
    row("Nobody: call back tomorrow", "", "Nobody: call back");
    row("\"Billing: mend it\" tomorrow", "", "\"Billing: mend it\"");
}

void TestQuickEntry::findsTheDepartmentThatPromises() {
    QFETCH(QString, text);
    QFETCH(QString, promiser);
    QFETCH(QString, what);
    const QuickEntry entry = parsed(text, Now(mondayMorning));
    QCOMPARE(entry.promiser ? knownNames.at(*entry.promiser).name : QString(), promiser);
    QCOMPARE(entry.what, what);
    QVERIFY(spansAreInOrder(text, entry));
}

void TestQuickEntry::findsTheDepartmentThatACustomerIsCalledLike() {
    const Now now(mondayMorning);
    const auto read = [&](std::vector<KnownName> names) {
        return parseQuickEntry(QStringLiteral("Service: call back"),
                               {.now = now.moment, .calendar = now.calendar, .names = NameIndex(std::move(names))});
    };
    const KnownName customer{QStringLiteral("Service"), NameKind::Contact};
    QCOMPARE(read({customer, {QStringLiteral("service"), NameKind::Department}}).promiser, std::size_t(1));
    QVERIFY(!read({customer, {QStringLiteral("SERVICE"), NameKind::Person}}).promiser);
}

void TestQuickEntry::findsChannelAndSize_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("size");
    QTest::newRow("hash") << "Call Anna #phone"
                          << "Phone" << -1;
    QTest::newRow("without the hyphen") << "Write #email"
                                        << "E-mail" << -1;
    QTest::newRow("with the hyphen") << "Write #E-Mail"
                                     << "E-mail" << -1;
    QTest::newRow("another word") << "Write #mail"
                                  << "E-mail" << -1;
    QTest::newRow("two words") << "Meet #in-person"
                               << "In person" << -1;
    QTest::newRow("spoken") << "Answer by phone"
                            << "Phone" << -1;
    QTest::newRow("spoken e-mail") << "Answer by e-mail tomorrow"
                                   << "E-mail" << -1;
    QTest::newRow("spoken other") << "Answer via WhatsApp"
                                  << "WhatsApp" << -1;
    QTest::newRow("last counts") << "Answer #phone #email"
                                 << "E-mail" << -1;
    QTest::newRow("small") << "Answer !small" << QString() << 0;
    QTest::newRow("large") << "Answer #large #phone"
                           << "Phone" << 2;
    QTest::newRow("not a tag inside a word") << "C#phone and wow!small" << QString() << -1;
    QTest::newRow("not between quotation marks") << "Write \"#phone !small\"" << QString() << -1;
}

void TestQuickEntry::findsChannelAndSize() {
    QFETCH(QString, text);
    QFETCH(int, size);
    const QuickEntry entry = parsed(text, Now(mondayMorning));
    QTEST(entry.channel ? channels.at(*entry.channel) : QString(), "channel");
    QCOMPARE(entry.size ? static_cast<int>(*entry.size) : -1, size);
}

void TestQuickEntry::hintsAtATimeThatNoClockShows_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("after at") << u"Call Anna at 25:00 tomorrow"_qs << u"25:00"_qs;
    QTest::newRow("after the day") << u"Call Anna tomorrow 15:75"_qs << u"15:75"_qs;
    QTest::newRow("before the day") << u"Call Anna 24:01 tomorrow"_qs << u"24:01"_qs;
    QTest::newRow("of a clock of twelve") << u"Call Anna tomorrow 13pm"_qs << u"13pm"_qs;
    QTest::newRow("without a day") << u"Call Anna by 25:00"_qs << u"25:00"_qs;
    QTest::newRow("a time") << u"Call Anna tomorrow 15:45"_qs << QString();
    QTest::newRow("midnight") << u"Call Anna tomorrow 24:00"_qs << QString();
    QTest::newRow("a ratio") << u"Print the map 16:90 by Friday"_qs << QString();
    QTest::newRow("quoted") << u"Read \"at 25:00\" by Friday"_qs << QString();
}

void TestQuickEntry::hintsAtATimeThatNoClockShows() {
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QString found;
    for (const Hint& hint : parsed(text, Now(mondayMorning)).hints)
        if (hint.kind == HintKind::NoSuchTime)
            found = text.mid(hint.span.position, hint.span.length);
    QCOMPARE(found, phrase);
}

void TestQuickEntry::hintsAtATagThatNamesNothing() {
    const QuickEntry entry = parsed(u"Call Anna Keller #pigeon tomorrow"_qs, Now(mondayMorning));
    QCOMPARE(entry.what, u"Call Anna Keller #pigeon"_qs);
    QCOMPARE(entry.hints, (std::vector<Hint>{{HintKind::UnknownTag, {17, 7}, {}}}));
}

void TestQuickEntry::hintsAtANameThatFitsSeveral() {
    const QuickEntry entry = parsed(u"Call Fischer tomorrow"_qs, Now(mondayMorning));
    QVERIFY(!entry.promisee);
    QCOMPARE(entry.promiseeText, u"Fischer"_qs);
    QCOMPARE(entry.hints, (std::vector<Hint>{{HintKind::SeveralNames, {5, 7}, {}}}));
}

void TestQuickEntry::tellsWhereItUnderstoodWhat() {
    const QuickEntry entry = parsed(u"Call Anna Keller back tomorrow 15:00 #phone !large"_qs, Now(mondayMorning));
    QCOMPARE(entry.spans, (std::vector<UnderstoodSpan>{{{5, 11}, SpanKind::Promisee, true},
                                                       {{22, 14}, SpanKind::Deadline, false},
                                                       {{37, 6}, SpanKind::Channel, false},
                                                       {{44, 6}, SpanKind::Size, false}}));
}

void TestQuickEntry::losesNoWordOfAnyEntry() {
    const Now now(mondayMorning);
    const std::vector<QString> pieces{u"Call"_qs,
                                      u"Anna Keller"_qs,
                                      u"@Zoë"_qs,
                                      u"to Bernd"_qs,
                                      u"tomorrow"_qs,
                                      u"by"_qs,
                                      u"before Friday"_qs,
                                      u"the"_qs,
                                      u"15:00"_qs,
                                      u"in 2 hours"_qs,
                                      u"next"_qs,
                                      u"week"_qs,
                                      u"\""_qs,
                                      u"„"_qs,
                                      u"#phone"_qs,
                                      u"#x"_qs,
                                      u"!small"_qs,
                                      u"24.11."_qs,
                                      u"2026-11-24"_qs,
                                      u","_qs,
                                      u"."_qs,
                                      u"("_qs,
                                      u")"_qs,
                                      u"for"_qs,
                                      u"at"_qs,
                                      u"9"_qs,
                                      u"noon"_qs,
                                      u"by phone"_qs,
                                      u"-"_qs,
                                      u"Nov 24"_qs,
                                      u"💡"_qs};
    QVERIFY(rc::check([&] {
        const auto chosen =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, pieces.size()));
        QString text;
        for (const std::size_t piece : chosen)
            text += pieces[piece] + (*rc::gen::inRange(0, 4) > 0 ? u" "_qs : QString());
        const QuickEntry entry = parsed(text, now);
        RC_ASSERT(spansAreInOrder(text, entry));
        RC_ASSERT(letters(entry.what) == lettersLeft(text, entry));
        RC_ASSERT(!entry.due || entry.due->at > now.moment);
        RC_ASSERT(parsed(text, now).what == entry.what);
    }));
}

void TestQuickEntry::survivesAnyUnicode() {
    const Now now(mondayMorning);
    QRandomGenerator random(20261123);
    for (int i = 0; i < 2000; ++i) {
        const QString text = randomText(random, static_cast<int>(random.bounded(80U)));
        const QuickEntry entry = parsed(text, now);
        QVERIFY2(spansAreInOrder(text, entry), qPrintable(text));
        QCOMPARE(letters(entry.what), lettersLeft(text, entry));
    }
}

void TestQuickEntry::readsAHundredThousandCharacters_data() {
    QTest::addColumn<QString>("piece");
    for (const char* piece : {"a",           "1",         " ",
                              "tomorrow ",   "\"",        "„",
                              "\"\" ",       "by ",       "in 9999999 working hours ",
                              "@",           "@Anna ",    "#",
                              "#a-",         "!",         "call ",
                              "end of the ", ".",         "1.",
                              "1:",          "(",         ") ",
                              "'",           "a'",        "next week ",
                              "(tomorrow) ", "today or ", "Anna Keller ",
                              "-",           "e-"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void TestQuickEntry::readsAHundredThousandCharacters() {
    QFETCH(QString, piece);
    const QString text = piece.repeated(100'000 / piece.size());
    const QuickEntry entry = parsed(text, Now(mondayMorning));
    QVERIFY(spansAreInOrder(text, entry));
    QCOMPARE(letters(entry.what), lettersLeft(text, entry));
}

QTEST_GUILESS_MAIN(TestQuickEntry)
#include "test_quick_entry.moc"
