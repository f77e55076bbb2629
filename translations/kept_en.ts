<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n absence(s) added.</source>
        <translation>
            <numerusform>%n absence added.</numerusform>
            <numerusform>%n absences added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) removed; the history says so.</source>
        <translation>
            <numerusform>%n text removed; the history says so.</numerusform>
            <numerusform>%n texts removed; the history says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words still stand in %n other place(s): --everywhere removes them there.</source>
        <translation>
            <numerusform>The same words still stand in %n other place: --everywhere removes them there.</numerusform>
            <numerusform>The same words still stand in %n other places: --everywhere removes them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” would be shown as “%2”, with %n promise(s).</source>
        <translation>
            <numerusform>“%1” would be shown as “%2”, with %n promise.</numerusform>
            <numerusform>“%1” would be shown as “%2”, with %n promises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is shown as “%2” now, with %n promise(s).</source>
        <translation>
            <numerusform>“%1” is shown as “%2” now, with %n promise.</numerusform>
            <numerusform>“%1” is shown as “%2” now, with %n promises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written.</source>
        <translation>
            <numerusform>%n customer written.</numerusform>
            <numerusform>%n customers written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of promises still hold the name in their words. Remove what has to go:</source>
        <translation>
            <numerusform>%n text of a promise still holds the name in its words. Remove what has to go:</numerusform>
            <numerusform>%n texts of promises still hold the name in their words. Remove what has to go:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) looked for the name and went with it.</source>
        <translation>
            <numerusform>%n saved view looked for the name and went with it.</numerusform>
            <numerusform>%n saved views looked for the name and went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) had the name in theirs and got another.</source>
        <translation>
            <numerusform>%n saved view had the name in its own and got another.</numerusform>
            <numerusform>%n saved views had the name in theirs and got another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) by %1 hold it. Only %1 can remove them: kept private-notes</source>
        <translation>
            <numerusform>%n private note by %1 holds it. Only %1 can remove it: kept private-notes</numerusform>
            <numerusform>%n private notes by %1 hold it. Only %1 can remove them: kept private-notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n promise(s) that had no history.</source>
        <translation>
            <numerusform>Removed: %n promise that had no history.</numerusform>
            <numerusform>Removed: %n promises that had no history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) removed.</source>
        <translation>
            <numerusform>%n absence removed.</numerusform>
            <numerusform>%n absences removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calendar is in %1: %n promise(s).</source>
        <translation>
            <numerusform>The calendar is in %1: %n promise.</numerusform>
            <numerusform>The calendar is in %1: %n promises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads are told of what stays overdue for %n working hour(s).</source>
        <translation>
            <numerusform>Leads are told of what stays overdue for %n working hour.</numerusform>
            <numerusform>Leads are told of what stays overdue for %n working hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own-up(s) owed</source>
        <translation>
            <numerusform>%n own-up owed</numerusform>
            <numerusform>%n own-ups owed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ask after</source>
        <translation>
            <numerusform>%n to ask after</numerusform>
            <numerusform>%n to ask after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that others wait on</source>
        <translation>
            <numerusform>%n that others wait on</numerusform>
            <numerusform>%n that others wait on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileImport</name>
    <message numerus="yes">
        <source>%1 has %n bad row(s), so nothing was imported.</source>
        <translation>
            <numerusform>%1 has %n bad row, so nothing was imported.</numerusform>
            <numerusform>%1 has %n bad rows, so nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%1 has %n bad row(s), so nothing was imported.</source>
        <translation>
            <numerusform>%1 has %n bad row, so nothing was imported.</numerusform>
            <numerusform>%1 has %n bad rows, so nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseCommander</name>
    <message numerus="yes">
        <source>Your answer is written down: %n promise(s).</source>
        <translation>
            <numerusform>Your answer is written down: %n promise.</numerusform>
            <numerusform>Your answer is written down: %n promises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declined, with your reason: %n promise(s).</source>
        <translation>
            <numerusform>Declined, with your reason: %n promise.</numerusform>
            <numerusform>Declined, with your reason: %n promises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept.</source>
        <translation>
            <numerusform>%n promise kept.</numerusform>
            <numerusform>%n promises kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) partly kept.</source>
        <translation>
            <numerusform>%n promise partly kept.</numerusform>
            <numerusform>%n promises partly kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) renegotiated.</source>
        <translation>
            <numerusform>%n promise renegotiated.</numerusform>
            <numerusform>%n promises renegotiated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken.</source>
        <translation>
            <numerusform>%n promise broken.</numerusform>
            <numerusform>%n promises broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) released.</source>
        <translation>
            <numerusform>%n promise released.</numerusform>
            <numerusform>%n promises released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) reopened.</source>
        <translation>
            <numerusform>%n promise reopened.</numerusform>
            <numerusform>%n promises reopened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often at most</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1</source>
        <translation>
            <numerusform>every %n week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on %1</source>
        <translation>
            <numerusform>every %n month on %1</numerusform>
            <numerusform>every %n months on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s) on %1</source>
        <translation>
            <numerusform>every %n year on %1</numerusform>
            <numerusform>every %n years on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderRules</name>
    <message numerus="yes">
        <source>At most %n reminder(s) come before a deadline.</source>
        <translation>
            <numerusform>At most %n reminder comes before a deadline.</numerusform>
            <numerusform>At most %n reminders come before a deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether it worked is asked at most %n working day(s) later.</source>
        <translation>
            <numerusform>Whether it worked is asked at most %n working day later.</numerusform>
            <numerusform>Whether it worked is asked at most %n working days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long before</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later</source>
        <translation>
            <numerusform>%n working day later</numerusform>
            <numerusform>%n working days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>While Kept was closed: %n reminder(s)</source>
        <translation>
            <numerusform>While Kept was closed: %n reminder</numerusform>
            <numerusform>While Kept was closed: %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n minute before the next try.</numerusform>
            <numerusform>Wait %n minutes before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A wrong password was given %n time(s) since you last signed in.</source>
        <translation>
            <numerusform>A wrong password was given %n time since you last signed in.</numerusform>
            <numerusform>A wrong password was given %n times since you last signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <translation>
            <numerusform>A password has at most %n character.</numerusform>
            <numerusform>A password has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozePresets</name>
    <message numerus="yes">
        <source>%n are enough for a menu: remove one first.</source>
        <translation>
            <numerusform>%n is enough for a menu: remove it first.</numerusform>
            <numerusform>%n are enough for a menu: remove one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long for a menu: %n letters at most.</source>
        <translation>
            <numerusform>That is too long for a menu: %n letter at most.</numerusform>
            <numerusform>That is too long for a menu: %n letters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute(s)</source>
        <translation>
            <numerusform>%n working minute</numerusform>
            <numerusform>%n working minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message numerus="yes">
        <source>%n of them leave the figures at once, the others once somebody else confirms this. All stay in the history.</source>
        <translation>
            <numerusform>%n of them leaves the figures at once, the others once somebody else confirms this. All stay in the history.</numerusform>
            <numerusform>%n of them leave the figures at once, the others once somebody else confirms this. All stay in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::models::CustomersModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own-up(s) owed</source>
        <translation>
            <numerusform>%n own-up owed</numerusform>
            <numerusform>%n own-ups owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::models::LoadAheadModel</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n of it overdue</numerusform>
            <numerusform>%n of them overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::models::PromiseListModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a colleague</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) wait on it.</source>
        <translation>
            <numerusform>%n promise waits on it.</numerusform>
            <numerusform>%n promises wait on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::models::TeamBoardModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own-ups owed</source>
        <translation>
            <numerusform>%n own-up owed</numerusform>
            <numerusform>%n own-ups owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::render::Numbers</name>
    <message numerus="yes">
        <source>%1 events imported</source>
        <translation>
            <numerusform>%1 event imported</numerusform>
            <numerusform>%1 events imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <comment>difference of percentages</comment>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::startup::TrayDesk</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::AbsencesSection</name>
    <message numerus="yes">
        <source>%n absence(s) removed.</source>
        <translation>
            <numerusform>%n absence removed.</numerusform>
            <numerusform>%n absences removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) added.</source>
        <translation>
            <numerusform>%n absence added.</numerusform>
            <numerusform>%n absences added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::BookSection</name>
    <message numerus="yes">
        <source>The history is whole: %n event(s).</source>
        <translation>
            <numerusform>The history is whole: %n event.</numerusform>
            <numerusform>The history is whole: %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::CalendarSaving</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>the name of a file</comment>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartsPage</name>
    <message numerus="yes">
        <source>%1 promises judged</source>
        <translation>
            <numerusform>%1 promise judged</numerusform>
            <numerusform>%1 promises judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>Both of you changed %n field(s): choose one side for each.</source>
        <translation>
            <numerusform>Both of you changed %n field: choose one side.</numerusform>
            <numerusform>Both of you changed %n fields: choose one side for each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::CustomerErrands</name>
    <message numerus="yes">
        <source>%n text(s) of promises still hold the name in their words: search for it, and remove what has to go with Ctrl+Del.</source>
        <translation>
            <numerusform>%n text of a promise still holds the name in its words: search for it, and remove what has to go with Ctrl+Del.</numerusform>
            <numerusform>%n texts of promises still hold the name in their words: search for it, and remove what has to go with Ctrl+Del.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) looked for the name and went with it.</source>
        <translation>
            <numerusform>%n saved view looked for the name and went with it.</numerusform>
            <numerusform>%n saved views looked for the name and went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) had the name in theirs and got another.</source>
        <translation>
            <numerusform>%n saved view had the name in its own and got another.</numerusform>
            <numerusform>%n saved views had the name in theirs and got another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) by %1 hold it: only %1 can remove them, on page Standards.</source>
        <translation>
            <numerusform>%n private note by %1 holds it: only %1 can remove it, on page Standards.</numerusform>
            <numerusform>%n private notes by %1 hold it: only %1 can remove them, on page Standards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::EarlyWarning</name>
    <message numerus="yes">
        <source>%n promises are more likely missed than kept</source>
        <translation>
            <numerusform>%n promise is more likely missed than kept</numerusform>
            <numerusform>%n promises are more likely missed than kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chance to be kept, the lowest first · told for %n open promises</source>
        <translation>
            <numerusform>Chance to be kept · told for %n open promise</numerusform>
            <numerusform>Chance to be kept, the lowest first · told for %n open promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no chance told for %n, too few like them</source>
        <translation>
            <numerusform>no chance told for %n, too few like it</numerusform>
            <numerusform>no chance told for %n, too few like them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have more than usual ahead</source>
        <translation>
            <numerusform>%n person has more than usual ahead</numerusform>
            <numerusform>%n people have more than usual ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises could be handed over</source>
        <translation>
            <numerusform>%n promise could be handed over</numerusform>
            <numerusform>%n promises could be handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::HolidaysSection</name>
    <message numerus="yes">
        <source>%n holiday(s) added.</source>
        <translation>
            <numerusform>%n holiday added.</numerusform>
            <numerusform>%n holidays added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) removed.</source>
        <translation>
            <numerusform>%n holiday removed.</numerusform>
            <numerusform>%n holidays removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Not taken: %n row(s), listed below.</source>
        <translation>
            <numerusform>Not taken: %n row, listed below.</numerusform>
            <numerusform>Not taken: %n rows, listed below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::KeepDialog</name>
    <message numerus="yes">
        <source>%n of them after their deadline.</source>
        <translation>
            <numerusform>%n of them after its deadline.</numerusform>
            <numerusform>%n of them after their deadlines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::MeanwhileDialog</name>
    <message numerus="yes">
        <source>Somebody else changed %n promise(s) before you were done.</source>
        <translation>
            <numerusform>Somebody else changed %n promise before you were done.</numerusform>
            <numerusform>Somebody else changed %n promises before you were done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::MergeCustomersDialog</name>
    <message numerus="yes">
        <source>%n promise(s) to %1 will be shown with the other&apos;s. The history keeps the name that was said, and who merged them when. It can be taken back.</source>
        <translation>
            <numerusform>%n promise to %1 will be shown with the other&apos;s. The history keeps the name that was said, and who merged them when. It can be taken back.</numerusform>
            <numerusform>%n promises to %1 will be shown with the other&apos;s. The history keeps the name that was said, and who merged them when. It can be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::MyPromisesPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::MyRemindersSection</name>
    <message numerus="yes">
        <source> minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> minute</numerusform>
            <numerusform> minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PasswordDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PeopleSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PersonPage</name>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n released</numerusform>
            <numerusform>%n released</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PersonWords</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation>
            <numerusform>%n judged</numerusform>
            <numerusform>%n judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things looked at, some stand out by chance</source>
        <translation>
            <numerusform>%n thing looked at, it may stand out by chance</numerusform>
            <numerusform>%n things looked at, some stand out by chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recognized %n times</source>
        <translation>
            <numerusform>Recognized %n time</numerusform>
            <numerusform>Recognized %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own-ups are owed</source>
        <translation>
            <numerusform>%n own-up is owed</numerusform>
            <numerusform>%n own-ups are owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseCommander</name>
    <message numerus="yes">
        <source>%n refused. %1</source>
        <translation>
            <numerusform>%n refused. %1</numerusform>
            <numerusform>%n refused. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseDelegate</name>
    <message numerus="yes">
        <source>%n wait on it</source>
        <translation>
            <numerusform>%n waits on it</numerusform>
            <numerusform>%n wait on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseDetails</name>
    <message numerus="yes">
        <source>%n promises selected</source>
        <translation>
            <numerusform>%n promise selected</numerusform>
            <numerusform>%n promises selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseDialog</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseListPage</name>
    <message numerus="yes">
        <source>The latest %n of those found</source>
        <translation>
            <numerusform>The latest %n of those found</numerusform>
            <numerusform>The latest %n of those found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromisedToMePage</name>
    <message numerus="yes">
        <source>%n closed in the last 30 days</source>
        <translation>
            <numerusform>%n closed in the last 30 days</numerusform>
            <numerusform>%n closed in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::RecurrenceDialog</name>
    <message numerus="yes">
        <source>days</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ReleaseDialog</name>
    <message numerus="yes">
        <source>%n of them are past their deadline: they count as broken, and are shown as forgiven. The others leave the keep rate.</source>
        <translation>
            <numerusform>%n of them is past its deadline: it counts as broken, and is shown as forgiven. The others leave the keep rate.</numerusform>
            <numerusform>%n of them are past their deadline: they count as broken, and are shown as forgiven. The others leave the keep rate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ReminderController</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ReminderRuleDialog</name>
    <message numerus="yes">
        <source> working day(s) after it was kept</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> working day after it was kept</numerusform>
            <numerusform> working days after it was kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::RemindersSection</name>
    <message numerus="yes">
        <source> working hour(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> working hour</numerusform>
            <numerusform> working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads are told of promises that stay overdue for %n working hour(s).</source>
        <translation>
            <numerusform>Leads are told of promises that stay overdue for %n working hour.</numerusform>
            <numerusform>Leads are told of promises that stay overdue for %n working hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::RemoveTextDialog</name>
    <message numerus="yes">
        <source>Also in %n other place(s) where the very same words stand</source>
        <translation>
            <numerusform>Also in %n other place where the very same words stand</numerusform>
            <numerusform>Also in %n other places where the very same words stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::RenegotiateDialog</name>
    <message numerus="yes">
        <source>%1 %n of them are past their deadline, and nothing repairs that.</source>
        <translation>
            <numerusform>%1 %n of them is past its deadline, and nothing repairs that.</numerusform>
            <numerusform>%1 %n of them are past their deadline, and nothing repairs that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n customer(s) at risk</source>
        <translation>
            <numerusform>%n customer at risk</numerusform>
            <numerusform>%n customers at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::RiskFilter</name>
    <message numerus="yes">
        <source>✓ %n at risk</source>
        <translation>
            <numerusform>✓ %n at risk</numerusform>
            <numerusform>✓ %n at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::TeamBoardPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::TimeLimitField</name>
    <message numerus="yes">
        <source>minutes</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working minutes</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>working minute</numerusform>
            <numerusform>working minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working hours</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>working hour</numerusform>
            <numerusform>working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working days</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>working day</numerusform>
            <numerusform>working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::WordsSection</name>
    <message numerus="yes">
        <source>%n of the words taken off the list.</source>
        <translation>
            <numerusform>%n entry taken off the list.</numerusform>
            <numerusform>%n entries taken off the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported</source>
        <translation>
            <numerusform>%n event imported</numerusform>
            <numerusform>%n events imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n like it</source>
        <comment>a chance, how many promises</comment>
        <translation>
            <numerusform>%1, %n like it</numerusform>
            <numerusform>%1, %n like it</numerusform>
        </translation>
    </message>
</context>
</TS>
