<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActingRights</name>
    <message>
        <source>Only somebody of %1 or an owner can change this promise.</source>
        <translation>Nur jemand aus %1 oder ein Eigentümer kann diese Zusage ändern.</translation>
    </message>
    <message>
        <source>Only %1, a lead of %2 or an owner can change this promise.</source>
        <translation>Nur %1, die Teamleitung von %2 oder ein Eigentümer kann diese Zusage ändern.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Only an owner of the book can change that.</source>
        <translation>Das kann nur ein Eigentümer des Buchs ändern.</translation>
    </message>
    <message>
        <source>Only team leads and owners can change that.</source>
        <translation>Das können nur Teamleitung und Eigentümer ändern.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Reminds you of what you promised</source>
        <translation>Erinnert an das, was du zugesagt hast</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>No book is open.</source>
        <translation>Es ist kein Buch offen.</translation>
    </message>
    <message>
        <source>The book %1 is gone: it was moved or deleted. Put it back, or open another.</source>
        <translation>Das Buch %1 ist weg: Es wurde verschoben oder gelöscht. Leg es zurück oder öffne ein anderes.</translation>
    </message>
    <message>
        <source>There is no connection to the book&apos;s server, so nothing can be saved right now.</source>
        <translation>Es gibt keine Verbindung zum Server des Buchs, darum lässt sich gerade nichts speichern.</translation>
    </message>
    <message>
        <source>The book&apos;s server can&apos;t be reached.</source>
        <translation>Der Server des Buchs ist nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>BookImport</name>
    <message>
        <source>“%1” is in the book already, with another %2.</source>
        <translation>„%1“ steht schon im Buch, mit anderen Angaben: %2.</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>moment when it was made</source>
        <translation>Zeitpunkt der Zusage</translation>
    </message>
    <message>
        <source>promiser</source>
        <translation>Zusagende(r)</translation>
    </message>
    <message>
        <source>promisee, channel, service or size</source>
        <translation>Empfänger, Kanal, Standard oder Größe</translation>
    </message>
    <message>
        <source>outcome, or moment when it was closed</source>
        <translation>Ergebnis oder Zeitpunkt des Abschlusses</translation>
    </message>
</context>
<context>
    <name>BookSettings</name>
    <message>
        <source>A holiday needs a day.</source>
        <translation>Ein Feiertag braucht einen Tag.</translation>
    </message>
    <message>
        <source>The name of the holiday</source>
        <translation>Der Name des Feiertags</translation>
    </message>
    <message>
        <source>There is a holiday on that day already.</source>
        <translation>An diesem Tag ist schon ein Feiertag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>It is %1 for %2 now, a time in which they want quiet.</source>
        <translation>Bei %2 ist es jetzt %1, eine Zeit, in der Ruhe gewünscht ist.</translation>
    </message>
    <message>
        <source>%1 does not want to be reached %2.</source>
        <comment>who, by which channel</comment>
        <translation>%1 möchte nicht %2 erreicht werden.</translation>
    </message>
    <message>
        <source>%1 does not want to be reached %2; %3 is preferred.</source>
        <comment>who, by which channel</comment>
        <translation>%1 möchte nicht %2 erreicht werden; bevorzugt: %3.</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>9 of 10 like this were kept by then (n = %1).</source>
        <translation>9 von 10 wie dieses waren bis dahin gehalten (n = %1).</translation>
    </message>
    <message>
        <source>Hardly any like this was kept by then</source>
        <translation>Kaum eines wie dieses war bis dahin gehalten</translation>
    </message>
    <message>
        <source>%1 of 10 like this took longer</source>
        <translation>%1 von 10 wie diesem dauerten länger</translation>
    </message>
    <message>
        <source>%1 (n = %2).</source>
        <translation>%1 (n = %2).</translation>
    </message>
    <message>
        <source>%1. %2 would keep 9 of 10 (n = %3).</source>
        <translation>%1. Mit %2 wären 9 von 10 gehalten (n = %3).</translation>
    </message>
    <message>
        <source>no working time left</source>
        <translation>keine Arbeitszeit mehr</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: %1, %2</source>
        <comment>due, time left</comment>
        <translation>Heute: %1, %2</translation>
    </message>
    <message>
        <source>Today: %1, %2, %3</source>
        <comment>due, overdue, time left</comment>
        <translation>Heute: %1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>No working time lies between now and then</source>
        <translation>Bis dahin liegt keine Arbeitszeit</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>It was due that day at %1: say at what time it was kept.</source>
        <translation>Es war an dem Tag um %1 fällig: Sag, um wie viel Uhr es gehalten wurde.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Makes a promise, and prints its number.</source>
        <translation>Gibt eine Zusage und schreibt ihre Nummer.</translation>
    </message>
    <message>
        <source>Such as &quot;Call Anna back tomorrow 15:00 #phone&quot;</source>
        <translation>Etwa &quot;Anna zurückrufen morgen 15:00 #phone&quot;</translation>
    </message>
    <message>
        <source>The person or department that promises; otherwise who acts</source>
        <translation>Wer zusagt (Person oder Abteilung); sonst, wer handelt</translation>
    </message>
    <message>
        <source>The colleague or customer that it is promised to</source>
        <translation>Kollege oder Kunde, dem zugesagt wird</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>Die Frist</translation>
    </message>
    <message>
        <source>How much it is</source>
        <translation>Wie viel es ist</translation>
    </message>
    <message>
        <source>No deadline was named, so it is due %1.</source>
        <translation>Es wurde keine Frist genannt, darum ist es fällig: %1.</translation>
    </message>
    <message>
        <source>The name of the promisee</source>
        <translation>Der Name des Empfängers</translation>
    </message>
    <message>
        <source>No book is named: say --book BOOK, or make one with kept init BOOK.</source>
        <translation>Es ist kein Buch genannt: gib --book BUCH an oder lege eins an mit kept init BUCH.</translation>
    </message>
    <message>
        <source>This command takes the clock: --as-of sets it in a rehearsal book only.</source>
        <translation>Dieser Befehl nimmt die Uhr: --as-of stellt sie nur in einem Übungsbuch.</translation>
    </message>
    <message>
        <source>Nobody is in this book yet. Add somebody first: kept people add NAME --department DEPARTMENT --role staff</source>
        <translation>In diesem Buch ist noch niemand. Füge zuerst jemanden hinzu: kept people add NAME --department ABTEILUNG --role staff</translation>
    </message>
    <message>
        <source>Say who acts: --as NAME. In this book are: %1.</source>
        <translation>Sag, wer handelt: --as NAME. In diesem Buch sind: %1.</translation>
    </message>
    <message>
        <source>Says that promises were kept.</source>
        <translation>Hält fest, dass Zusagen eingehalten wurden.</translation>
    </message>
    <message>
        <source>When they were kept, where that was earlier</source>
        <translation>Wann sie eingehalten wurden, falls früher</translation>
    </message>
    <message>
        <source>Says that a promise was kept in part.</source>
        <translation>Hält fest, dass eine Zusage teilweise eingehalten wurde.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>When that was, where it was earlier</source>
        <translation>Wann das war, falls früher</translation>
    </message>
    <message>
        <source>Says that a promise was broken.</source>
        <translation>Hält fest, dass eine Zusage gebrochen wurde.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Says that the promisee released you from a promise.</source>
        <translation>Hält fest, dass der Empfänger dich von einer Zusage entbunden hat.</translation>
    </message>
    <message>
        <source>Who released you from it</source>
        <translation>Wer dich davon entbunden hat</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>Wie das gesagt wurde</translation>
    </message>
    <message>
        <source>Opens a promise again that was closed.</source>
        <translation>Öffnet eine abgeschlossene Zusage wieder.</translation>
    </message>
    <message>
        <source>The number of the promise</source>
        <translation>Die Nummer der Zusage</translation>
    </message>
    <message>
        <source>The number of the promise, or several</source>
        <translation>Die Nummer der Zusage, oder mehrere</translation>
    </message>
    <message>
        <source>Promise %1: %2</source>
        <comment>why it was refused</comment>
        <translation>Zusage %1: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the copy of itself: name another file.</source>
        <translation>%1 kann nicht seine eigene Kopie sein: nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>Copies the book, whole and checked.</source>
        <translation>Kopiert das Buch, ganz und geprüft.</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Wohin die Kopie kommt</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a book.</source>
        <translation>Setzt eine Sicherung an die Stelle eines Buchs.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <source>The book %1 is restored.</source>
        <translation>Das Buch %1 ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Was vorher da war, liegt in %1.</translation>
    </message>
    <message>
        <source>Writes the summary of a month.</source>
        <translation>Schreibt die Übersicht eines Monats.</translation>
    </message>
    <message>
        <source>The month, such as 2026-01</source>
        <translation>Der Monat, etwa 2026-01</translation>
    </message>
    <message>
        <source>The file; its ending says the format: .pdf, .html or .csv</source>
        <translation>Die Datei; ihre Endung sagt das Format: .pdf, .html oder .csv</translation>
    </message>
    <message>
        <source>Of this department only</source>
        <translation>Nur von dieser Abteilung</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <translation>Die Übersicht liegt in %1.</translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation> (zurückgenommen)</translation>
    </message>
    <message>
        <source>Tells everything that happened to a promise.</source>
        <translation>Erzählt alles, was mit einer Zusage geschah.</translation>
    </message>
    <message>
        <source>How to write it</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Brings in promises from a CSV file.</source>
        <translation>Holt Zusagen aus einer CSV-Datei herein.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>A JSON file that names the columns</source>
        <translation>Eine JSON-Datei, die die Spalten benennt</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Nur berichten</translation>
    </message>
    <message>
        <source>One bad row, and nothing goes in</source>
        <translation>Eine fehlerhafte Zeile, und nichts kommt hinein</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%L1 rows, %2 % of the file</source>
        <translation>%L1 Zeilen, %2 % der Datei</translation>
    </message>
    <message>
        <source>Makes a new book.</source>
        <translation>Legt ein neues Buch an.</translation>
    </message>
    <message>
        <source>Where days begin, such as Europe/Berlin; otherwise the system&apos;s</source>
        <translation>Wo die Tage beginnen, etwa Europe/Berlin; sonst wie im System</translation>
    </message>
    <message>
        <source>For training and tests: --as-of sets the clock</source>
        <translation>Zum Üben und Testen: --as-of stellt die Uhr</translation>
    </message>
    <message>
        <source>The new book needs a name.</source>
        <translation>Das neue Buch braucht einen Namen.</translation>
    </message>
    <message>
        <source>The book %1 is ready.</source>
        <translation>Das Buch %1 ist bereit.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Lists promises.</source>
        <translation>Listet Zusagen auf.</translation>
    </message>
    <message>
        <source>Those that this person holds</source>
        <translation>Die, die bei dieser Person liegen</translation>
    </message>
    <message>
        <source>Those that count for this department</source>
        <translation>Die, die für diese Abteilung zählen</translation>
    </message>
    <message>
        <source>With one of these outcomes</source>
        <translation>Mit einem dieser Ergebnisse</translation>
    </message>
    <message>
        <source>The first day of the judged deadline</source>
        <translation>Der erste Tag der maßgeblichen Frist</translation>
    </message>
    <message>
        <source>The last day of the judged deadline</source>
        <translation>Der letzte Tag der maßgeblichen Frist</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>Mit diesen Worten</translation>
    </message>
    <message>
        <source>How to write them</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>No department of this book is called “%1”.</source>
        <translation>Keine Abteilung dieses Buchs heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>„%1“ ist keins von: %2</translation>
    </message>
    <message>
        <source>Lists them</source>
        <translation>Listet sie auf</translation>
    </message>
    <message>
        <source>Adds somebody</source>
        <translation>Fügt jemanden hinzu</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>Their department; a new one is added</source>
        <translation>Die Abteilung; eine neue wird angelegt</translation>
    </message>
    <message>
        <source>What they do in the team</source>
        <translation>Die Aufgabe im Team</translation>
    </message>
    <message>
        <source>Says that somebody has left</source>
        <translation>Hält fest, dass jemand gegangen ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>Sets another deadline.</source>
        <translation>Setzt eine andere Frist.</translation>
    </message>
    <message>
        <source>The new deadline</source>
        <translation>Die neue Frist</translation>
    </message>
    <message>
        <source>The promisee was told of it</source>
        <translation>Der Empfänger weiß davon</translation>
    </message>
    <message>
        <source>The promisee was not told</source>
        <translation>Der Empfänger weiß nicht davon</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Wie es mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Say one of both: --told with its --channel, or --not-told.</source>
        <translation>Gib eins von beiden an: --told mit --channel oder --not-told.</translation>
    </message>
    <message>
        <source>A --channel goes with --told, and only with it.</source>
        <translation>--channel gehört zu --told, und nur dazu.</translation>
    </message>
    <message>
        <source>Says what the promisee of a missed promise was told.</source>
        <translation>Hält fest, was der Empfänger einer verpassten Zusage erfuhr.</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was du gesagt hast</translation>
    </message>
    <message>
        <source>How you said it</source>
        <translation>Wie du es gesagt hast</translation>
    </message>
    <message>
        <source>Notes what the promisee says of it.</source>
        <translation>Hält fest, was der Empfänger dazu sagt.</translation>
    </message>
    <message>
        <source>Whether they say that it was kept</source>
        <translation>Ob sie für ihn eingehalten wurde</translation>
    </message>
    <message>
        <source>How well, from 1 to 5</source>
        <translation>Wie gut, von 1 bis 5</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Takes back what you last did to a promise, within 10 minutes.</source>
        <translation>Nimmt zurück, was du zuletzt an einer Zusage getan hast, innerhalb von 10 Minuten.</translation>
    </message>
    <message>
        <source>Offers a promise to a colleague.</source>
        <translation>Bietet eine Zusage einem Kollegen an.</translation>
    </message>
    <message>
        <source>Who shall take it</source>
        <translation>Wer sie übernehmen soll</translation>
    </message>
    <message>
        <source>Accepts a promise that was handed over to you.</source>
        <translation>Nimmt eine Zusage an, die dir übergeben wurde.</translation>
    </message>
    <message>
        <source>Adds a note to a promise.</source>
        <translation>Fügt einer Zusage eine Notiz hinzu.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>Mends the words of a promise.</source>
        <translation>Berichtigt den Wortlaut einer Zusage.</translation>
    </message>
    <message>
        <source>What is promised, in the right words</source>
        <translation>Was zugesagt ist, in den richtigen Worten</translation>
    </message>
    <message>
        <source>Says that this never was a promise.</source>
        <translation>Hält fest, dass dies nie eine Zusage war.</translation>
    </message>
    <message>
        <source>Confirms that this never was a promise.</source>
        <translation>Bestätigt, dass dies nie eine Zusage war.</translation>
    </message>
    <message>
        <source> (see kept --help)</source>
        <comment>behind what is wrong with the arguments</comment>
        <translation> (siehe kept --help)</translation>
    </message>
    <message>
        <source>The book; otherwise KEPT_BOOK, or the book opened last</source>
        <translation>Das Buch; sonst KEPT_BOOK oder das zuletzt geöffnete</translation>
    </message>
    <message>
        <source>The moment that counts as now, in ISO 8601</source>
        <translation>Der Zeitpunkt, der als jetzt gilt, nach ISO 8601</translation>
    </message>
    <message>
        <source>Holds what your team promised, reminds, and shows how well promises are kept.</source>
        <translation>Bewahrt, was dein Team zusagt, erinnert daran und zeigt, wie gut Zusagen eingehalten werden.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see kept --help.</source>
        <translation>Es gibt keinen Befehl „%1“; siehe kept --help.</translation>
    </message>
    <message>
        <source>The answer could not be written to the standard output.</source>
        <translation>Die Antwort ließ sich nicht auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>This failed: %1.</source>
        <translation>Das ging schief: %1.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Keep rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <comment>how many are judged</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>Shows how well promises are kept.</source>
        <translation>Zeigt, wie gut Zusagen eingehalten werden.</translation>
    </message>
    <message>
        <source>What to split the figures by</source>
        <translation>Wonach die Zahlen aufgeteilt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>“%1” is no day: write it like 2026-01-31.</source>
        <translation>„%1“ ist kein Tag: schreib ihn wie 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is no number of a promise.</source>
        <translation>„%1“ ist keine Nummer einer Zusage.</translation>
    </message>
    <message>
        <source>“%1” is no moment: write it like 2026-01-31T15:00 or 2026-01-31T15:00:00+01:00.</source>
        <translation>„%1“ ist kein Zeitpunkt: schreib ihn wie 2026-01-31T15:00 oder 2026-01-31T15:00:00+01:00.</translation>
    </message>
    <message>
        <source>“%1” is no deadline: write it like 2026-01-31T15:00, 2026-01-31 or tomorrow 15:00.</source>
        <translation>„%1“ ist keine Frist: schreib sie wie 2026-01-31T15:00, 2026-01-31 oder morgen 15:00.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>“%1” is no month: write it like 2026-01.</source>
        <translation>„%1“ ist kein Monat: schreib ihn wie 2026-01.</translation>
    </message>
    <message>
        <source>Checked: the chain of %L1 events, and %L2 promises against it.</source>
        <translation>Geprüft: die Kette von %L1 Ereignissen und %L2 Zusagen dagegen.</translation>
    </message>
    <message>
        <source>Texts removed on request: %L1.</source>
        <translation>Auf Wunsch entfernte Texte: %L1.</translation>
    </message>
    <message>
        <source>Promises voided with nobody else there to confirm it: %L1.</source>
        <translation>Für nichtig erklärt, ohne dass jemand bestätigen konnte: %L1.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Siegel: %1</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Das Buch ist heil.</translation>
    </message>
    <message>
        <source>Checks that nobody changed the history.</source>
        <translation>Prüft, dass niemand die Geschichte verändert hat.</translation>
    </message>
    <message>
        <source>A seal from before: does that history still stand?</source>
        <translation>Ein früheres Siegel: Steht diese Geschichte noch?</translation>
    </message>
    <message>
        <source>Derive anew what disagrees with the history</source>
        <translation>Leitet neu ab, was der Geschichte widerspricht</translation>
    </message>
    <message>
        <source>The book is not sound: %1</source>
        <translation>Das Buch ist nicht heil: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 checked</source>
        <translation>%L1 von %L2 geprüft</translation>
    </message>
    <message>
        <source>Rehearsal: not a record of real promises.</source>
        <translation>Übung: keine Aufzeichnung echter Zusagen.</translation>
    </message>
    <message>
        <source>“%1” does not exist in %2: the clocks are put forward over it.</source>
        <translation>„%1“ gibt es in %2 nicht: Die Uhren werden darüber hinweg vorgestellt.</translation>
    </message>
    <message>
        <source>Recorded by that moment: %L1 of them.</source>
        <comment>events</comment>
        <translation>Bis zu diesem Zeitpunkt festgehalten: %L1 davon.</translation>
    </message>
    <message>
        <source>Derived anew: %L1 promises, people and departments.</source>
        <translation>Neu abgeleitet: %L1 Zusagen, Personen und Abteilungen.</translation>
    </message>
    <message>
        <source>%1 exists already, and a backup replaces nothing: name another file.</source>
        <translation>%1 gibt es schon, und eine Sicherung ersetzt nichts: Nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>The seal stands: its history is still underneath this book.</source>
        <translation>Das Siegel gilt: Seine Geschichte liegt diesem Buch noch zugrunde.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>zuerst fällig %1</translation>
    </message>
    <message>
        <source>judged by %1</source>
        <translation>beurteilt nach %1</translation>
    </message>
    <message>
        <source>%L1 bad</source>
        <comment>rows of an import</comment>
        <translation>%L1 fehlerhaft</translation>
    </message>
    <message>
        <source>%L1 × %2</source>
        <comment>how many bad rows, and why</comment>
        <translation>%L1 × %2</translation>
    </message>
    <message>
        <source>Would be: %L1 added, %L2 closed now, %L3 known, %4</source>
        <translation>Das wären: %L1 hinzugefügt, %L2 nun abgeschlossen, %L3 bekannt, %4</translation>
    </message>
    <message>
        <source>%L1 added, %L2 closed now, %L3 known, %4</source>
        <translation>%L1 hinzugefügt, %L2 nun abgeschlossen, %L3 bekannt, %4</translation>
    </message>
    <message>
        <source>What you do so that it does not happen again</source>
        <translation>Was du tust, damit es nicht wieder geschieht</translation>
    </message>
    <message>
        <source>By when, which makes that a promise of yours</source>
        <translation>Bis wann; das macht daraus eine Zusage von dir</translation>
    </message>
    <message>
        <source>A --corrective-due goes with --corrective, the words of what you promise.</source>
        <translation>Zu --corrective-due gehört --corrective: die Worte dessen, was du versprichst.</translation>
    </message>
    <message>
        <source>%1 The newest good backup is %2; kept restore puts it back.</source>
        <translation>%1 Die neueste heile Sicherung ist %2; kept restore setzt sie ein.</translation>
    </message>
    <message>
        <source>“%1” lies in the past, so it is due %2.</source>
        <translation>„%1“ liegt in der Vergangenheit, darum ist es fällig: %2.</translation>
    </message>
    <message>
        <source>Tells whether a promise could be kept, without making it.</source>
        <translation>Sagt, ob eine Zusage zu halten wäre, ohne sie zu geben.</translation>
    </message>
    <message>
        <source>Fewer than %1 promises are like this one: too few to tell.</source>
        <translation>Weniger als %1 Zusagen sind wie diese: zu wenige, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Lists who is on the team, adds people, lets them leave; their hours and absences.</source>
        <translation>Listet auf, wer im Team ist, fügt Personen hinzu, lässt sie gehen; ihre Arbeits- und Abwesenheitszeiten.</translation>
    </message>
    <message>
        <source>Write hours such as 09:00-12:00,13:00-17:00, or off, or book.</source>
        <translation>Schreib Zeiten wie 09:00-12:00,13:00-17:00, oder off, oder book.</translation>
    </message>
    <message>
        <source>Shows or sets the working hours of a person</source>
        <translation>Zeigt oder setzt die Arbeitszeiten einer Person</translation>
    </message>
    <message>
        <source>Such as 09:00-12:00,13:00-17:00, or off, or book for the hours of everybody</source>
        <translation>Etwa 09:00-12:00,13:00-17:00, oder off für frei, oder book für die Zeiten aller</translation>
    </message>
    <message>
        <source>Takes the hours of the book for the days that are not named</source>
        <translation>Nimmt für die nicht genannten Tage die Zeiten des Buchs</translation>
    </message>
    <message>
        <source>Lists, adds or removes absences of a person</source>
        <translation>Listet Abwesenheiten einer Person auf, fügt welche hinzu oder entfernt sie</translation>
    </message>
    <message>
        <source>The first day away</source>
        <translation>Der erste Tag der Abwesenheit</translation>
    </message>
    <message>
        <source>The last day away; otherwise the first</source>
        <translation>Der letzte Tag der Abwesenheit; sonst der erste</translation>
    </message>
    <message>
        <source>Only these hours of each day, such as 13:00-17:00</source>
        <translation>Nur diese Stunden jedes Tages, etwa 13:00-17:00</translation>
    </message>
    <message>
        <source>Why, if that is to be seen</source>
        <translation>Warum, wenn das zu sehen sein soll</translation>
    </message>
    <message>
        <source>A calendar file, of which the whole days are taken</source>
        <translation>Eine Kalenderdatei, deren ganze Tage genommen werden</translation>
    </message>
    <message>
        <source>The number of an absence, or several</source>
        <translation>Die Nummer einer Abwesenheit, oder mehrere</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>There are no whole days in %1.</source>
        <translation>In %1 sind keine ganzen Tage.</translation>
    </message>
    <message>
        <source>Write the hours of an absence such as 13:00-17:00.</source>
        <translation>Schreib die Zeit einer Abwesenheit wie 13:00-17:00.</translation>
    </message>
    <message>
        <source>Say one of --from, --ics and --remove.</source>
        <translation>Nenne eines von --from, --ics und --remove.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) added.</source>
        <translation>
            <numerusform>%n Abwesenheit hinzugefügt.</numerusform>
            <numerusform>%n Abwesenheiten hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lists, adds or removes the words that the team finds vague.</source>
        <translation>Listet die Wörter auf, die das Team vage findet, fügt welche hinzu oder entfernt sie.</translation>
    </message>
    <message>
        <source>Adds words, or changes what is proposed instead</source>
        <translation>Fügt Wörter hinzu oder ändert, was stattdessen vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Such as &quot;in a jiffy&quot;</source>
        <translation>Etwa „im Nu“</translation>
    </message>
    <message>
        <source>The deadline that is proposed instead</source>
        <translation>Die Frist, die stattdessen vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Takes words off the list</source>
        <translation>Nimmt Wörter von der Liste</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Says which promise has to be kept before this one can be.</source>
        <translation>Sagt, welche Zusage erst eingehalten sein muss, ehe diese es kann.</translation>
    </message>
    <message>
        <source>The number of the promise that it waits on</source>
        <translation>Die Nummer der Zusage, auf die sie wartet</translation>
    </message>
    <message>
        <source>It does not wait on that one any more</source>
        <translation>Sie wartet nicht mehr darauf</translation>
    </message>
    <message>
        <source>%1, at risk</source>
        <translation>%1, gefährdet</translation>
    </message>
    <message>
        <source>%1, because of %2</source>
        <comment>an outcome, the number of a promise</comment>
        <translation>%1, wegen %2</translation>
    </message>
    <message>
        <source>What waits, and below it on what</source>
        <translation>Was wartet, und darunter worauf</translation>
    </message>
    <message>
        <source>see above</source>
        <translation>siehe oben</translation>
    </message>
    <message>
        <source>Shows what waits on a promise, and what it waits on.</source>
        <translation>Zeigt, was auf eine Zusage wartet und worauf sie selbst wartet.</translation>
    </message>
    <message>
        <source>There is no promise %1.</source>
        <translation>Es gibt keine Zusage %1.</translation>
    </message>
    <message>
        <source>%1, at risk: waits on %2</source>
        <translation>%1, gefährdet: wartet auf %2</translation>
    </message>
    <message>
        <source>%1, waits on %2</source>
        <translation>%1, wartet auf %2</translation>
    </message>
    <message>
        <source>Only those that wait on something that is late</source>
        <translation>Nur die, die auf etwas Verspätetes warten</translation>
    </message>
    <message>
        <source>Whose was missed first</source>
        <translation>Wessen zuerst verpasst wurde</translation>
    </message>
    <message>
        <source>As a saved view shows them; what else is said narrows it</source>
        <translation>Wie eine gespeicherte Ansicht sie zeigt; was sonst gesagt wird, grenzt sie ein</translation>
    </message>
    <message>
        <source>Given on this channel</source>
        <translation>Auf diesem Kanal gegeben</translation>
    </message>
    <message>
        <source>Of this size</source>
        <translation>Von dieser Größe</translation>
    </message>
    <message>
        <source>No channel of this book is called “%1”.</source>
        <translation>Kein Kanal dieses Buchs heißt „%1“.</translation>
    </message>
    <message>
        <source>Removes somebody&apos;s name for good, as they asked</source>
        <translation>Entfernt einen Namen endgültig, auf Wunsch der Person</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>Die Abteilung</translation>
    </message>
    <message>
        <source>The name is removed; the history says so.</source>
        <translation>Der Name ist entfernt; der Verlauf sagt das.</translation>
    </message>
    <message>
        <source>Removes a text for good, as somebody asked; without --event, lists what can be removed.</source>
        <translation>Entfernt einen Text endgültig, auf jemandes Wunsch; ohne --event: was entfernt werden kann.</translation>
    </message>
    <message>
        <source>The number of the entry in its history</source>
        <translation>Die Nummer des Eintrags in ihrem Verlauf</translation>
    </message>
    <message>
        <source>Which text of that entry, where it has several</source>
        <translation>Welcher Text des Eintrags, wenn er mehrere hat</translation>
    </message>
    <message>
        <source>Wherever else the same words stand in its history, too</source>
        <translation>Auch überall, wo dieselben Wörter sonst in ihrem Verlauf stehen</translation>
    </message>
    <message>
        <source>Why; a note in the history keeps it</source>
        <translation>Warum; eine Notiz im Verlauf hält es fest</translation>
    </message>
    <message>
        <source>How to write the list</source>
        <translation>Wie die Liste geschrieben wird</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) removed; the history says so.</source>
        <translation>
            <numerusform>%n Text entfernt; der Verlauf sagt das.</numerusform>
            <numerusform>%n Texte entfernt; der Verlauf sagt das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words still stand in %n other place(s): --everywhere removes them there.</source>
        <translation>
            <numerusform>Dieselben Wörter stehen noch an %n weiteren Stelle: --everywhere entfernt sie dort.</numerusform>
            <numerusform>Dieselben Wörter stehen noch an %n weiteren Stellen: --everywhere entfernt sie dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups and files that were written before still hold it.</source>
        <translation>Sicherungen und Dateien von vorher enthalten ihn noch.</translation>
    </message>
    <message>
        <source>Another program has the book open; its file is cleaned when it is opened the next time.</source>
        <translation>Ein anderes Programm hat das Buch offen; die Datei wird beim nächsten Öffnen bereinigt.</translation>
    </message>
    <message>
        <source>Entry %1 has several texts; say which with --field: %2.</source>
        <translation>Eintrag %1 hat mehrere Texte; --field sagt, welchen: %2.</translation>
    </message>
    <message>
        <source>Lists saved views of the promises, saves and removes them.</source>
        <translation>Zeigt gespeicherte Ansichten der Zusagen, speichert und entfernt sie.</translation>
    </message>
    <message>
        <source>Saves a filter under a name</source>
        <translation>Speichert einen Filter unter einem Namen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Für das ganze Team</translation>
    </message>
    <message>
        <source>Removes a view</source>
        <translation>Entfernt eine Ansicht</translation>
    </message>
    <message>
        <source>Gives a view another name</source>
        <translation>Gibt einer Ansicht einen anderen Namen</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Der neue Name</translation>
    </message>
    <message>
        <source>Puts a view to another place of the list</source>
        <translation>Stellt eine Ansicht an einen anderen Platz der Liste</translation>
    </message>
    <message>
        <source>The place, counted from 1</source>
        <translation>Der Platz, ab 1 gezählt</translation>
    </message>
    <message>
        <source>“%1” is no place in a list.</source>
        <translation>„%1“ ist kein Platz in einer Liste.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dich</translation>
    </message>
    <message>
        <source>Recognizes somebody for promises kept; everybody sees it.</source>
        <translation>Würdigt jemanden für gehaltene Zusagen; alle sehen es.</translation>
    </message>
    <message>
        <source>The promises that were kept</source>
        <translation>Die Zusagen, die gehalten wurden</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Was du sagst</translation>
    </message>
    <message>
        <source>Lists who was recognized, newest first.</source>
        <translation>Listet auf, wer gewürdigt wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Lists, defines and withdraws service promises; who has acknowledged them.</source>
        <translation>Listet Standards auf, legt sie fest und zieht sie zurück; wer sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Tells all versions of one</source>
        <translation>Nennt alle Fassungen eines Standards</translation>
    </message>
    <message>
        <source>Defines one, or the next version of it</source>
        <translation>Legt einen fest oder seine nächste Fassung</translation>
    </message>
    <message>
        <source>Lets nobody promise by it any more</source>
        <translation>Lässt niemanden mehr nach ihm zusagen</translation>
    </message>
    <message>
        <source>Says that you know what it says now</source>
        <translation>Sagt, dass du weißt, was er jetzt besagt</translation>
    </message>
    <message>
        <source>Lists who said so, and when</source>
        <translation>Listet auf, wer das wann gesagt hat</translation>
    </message>
    <message>
        <source>Of that one alone</source>
        <translation>Nur zu diesem</translation>
    </message>
    <message>
        <source>Lists who has not said so yet</source>
        <translation>Listet auf, wer das noch nicht gesagt hat</translation>
    </message>
    <message>
        <source>Its name, such as &quot;Call back&quot;</source>
        <translation>Sein Name, etwa &quot;Rückruf&quot;</translation>
    </message>
    <message>
        <source>&quot;8 working hours&quot;, &quot;24 hours&quot; or &quot;2 working days&quot;</source>
        <translation>&quot;8 working hours&quot;, &quot;24 hours&quot; oder &quot;2 working days&quot;</translation>
    </message>
    <message>
        <source>What the team aims at itself, ahead of the limit</source>
        <translation>Was sich das Team selbst vornimmt, vor der Grenze</translation>
    </message>
    <message>
        <source>The channel that it is for</source>
        <translation>Der Kanal, für den er gilt</translation>
    </message>
    <message>
        <source>What exactly it promises</source>
        <translation>Was er genau verspricht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Zuletzt bekannt</translation>
    </message>
    <message>
        <source>There is no standard “%1” in force.</source>
        <translation>Es gilt kein Standard „%1“.</translation>
    </message>
    <message>
        <source>The standard that it is promised under, which gives the deadline</source>
        <translation>Der Standard, nach dem versprochen wird; er gibt die Frist</translation>
    </message>
    <message>
        <source>“%1” is later than the standard promises, so it is due %2.</source>
        <translation>„%1“ ist später, als der Standard verspricht; fällig ist es also %2.</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>rating</comment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>the same e-mail address, %1</source>
        <translation>dieselbe E-Mail-Adresse, %1</translation>
    </message>
    <message>
        <source>the same phone number, %1</source>
        <translation>dieselbe Telefonnummer, %1</translation>
    </message>
    <message>
        <source>names that are alike</source>
        <translation>ähnliche Namen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>Unerwünscht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1, von %2, %3</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Owed own-ups</source>
        <translation>Geschuldete Eingeständnisse</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>The channel they want to be reached on</source>
        <translation>Der Kanal, über den sie erreicht werden möchten</translation>
    </message>
    <message>
        <source>A channel they do not want, or several</source>
        <translation>Ein Kanal, den sie nicht möchten, oder mehrere</translation>
    </message>
    <message>
        <source>Their time zone, such as Europe/Berlin</source>
        <translation>Ihre Zeitzone, etwa Europe/Berlin</translation>
    </message>
    <message>
        <source>When they want quiet, such as &quot;Mon-Fri 22:00-07:00, Sun 00:00-24:00&quot;</source>
        <translation>Wann sie Ruhe möchten, etwa &quot;Mo-Fr 22:00-07:00, So 00:00-24:00&quot;</translation>
    </message>
    <message>
        <source>For whom they work</source>
        <translation>Für wen sie arbeiten</translation>
    </message>
    <message>
        <source>An e-mail address, or several</source>
        <translation>Eine E-Mail-Adresse oder mehrere</translation>
    </message>
    <message>
        <source>A phone number, or several</source>
        <translation>Eine Telefonnummer oder mehrere</translation>
    </message>
    <message>
        <source>A short note</source>
        <translation>Eine kurze Notiz</translation>
    </message>
    <message>
        <source>Shows customers, and what is known of them.</source>
        <translation>Zeigt Kunden und was von ihnen bekannt ist.</translation>
    </message>
    <message>
        <source>Shows one, and everything promised to them</source>
        <translation>Zeigt einen und alles, was ihm zugesagt wurde</translation>
    </message>
    <message>
        <source>Adds one</source>
        <translation>Fügt einen hinzu</translation>
    </message>
    <message>
        <source>Changes what is known of one; an empty text clears</source>
        <translation>Ändert, was von einem bekannt ist; ein leerer Text löscht</translation>
    </message>
    <message>
        <source>Lists those at risk after a miss</source>
        <translation>Listet die auf, die nach einem Versäumnis gefährdet sind</translation>
    </message>
    <message>
        <source>Says that two are one; promises keep whom they name</source>
        <translation>Sagt, dass zwei derselbe sind; Zusagen behalten, wen sie nennen</translation>
    </message>
    <message>
        <source>The one that is shown as the other</source>
        <translation>Der, der als der andere gezeigt wird</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Takes a merge back</source>
        <translation>Nimmt eine Zusammenführung zurück</translation>
    </message>
    <message>
        <source>The name of the one that was merged</source>
        <translation>Der Name dessen, der zusammengeführt wurde</translation>
    </message>
    <message>
        <source>Lists those that may be one</source>
        <translation>Listet die auf, die derselbe sein können</translation>
    </message>
    <message>
        <source>Brings in cards from a vCard file</source>
        <translation>Übernimmt Karten aus einer vCard-Datei</translation>
    </message>
    <message>
        <source>Writes them as a vCard file</source>
        <translation>Schreibt sie als vCard-Datei</translation>
    </message>
    <message>
        <source>The version of vCard; 4.0 where it is not said</source>
        <translation>Die Version von vCard; 4.0, wenn nichts gesagt ist</translation>
    </message>
    <message numerus="yes">
        <source>“%1” would be shown as “%2”, with %n promise(s).</source>
        <translation>
            <numerusform>„%1“ würde als „%2“ gezeigt, mit %n Zusage.</numerusform>
            <numerusform>„%1“ würde als „%2“ gezeigt, mit %n Zusagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is shown as “%2” now, with %n promise(s).</source>
        <translation>
            <numerusform>„%1“ wird jetzt als „%2“ gezeigt, mit %n Zusage.</numerusform>
            <numerusform>„%1“ wird jetzt als „%2“ gezeigt, mit %n Zusagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be: %L1 added, %L2 updated, %L3 known, %L4 bad</source>
        <translation>Es wären: %L1 neu, %L2 ergänzt, %L3 bekannt, %L4 fehlerhaft</translation>
    </message>
    <message>
        <source>%L1 added, %L2 updated, %L3 known, %L4 bad</source>
        <translation>%L1 neu, %L2 ergänzt, %L3 bekannt, %L4 fehlerhaft</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <comment>line, name, reason</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written.</source>
        <translation>
            <numerusform>%n Kunde geschrieben.</numerusform>
            <numerusform>%n Kunden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says how somebody wants to be reached; an empty text clears</source>
        <translation>Sagt, wie jemand erreicht werden möchte; ein leerer Text löscht</translation>
    </message>
    <message>
        <source>due %1, still judged by %2</source>
        <translation>fällig %1, beurteilt weiterhin nach %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what became of it, its deadlines</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sets a reminder of your own, before or after the promise is closed.</source>
        <translation>Setzt eine eigene Erinnerung, bevor oder nachdem die Zusage abgeschlossen ist.</translation>
    </message>
    <message>
        <source>When to be reminded</source>
        <translation>Wann erinnert werden soll</translation>
    </message>
    <message>
        <source>Declines a promise that was handed over, or withdraws the offer.</source>
        <translation>Lehnt eine Zusage ab, die übergeben wurde, oder zieht das Angebot zurück.</translation>
    </message>
    <message>
        <source>Takes on a promise that a department gave.</source>
        <translation>Übernimmt eine Zusage, die eine Abteilung gegeben hat.</translation>
    </message>
    <message>
        <source>Would be: %L1 verdicts added, %L2 known, %3</source>
        <translation>Wären: %L1 Urteile hinzugefügt, %L2 bekannt, %3</translation>
    </message>
    <message>
        <source>%L1 verdicts added, %L2 known, %3</source>
        <translation>%L1 Urteile hinzugefügt, %L2 bekannt, %3</translation>
    </message>
    <message>
        <source>The file holds what promisees said: the columns verdict, and reference or id</source>
        <translation>Die Datei enthält, was Empfänger sagen: die Spalten verdict sowie reference oder id</translation>
    </message>
    <message>
        <source>A --map is for promises: it does not go with --verdicts.</source>
        <translation>Ein --map ist für Zusagen: Es passt nicht zu --verdicts.</translation>
    </message>
    <message>
        <source>Only proposes what to say, and records nothing</source>
        <translation>Schlägt nur vor, was zu sagen wäre, und hält nichts fest</translation>
    </message>
    <message>
        <source>Of the draft</source>
        <translation>Des Entwurfs</translation>
    </message>
    <message>
        <source>What happens now, for the draft</source>
        <translation>Wie es jetzt weitergeht, für den Entwurf</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Say what you told them with --said and how with --channel, or ask for a --draft.</source>
        <translation>Sag mit --said, was du gesagt hast, und mit --channel, wie; oder bitte mit --draft um einen Entwurf.</translation>
    </message>
    <message>
        <source>--language and --next go with --draft, and only with it.</source>
        <translation>--language und --next gehören zu --draft, und nur dazu.</translation>
    </message>
    <message>
        <source>When they were told, where that was earlier</source>
        <translation>Wann es gesagt wurde, falls das früher war</translation>
    </message>
    <message>
        <source>A --told-at goes with --told, and only with it.</source>
        <translation>--told-at gehört zu --told, und nur dazu.</translation>
    </message>
    <message>
        <source>How they want to hear</source>
        <translation>Auf welchem Weg sie es hören möchten</translation>
    </message>
    <message>
        <source>Say what to correct: --what, --to, --channel or --size.</source>
        <translation>Gib an, was zu berichtigen ist: --what, --to, --channel oder --size.</translation>
    </message>
    <message>
        <source>Says that this was a promise after all.</source>
        <translation>Hält fest, dass es doch eine Zusage war.</translation>
    </message>
    <message>
        <source>With --by verdict: a row for each of them</source>
        <translation>Mit --by verdict: eine Zeile für jede und jeden davon</translation>
    </message>
    <message>
        <source>A --per goes with --by verdict, and only with it.</source>
        <translation>Ein --per gehört zu --by verdict, und nur dazu.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <comment>how many there are</comment>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>both say kept</source>
        <translation>beide: eingehalten</translation>
    </message>
    <message>
        <source>kept, they say not</source>
        <translation>eingehalten, sie sagen nein</translation>
    </message>
    <message>
        <source>missed, they say kept</source>
        <translation>verpasst, sie sagen eingehalten</translation>
    </message>
    <message>
        <source>both say not</source>
        <translation>beide: nicht</translation>
    </message>
    <message>
        <source>Removes a name, and all that is known of them, for good, as they asked</source>
        <translation>Entfernt auf Wunsch einen Namen und alles, was über den Kunden bekannt ist, für immer</translation>
    </message>
    <message>
        <source>Their name, or their number</source>
        <translation>Der Name oder die Nummer</translation>
    </message>
    <message>
        <source>The customer is forgotten; the history says so.</source>
        <translation>Der Kunde ist vergessen; der Verlauf sagt es.</translation>
    </message>
    <message>
        <source>%1, first %2</source>
        <comment>a deadline, the one that was promised before</comment>
        <translation>%1, zuerst %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of promises still hold the name in their words. Remove what has to go:</source>
        <translation>
            <numerusform>%n Text einer Zusage enthält den Namen noch in seinen Worten. Entferne, was gehen muss:</numerusform>
            <numerusform>%n Texte von Zusagen enthalten den Namen noch in ihren Worten. Entferne, was gehen muss:</numerusform>
        </translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Name removed on request: %1, %2, by %3.</source>
        <comment>whose, when, by whom</comment>
        <translation>Name auf Wunsch entfernt: %1, %2, von %3.</translation>
    </message>
    <message>
        <source>%1 prefers %2.</source>
        <comment>who, which channel</comment>
        <translation>%1 bevorzugt %2.</translation>
    </message>
    <message>
        <source>The department that promises, until a person claims it; &quot;Service: …&quot; in TEXT says the same</source>
        <translation>Die Abteilung, die verspricht, bis eine Person es übernimmt; „Service: …“ in TEXT sagt dasselbe</translation>
    </message>
    <message>
        <source>Either --by or --department says who promises.</source>
        <translation>Entweder --by oder --department sagt, wer verspricht.</translation>
    </message>
    <message>
        <source>Lists, writes and removes private notes, which only their author and the person see.</source>
        <translation>Listet, schreibt und entfernt private Notizen, die nur der Verfasser und die Person sehen.</translation>
    </message>
    <message>
        <source>Lists those of yours and about you, newest first</source>
        <translation>Listet deine und die über dich, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Only those between you and this person</source>
        <translation>Nur die zwischen dir und dieser Person</translation>
    </message>
    <message>
        <source>Writes one, as a team lead</source>
        <translation>Schreibt eine, als Teamleitung</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Removes one of your own</source>
        <translation>Entfernt eine von deinen</translation>
    </message>
    <message>
        <source>Its number, as the list has it</source>
        <translation>Ihre Nummer, wie die Liste sie zeigt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>It recurs %1: recurring promise %2.</source>
        <translation>Es wiederholt sich %1: wiederkehrende Zusage %2.</translation>
    </message>
    <message>
        <source>Promises that recur could not be made: %1</source>
        <translation>Wiederkehrende Zusagen konnten nicht gegeben werden: %1</translation>
    </message>
    <message>
        <source>The occurrences of this recurring promise</source>
        <translation>Die einzelnen Zusagen dieser wiederkehrenden</translation>
    </message>
    <message>
        <source>No longer recurs: %1</source>
        <translation>Wiederholt sich nicht mehr: %1</translation>
    </message>
    <message>
        <source>Lists, starts and ends promises that recur, and skips one of theirs.</source>
        <translation>Listet, beginnt und beendet wiederkehrende Zusagen und lässt einzelne aus.</translation>
    </message>
    <message>
        <source>Starts one, and prints its number</source>
        <translation>Beginnt eines und gibt seine Nummer aus</translation>
    </message>
    <message>
        <source>Tells how one recurs, and what was skipped</source>
        <translation>Sagt, wie eines sich wiederholt und was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Says that there is none on a day</source>
        <translation>Sagt, dass es an einem Tag keines gibt</translation>
    </message>
    <message>
        <source>The day, such as 2026-12-24</source>
        <translation>Der Tag, etwa 2026-12-24</translation>
    </message>
    <message>
        <source>Says that there are no more</source>
        <translation>Sagt, dass es keine weiteren gibt</translation>
    </message>
    <message>
        <source>The first day without one; otherwise the next that is not promised yet</source>
        <translation>Der erste Tag ohne; sonst der nächste, der noch nicht versprochen ist</translation>
    </message>
    <message>
        <source>Removes a text of one for good; lists them otherwise</source>
        <translation>Entfernt einen Text endgültig; listet sonst alle</translation>
    </message>
    <message>
        <source>The number of the entry in the history</source>
        <translation>Die Nummer des Eintrags im Verlauf</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Seine Nummer</translation>
    </message>
    <message>
        <source>Promises made of it have their own texts: see kept redact.</source>
        <translation>Die einzelnen Zusagen haben eigene Texte: siehe kept redact.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-24.</source>
        <translation>„%1“ ist kein Tag wie 2026-12-24.</translation>
    </message>
    <message>
        <source>A rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=MO</source>
        <translation>Eine Regel nach RFC 5545, etwa FREQ=WEEKLY;BYDAY=MO</translation>
    </message>
    <message>
        <source>The first day that may be one</source>
        <translation>Der erste Tag, der einer sein kann</translation>
    </message>
    <message>
        <source>By what time of the day, such as 09:00</source>
        <translation>Bis zu welcher Uhrzeit, etwa 09:00</translation>
    </message>
    <message>
        <source>Say how it recurs, such as &quot;every Monday 9:00&quot;, or with --rule.</source>
        <translation>Sag, wie es sich wiederholt, etwa &quot;jeden Montag 9:00&quot;, oder mit --rule.</translation>
    </message>
    <message>
        <source>“%1” is no time of the day such as 09:00.</source>
        <translation>„%1“ ist keine Uhrzeit wie 09:00.</translation>
    </message>
    <message>
        <source>There is no day “%1”, so it is due %2.</source>
        <translation>Den Tag „%1“ gibt es nicht, darum ist es fällig: %2.</translation>
    </message>
    <message>
        <source>Note %1 holds the name of somebody who asked to be forgotten: kept private-notes remove %1</source>
        <translation>Notiz %1 enthält den Namen von jemandem, der vergessen werden wollte: kept private-notes remove %1</translation>
    </message>
    <message>
        <source>The number of the promise; &quot;book&quot; for standards and recognitions</source>
        <translation>Die Nummer der Zusage; „book“ für Standards und Anerkennungen</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) looked for the name and went with it.</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht suchte nach dem Namen und ist mit ihm entfernt.</numerusform>
            <numerusform>%n gespeicherte Ansichten suchten nach dem Namen und sind mit ihm entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) had the name in theirs and got another.</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht hieß nach ihm und hat einen anderen Namen bekommen.</numerusform>
            <numerusform>%n gespeicherte Ansichten hießen nach ihm und haben andere Namen bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may also stand in:</source>
        <translation>Er kann auch hier stehen:</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>where a name stands, how it is removed there</comment>
        <translation>  %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) by %1 hold it. Only %1 can remove them: kept private-notes</source>
        <translation>
            <numerusform>%n private Notiz von %1 enthält ihn. Nur %1 kann sie entfernen: kept private-notes</numerusform>
            <numerusform>%n private Notizen von %1 enthalten ihn. Nur %1 kann sie entfernen: kept private-notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n promise(s) that had no history.</source>
        <translation>
            <numerusform>Entfernt: %n Zusage ohne Verlauf.</numerusform>
            <numerusform>Entfernt: %n Zusagen ohne Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no time, so it is due %2.</source>
        <translation>„%1“ nennt keine Zeit, darum ist es fällig: %2.</translation>
    </message>
    <message>
        <source>“%1” lies in the past: it was read as %2.</source>
        <translation>„%1“ liegt in der Vergangenheit: gelesen als %2.</translation>
    </message>
    <message>
        <source>Everybody signs in to this book: %1 sets a password first, with kept password.</source>
        <translation>In diesem Buch melden sich alle an: %1 braucht zuerst ein Passwort, mit kept password.</translation>
    </message>
    <message>
        <source>Whose; otherwise that of whoever acts</source>
        <translation>Wessen; sonst das der handelnden Person</translation>
    </message>
    <message>
        <source>Removes it</source>
        <translation>Entfernt es</translation>
    </message>
    <message>
        <source>As an owner: whether nobody acts without one</source>
        <translation>Für Eigentümer: ob niemand ohne eines handelt</translation>
    </message>
    <message>
        <source>Say one of --remove, --reset and --everyone.</source>
        <translation>Nenne eines von --remove, --reset und --everyone.</translation>
    </message>
    <message>
        <source>From now on everybody signs in to this book.</source>
        <translation>Von jetzt an melden sich in diesem Buch alle an.</translation>
    </message>
    <message>
        <source>Who has no password acts without one again.</source>
        <translation>Wer kein Passwort hat, handelt wieder ohne.</translation>
    </message>
    <message>
        <source>Say whose password: kept password NAME --reset.</source>
        <translation>Sag, wessen Passwort: kept password NAME --reset.</translation>
    </message>
    <message>
        <source>Give this to %1, who chooses another one with it:</source>
        <translation>Gib dies an %1 weiter; damit wird ein eigenes gewählt:</translation>
    </message>
    <message>
        <source>Say whose password: kept password NAME.</source>
        <translation>Sag, wessen Passwort: kept password NAME.</translation>
    </message>
    <message>
        <source>%1 has no password.</source>
        <translation>%1 hat kein Passwort.</translation>
    </message>
    <message>
        <source>The password stays as it was.</source>
        <translation>Das Passwort bleibt, wie es war.</translation>
    </message>
    <message>
        <source>%1 has no password any more.</source>
        <translation>%1 hat kein Passwort mehr.</translation>
    </message>
    <message>
        <source>The password of %1 is another one now.</source>
        <translation>Das Passwort von %1 ist jetzt ein anderes.</translation>
    </message>
    <message>
        <source>%1 has a password from now on.</source>
        <translation>%1 hat von jetzt an ein Passwort.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>has a password</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>temporary</source>
        <comment>password</comment>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort von %1: </translation>
    </message>
    <message>
        <source>%1 has a password: type it at a terminal, or put it into KEPT_PASSWORD for a script.</source>
        <translation>%1 hat ein Passwort: Gib es an einem Terminal ein, oder setze es für ein Skript in KEPT_PASSWORD.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Neues Passwort: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dasselbe: </translation>
    </message>
    <message>
        <source>Type the new password at a terminal, or put it into KEPT_NEW_PASSWORD for a script.</source>
        <translation>Gib das neue Passwort an einem Terminal ein, oder setze es für ein Skript in KEPT_NEW_PASSWORD.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>This password is temporary: choose one of your own with kept password.</source>
        <translation>Dieses Passwort ist vorläufig: Wähle ein eigenes mit kept password.</translation>
    </message>
    <message>
        <source>You are signed in at the book&apos;s server as %1, and act as nobody else: leave --as out.</source>
        <translation>Du bist am Server des Buchs als %1 angemeldet und handelst als niemand sonst: Lass --as weg.</translation>
    </message>
    <message>
        <source>Copies the book to a server that a team shares.</source>
        <translation>Kopiert das Buch auf einen Server, den ein Team teilt.</translation>
    </message>
    <message>
        <source>The database, such as postgresql://server/promises</source>
        <translation>Die Datenbank, zum Beispiel postgresql://server/zusagen</translation>
    </message>
    <message>
        <source>A book moves from a file to a server: kept move --book FILE --to postgresql://…</source>
        <translation>Ein Buch zieht aus einer Datei auf einen Server um: kept move --book DATEI --to postgresql://…</translation>
    </message>
    <message>
        <source>Moved and checked: %L1 events, %L2 promises.</source>
        <translation>Umgezogen und geprüft: %L1 Einträge, %L2 Zusagen.</translation>
    </message>
    <message>
        <source>Seal on both sides: %1</source>
        <translation>Siegel auf beiden Seiten: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows copied</source>
        <translation>%L1 von %L2 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Your password at the book&apos;s server is another one now.</source>
        <translation>Dein Passwort am Server des Buchs ist jetzt ein anderes.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Says who signs in as whom at the server of a book</source>
        <translation>Sagt, wer sich am Server eines Buchs als wer anmeldet</translation>
    </message>
    <message>
        <source>They sign in no more</source>
        <translation>Sie melden sich nicht mehr an</translation>
    </message>
    <message>
        <source>Say which login, or --remove.</source>
        <translation>Nenne eine Anmeldung oder --remove.</translation>
    </message>
    <message>
        <source>%1 signs in as %2.</source>
        <translation>%1 meldet sich als %2 an.</translation>
    </message>
    <message>
        <source>The first password, which is said only now:</source>
        <translation>Das erste Passwort, das nur jetzt genannt wird:</translation>
    </message>
    <message>
        <source>Your password at the book&apos;s server is another one now, and the keychain has it.</source>
        <translation>Dein Passwort am Server des Buchs ist jetzt ein anderes, und der Schlüsselbund hat es.</translation>
    </message>
    <message>
        <source>Password of %1 on %2: </source>
        <translation>Passwort von %1 auf %2: </translation>
    </message>
    <message>
        <source>%1 Type it at a terminal, set PGPASSWORD, write it into ~/.pgpass, or join the book in the window once and keep it in the keychain.</source>
        <translation>%1 Tippe es an einem Terminal ein, setze PGPASSWORD, schreib es in ~/.pgpass, oder tritt dem Buch einmal im Fenster bei und lass es im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The book %1 is ready, in the database %2. You signed in as %3, who keeps the book from now on.</source>
        <translation>Das Buch %1 ist bereit, in der Datenbank %2. Du hast dich als %3 angemeldet: Diese Anmeldung verwahrt das Buch von jetzt an.</translation>
    </message>
    <message>
        <source>The file %1 is as it was. From now on the book is at %2, in the database %3; you signed in as %4. Give each person a login there: kept people login NAME LOGIN</source>
        <translation>Die Datei %1 ist, wie sie war. Von jetzt an ist das Buch unter %2, in der Datenbank %3; angemeldet warst du als %4. Gib dort allen eine Anmeldung: kept people login NAME LOGIN</translation>
    </message>
    <message>
        <source>Sets, changes or removes the password that somebody signs in with. Scripts give it in KEPT_PASSWORD and a new one in KEPT_NEW_PASSWORD; other programs of the same user can read them. At a book on a server it changes the password of the login that you sign in with: there the present one comes from PGPASSWORD, ~/.pgpass or the keychain, never from KEPT_PASSWORD.</source>
        <translation>Setzt, ändert oder entfernt das Passwort, mit dem sich jemand anmeldet. Skripte geben es in KEPT_PASSWORD an und ein neues in KEPT_NEW_PASSWORD; andere Programme desselben Benutzers können sie lesen. Bei einem Buch auf einem Server ändert es das Passwort der Anmeldung, mit der du dich anmeldest: Dort kommt das jetzige aus PGPASSWORD, ~/.pgpass oder dem Schlüsselbund, nie aus KEPT_PASSWORD.</translation>
    </message>
    <message>
        <source>As an owner: gives NAME a temporary one, and prints it; at a book on a server it is kept people login NAME --new-password</source>
        <translation>Für Eigentümer: gibt NAME ein vorläufiges und schreibt es hin; bei einem Buch auf einem Server ist es kept people login NAME --new-password</translation>
    </message>
    <message>
        <source>At this book everybody signs in with a login of its server.</source>
        <translation>Bei diesem Buch melden sich alle am Server des Buchs an.</translation>
    </message>
    <message>
        <source>%1 To take it away from %2: kept people login &quot;%2&quot; --remove</source>
        <comment>that everybody has a login, whose</comment>
        <translation>%1 Um sie %2 wegzunehmen: kept people login &quot;%2&quot; --remove</translation>
    </message>
    <message>
        <source>%1 To give %2 a new password: kept people login &quot;%2&quot; --new-password; where they have no login yet: kept people login &quot;%2&quot; LOGIN</source>
        <comment>that everybody has a login, whose</comment>
        <translation>%1 Um %2 ein neues Passwort zu geben: kept people login &quot;%2&quot; --new-password; wenn es noch keine Anmeldung gibt: kept people login &quot;%2&quot; LOGIN</translation>
    </message>
    <message>
        <source>Also where no owner can sign in any more then</source>
        <translation>Auch wenn sich dann kein Eigentümer mehr anmelden kann</translation>
    </message>
    <message>
        <source>%1 is on the team now, in %2 (%3).</source>
        <comment>name, department, role</comment>
        <translation>%1 ist jetzt im Team, in %2 (%3).</translation>
    </message>
    <message>
        <source>To sign in, they need a login: kept people login &quot;%1&quot; LOGIN</source>
        <translation>Um das Buch zu öffnen, braucht die Person noch eine Anmeldung: kept people login &quot;%1&quot; LOGIN</translation>
    </message>
    <message>
        <source>How %1 wants to be reached is noted.</source>
        <translation>Wie %1 erreicht werden möchte, ist festgehalten.</translation>
    </message>
    <message>
        <source>%1 has left the team.</source>
        <translation>%1 ist nicht mehr im Team.</translation>
    </message>
    <message>
        <source>Their login %1 opens nothing, until they are back.</source>
        <translation>Die Anmeldung %1 öffnet nichts, bis die Person wieder da ist.</translation>
    </message>
    <message>
        <source>Nobody who owns the book signs in any more; only whoever keeps the server can give a login again: kept people login NAME LOGIN</source>
        <translation>Kein Eigentümer des Buchs meldet sich mehr an; nur wer den Server betreut, kann wieder eine Anmeldung geben: kept people login NAME LOGIN</translation>
    </message>
    <message>
        <source>That is the last login of an owner: nobody who owns the book could sign in any more, and only whoever keeps the server could give a login again. To do it all the same, say --yes.</source>
        <translation>Das ist die letzte Anmeldung eines Eigentümers: Kein Eigentümer des Buchs könnte sich mehr anmelden, und nur wer den Server betreut, könnte wieder eine Anmeldung geben. Wenn es trotzdem sein soll, sag --yes.</translation>
    </message>
    <message>
        <source>The login to give them; its password is said once. Without it, the one they have is said</source>
        <translation>Die Anmeldung, die sie bekommen; das Passwort wird einmal genannt. Ohne wird die genannt, die sie haben</translation>
    </message>
    <message>
        <source>Gives the login that they have another password</source>
        <translation>Gibt der Anmeldung, die sie haben, ein anderes Passwort</translation>
    </message>
    <message>
        <source>The server knows the login already: it goes on with what it signs in with</source>
        <translation>Der Server kennt die Anmeldung schon: Es bleibt dabei, womit sie sich anmeldet</translation>
    </message>
    <message>
        <source>Say one of --new-password, --no-password and --remove.</source>
        <translation>Sag eines von --new-password, --no-password und --remove.</translation>
    </message>
    <message>
        <source>Say which login: kept people login NAME LOGIN --no-password</source>
        <translation>Sag, welche Anmeldung: kept people login NAME LOGIN --no-password</translation>
    </message>
    <message>
        <source>%1 has no login.</source>
        <translation>%1 hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 has no login. Give one: kept people login NAME LOGIN</source>
        <translation>%1 hat keine Anmeldung. So gibst du eine: kept people login NAME LOGIN</translation>
    </message>
    <message>
        <source>%1 signs in as %2 already. To give a new password: kept people login &quot;%1&quot; --new-password</source>
        <translation>%1 meldet sich schon als %2 an. Für ein neues Passwort: kept people login &quot;%1&quot; --new-password</translation>
    </message>
    <message>
        <source>%1 For that: kept people login NAME LOGIN --no-password</source>
        <comment>why it is refused</comment>
        <translation>%1 Dafür: kept people login NAME LOGIN --no-password</translation>
    </message>
    <message>
        <source>The login %1 is still on the server, and signs nobody of the team in any more.</source>
        <translation>Die Anmeldung %1 gibt es auf dem Server noch; aus dem Team meldet sich niemand mehr mit ihr an.</translation>
    </message>
    <message>
        <source>The new password, which is said only now:</source>
        <translation>Das neue Passwort, das nur jetzt genannt wird:</translation>
    </message>
    <message>
        <source>%1 has no login any more. The server goes on knowing the login %2, which is nobody&apos;s of the team now.</source>
        <translation>%1 hat keine Anmeldung mehr. Der Server kennt die Anmeldung %2 weiter; sie gehört jetzt niemandem aus dem Team.</translation>
    </message>
    <message>
        <source>The working hours are noted.</source>
        <translation>Die Arbeitszeiten sind festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) removed.</source>
        <translation>
            <numerusform>%n Abwesenheit entfernt.</numerusform>
            <numerusform>%n Abwesenheiten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who acts, by name; otherwise the person of this desktop. Who has a password is asked for it, or gives it in KEPT_PASSWORD, which other programs of the same user can read. At a book on a server whoever signs in there acts: their password is in PGPASSWORD, ~/.pgpass or the keychain, and KEPT_PASSWORD is not looked at</source>
        <translation>Wer handelt, mit Namen; sonst die Person dieses Rechners. Wer ein Passwort hat, wird danach gefragt oder gibt es in KEPT_PASSWORD an, das andere Programme desselben Benutzers lesen können. Bei einem Buch auf einem Server handelt, wer sich dort anmeldet: Das Passwort steht in PGPASSWORD, ~/.pgpass oder dem Schlüsselbund, und KEPT_PASSWORD zählt nicht</translation>
    </message>
    <message>
        <source>%1 does not take the password that PGPASSWORD, ~/.pgpass or the keychain has for %2. Put the right one there, or type it at a terminal; an owner of the book can give a new one.</source>
        <translation>%1 nimmt das Passwort nicht an, das PGPASSWORD, ~/.pgpass oder der Schlüsselbund für %2 hat. Schreib das richtige dorthin oder tipp es an einem Terminal ein; ein Eigentümer des Buchs kann ein neues geben.</translation>
    </message>
    <message>
        <source>There is no file %1. If a book on a server is meant, its address looks like this: postgresql://user@host/database</source>
        <translation>Eine Datei %1 gibt es nicht. Wenn ein Buch auf einem Server gemeint ist, sieht seine Adresse so aus: postgresql://user@host/database</translation>
    </message>
    <message>
        <source>No other password was typed, so the book was not opened.</source>
        <translation>Es wurde kein anderes Passwort eingetippt; das Buch wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Writes open promises as iCalendar, for other calendars to follow.</source>
        <translation>Schreibt offene Zusagen als iCalendar, dem andere Kalender folgen können.</translation>
    </message>
    <message>
        <source>Where it goes, replaced as a whole: a name that ends in .ics, or - for the standard output</source>
        <translation>Wohin, als Ganzes ersetzt: ein Name, der auf .ics endet, oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>Whose promises; otherwise those of the person who acts</source>
        <translation>Wessen Zusagen; sonst die der Person, die handelt</translation>
    </message>
    <message>
        <source>This one alone, whatever became of it</source>
        <translation>Nur diese eine, was auch aus ihr geworden ist</translation>
    </message>
    <message>
        <source>As tasks that are due, not as appointments</source>
        <translation>Als fällige Aufgaben, nicht als Termine</translation>
    </message>
    <message numerus="yes">
        <source>The calendar is in %1: %n promise(s).</source>
        <translation>
            <numerusform>Der Kalender ist in %1: %n Zusage.</numerusform>
            <numerusform>Der Kalender ist in %1: %n Zusagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--promise names one alone: leave --by out.</source>
        <translation>--promise nennt eine einzelne: lass --by weg.</translation>
    </message>
    <message>
        <source>“%1” is no name for a calendar: it has to end in .ics.</source>
        <translation>„%1“ ist kein Name für einen Kalender: er muss auf .ics enden.</translation>
    </message>
    <message>
        <source>Say whose promises: --by NAME.</source>
        <translation>Sag, wessen Zusagen: --by NAME.</translation>
    </message>
    <message>
        <source>Asks for it in a small window, for a key of the desktop</source>
        <translation>Fragt in einem kleinen Fenster danach, für eine Taste des Desktops</translation>
    </message>
    <message>
        <source>“%1” is no time before a deadline. Write such as 1d,2h,15min, or none.</source>
        <translation>„%1“ ist keine Zeit vor einer Frist. Schreib etwa 1d,2h,15min oder none.</translation>
    </message>
    <message>
        <source>“%1” is no number of working days.</source>
        <translation>„%1“ ist keine Anzahl von Arbeitstagen.</translation>
    </message>
    <message>
        <source>“%1” is no number of working hours; write one, or off.</source>
        <translation>„%1“ ist keine Anzahl von Arbeitsstunden; schreib eine, oder off.</translation>
    </message>
    <message numerus="yes">
        <source>Leads are told of what stays overdue for %n working hour(s).</source>
        <translation>
            <numerusform>Die Teamleitung erfährt, was %n Arbeitsstunde überfällig bleibt.</numerusform>
            <numerusform>Die Teamleitung erfährt, was %n Arbeitsstunden überfällig bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads are not told of what stays overdue.</source>
        <translation>Die Teamleitung erfährt nicht, was überfällig bleibt.</translation>
    </message>
    <message>
        <source>Who is reminded meanwhile, and may keep what falls due</source>
        <translation>Wer solange erinnert wird und halten darf, was fällig wird</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Vertreten von</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>before the deadline</source>
        <translation>vor der Frist</translation>
    </message>
    <message>
        <source>at the deadline</source>
        <translation>zur Frist</translation>
    </message>
    <message>
        <source>more likely missed than kept</source>
        <translation>eher versäumt als gehalten</translation>
    </message>
    <message>
        <source>did it work?</source>
        <translation>hat es geklappt?</translation>
    </message>
    <message>
        <source>stays overdue</source>
        <translation>bleibt überfällig</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Lists the reminders that are to come, shows the digest of a day, or sets when promises remind.</source>
        <translation>Listet die Erinnerungen, die kommen, zeigt die Übersicht eines Tages oder legt fest, wann Zusagen erinnern.</translation>
    </message>
    <message>
        <source>Whose; otherwise of who acts</source>
        <translation>Wessen; sonst die der handelnden Person</translation>
    </message>
    <message>
        <source>Shows what the working day begins with</source>
        <translation>Zeigt, womit der Arbeitstag beginnt</translation>
    </message>
    <message>
        <source>Of those whom that person leads</source>
        <translation>Derer, die diese Person leitet</translation>
    </message>
    <message>
        <source>Shows or sets when promises remind</source>
        <translation>Zeigt oder legt fest, wann Zusagen erinnern</translation>
    </message>
    <message>
        <source>Of which size</source>
        <translation>Welcher Größe</translation>
    </message>
    <message>
        <source>Of which service promise</source>
        <translation>Welches Standards</translation>
    </message>
    <message>
        <source>How long before the deadline, such as 1d,2h,15min, or none</source>
        <translation>Wie lange vor der Frist, etwa 1d,2h,15min, oder none</translation>
    </message>
    <message>
        <source>Working days after it was kept to ask if it worked; 0: never</source>
        <translation>Arbeitstage nach dem Halten, um zu fragen, ob es geklappt hat; 0: nie</translation>
    </message>
    <message>
        <source>The service promise reminds as the size of each promise does</source>
        <translation>Zusagen nach diesem Standard erinnern so wie die Größe jeder Zusage</translation>
    </message>
    <message>
        <source>Working hours until leads are told of what stays overdue, or off</source>
        <translation>Arbeitsstunden, bis die Teamleitung erfährt, was überfällig bleibt, oder off</translation>
    </message>
    <message>
        <source>Nothing is due today, overdue or owed.</source>
        <translation>Heute ist nichts fällig, überfällig oder offen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>To own up to</source>
        <translation>Dazu zu stehen</translation>
    </message>
    <message>
        <source>To ask after</source>
        <translation>Nachzufragen</translation>
    </message>
    <message>
        <source>Others wait for</source>
        <translation>Darauf warten andere</translation>
    </message>
    <message>
        <source>%1 is away until %2; nobody covers.</source>
        <translation>%1 ist bis %2 abwesend; niemand vertritt.</translation>
    </message>
    <message>
        <source>%1 is away until %2; %3 covers.</source>
        <translation>%1 ist bis %2 abwesend; %3 vertritt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Say one of --size and --service.</source>
        <translation>Nenn entweder --size oder --service.</translation>
    </message>
    <message>
        <source>--as-size goes with --service.</source>
        <translation>--as-size gehört zu --service.</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Hat es geklappt?</translation>
    </message>
    <message>
        <source>as their size</source>
        <translation>wie ihre Größe</translation>
    </message>
    <message>
        <source>Of what, such as &quot;ask whether it works&quot;; without it the promise&apos;s own reminder moves there, as snoozing does</source>
        <translation>Woran, etwa &quot;fragen, ob es klappt&quot;; ohne das rückt die Erinnerung der Zusage selbst dorthin, wie beim Verschieben</translation>
    </message>
    <message>
        <source>They lead nobody.</source>
        <translation>Diese Person leitet niemanden.</translation>
    </message>
    <message>
        <source>Needed: the file to make, or the address of an empty database: postgresql://…</source>
        <translation>Nötig: die Datei, die entstehen soll, oder die Adresse einer leeren Datenbank: postgresql://…</translation>
    </message>
    <message>
        <source>With a sample team and its promises; with a number, a made-up team with so many</source>
        <translation>Mit einem Beispielteam und seinen Zusagen; mit einer Zahl ein ausgedachtes Team mit so vielen</translation>
    </message>
    <message>
        <source>Of a made-up team: the same seed makes the same promises, up to now; otherwise %1</source>
        <translation>Für ein ausgedachtes Team: derselbe Startwert ergibt dieselben Zusagen, bis jetzt; sonst %1</translation>
    </message>
    <message>
        <source>BOOK is required (see kept --help)</source>
        <translation>BOOK fehlt (siehe kept --help)</translation>
    </message>
    <message>
        <source>A --seed is for a made-up team: it goes with --sample and a number.</source>
        <translation>Ein --seed ist für ein ausgedachtes Team: Er gehört zu --sample mit einer Zahl.</translation>
    </message>
    <message>
        <source>A made-up book begins as a file; kept move takes it to a server.</source>
        <translation>Ein ausgedachtes Buch beginnt als Datei; kept move bringt es auf einen Server.</translation>
    </message>
    <message>
        <source>Stopped: no book was made.</source>
        <translation>Abgebrochen: Es ist kein Buch entstanden.</translation>
    </message>
    <message>
        <source>%L1 of %L2 promises</source>
        <translation>%L1 von %L2 Zusagen</translation>
    </message>
    <message>
        <source>“%1” is no number of promises: --sample takes 1 to %L2, or no number at all.</source>
        <translation>„%1“ ist keine Anzahl von Zusagen: --sample nimmt 1 bis %L2 oder gar keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no seed: --seed takes a whole number from 0 to %2.</source>
        <translation>„%1“ ist kein Startwert: --seed nimmt eine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Stunde der Woche</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a weekday and an hour of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>People whose figures you may not look at are left out.</source>
        <translation>Personen, deren Zahlen du nicht ansehen darfst, sind weggelassen.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Shall Kept go on reminding you?</source>
        <translation>Soll Kept dich weiter erinnern?</translation>
    </message>
    <message>
        <source>You can change this in Settings, under Desktop.</source>
        <translation>Das lässt sich in den Einstellungen unter „Desktop“ ändern.</translation>
    </message>
    <message>
        <source>It stays in the tray, and a click there brings the window back. %1</source>
        <translation>Es bleibt im Infobereich der Leiste; ein Klick dort holt das Fenster zurück. %1</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window is minimised instead of closed. %1</source>
        <translation>Dieser Desktop hat keinen Infobereich: Das Fenster wird minimiert statt geschlossen. %1</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Keep running, minimised</source>
        <translation>Minimiert &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>That are more than %1 addresses of one kind.</source>
        <translation>Das sind mehr als %1 Adressen einer Art.</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>Der Kanal</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be preferred and unwanted at once.</source>
        <translation>„%1“ kann nicht zugleich bevorzugt und unerwünscht sein.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Eine Zeitzone „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>Die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation>Die Telefonnummer</translation>
    </message>
    <message>
        <source>The identifier</source>
        <translation>Die Kennung</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The name of the promisee</source>
        <translation>Der Name des Empfängers</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>Der Kanal</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>This is what the promise says already: nothing was corrected.</source>
        <translation>So steht es schon in der Zusage: Es wurde nichts berichtigt.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Über welchen Kanal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Prefers to be reached by</source>
        <translation>Möchte erreicht werden über</translation>
    </message>
    <message>
        <source>Does not want to be reached by</source>
        <translation>Möchte nicht erreicht werden über</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Wants quiet</source>
        <translation>Möchte Ruhe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Somebody else merged “%1” with another customer, or removed it.</source>
        <translation>Jemand anderes hat „%1“ mit einem anderen Kunden zusammengeführt oder entfernt.</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n heute fällig</numerusform>
            <numerusform>%n heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own-up(s) owed</source>
        <translation>
            <numerusform>%n Eingeständnis offen</numerusform>
            <numerusform>%n Eingeständnisse offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ask after</source>
        <translation>
            <numerusform>%n nachzufragen</numerusform>
            <numerusform>%n nachzufragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that others wait on</source>
        <translation>
            <numerusform>auf %n warten andere</numerusform>
            <numerusform>auf %n warten andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n abwesend</numerusform>
            <numerusform>%n abwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Dein Tag</translation>
    </message>
    <message>
        <source>Your team today</source>
        <translation>Dein Team heute</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>end of day</source>
        <translation>Tagesende</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>a day, or a time</comment>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>was end of day</source>
        <translation>zuvor Tagesende</translation>
    </message>
</context>
<context>
    <name>EntryChips</name>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>due %1?</source>
        <translation>fällig %1?</translation>
    </message>
    <message>
        <source>no deadline: due %1?</source>
        <translation>keine Frist: fällig %1?</translation>
    </message>
    <message>
        <source>Proposed, and taken with Enter: %1</source>
        <translation>Vorgeschlagen, Enter übernimmt: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>due %1: in the past</source>
        <translation>fällig %1: vorbei</translation>
    </message>
    <message>
        <source>%1
Press it, or %2, to promise that instead.</source>
        <translation>%1
Klick darauf, oder drück %2, um das stattdessen zuzusagen.</translation>
    </message>
    <message>
        <source>Your promises of today, and what is left of your working hours</source>
        <translation>Deine Zusagen von heute und was von deiner Arbeitszeit übrig ist</translation>
    </message>
    <message>
        <source>under “%1”</source>
        <translation>nach „%1“</translation>
    </message>
    <message>
        <source>Within %1; we aim at %2</source>
        <translation>Innerhalb von %1; Ziel: %2</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Innerhalb von %1</translation>
    </message>
    <message>
        <source>no standard</source>
        <translation>kein Standard</translation>
    </message>
    <message>
        <source>Choose the standard that it is promised under</source>
        <translation>Den Standard wählen, nach dem versprochen wird</translation>
    </message>
    <message>
        <source>Press to choose another channel</source>
        <translation>Drücken, um einen anderen Kanal zu wählen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>A department promises it, until a person claims it</source>
        <translation>Eine Abteilung verspricht es, bis eine Person es übernimmt</translation>
    </message>
    <message>
        <source>%1: no such day</source>
        <translation>%1: kein solcher Tag</translation>
    </message>
    <message>
        <source>Press to say how it recurs</source>
        <translation>Drücken, um zu sagen, wie es sich wiederholt</translation>
    </message>
    <message>
        <source>Recurs; first due %1</source>
        <translation>Wiederholt sich; zuerst fällig %1</translation>
    </message>
</context>
<context>
    <name>EntryCorrections</name>
    <message>
        <source>%1: %2</source>
        <comment>standard, time limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No standard</source>
        <translation>Kein Standard</translation>
    </message>
    <message>
        <source>I promise it</source>
        <translation>Ich sage es zu</translation>
    </message>
</context>
<context>
    <name>FileImport</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n bad row(s), so nothing was imported.</source>
        <translation>
            <numerusform>%1 hat %n fehlerhafte Zeile, darum wurde nichts übernommen.</numerusform>
            <numerusform>%1 hat %n fehlerhafte Zeilen, darum wurde nichts übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Customer %1, name removed</source>
        <translation>Kunde %1, Name entfernt</translation>
    </message>
    <message>
        <source>There is no such customer in this book.</source>
        <translation>Diesen Kunden gibt es in diesem Buch nicht.</translation>
    </message>
    <message>
        <source>Say first who you are: nobody is named as acting.</source>
        <translation>Sag zuerst, wer du bist: Niemand ist als handelnd genannt.</translation>
    </message>
    <message>
        <source>Only an owner of the book can remove the name of a customer.</source>
        <translation>Nur wem das Buch gehört, kann den Namen eines Kunden entfernen.</translation>
    </message>
    <message>
        <source>That name was removed already.</source>
        <translation>Dieser Name wurde schon entfernt.</translation>
    </message>
</context>
<context>
    <name>HintWords</name>
    <message>
        <source>“%1” names no time: by %2?</source>
        <translation>„%1“ nennt keine Zeit: bis %2?</translation>
    </message>
    <message>
        <source>“%1” is not a promise yet</source>
        <translation>„%1“ ist noch keine Zusage</translation>
    </message>
    <message>
        <source>“%1” is over: by %2 instead?</source>
        <translation>„%1“ ist vorbei: stattdessen bis %2?</translation>
    </message>
    <message>
        <source>there is no day “%1”: by %2 instead?</source>
        <translation>einen Tag „%1“ gibt es nicht: stattdessen bis %2?</translation>
    </message>
    <message>
        <source>there is no time “%1”</source>
        <translation>eine Uhrzeit „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is no channel and no size</source>
        <translation>„%1“ ist kein Kanal und keine Größe</translation>
    </message>
    <message>
        <source>more than one “%1”: whom?</source>
        <translation>mehr als ein „%1“: wer?</translation>
    </message>
    <message>
        <source>“%1”: promises recur by day, week, month or year at most</source>
        <translation>„%1“: Zusagen kehren höchstens tage-, wochen-, monats- oder jahresweise wieder</translation>
    </message>
    <message>
        <source>“%1” is later than the standard promises</source>
        <translation>„%1“ ist später, als der Standard verspricht</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>Line %1 of the calendar: %2.</source>
        <translation>Zeile %1 des Kalenders: %2.</translation>
    </message>
    <message>
        <source>it has no value</source>
        <translation>da fehlt der Wert</translation>
    </message>
    <message>
        <source>a calendar begins with BEGIN:VCALENDAR and ends with END:VCALENDAR</source>
        <translation>ein Kalender beginnt mit BEGIN:VCALENDAR und endet mit END:VCALENDAR</translation>
    </message>
    <message>
        <source>it ends what did not begin</source>
        <translation>hier endet, was nicht begonnen hat</translation>
    </message>
    <message>
        <source>the calendar does not end</source>
        <translation>der Kalender endet nicht</translation>
    </message>
    <message>
        <source>the event that begins here cannot be read</source>
        <translation>das Ereignis, das hier beginnt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>the event that begins here has no day</source>
        <translation>das Ereignis, das hier beginnt, hat keinen Tag</translation>
    </message>
    <message>
        <source>the event that begins here ends before it begins, or never</source>
        <translation>das Ereignis, das hier beginnt, endet vorher oder nie</translation>
    </message>
    <message>
        <source>the event that begins here repeats more often than daily</source>
        <translation>das Ereignis, das hier beginnt, wiederholt sich öfter als täglich</translation>
    </message>
    <message>
        <source>the event that begins here repeats in a way that cannot be read</source>
        <translation>die Wiederholung des Ereignisses, das hier beginnt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>the event that begins here repeats without end</source>
        <translation>das Ereignis, das hier beginnt, wiederholt sich ohne Ende</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>das ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a calendar of days off.</source>
        <translation>%1 ist zu groß für einen Kalender mit freien Tagen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a quote inside quotes is not doubled</source>
        <translation>ein Anführungszeichen zwischen Anführungszeichen ist nicht verdoppelt</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>the row is longer than %1 MB</source>
        <translation>die Zeile ist länger als %1 MB</translation>
    </message>
    <message>
        <source>Import map: %1</source>
        <translation>Spaltenplan: %1</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty.</source>
        <translation>„%1“ muss ein Text sein, der nicht leer ist.</translation>
    </message>
    <message>
        <source>“%1”: there is no time zone “%2”.</source>
        <translation>„%1“: Es gibt keine Zeitzone „%2“.</translation>
    </message>
    <message>
        <source>“%1” has to be a single character such as ; and no quote or newline.</source>
        <translation>„%1“ muss ein einzelnes Zeichen wie ; sein, kein Anführungszeichen und kein Zeilenende.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>“%1” has to say which outcome each value stands for.</source>
        <translation>„%1“ muss sagen, für welches Ergebnis jeder Wert steht.</translation>
    </message>
    <message>
        <source>“%1”, “%2”: no outcome has this name; kept, late, broken, released, partly_kept, open and void are some.</source>
        <translation>„%1“, „%2“: Kein Ergebnis heißt so; es gibt etwa kept, late, broken, released, partly_kept, open und void.</translation>
    </message>
    <message>
        <source>“%1” is not a key that it can have.</source>
        <translation>„%1“ ist kein Schlüssel, den es geben kann.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“promiser” and “department” are both missing: somebody has to give the promise.</source>
        <translation>„promiser“ und „department“ fehlen beide: Jemand muss die Zusage geben.</translation>
    </message>
    <message>
        <source>“states” is of no use without “state”, the column that holds them.</source>
        <translation>„states“ nützt nichts ohne „state“, die Spalte dazu.</translation>
    </message>
    <message>
        <source>line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>it has to be an object of keys and columns.</source>
        <translation>es muss ein Objekt aus Schlüsseln und Spalten sein.</translation>
    </message>
    <message>
        <source>The file has no column “%1”: say with a map which columns hold what.</source>
        <translation>Die Datei hat keine Spalte „%1“: Sag mit einem Spaltenplan, was in welcher Spalte steht.</translation>
    </message>
    <message>
        <source>“%1” names the column “%2”, but the file has only: %3.</source>
        <translation>„%1“ nennt die Spalte „%2“, aber die Datei hat nur: %3.</translation>
    </message>
    <message>
        <source>“%1” names the column “%2”, which the file has twice.</source>
        <translation>„%1“ nennt die Spalte „%2“, die es in der Datei zweimal gibt.</translation>
    </message>
    <message>
        <source>The date format “%1” cannot be used: %2.</source>
        <translation>Das Datumsformat „%1“ ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long</source>
        <translation>„%1“ ist zu lang</translation>
    </message>
    <message>
        <source>a year has four digits, yyyy; two name no century</source>
        <translation>ein Jahr hat vier Ziffern, yyyy; zwei nennen kein Jahrhundert</translation>
    </message>
    <message>
        <source>with AP the hour is written hh, on the 12-hour clock</source>
        <translation>mit AP schreibt man die Stunde als hh, nach der 12-Stunden-Uhr</translation>
    </message>
    <message>
        <source>“%1” means nothing in it; put words into quotes</source>
        <translation>„%1“ bedeutet darin nichts; setz Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>it says the same thing twice</source>
        <translation>es sagt dasselbe zweimal</translation>
    </message>
    <message>
        <source>mm are minutes, the month is MM</source>
        <translation>mm sind Minuten, der Monat ist MM</translation>
    </message>
    <message>
        <source>it has to name year (yyyy), month (MM) and day (dd)</source>
        <translation>es muss Jahr (yyyy), Monat (MM) und Tag (dd) nennen</translation>
    </message>
    <message>
        <source>it names the month twice</source>
        <translation>es nennt den Monat zweimal</translation>
    </message>
    <message>
        <source>it has no hour</source>
        <translation>es hat keine Stunde</translation>
    </message>
    <message>
        <source>due before it was made: “%1”</source>
        <translation>fällig, bevor sie gegeben wurde: „%1“</translation>
    </message>
    <message>
        <source>resolved before it was made: “%1”</source>
        <translation>abgeschlossen, bevor sie gegeben wurde: „%1“</translation>
    </message>
    <message>
        <source>unreadable moment: “%1”</source>
        <translation>nicht lesbarer Zeitpunkt: „%1“</translation>
    </message>
    <message>
        <source>no such time, the clock was put forward over it: “%1”</source>
        <translation>diese Zeit gibt es nicht, die Uhr wurde darüber vorgestellt: „%1“</translation>
    </message>
    <message>
        <source>not text in the encoding of the file: “%1”</source>
        <translation>kein Text in der Kodierung der Datei: „%1“</translation>
    </message>
    <message>
        <source>control characters: “%1”</source>
        <translation>Steuerzeichen: „%1“</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>The file is no text in the encoding %1.</source>
        <translation>Die Datei ist kein Text in der Kodierung %1.</translation>
    </message>
    <message>
        <source>%1 fields where the header has %2</source>
        <translation>%1 Felder, der Kopf hat %2</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>no words: what was promised?</source>
        <translation>keine Worte: Was wurde zugesagt?</translation>
    </message>
    <message>
        <source>nobody gave this promise</source>
        <translation>niemand gab diese Zusage</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>neither small, medium nor large: “%1”</source>
        <translation>weder small, medium noch large: „%1“</translation>
    </message>
    <message>
        <source>no verdict such as yes or no: “%1”</source>
        <translation>kein Urteil wie yes oder no: „%1“</translation>
    </message>
    <message>
        <source>it does not say when it was made</source>
        <translation>es steht nicht da, wann sie gegeben wurde</translation>
    </message>
    <message>
        <source>unknown state: “%1”</source>
        <translation>unbekannter Zustand: „%1“</translation>
    </message>
    <message>
        <source>“%1”, but it has a moment when it was resolved</source>
        <translation>„%1“, aber mit einem Zeitpunkt des Abschlusses</translation>
    </message>
    <message>
        <source>“%1”, but it does not say when</source>
        <translation>„%1“, aber ohne Zeitpunkt</translation>
    </message>
    <message>
        <source>“%1”, but it was resolved in time</source>
        <translation>„%1“, aber rechtzeitig abgeschlossen</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known: UTF-8, UTF-16, Windows-1252, ISO-8859-1 and ISO-8859-15 are.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt; bekannt sind UTF-8, UTF-16, Windows-1252, ISO-8859-1 und ISO-8859-15.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei war nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>a promise to oneself is a plan</source>
        <translation>eine Zusage an sich selbst ist ein Plan</translation>
    </message>
    <message>
        <source>words of a verdict, but no verdict</source>
        <translation>Worte eines Urteils, aber kein Urteil</translation>
    </message>
    <message>
        <source>A file of verdicts has the columns “verdict”, and “reference” or “id”.</source>
        <translation>Eine Datei mit Urteilen hat die Spalten „verdict“ sowie „reference“ oder „id“.</translation>
    </message>
    <message>
        <source>not text in the encoding of the file</source>
        <translation>kein Text in der Kodierung der Datei</translation>
    </message>
    <message>
        <source>several promises have it: “%1”</source>
        <translation>mehrere Zusagen haben sie: „%1“</translation>
    </message>
    <message>
        <source>no promise has it: “%1”</source>
        <translation>keine Zusage hat sie: „%1“</translation>
    </message>
    <message>
        <source>it does not say which promise</source>
        <translation>es steht nicht da, welche Zusage</translation>
    </message>
    <message>
        <source>there is no such promise: “%1”</source>
        <translation>es gibt keine solche Zusage: „%1“</translation>
    </message>
    <message>
        <source>no rating from 1 to 5: “%1”</source>
        <translation>keine Note von 1 bis 5: „%1“</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n bad row(s), so nothing was imported.</source>
        <translation>
            <numerusform>%1 hat %n fehlerhafte Zeile, darum wurde nichts übernommen.</numerusform>
            <numerusform>%1 hat %n fehlerhafte Zeilen, darum wurde nichts übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>made on %1, which has not come yet</source>
        <translation>gemacht am %1, der noch nicht gekommen ist</translation>
    </message>
    <message>
        <source>made in the future</source>
        <translation>in der Zukunft gemacht</translation>
    </message>
    <message>
        <source>closed on %1, which has not come yet</source>
        <translation>abgeschlossen am %1, der noch nicht gekommen ist</translation>
    </message>
    <message>
        <source>closed in the future</source>
        <translation>in der Zukunft abgeschlossen</translation>
    </message>
    <message>
        <source>said on %1, which has not come yet</source>
        <translation>gesagt am %1, der noch nicht gekommen ist</translation>
    </message>
    <message>
        <source>said in the future</source>
        <translation>in der Zukunft gesagt</translation>
    </message>
    <message>
        <source>said before it was promised, or reopened: “%1”</source>
        <translation>gesagt, bevor es zugesagt oder wieder geöffnet wurde: „%1“</translation>
    </message>
    <message>
        <source>nothing that can be seen: “%1”</source>
        <translation>nichts, was zu sehen ist: „%1“</translation>
    </message>
</context>
<context>
    <name>LoginNames</name>
    <message>
        <source>There is no such person in this book.</source>
        <translation>Diese Person gibt es in diesem Buch nicht.</translation>
    </message>
    <message>
        <source>The login</source>
        <translation>Die Anmeldung</translation>
    </message>
    <message>
        <source>A login has at most %1 letters.</source>
        <translation>Eine Anmeldung hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>PostgreSQL keeps %1 for itself. Choose another login.</source>
        <translation>PostgreSQL behält %1 für sich. Wähle eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>%1 signs in as %2 already.</source>
        <translation>%1 meldet sich schon als %2 an.</translation>
    </message>
    <message>
        <source>The server knows no login %1. Give it a password, or have it made there first.</source>
        <translation>Der Server kennt keine Anmeldung %1. Gib ihr ein Passwort, oder lass sie dort erst anlegen.</translation>
    </message>
    <message>
        <source>Nobody can sign in as %1: on the server it is a group.</source>
        <translation>Als %1 kann sich niemand anmelden: Auf dem Server ist das eine Gruppe.</translation>
    </message>
    <message>
        <source>A login has no spaces, quotes or backslashes.</source>
        <translation>Eine Anmeldung hat keine Leerzeichen, Anführungszeichen oder umgekehrten Schrägstriche.</translation>
    </message>
    <message>
        <source>%1 runs the server, or keeps this book there: only whoever keeps the book says whose of the team that is. Choose another login.</source>
        <translation>%1 betreibt den Server oder verwahrt dort dieses Buch: Wem aus dem Team diese Anmeldung gehört, sagt nur, wer das Buch verwahrt. Wähl eine andere.</translation>
    </message>
    <message>
        <source>The server has a login %1 already, which is nobody&apos;s of the team and was not made here. Choose another; or, if it is meant for %2, give it without a new password: the one it has goes on working.</source>
        <translation>Der Server hat schon eine Anmeldung %1; sie gehört niemandem aus dem Team und wurde nicht hier angelegt. Wähl eine andere; oder gib sie, wenn sie für %2 gedacht ist, ohne neues Passwort: Das bisherige gilt weiter.</translation>
    </message>
</context>
<context>
    <name>Logins</name>
    <message>
        <source>Then no owner could sign in to this book any more. Give another owner a login first.</source>
        <translation>Dann könnte sich kein Eigentümer mehr an diesem Buch anmelden. Gib erst einem anderen Eigentümer eine Anmeldung.</translation>
    </message>
</context>
<context>
    <name>MessageTemplate</name>
    <message>
        <source>%1: the brace at position %L2 belongs to no placeholder. Write it twice to have it as it is.</source>
        <translation>%1: Die Klammer an Stelle %L2 gehört zu keinem Platzhalter. Schreib sie doppelt, damit sie so dasteht.</translation>
    </message>
    <message>
        <source>%1: there is no placeholder {%2}. There are {%3}.</source>
        <translation>%1: Es gibt keinen Platzhalter {%2}. Es gibt {%3}.</translation>
    </message>
</context>
<context>
    <name>MissingField</name>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>%1, the end of the day</source>
        <translation>%1, Ende des Tages</translation>
    </message>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NameTraces</name>
    <message>
        <source>promise %1 that recurs</source>
        <translation>wiederkehrende Zusage %1</translation>
    </message>
    <message>
        <source>a standard</source>
        <translation>ein Standard</translation>
    </message>
    <message>
        <source>a recognition</source>
        <translation>eine Anerkennung</translation>
    </message>
    <message>
        <source>a vague word</source>
        <translation>ein vages Wort</translation>
    </message>
    <message>
        <source>the words for owning up (%1)</source>
        <translation>die Worte zum Dazustehen (%1)</translation>
    </message>
    <message>
        <source>Settings, Owning up: write others</source>
        <comment>what to do</comment>
        <translation>Einstellungen, Dazu stehen: andere schreiben</translation>
    </message>
    <message>
        <source>the reason of an absence of %1</source>
        <translation>der Grund einer Abwesenheit von %1</translation>
    </message>
    <message>
        <source>what is known of %1</source>
        <translation>was von %1 bekannt ist</translation>
    </message>
    <message>
        <source>the name of a channel</source>
        <translation>der Name eines Kanals</translation>
    </message>
    <message>
        <source>it can&apos;t be removed</source>
        <comment>what to do</comment>
        <translation>lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>the name of a standard or kind of service</source>
        <translation>der Name eines Standards oder einer Art von Leistung</translation>
    </message>
    <message>
        <source>where it is a standard: see above; otherwise it can&apos;t be removed</source>
        <comment>what to do</comment>
        <translation>bei einem Standard: siehe oben; sonst lässt er sich nicht entfernen</translation>
    </message>
    <message>
        <source>the name of an import</source>
        <translation>der Name eines Imports</translation>
    </message>
    <message>
        <source>the reference of promise %1</source>
        <translation>das Aktenzeichen der Zusage %1</translation>
    </message>
    <message>
        <source>it can&apos;t be removed: the history is sealed with it</source>
        <comment>what to do</comment>
        <translation>lässt sich nicht entfernen: der Verlauf ist damit versiegelt</translation>
    </message>
    <message>
        <source>the saved view “%1”</source>
        <translation>die gespeicherte Ansicht „%1“</translation>
    </message>
    <message>
        <source>a saved view that only %1 sees</source>
        <translation>eine gespeicherte Ansicht, die nur %1 sieht</translation>
    </message>
    <message>
        <source>View %1, name removed</source>
        <translation>Ansicht %1, Name entfernt</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>Nobody is named as you yet.</source>
        <translation>Es steht noch nicht fest, wer du bist.</translation>
    </message>
    <message>
        <source>You have not signed in yet.</source>
        <translation>Du hast dich noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>Your login is nobody&apos;s of the team.</source>
        <translation>Deine Anmeldung gehört niemandem aus dem Team.</translation>
    </message>
    <message>
        <source>Your login is nobody&apos;s of the team any more.</source>
        <translation>Deine Anmeldung gehört niemandem mehr aus dem Team.</translation>
    </message>
    <message>
        <source>Choose who you are in Settings.</source>
        <translation>Wähle in den Einstellungen, wer du bist.</translation>
    </message>
    <message>
        <source>Choose your name in Settings, and give your password.</source>
        <translation>Wähle in den Einstellungen deinen Namen und gib dein Passwort an.</translation>
    </message>
    <message>
        <source>It keeps the book on its server. To make promises, give it to a person in Settings under “Signing in”, or open the book with a login of the team.</source>
        <translation>Sie verwahrt das Buch auf seinem Server. Um etwas zuzusagen, gib sie in den Einstellungen unter „Anmelden“ einer Person, oder öffne das Buch mit einer Anmeldung des Teams.</translation>
    </message>
    <message>
        <source>Ask an owner to give you one, in Settings under “Signing in” or with kept people login.</source>
        <translation>Bitte einen Eigentümer um eine: in den Einstellungen unter „Anmelden“ oder mit kept people login.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>kept as renegotiated</source>
        <translation>wie neu vereinbart eingehalten</translation>
    </message>
    <message>
        <source>partly kept</source>
        <translation>teilweise eingehalten</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>released</source>
        <translation>entbunden</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nichtig</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Opened in your mail program.</source>
        <translation>In deinem Mailprogramm geöffnet.</translation>
    </message>
    <message>
        <source>No mail program could be opened, so the message is copied.</source>
        <translation>Es ließ sich kein Mailprogramm öffnen, daher ist die Nachricht kopiert.</translation>
    </message>
    <message>
        <source>The message is too long for a mail draft, so it is copied.</source>
        <translation>Die Nachricht ist zu lang für einen Mailentwurf, daher ist sie kopiert.</translation>
    </message>
</context>
<context>
    <name>OwnUpProposal</name>
    <message>
        <source>This promise was not missed: there is nothing to own up to.</source>
        <translation>Diese Zusage wurde nicht verpasst: Es gibt nichts, wozu du stehen müsstest.</translation>
    </message>
    <message>
        <source>Anna Keller</source>
        <translation>Anna Keller</translation>
    </message>
    <message>
        <source>Send the corrected invoice</source>
        <translation>Die berichtigte Rechnung schicken</translation>
    </message>
    <message>
        <source>The address was wrong in our files.</source>
        <translation>Die Adresse war bei uns falsch hinterlegt.</translation>
    </message>
    <message>
        <source>The second page</source>
        <translation>Die zweite Seite</translation>
    </message>
    <message>
        <source>Mara Lind</source>
        <translation>Mara Lind</translation>
    </message>
</context>
<context>
    <name>OwnUpTemplates</name>
    <message>
        <source>There are no proposed messages in the language “%1”.</source>
        <translation>In der Sprache „%1“ gibt es keine vorgeschlagenen Nachrichten.</translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation>%1 ist länger als %L2 Zeichen.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>Der Betreff</translation>
    </message>
    <message>
        <source>%1 has to be one line.</source>
        <translation>%1 muss eine Zeile sein.</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Words for owning up</source>
        <translation>Worte, um dazu zu stehen</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Passwords can&apos;t be kept on this computer.</source>
        <translation>Auf diesem Rechner können keine Passwörter verwendet werden.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on a password.</source>
        <translation>Der Speicher reicht nicht, um ein Passwort zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Prefers to be reached by</source>
        <translation>Möchte erreicht werden über</translation>
    </message>
    <message>
        <source>Does not want to be reached by</source>
        <translation>Möchte nicht erreicht werden über</translation>
    </message>
</context>
<context>
    <name>PersonFigures</name>
    <message>
        <source>This person is not in the book.</source>
        <translation>Diese Person steht nicht im Buch.</translation>
    </message>
</context>
<context>
    <name>PrivateNotes</name>
    <message>
        <source>Say first who you are: a private note has an author.</source>
        <translation>Sag zuerst, wer du bist: Eine private Notiz ist von jemandem.</translation>
    </message>
    <message>
        <source>A private note is for somebody else.</source>
        <translation>Eine private Notiz ist für jemand anderen.</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Was die Notiz sagt</translation>
    </message>
    <message>
        <source>There is no such note of yours.</source>
        <translation>Eine solche Notiz von dir gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>PromiseCommander</name>
    <message numerus="yes">
        <source>Your answer is written down: %n promise(s).</source>
        <translation>
            <numerusform>Deine Antwort ist festgehalten: %n Zusage.</numerusform>
            <numerusform>Deine Antwort ist festgehalten: %n Zusagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Declined, with your reason: %n promise(s).</source>
        <translation>
            <numerusform>Abgelehnt, mit deiner Begründung: %n Zusage.</numerusform>
            <numerusform>Abgelehnt, mit deiner Begründung: %n Zusagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept.</source>
        <translation>
            <numerusform>%n Zusage eingehalten.</numerusform>
            <numerusform>%n Zusagen eingehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) partly kept.</source>
        <translation>
            <numerusform>%n Zusage teilweise eingehalten.</numerusform>
            <numerusform>%n Zusagen teilweise eingehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) renegotiated.</source>
        <translation>
            <numerusform>%n Zusage neu vereinbart.</numerusform>
            <numerusform>%n Zusagen neu vereinbart.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder comes later; the deadline stays.</source>
        <translation>Die Erinnerung kommt später; die Frist bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken.</source>
        <translation>
            <numerusform>%n Zusage gebrochen.</numerusform>
            <numerusform>%n Zusagen gebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) released.</source>
        <translation>
            <numerusform>Von %n Zusage entbunden.</numerusform>
            <numerusform>Von %n Zusagen entbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>You will be reminded.</source>
        <translation>Du wirst erinnert.</translation>
    </message>
    <message>
        <source>Owned up.</source>
        <translation>Dazu gestanden.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Offered; it counts once it is accepted.</source>
        <translation>Angeboten; es zählt, sobald es angenommen ist.</translation>
    </message>
    <message>
        <source>Written down; the chain is in the details.</source>
        <translation>Festgehalten; die Kette steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>Corrected; the old words stay in the history.</source>
        <translation>Berichtigt; die alten Worte bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) reopened.</source>
        <translation>
            <numerusform>%n Zusage wieder geöffnet.</numerusform>
            <numerusform>%n Zusagen wieder geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down; see the history for whether somebody has to confirm it.</source>
        <translation>Festgehalten; ob es jemand bestätigen muss, steht im Verlauf.</translation>
    </message>
    <message>
        <source>Taken back; it stays in the history.</source>
        <translation>Zurückgenommen; im Verlauf bleibt es stehen.</translation>
    </message>
    <message>
        <source>new deadline %1, because: %2</source>
        <translation>neue Frist %1, weil: %2</translation>
    </message>
    <message>
        <source>released by %1: %2</source>
        <translation>entbunden durch %1: %2</translation>
    </message>
</context>
<context>
    <name>QuietTimes</name>
    <message>
        <source>“%1” is not understood. Write quiet times such as Mon-Fri 22:00-07:00, Sun 00:00-24:00.</source>
        <translation>„%1“ ist nicht verständlich. Ruhezeiten schreibt man etwa als Mo-Fr 22:00-07:00, So 00:00-24:00.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyWords</name>
    <message>
        <source>Nothing in this book can be changed right now; the line at the top says why.</source>
        <translation>In diesem Buch lässt sich gerade nichts ändern; die Zeile oben sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Recognitions</name>
    <message>
        <source>Promise %1 was not kept in time.</source>
        <translation>Zusage %1 wurde nicht rechtzeitig gehalten.</translation>
    </message>
    <message>
        <source>Promise %1 is somebody else&apos;s.</source>
        <translation>Zusage %1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Say first who you are: a recognition comes from somebody.</source>
        <translation>Sag zuerst, wer du bist: Eine Würdigung kommt von jemandem.</translation>
    </message>
    <message>
        <source>Recognition comes from others.</source>
        <translation>Würdigung kommt von anderen.</translation>
    </message>
    <message>
        <source>What the recognition says</source>
        <translation>Was die Würdigung sagt</translation>
    </message>
    <message>
        <source>Name the promises that were kept.</source>
        <translation>Nenne die Zusagen, die gehalten wurden.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of a month</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often at most</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>alle %n Tage</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>jeden Werktag (Mo–Fr)</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekday</comment>
        <translation>jeden %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1</source>
        <translation>
            <numerusform>alle %n Wochen am %1</numerusform>
            <numerusform>alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>every month on %1</source>
        <translation>jeden Monat am %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s) on %1</source>
        <translation>
            <numerusform>alle %n Monate am %1</numerusform>
            <numerusform>alle %n Monate am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, as QLocale formats them</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation>jedes Jahr am %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s) on %1</source>
        <translation>
            <numerusform>alle %n Jahre am %1</numerusform>
            <numerusform>alle %n Jahre am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>ersten %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <translation>zweiten %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <translation>dritten %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <translation>vierten %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>nach der Regel %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>on which days, at what time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, and until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A promise recurs daily at most; for more often, promise each one.</source>
        <translation>Eine Zusage wiederholt sich höchstens täglich; häufiger gibst du jede einzeln.</translation>
    </message>
    <message>
        <source>The rule names times of day (%1): say the time beside the rule instead.</source>
        <translation>Die Regel nennt Uhrzeiten (%1): sag die Uhrzeit stattdessen neben der Regel.</translation>
    </message>
    <message>
        <source>The rule counts by another calendar (%1), which is not understood.</source>
        <translation>Die Regel zählt nach einem anderen Kalender (%1), der nicht verstanden wird.</translation>
    </message>
    <message>
        <source>A week has each weekday once: “%1” counts those of a month.</source>
        <translation>Eine Woche hat jeden Wochentag einmal: „%1“ zählt die eines Monats.</translation>
    </message>
    <message>
        <source>The rule ends on no day that can be promised for: “%1”.</source>
        <translation>Die Regel endet an keinem Tag, für den sich etwas zusagen lässt: „%1“.</translation>
    </message>
    <message>
        <source>The rule is empty: say one such as FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>Die Regel ist leer: sag eine wie FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters.</source>
        <translation>Die Regel ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>„%1“ ist keine Regel nach RFC 5545 wie FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>A promise can&apos;t recur from that day on.</source>
        <translation>Von diesem Tag an kann sich keine Zusage wiederholen.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>The reason repeats the words that are to go: the history keeps it.</source>
        <translation>Der Grund wiederholt die Wörter, die gehen sollen: Der Verlauf behält ihn.</translation>
    </message>
    <message>
        <source>Say first who you are: nobody is named as acting.</source>
        <translation>Sag zuerst, wer du bist: Niemand ist als handelnd genannt.</translation>
    </message>
    <message>
        <source>Only whoever wrote these words, or an owner of the book, can remove them.</source>
        <translation>Nur wer diese Wörter geschrieben hat, oder ein Eigentümer des Buchs, kann sie entfernen.</translation>
    </message>
    <message>
        <source>Entry %1 of promise %2 has no text “%3”, or it was removed already.</source>
        <translation>Eintrag %1 der Zusage %2 hat keinen Text „%3“, oder er wurde schon entfernt.</translation>
    </message>
    <message>
        <source>There is no text to remove.</source>
        <translation>Es gibt keinen Text zu entfernen.</translation>
    </message>
    <message>
        <source>Only that person, or an owner of the book, can remove a name.</source>
        <translation>Nur die Person selbst, oder ein Eigentümer des Buchs, kann einen Namen entfernen.</translation>
    </message>
    <message>
        <source>That name was removed already.</source>
        <translation>Dieser Name wurde schon entfernt.</translation>
    </message>
    <message>
        <source>Person %1, name removed</source>
        <translation>Person %1, Name entfernt</translation>
    </message>
    <message>
        <source>Entry %1 of the book has no text “%2”, or it was removed already.</source>
        <translation>Eintrag %1 des Buchs hat keinen Text „%2“, oder er wurde schon entfernt.</translation>
    </message>
    <message>
        <source>Standard %1, name removed</source>
        <translation>Standard %1, Name entfernt</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
</context>
<context>
    <name>ReminderRules</name>
    <message numerus="yes">
        <source>At most %n reminder(s) come before a deadline.</source>
        <translation>
            <numerusform>Höchstens %n Erinnerung kommt vor einer Frist.</numerusform>
            <numerusform>Höchstens %n Erinnerungen kommen vor einer Frist.</numerusform>
        </translation>
    </message>
    <message>
        <source>A reminder comes at most a week before the deadline.</source>
        <translation>Eine Erinnerung kommt höchstens eine Woche vor der Frist.</translation>
    </message>
    <message numerus="yes">
        <source>Whether it worked is asked at most %n working day(s) later.</source>
        <translation>
            <numerusform>Ob es geklappt hat, wird höchstens %n Arbeitstag später gefragt.</numerusform>
            <numerusform>Ob es geklappt hat, wird höchstens %n Arbeitstage später gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first who you are: reminders are a person&apos;s own.</source>
        <translation>Sag zuerst, wer du bist: Erinnerungen gehören einer Person.</translation>
    </message>
    <message>
        <source>A reminder comes again after at most a working day.</source>
        <translation>Eine Erinnerung kommt spätestens nach einem Arbeitstag noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long before</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the deadline only</source>
        <translation>nur zur Frist</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>1 day, 1 h</comment>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>wird nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later</source>
        <translation>
            <numerusform>%n Arbeitstag später</numerusform>
            <numerusform>%n Arbeitstage später</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads are told at once, or up to two working weeks after the deadline.</source>
        <translation>Die Teamleitung erfährt es sofort oder bis zu zwei Arbeitswochen nach der Frist.</translation>
    </message>
    <message>
        <source>Quiet times that never end would leave you without any reminder.</source>
        <translation>Ruhezeiten, die nie enden, ließen dir keine einzige Erinnerung.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>to %1</source>
        <comment>a person</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a moment</comment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <comment>a moment, how far it is</comment>
        <translation>fällig %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>While Kept was closed: %n reminder(s)</source>
        <translation>
            <numerusform>Während Kept zu war: %n Erinnerung</numerusform>
            <numerusform>Während Kept zu war: %n Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was promised</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is due, when it was due first</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Hat es geklappt?</translation>
    </message>
    <message>
        <source>for %1, who is away</source>
        <comment>a colleague</comment>
        <translation>für %1, wer abwesend ist</translation>
    </message>
    <message>
        <source>nobody of %1 has it</source>
        <comment>a department</comment>
        <translation>niemand aus %1 hat sie</translation>
    </message>
    <message>
        <source>promised by %1</source>
        <comment>a colleague</comment>
        <translation>zugesagt von %1</translation>
    </message>
    <message>
        <source>more often missed than kept from here on</source>
        <translation>ab jetzt öfter versäumt als gehalten</translation>
    </message>
    <message>
        <source>wants to hear %1</source>
        <comment>by phone</comment>
        <translation>möchte es %1 hören</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Staff</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Say first who you are: nobody is named as acting.</source>
        <translation>Sag zuerst, wer du bist: Niemand ist als handelnd genannt.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The name is longer than %L1 characters.</source>
        <translation>Der Name ist länger als %L1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a view “%1” already; choose another name.</source>
        <translation>Es gibt schon eine Ansicht „%1“; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>This view is gone.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Only whoever shared this view, team leads and owners can change it.</source>
        <translation>Nur wer diese Ansicht geteilt hat, Teamleitung und Eigentümer können sie ändern.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <translation>Es gibt keine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>With these words</source>
        <translation>Mit diesen Worten</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Due between</source>
        <translation>Fällig zwischen</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Für das ganze Team</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>The first day lies in the past.</source>
        <translation>Der erste Tag liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The rule has no day to come: “%1”.</source>
        <translation>Die Regel hat keinen Tag, der noch kommt: „%1“.</translation>
    </message>
    <message>
        <source>There is no recurring promise %1.</source>
        <translation>Es gibt keine wiederkehrende Zusage %1.</translation>
    </message>
    <message>
        <source>Say first who you are: nobody is named as acting.</source>
        <translation>Sag zuerst, wer du bist: Niemand ist als handelnd genannt.</translation>
    </message>
    <message>
        <source>That day is promised already, as promise %1: keep it, ask to be released, or own up to it.</source>
        <translation>Dieser Tag ist schon zugesagt, als Zusage %1: halte sie, lass dich entbinden oder steh dazu.</translation>
    </message>
    <message>
        <source>That day has passed: what was promised until %1 stands.</source>
        <translation>Dieser Tag ist vorbei: was bis %1 versprochen wurde, bleibt stehen.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Say which day there is none.</source>
        <translation>Sag, an welchem Tag es keines gibt.</translation>
    </message>
    <message>
        <source>That day is skipped already.</source>
        <translation>Dieser Tag ist schon ausgelassen.</translation>
    </message>
    <message>
        <source>Recurring promise %1 has no %2.</source>
        <translation>Die wiederkehrende Zusage %1 hat keinen %2.</translation>
    </message>
    <message>
        <source>Recurring promise %1 has ended already.</source>
        <translation>Die wiederkehrende Zusage %1 ist schon beendet.</translation>
    </message>
    <message>
        <source>Who promises it left the team</source>
        <translation>Wer es verspricht, hat das Team verlassen</translation>
    </message>
    <message>
        <source>To whom it is promised left the team</source>
        <translation>Wem es versprochen ist, hat das Team verlassen</translation>
    </message>
    <message>
        <source>Recurring promise %1 is missing.</source>
        <translation>Die wiederkehrende Zusage %1 fehlt.</translation>
    </message>
    <message>
        <source>When recurring promise %1 is made next is not what the history says.</source>
        <translation>Wann die wiederkehrende Zusage %1 das nächste Mal gegeben wird, ist nicht das, was der Verlauf sagt.</translation>
    </message>
    <message>
        <source>Recurring promise %1 is in the book, but no event brought it.</source>
        <translation>Die wiederkehrende Zusage %1 steht im Buch, aber kein Ereignis hat sie gebracht.</translation>
    </message>
    <message>
        <source>[words removed on request]</source>
        <translation>[Wörter auf Wunsch entfernt]</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it recurs, what is promised</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The address holds a password, which others could see in the list of processes, and which may stand in your shell&apos;s history now. Leave it out: Kept asks for it, or finds it in the keychain, in PGPASSWORD or in ~/.pgpass.</source>
        <translation>In der Adresse steht ein Passwort, das andere in der Liste der Prozesse sehen könnten und das nun vielleicht im Verlauf deiner Shell steht. Lass es weg: Kept fragt danach oder findet es im Schlüsselbund, in PGPASSWORD oder in ~/.pgpass.</translation>
    </message>
    <message>
        <source>The options of an address can&apos;t hold a semicolon.</source>
        <translation>In den Optionen einer Adresse kann kein Semikolon stehen.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s service “%1” can&apos;t be used: there is none of that name in pg_service.conf, or what it says can&apos;t be read.</source>
        <translation>Der PostgreSQL-Dienst „%1“ ist nicht zu gebrauchen: In pg_service.conf steht keiner dieses Namens, oder was dort steht, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>PostgreSQL can&apos;t take this address together with what the variables PG… of your session say. Look at both again.</source>
        <translation>PostgreSQL kann mit dieser Adresse zusammen mit den Variablen PG… deiner Sitzung nichts anfangen. Sieh dir beides noch einmal an.</translation>
    </message>
    <message>
        <source>An address can&apos;t hold control characters.</source>
        <translation>In einer Adresse können keine Steuerzeichen stehen.</translation>
    </message>
    <message>
        <source>This is not an address of a book on a server. One looks like postgresql://name@server/book; in names, signs such as @ and / are written as %40 and %2F, and options are those that PostgreSQL knows.</source>
        <translation>Das ist keine Adresse eines Buches auf einem Server. Eine sieht so aus: postgresql://name@server/buch; Zeichen wie @ und / werden in Namen als %40 und %2F geschrieben, und Optionen sind die, die PostgreSQL kennt.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Give either one port for all servers, or one for each.</source>
        <translation>Gib entweder einen Port für alle Server an oder einen für jeden.</translation>
    </message>
    <message>
        <source>sslmode is one of %1.</source>
        <translation>sslmode ist eines von %1.</translation>
    </message>
    <message>
        <source>sslpassword can&apos;t be part of the address: it would be kept with it. Use a key without a password that only you can read.</source>
        <translation>sslpassword kann nicht in der Adresse stehen: Es würde mit ihr aufbewahrt. Nimm einen Schlüssel ohne Passwort, den nur du lesen kannst.</translation>
    </message>
    <message>
        <source>The server could not be reached a moment ago, but it answers now. Try again.</source>
        <translation>Der Server war eben nicht zu erreichen, antwortet aber jetzt. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way to the server: whoever is on the network can read and change everything.</source>
        <translation>Auf dem Weg zum Server ist nichts verschlüsselt: Wer im Netz ist, kann alles lesen und ändern.</translation>
    </message>
    <message>
        <source>The connection is encrypted only if the server wants it, and nobody checks who answers: somebody in between can read and change everything.</source>
        <translation>Die Verbindung ist nur verschlüsselt, wenn der Server es will, und niemand prüft, wer antwortet: Wer dazwischen sitzt, kann alles lesen und ändern.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but nobody checks who answers: somebody in between could pose as the server.</source>
        <translation>Die Verbindung ist verschlüsselt, aber niemand prüft, wer antwortet: Wer dazwischen sitzt, könnte sich als der Server ausgeben.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is checked, but not that it is for this server: another one with a certificate could pose as it.</source>
        <translation>Das Zertifikat des Servers wird geprüft, aber nicht, ob es für diesen Server ist: Ein anderer mit einem Zertifikat könnte sich als er ausgeben.</translation>
    </message>
</context>
<context>
    <name>ServicePromise</name>
    <message>
        <source>A time limit is at least one minute and at most one year.</source>
        <translation>Eine Zeitgrenze beträgt mindestens eine Minute und höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>What the team aims at has to be ahead of the limit.</source>
        <translation>Das Ziel des Teams muss vor der Grenze liegen.</translation>
    </message>
    <message>
        <source>“%1” is no time limit. Write it such as “8 working hours”, “24 hours” or “2 working days”.</source>
        <translation>„%1“ ist keine Zeitgrenze. Schreib etwa „8 working hours“, „24 hours“ oder „2 working days“.</translation>
    </message>
    <message>
        <source>What the standard promises</source>
        <translation>Was der Standard verspricht</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Say first who you are: a password is somebody&apos;s.</source>
        <translation>Sag zuerst, wer du bist: Ein Passwort gehört jemandem.</translation>
    </message>
    <message>
        <source>Set a password of your own first: without one, anybody could do this as you.</source>
        <translation>Setze zuerst ein eigenes Passwort: Ohne eines könnte das jeder in deinem Namen tun.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Warte %n Sekunde bis zum nächsten Versuch.</numerusform>
            <numerusform>Warte %n Sekunden bis zum nächsten Versuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s) before the next try.</source>
        <translation>
            <numerusform>Warte %n Minute bis zum nächsten Versuch.</numerusform>
            <numerusform>Warte %n Minuten bis zum nächsten Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the password. %1</source>
        <translation>Das ist nicht das Passwort. %1</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. %1</source>
        <translation>Es waren zu viele falsche Passwörter. %1</translation>
    </message>
    <message>
        <source>This password is temporary. Choose one of your own.</source>
        <translation>Dieses Passwort ist vorläufig. Wähle ein eigenes.</translation>
    </message>
    <message numerus="yes">
        <source>A wrong password was given %n time(s) since you last signed in.</source>
        <translation>
            <numerusform>Seit deiner letzten Anmeldung wurde %n-mal ein falsches Passwort eingegeben.</numerusform>
            <numerusform>Seit deiner letzten Anmeldung wurde %n-mal ein falsches Passwort eingegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <translation>
            <numerusform>Ein Passwort hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Passwort hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a password already: change it.</source>
        <translation>%1 hat schon ein Passwort: Ändere es.</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>Das neue Passwort ist das alte.</translation>
    </message>
    <message>
        <source>Everybody signs in to this book: the password can be changed, not removed.</source>
        <translation>In diesem Buch melden sich alle an: Das Passwort kann geändert, aber nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Change your own password instead.</source>
        <translation>Ändere stattdessen dein eigenes Passwort.</translation>
    </message>
    <message>
        <source>Say first who you are: people sign in to this book.</source>
        <translation>Sag zuerst, wer du bist: In diesem Buch meldet man sich an.</translation>
    </message>
    <message>
        <source>%1 has a password: sign in first.</source>
        <translation>%1 hat ein Passwort: Melde dich zuerst an.</translation>
    </message>
    <message>
        <source>Everybody signs in to this book: %1 needs a password.</source>
        <translation>In diesem Buch melden sich alle an: %1 braucht ein Passwort.</translation>
    </message>
    <message>
        <source>%1 has no password.</source>
        <translation>%1 hat kein Passwort.</translation>
    </message>
    <message>
        <source>The password was changed meanwhile. Try again.</source>
        <translation>Das Passwort wurde inzwischen geändert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>At this book everybody signs in with a login of its server.</source>
        <translation>Bei diesem Buch melden sich alle am Server des Buchs an.</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>Tomorrow morning, %1</source>
        <translation>Morgen früh, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>%1 morning, %2</source>
        <comment>a weekday, a time</comment>
        <translation>%1 früh, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>This morning, %1</source>
        <translation>Heute früh, %1</translation>
    </message>
    <message>
        <source>This afternoon, %1</source>
        <translation>Heute Nachmittag, %1</translation>
    </message>
    <message>
        <source>In a week, %1</source>
        <comment>a moment</comment>
        <translation>In einer Woche, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>own words, the moment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (after the deadline)</source>
        <comment>a moment</comment>
        <translation>%1 (nach der Frist)</translation>
    </message>
</context>
<context>
    <name>SnoozePresets</name>
    <message numerus="yes">
        <source>%n are enough for a menu: remove one first.</source>
        <translation>
            <numerusform>%n ist genug für ein Menü: entferne erst eine.</numerusform>
            <numerusform>%n sind genug für ein Menü: entferne erst eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation>„%1“ steht schon auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long for a menu: %n letters at most.</source>
        <translation>
            <numerusform>Das ist zu lang für ein Menü: höchstens %n Buchstabe.</numerusform>
            <numerusform>Das ist zu lang für ein Menü: höchstens %n Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type when to be reminded.</source>
        <translation>Schreib, wann du erinnert werden willst.</translation>
    </message>
    <message>
        <source>“%1” is over and does not come again.</source>
        <translation>„%1“ ist vorbei und kommt nicht wieder.</translation>
    </message>
    <message>
        <source>“%1” is no moment, or more than one. Such are: 2 h, 16:00, Fri 09:00, next Monday morning.</source>
        <translation>„%1“ ist kein Zeitpunkt oder mehr als einer. Solche sind: 2 Std, 16:00, Fr 9 Uhr, nächsten Montag früh.</translation>
    </message>
</context>
<context>
    <name>Standards</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>die Worte</translation>
    </message>
    <message>
        <source>limit %1 → %2</source>
        <translation>Grenze %1 → %2</translation>
    </message>
    <message>
        <source>aim %1 → %2</source>
        <translation>Ziel %1 → %2</translation>
    </message>
    <message>
        <source>channel %1 → %2</source>
        <translation>Kanal %1 → %2</translation>
    </message>
    <message>
        <source>There is no such standard.</source>
        <translation>Diesen Standard gibt es nicht.</translation>
    </message>
    <message>
        <source>The name of the standard</source>
        <translation>Der Name des Standards</translation>
    </message>
    <message>
        <source>The name of a standard has at most %1 characters.</source>
        <translation>Der Name eines Standards hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name of a standard needs a letter.</source>
        <translation>Der Name eines Standards braucht einen Buchstaben.</translation>
    </message>
    <message>
        <source>There is no standard “%1”.</source>
        <translation>Es gibt keinen Standard „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute(s)</source>
        <translation>
            <numerusform>%n Arbeitsminute</numerusform>
            <numerusform>%n Arbeitsminuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n Arbeitsstunde</numerusform>
            <numerusform>%n Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” says that already.</source>
        <translation>„%1“ besagt das schon.</translation>
    </message>
    <message>
        <source>It is withdrawn already.</source>
        <translation>Er ist schon zurückgezogen.</translation>
    </message>
    <message>
        <source>Say first who you are: everybody acknowledges for themselves.</source>
        <translation>Sag zuerst, wer du bist: Alle bestätigen für sich selbst.</translation>
    </message>
    <message>
        <source>This standard is withdrawn.</source>
        <translation>Dieser Standard ist zurückgezogen.</translation>
    </message>
    <message>
        <source>This standard was changed meanwhile. Read it again, then acknowledge it.</source>
        <translation>Dieser Standard wurde inzwischen geändert. Lies ihn noch einmal und bestätige ihn dann.</translation>
    </message>
    <message>
        <source>This standard was changed or withdrawn meanwhile. Look at it again, then promise.</source>
        <translation>Dieser Standard wurde inzwischen geändert oder zurückgezogen. Sieh ihn noch einmal an und versprich dann.</translation>
    </message>
    <message>
        <source>The standard promises it within %1: a later deadline would break it.</source>
        <translation>Der Standard verspricht es innerhalb von %1: Eine spätere Frist bräche ihn.</translation>
    </message>
    <message>
        <source>There is no such version of the standard.</source>
        <translation>Diese Fassung des Standards gibt es nicht.</translation>
    </message>
    <message>
        <source>What exactly it promises</source>
        <translation>Was er genau verspricht</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>What we aim at ourselves</source>
        <translation>Was wir uns selbst vornehmen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Somebody else defined “%1” meanwhile. Look at it, or choose another name.</source>
        <translation>Jemand anderes hat „%1“ inzwischen festgelegt. Sieh es dir an, oder wähle einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>StandardsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>time, by which channel</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 is not a whole book.</source>
        <translation>%1 ist kein vollständiges Buch.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Another program has the book open in a way that can&apos;t be shared safely. Close it there first.</source>
        <translation>Ein anderes Programm hat das Buch so geöffnet, dass ihr es nicht sicher teilen könnt. Schließ es dort zuerst.</translation>
    </message>
    <message>
        <source>The book is busy: another program is writing to it. Nothing was changed; try again in a moment.</source>
        <translation>Das Buch ist beschäftigt: Ein anderes Programm schreibt hinein. Nichts wurde geändert; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so the book can&apos;t grow. Nothing was changed.</source>
        <translation>Die Festplatte ist voll, das Buch kann nicht wachsen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The book refused the change: %1.</source>
        <translation>Das Buch hat die Änderung abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The book is damaged: %1.</source>
        <translation>Das Buch ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The book can only be read here: %1.</source>
        <translation>Das Buch lässt sich hier nur lesen: %1.</translation>
    </message>
    <message>
        <source>The work on the book was stopped.</source>
        <translation>Die Arbeit am Buch wurde angehalten.</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened: %1.</source>
        <translation>Das Buch lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The disk failed while the book was used: %1.</source>
        <translation>Die Festplatte versagte, während das Buch in Gebrauch war: %1.</translation>
    </message>
    <message>
        <source>The book reports a failure: %1.</source>
        <translation>Das Buch meldet einen Fehler: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The book could not be brought to version %1 (%2/%3). It stays as it was. %4</source>
        <translation>Das Buch ließ sich nicht auf Version %1 bringen (%2/%3). Es bleibt, wie es war. %4</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Kept. It was left as it is; open it with that version.</source>
        <translation>%1 stammt von einer neueren Version von Kept. Es blieb, wie es war; öffne es mit dieser Version.</translation>
    </message>
    <message>
        <source>%1 is what another book left behind. Move it away first.</source>
        <translation>%1 ist von einem anderen Buch übrig. Schaff es zuerst beiseite.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>There is no book at %1.</source>
        <translation>Bei %1 gibt es kein Buch.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Kept book. It was left as it is.</source>
        <translation>%1 ist kein Buch von Kept. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Kept and has to be brought up to date, but it can only be read here.</source>
        <translation>%1 stammt von einer älteren Version von Kept und muss erneuert werden, lässt sich hier aber nur lesen.</translation>
    </message>
    <message>
        <source>This book lies on a network folder, where files can&apos;t be locked reliably. To share promises between computers, move it to PostgreSQL.</source>
        <translation>Dieses Buch liegt in einem Netzwerkordner, wo sich Dateien nicht verlässlich sperren lassen. Um Zusagen zwischen Rechnern zu teilen, zieh es nach PostgreSQL um.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The book is damaged: its beginning is not that of a book.</source>
        <translation>Das Buch ist beschädigt: Sein Anfang ist nicht der eines Buchs.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. %2</source>
        <translation>%1 lässt sich nicht öffnen. %2</translation>
    </message>
    <message>
        <source>The server&apos;s book has no place for %1 of %2.</source>
        <translation>Das Buch auf dem Server hat keinen Platz für %1 von %2.</translation>
    </message>
    <message>
        <source>The book&apos;s server can&apos;t be reached: %1.</source>
        <translation>Der Server des Buchs ist nicht zu erreichen: %1.</translation>
    </message>
    <message>
        <source>The server did not take the rows of %1: %2.</source>
        <translation>Der Server hat die Zeilen von %1 nicht angenommen: %2.</translation>
    </message>
    <message>
        <source>The server has %1 rows of %2 instead of %3.</source>
        <translation>Der Server hat %1 Zeilen von %2 statt %3.</translation>
    </message>
    <message>
        <source>The password can&apos;t be prepared for the server.</source>
        <translation>Das Passwort lässt sich nicht für den Server vorbereiten.</translation>
    </message>
    <message>
        <source>A part of the change failed, so all of it was taken back. Nothing was changed.</source>
        <translation>Ein Teil der Änderung ist misslungen, darum wurde sie ganz zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The connection to the book&apos;s server broke before the change was saved.</source>
        <translation>Die Verbindung zum Server des Buchs ist abgebrochen, bevor die Änderung gespeichert war.</translation>
    </message>
    <message>
        <source>The book is busy: somebody else is writing to it. Nothing was changed; try again in a moment.</source>
        <translation>Das Buch ist beschäftigt: Jemand anders schreibt gerade hinein. Nichts wurde geändert; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The book&apos;s server does not let you do that: %1.</source>
        <translation>Der Server des Buchs lässt dich das nicht tun: %1.</translation>
    </message>
    <message>
        <source>The connection to the book&apos;s server broke.</source>
        <translation>Die Verbindung zum Server des Buchs ist abgebrochen.</translation>
    </message>
    <message>
        <source>The book has to be brought up to date, and that takes it alone. These have it open: %1. Nothing was changed.</source>
        <translation>Das Buch muss auf den neuen Stand gebracht werden, und dafür darf es niemand sonst offen haben. Offen haben es: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Kept. Whoever set it up has to open it with this version once, to bring it up to date.</source>
        <translation>%1 stammt von einer älteren Version von Kept. Wer es eingerichtet hat, muss es einmal mit dieser Version öffnen, um es auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>There is a book in this database already: %1.</source>
        <translation>In dieser Datenbank ist schon ein Buch: %1.</translation>
    </message>
    <message>
        <source>There is no book in this database yet. Whoever looks after the server makes one: kept init %1</source>
        <translation>In dieser Datenbank ist noch kein Buch. Wer den Server betreut, legt eines an: kept init %1</translation>
    </message>
    <message>
        <source>The book is being brought up to date right now. Try again in a moment.</source>
        <translation>Das Buch wird gerade auf den neuen Stand gebracht. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server does not let this book make the login %1, or give it another password. Whoever looks after the server can do that; then it is given here without a new one.</source>
        <translation>Der Server lässt dieses Buch die Anmeldung %1 nicht anlegen und ihr kein anderes Passwort geben. Wer den Server betreut, kann das; danach wird sie hier ohne neues gegeben.</translation>
    </message>
    <message>
        <source>On this server the book can only be read right now. Nothing was changed.</source>
        <translation>Auf diesem Server lässt sich das Buch gerade nur lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is not yours to record: whoever holds the promise can, a lead of their department, and an owner.</source>
        <translation>Das kannst du nicht festhalten: Das können wer die Zusage hat, eine Leitung der Abteilung und ein Eigentümer.</translation>
    </message>
    <message>
        <source>There is a book in that database already, with promises in it, so nothing was moved, and nothing was changed there. Move into an empty database.</source>
        <translation>In dieser Datenbank ist schon ein Buch mit Zusagen; deshalb wurde nichts umgezogen und dort nichts geändert. Zieh in eine leere Datenbank um.</translation>
    </message>
    <message>
        <source>A book is set up on a server by a login that may make roles there (CREATEROLE); this one may not. Ask whoever looks after the server.</source>
        <translation>Ein Buch richtet auf einem Server eine Anmeldung ein, die dort Rollen anlegen darf (CREATEROLE); diese darf es nicht. Frag, wer sich um den Server kümmert.</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Partly kept</source>
        <translation>Teilweise eingehalten</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Was fehlt?</translation>
    </message>
    <message>
        <source>It counts as partly kept. You can still keep the rest.</source>
        <translation>Sie zählt als teilweise eingehalten. Den Rest kannst du noch einhalten.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>It counts as broken. Owning up comes next: tell them, and what happens now.</source>
        <translation>Sie zählt als gebrochen. Als Nächstes stehst du dazu: Sag Bescheid und was nun geschieht.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is worth knowing?</source>
        <translation>Was ist wissenswert?</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Why is it not done?</source>
        <translation>Warum ist es nicht erledigt?</translation>
    </message>
    <message>
        <source>It is open again, and judged by the same deadline.</source>
        <translation>Sie ist wieder offen; für sie gilt dieselbe Frist.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nichtig</translation>
    </message>
    <message>
        <source>Why was it never a promise?</source>
        <translation>Warum war es nie eine Zusage?</translation>
    </message>
    <message>
        <source>It leaves the figures at once, and stays in the history.</source>
        <translation>Sie fällt sofort aus den Zahlen und bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>It counts until somebody else confirms this, and stays in the history.</source>
        <translation>Sie zählt, bis jemand anderes das bestätigt, und bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Angebot zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>You keep the promise.</source>
        <translation>Die Zusage bleibt bei dir.</translation>
    </message>
    <message>
        <source>It was promised</source>
        <translation>Es war zugesagt</translation>
    </message>
    <message>
        <source>What makes it a promise?</source>
        <translation>Was macht es zu einer Zusage?</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Sie zählt</translation>
    </message>
    <message>
        <source>The request to void it is off the table; the promise counts as before.</source>
        <translation>Die Bitte, sie für nichtig zu erklären, ist vom Tisch; die Zusage zählt wie zuvor.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Whoever offered it keeps the promise, and sees why.</source>
        <translation>Die Zusage bleibt bei dem, der sie angeboten hat, und er sieht den Grund.</translation>
    </message>
    <message>
        <source>They leave the figures at once, and stay in the history.</source>
        <translation>Sie verschwinden sofort aus den Zahlen und bleiben in der Geschichte.</translation>
    </message>
    <message>
        <source>They count until somebody else confirms this, and stay in the history.</source>
        <translation>Sie zählen, bis jemand anders das bestätigt, und bleiben in der Geschichte.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them leave the figures at once, the others once somebody else confirms this. All stay in the history.</source>
        <translation>
            <numerusform>%n davon verschwindet sofort aus den Zahlen, die anderen, sobald jemand anders das bestätigt. Alle bleiben in der Geschichte.</numerusform>
            <numerusform>%n davon verschwinden sofort aus den Zahlen, die anderen, sobald jemand anders das bestätigt. Alle bleiben in der Geschichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was offered stays with who has it; what was to be voided counts as before.</source>
        <translation>Was angeboten war, bleibt, bei wem es ist; was nichtig werden sollte, zählt wie bisher.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>the words</source>
        <translation>den Wortlaut</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>den Empfänger</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>den Kanal</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>die Größe</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Renegotiated</source>
        <translation>Neu vereinbart</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Teilweise eingehalten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Entbunden</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Owned up</source>
        <translation>Dazu gestanden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Für nichtig erklärt</translation>
    </message>
    <message>
        <source>Void confirmed</source>
        <translation>Nichtigkeit bestätigt</translation>
    </message>
    <message>
        <source>Text removed</source>
        <translation>Text entfernt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Moved without telling</source>
        <translation>Verschoben, ohne es zu sagen</translation>
    </message>
    <message>
        <source>%1 → %2: repairs nothing</source>
        <translation>%1 → %2: macht nichts wett</translation>
    </message>
    <message>
        <source>Moved late</source>
        <translation>Zu spät verschoben</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>after the deadline: forgiven, and still counted</source>
        <translation>nach der Frist: verziehen, zählt aber weiter</translation>
    </message>
    <message>
        <source>by %1 after the deadline: forgiven, and still counted</source>
        <translation>von %1 nach der Frist: verziehen, zählt aber weiter</translation>
    </message>
    <message>
        <source>to %1, who has yet to accept</source>
        <translation>an %1, noch nicht angenommen</translation>
    </message>
    <message>
        <source>%1
What changes: %2</source>
        <translation>%1
Was sich ändert: %2</translation>
    </message>
    <message>
        <source>says it was kept</source>
        <translation>sagt, sie wurde eingehalten</translation>
    </message>
    <message>
        <source>says it was not kept</source>
        <translation>sagt, sie wurde nicht eingehalten</translation>
    </message>
    <message>
        <source>%1, %2 of 5</source>
        <translation>%1, %2 von 5</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>%1: “%2” → “%3”</source>
        <translation>%1: „%2“ → „%3“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>confirmed by nobody: there is no one else in the book</source>
        <translation>von niemandem bestätigt: Sonst ist niemand im Buch</translation>
    </message>
    <message>
        <source>counts until somebody else confirms it</source>
        <translation>zählt, bis jemand anderes es bestätigt</translation>
    </message>
    <message>
        <source>of entry %1, as somebody asked</source>
        <translation>von Eintrag %1, weil jemand darum bat</translation>
    </message>
    <message>
        <source>%1 after the deadline, entered %2 later</source>
        <translation>%1 nach der Frist, %2 später eingetragen</translation>
    </message>
    <message>
        <source>%1 after the deadline</source>
        <translation>%1 nach der Frist</translation>
    </message>
    <message>
        <source>in time, entered %1 later</source>
        <translation>rechtzeitig, %1 später eingetragen</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>said to have been %1, which came too late to count</source>
        <translation>angeblich %1, doch zu spät eingetragen, um zu zählen</translation>
    </message>
    <message>
        <source>to make good promise %1</source>
        <translation>um Zusage %1 wiedergutzumachen</translation>
    </message>
    <message>
        <source>to be made good by promise %1</source>
        <translation>wiedergutzumachen durch Zusage %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two facts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Void refused</source>
        <translation>Streichung abgelehnt</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Waits no more</source>
        <translation>Wartet nicht mehr</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>on promise %1</source>
        <comment>waits</comment>
        <translation>auf Zusage %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>to whom, and when</comment>
        <translation>%1, fällig %2</translation>
    </message>
    <message>
        <source>of “%1”, entry %2, as somebody asked</source>
        <translation>von „%1“, Eintrag %2, auf jemandes Wunsch</translation>
    </message>
    <message>
        <source>[text removed on request]</source>
        <translation>[Text auf Wunsch entfernt]</translation>
    </message>
    <message>
        <source>under the standard “%1”, version %2</source>
        <translation>nach dem Standard „%1“, Fassung %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <comment>a promise that recurs</comment>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>written down %1 later</source>
        <translation>%1 später niedergeschrieben</translation>
    </message>
    <message>
        <source>to %1 %2</source>
        <comment>whom, by which channel</comment>
        <translation>an %1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2, told %3 before the deadline</source>
        <comment>by which channel</comment>
        <translation>%1 → %2, vor der Frist mitgeteilt (%3)</translation>
    </message>
    <message>
        <source>%1 → %2, told %3 but entered after the deadline: repairs nothing</source>
        <comment>by which channel</comment>
        <translation>%1 → %2, mitgeteilt (%3), aber nach der Frist eingetragen: macht nichts wett</translation>
    </message>
    <message>
        <source>%1 → %2, told %3 after the deadline: repairs nothing</source>
        <comment>by which channel</comment>
        <translation>%1 → %2, nach der Frist mitgeteilt (%3): macht nichts wett</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>VagueWords</name>
    <message>
        <source>in one working hour</source>
        <translation>in einer Arbeitsstunde</translation>
    </message>
    <message>
        <source>in four working hours</source>
        <translation>in vier Arbeitsstunden</translation>
    </message>
    <message>
        <source>the end of the day</source>
        <translation>das Ende des Tages</translation>
    </message>
    <message>
        <source>the end of the next working day</source>
        <translation>das Ende des nächsten Arbeitstags</translation>
    </message>
    <message>
        <source>the end of the week</source>
        <translation>das Ende der Woche</translation>
    </message>
    <message>
        <source>none: it leaves a way out</source>
        <translation>keiner: es lässt eine Hintertür offen</translation>
    </message>
    <message>
        <source>The vague words</source>
        <translation>Die vagen Wörter</translation>
    </message>
    <message>
        <source>Vague words are at most %1 characters long.</source>
        <translation>Vage Wörter sind höchstens %1 Zeichen lang.</translation>
    </message>
    <message>
        <source>“%1” has no word.</source>
        <translation>„%1“ enthält kein Wort.</translation>
    </message>
    <message>
        <source>“%1” is not on the list of vague words.</source>
        <translation>„%1“ steht nicht auf der Liste der vagen Wörter.</translation>
    </message>
</context>
<context>
    <name>Vcard</name>
    <message>
        <source>Another customer is called that already, by another identifier.</source>
        <translation>Ein anderer Kunde mit anderer Kennung heißt schon so.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The line has no name and value.</source>
        <translation>Die Zeile hat keinen Namen und Wert.</translation>
    </message>
    <message>
        <source>It is a group of cards, not a customer.</source>
        <translation>Das ist eine Gruppe von Karten, kein Kunde.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>Sie nennt niemanden.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This belongs to no card.</source>
        <translation>Das gehört zu keiner Karte.</translation>
    </message>
    <message>
        <source>The file holds more than %1 cards.</source>
        <translation>Die Datei enthält mehr als %1 Karten.</translation>
    </message>
    <message>
        <source>Here ends a card that did not begin.</source>
        <translation>Hier endet eine Karte, die nicht begonnen hat.</translation>
    </message>
    <message>
        <source>The card does not end.</source>
        <translation>Die Karte endet nicht.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file holds no vCard.</source>
        <translation>Die Datei enthält keine vCard.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>event %1 follows event %2</source>
        <translation>Ereignis %1 folgt auf Ereignis %2</translation>
    </message>
    <message>
        <source>event %1 was recorded before the one in front of it</source>
        <translation>Ereignis %1 wurde vor dem davor festgehalten</translation>
    </message>
    <message>
        <source>event %1 is not what was recorded</source>
        <translation>Ereignis %1 ist nicht das, was festgehalten wurde</translation>
    </message>
    <message>
        <source>The seal was taken of %1 events, and the book has only %2: its end was cut off, or it was written anew.</source>
        <translation>Das Siegel stammt von %1 Ereignissen, und das Buch hat nur %2: Sein Ende wurde abgeschnitten oder es wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Event %1 is not the one that the seal was taken of: the history was written anew.</source>
        <translation>Ereignis %1 ist nicht das, von dem das Siegel stammt: Die Geschichte wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>the text “%1” of event %2 was changed</source>
        <translation>der Text „%1“ von Ereignis %2 wurde geändert</translation>
    </message>
    <message>
        <source>Promise %1: %2.</source>
        <translation>Zusage %1: %2.</translation>
    </message>
    <message>
        <source>The team&apos;s history: %1.</source>
        <translation>Die Geschichte des Teams: %1.</translation>
    </message>
    <message>
        <source>what is shown of it is not what its events say</source>
        <translation>was davon gezeigt wird, ist nicht das, was ihre Ereignisse sagen</translation>
    </message>
    <message>
        <source>The history itself is damaged, so nothing can be derived from it; restore a backup. %1</source>
        <translation>Die Geschichte selbst ist beschädigt, daraus lässt sich nichts ableiten; stell eine Sicherung wieder her. %1</translation>
    </message>
    <message>
        <source>search does not find it by its words</source>
        <translation>die Suche findet sie nicht mit ihren Wörtern</translation>
    </message>
    <message>
        <source>The file disagrees with itself: %1.</source>
        <translation>Die Datei widerspricht sich selbst: %1.</translation>
    </message>
    <message>
        <source>Only an owner of the book, or whoever keeps it on its server, can repair it. Nothing was changed.</source>
        <translation>Reparieren kann das Buch nur ein Eigentümer, oder wer es auf seinem Server verwahrt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The figures of %1 are not those of its promises.</source>
        <translation>Die Zahlen von %1 sind nicht die ihrer Zusagen.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1 “%2”</source>
        <comment>number and words of a promise</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Promise %1 is closed (%2): there is nothing to wait for.</source>
        <comment>number, outcome</comment>
        <translation>Zusage %1 ist abgeschlossen (%2): Da gibt es nichts mehr abzuwarten.</translation>
    </message>
    <message>
        <source>%1 waits on %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>%1, which waits on %2</source>
        <comment>a promise that waits, what it waits on</comment>
        <translation>%1, die auf %2 wartet</translation>
    </message>
    <message>
        <source>That would be a circle in which nobody can begin: %1.</source>
        <translation>Das wäre ein Kreis, in dem niemand anfangen kann: %1.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” is a database, such as a book, and would be lost: choose another name.</source>
        <translation>„%1“ ist eine Datenbank, etwa ein Buch, und ginge verloren: Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2.</source>
        <translation>„%1“ wurde nicht geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>Working hours need a beginning and an end.</source>
        <translation>Arbeitszeiten brauchen einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <source>Working hours %1 end before they begin; split hours over midnight into a range until 00:00 and one from 00:00 on the next day.</source>
        <translation>Die Arbeitszeit %1 endet, bevor sie beginnt; teile Zeiten über Mitternacht in eine bis 00:00 und eine ab 00:00 am nächsten Tag.</translation>
    </message>
    <message>
        <source>Working hours %1 and %2 overlap.</source>
        <translation>Die Arbeitszeiten %1 und %2 überschneiden sich.</translation>
    </message>
    <message>
        <source>The next ten years do not hold that much working time.</source>
        <translation>So viel Arbeitszeit enthalten die nächsten zehn Jahre nicht.</translation>
    </message>
    <message>
        <source>The calendar needs a time zone that this computer knows.</source>
        <translation>Der Kalender braucht eine Zeitzone, die dieser Rechner kennt.</translation>
    </message>
    <message>
        <source>A week without any working hours can&apos;t hold a deadline.</source>
        <translation>In einer Woche ganz ohne Arbeitszeit kann nichts fällig sein.</translation>
    </message>
    <message>
        <source>A length of working time can&apos;t be negative.</source>
        <translation>Eine Arbeitsdauer kann nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>“%1” is not understood. Write hours such as 09:00–12:00, 13:00–17:00.</source>
        <translation>„%1“ ist nicht verständlich. Schreib Zeiten wie 09:00–12:00, 13:00–17:00.</translation>
    </message>
    <message>
        <source>An absence needs its first and its last day.</source>
        <translation>Eine Abwesenheit braucht ihren ersten und ihren letzten Tag.</translation>
    </message>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>Die Abwesenheit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>An absence lasts at most five years.</source>
        <translation>Eine Abwesenheit dauert höchstens fünf Jahre.</translation>
    </message>
    <message>
        <source>The hours of the absence end before they begin.</source>
        <translation>Die Zeit der Abwesenheit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The reason of the absence</source>
        <translation>Der Grund der Abwesenheit</translation>
    </message>
    <message>
        <source>There is no absence %1 of this person.</source>
        <translation>Diese Person hat keine Abwesenheit %1.</translation>
    </message>
    <message>
        <source>%1, whose own hours differ, would have no working hours left.</source>
        <translation>%1 hat eigene Zeiten und hätte keine Arbeitszeit mehr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weekday: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else has to cover for who is away.</source>
        <translation>Wer abwesend ist, kann sich nicht selbst vertreten.</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>in person</source>
        <comment>how something was said</comment>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>channel</comment>
        <translation>per %1</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The deadline lies before the promise was made.</source>
        <translation>Die Frist liegt vor der Zusage.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>A rating goes from 1 to 5.</source>
        <translation>Eine Note geht von 1 bis 5.</translation>
    </message>
    <message>
        <source>The new deadline has to lie in the future.</source>
        <translation>Die neue Frist muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>The promisee can only have been told between then and now.</source>
        <translation>Der Empfänger kann es nur zwischen damals und jetzt erfahren haben.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>Nobody gives this promise: name a person or a department.</source>
        <translation>Niemand gibt diese Zusage: Nenne eine Person oder Abteilung.</translation>
    </message>
    <message>
        <source>A promise to oneself is a plan: name who is promised something.</source>
        <translation>Eine Zusage an sich selbst ist ein Plan: Nenne jemanden, dem etwas zugesagt ist.</translation>
    </message>
    <message>
        <source>This can&apos;t have happened in the future.</source>
        <translation>Das kann nicht in der Zukunft geschehen sein.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation>%1 ist länger als %L2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 has a control character at position %L2.</source>
        <translation>%1 hat ein Steuerzeichen an Stelle %L2.</translation>
    </message>
    <message>
        <source>A promise&apos;s history does not begin with its making.</source>
        <translation>Die Geschichte einer Zusage beginnt nicht damit, dass sie gegeben wird.</translation>
    </message>
    <message>
        <source>A history holds the events of two promises.</source>
        <translation>Eine Geschichte enthält die Ereignisse von zwei Zusagen.</translation>
    </message>
    <message>
        <source>A promise was made twice.</source>
        <translation>Eine Zusage wurde zweimal gegeben.</translation>
    </message>
    <message>
        <source>The promise is closed already; reopen it first.</source>
        <translation>Die Zusage ist schon abgeschlossen; öffne sie zuerst wieder.</translation>
    </message>
    <message>
        <source>The promise is void.</source>
        <translation>Die Zusage ist nichtig.</translation>
    </message>
    <message>
        <source>The promise was made already.</source>
        <translation>Die Zusage wurde schon gegeben.</translation>
    </message>
    <message>
        <source>The promise is not closed, so it can&apos;t be reopened.</source>
        <translation>Die Zusage ist nicht abgeschlossen, darum lässt sie sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>This person holds the promise already.</source>
        <translation>Die Zusage liegt schon bei dieser Person.</translation>
    </message>
    <message>
        <source>The promise was not offered to anybody.</source>
        <translation>Die Zusage wurde niemandem angeboten.</translation>
    </message>
    <message>
        <source>Only the person it was handed to can accept it.</source>
        <translation>Nur wem sie angeboten wurde, kann sie annehmen.</translation>
    </message>
    <message>
        <source>The promise was not missed: nothing to own up to.</source>
        <translation>Die Zusage wurde nicht verpasst: Es gibt nichts, wozu du stehen müsstest.</translation>
    </message>
    <message>
        <source>The promise is still open: no verdict yet.</source>
        <translation>Die Zusage ist noch offen: noch kein Urteil.</translation>
    </message>
    <message>
        <source>Voiding it waits for somebody&apos;s confirmation already.</source>
        <translation>Ob sie nichtig ist, muss schon jemand bestätigen.</translation>
    </message>
    <message>
        <source>Nobody asked to void the promise.</source>
        <translation>Niemand hat gebeten, die Zusage für nichtig zu erklären.</translation>
    </message>
    <message>
        <source>Somebody else has to confirm that it is void.</source>
        <translation>Jemand anderes muss bestätigen, dass sie nichtig ist.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Only the person who did it can undo it.</source>
        <translation>Nur wer es getan hat, kann es zurücknehmen.</translation>
    </message>
    <message>
        <source>It can be undone for 10 minutes only; the record stands.</source>
        <translation>Zurücknehmen geht nur 10 Minuten lang; der Eintrag bleibt.</translation>
    </message>
    <message>
        <source>Something else happened to the promise since; undo that first.</source>
        <translation>Seither geschah noch etwas mit der Zusage; nimm das zuerst zurück.</translation>
    </message>
    <message>
        <source>The deadline has passed in between, so it can&apos;t be undone any more.</source>
        <translation>Die Frist ist inzwischen vorbei, darum lässt es sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Who released you from it</source>
        <translation>Wer dich davon entbunden hat</translation>
    </message>
    <message>
        <source>How you were released from it</source>
        <translation>Wie du davon entbunden wurdest</translation>
    </message>
    <message>
        <source>An import can only add to promises that it brought, after their making.</source>
        <translation>Ein Import kann nur Zusagen ergänzen, die er gebracht hat, und nur nach ihrem Beginn.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Somebody else has to confirm that it is void, and nobody else is in the book now: until somebody joins and confirms it, the promise counts.</source>
        <translation>Jemand anderes muss bestätigen, dass sie ungültig ist, und zurzeit ist sonst niemand im Buch: Bis jemand dazukommt und das bestätigt, zählt die Zusage.</translation>
    </message>
    <message>
        <source>Somebody holds this promise already.</source>
        <translation>Jemand hat diese Zusage schon.</translation>
    </message>
    <message>
        <source>A promise can&apos;t wait on itself.</source>
        <translation>Eine Zusage kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>The promise waits on that one already.</source>
        <translation>Die Zusage wartet schon auf jene.</translation>
    </message>
    <message>
        <source>The promise does not wait on that one.</source>
        <translation>Die Zusage wartet nicht auf jene.</translation>
    </message>
    <message>
        <source>The deadline lies beyond the year 9999.</source>
        <translation>Die Frist liegt jenseits des Jahres 9999.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>%1 has half a character at position %L2.</source>
        <translation>%1: An Stelle %L2 steht ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>The reminder has to lie in the future.</source>
        <translation>Die Erinnerung muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>The promise is closed: say what you want to be reminded of.</source>
        <translation>Die Zusage ist abgeschlossen: Sag, woran du erinnert werden willst.</translation>
    </message>
    <message>
        <source>What the reminder is about</source>
        <translation>Worum es bei der Erinnerung geht</translation>
    </message>
    <message>
        <source>It was promised to this person: a promise to oneself is a plan.</source>
        <translation>Es wurde dieser Person zugesagt: Eine Zusage an sich selbst ist ein Plan.</translation>
    </message>
    <message>
        <source>Only who was offered the promise can decline, and only who offers or holds it can withdraw the offer.</source>
        <translation>Ablehnen kann nur, wem die Zusage angeboten wurde, und das Angebot zurückziehen nur, wer sie anbietet oder hat.</translation>
    </message>
    <message>
        <source>Line %1 of the list of vague words is not words, a tab and a proposal: %2</source>
        <translation>Zeile %1 der Liste vager Wörter besteht nicht aus Wörtern, einem Tabulator und einem Vorschlag: %2</translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation>Das ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>The year must be between 1 and 9999.</source>
        <translation>Das Jahr muss zwischen 1 und 9999 liegen.</translation>
    </message>
    <message>
        <source>The promise is offered to this person already.</source>
        <translation>Die Zusage ist dieser Person schon angeboten.</translation>
    </message>
</context>
<context>
    <name>kept::desktop::EntryShortcut</name>
    <message>
        <source>Promise something</source>
        <translation>Etwas zusagen</translation>
    </message>
</context>
<context>
    <name>kept::desktop::NotificationService</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>kept::desktop::SystemTray</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>&amp;Promise something…</source>
        <translation>Etwas &amp;zusagen …</translation>
    </message>
    <message>
        <source>&amp;Open Kept</source>
        <translation>Kept ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>kept::domain::Margins</name>
    <message>
        <source>not kept</source>
        <comment>a promise</comment>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>a week or more early</source>
        <translation>eine Woche oder mehr vorher</translation>
    </message>
    <message>
        <source>1 to 5 days early</source>
        <translation>1 bis 5 Tage vorher</translation>
    </message>
    <message>
        <source>2 to 8 hours early</source>
        <translation>2 bis 8 Stunden vorher</translation>
    </message>
    <message>
        <source>under 2 hours early</source>
        <translation>unter 2 Stunden vorher</translation>
    </message>
    <message>
        <source>under 2 hours late</source>
        <translation>unter 2 Stunden zu spät</translation>
    </message>
    <message>
        <source>2 to 8 hours late</source>
        <translation>2 bis 8 Stunden zu spät</translation>
    </message>
    <message>
        <source>1 to 5 days late</source>
        <translation>1 bis 5 Tage zu spät</translation>
    </message>
    <message>
        <source>a week or more late</source>
        <translation>eine Woche oder mehr zu spät</translation>
    </message>
</context>
<context>
    <name>kept::models::AbsencesModel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Vertreten von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, and the hours of each</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::models::BackupsModel</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>kept::models::BadRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>kept::models::ChainModel</name>
    <message>
        <source>What waits, and below it on what</source>
        <translation>Was wartet, und darunter worauf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1, as above</source>
        <comment>an outcome</comment>
        <translation>%1, wie oben</translation>
    </message>
    <message>
        <source>%1, at risk</source>
        <comment>an outcome</comment>
        <translation>%1, gefährdet</translation>
    </message>
    <message>
        <source>%1. %2. Due %3. %4.</source>
        <comment>what, who, when, state</comment>
        <translation>%1. %2. Fällig %3. %4.</translation>
    </message>
    <message>
        <source>%1 At risk.</source>
        <translation>%1 Gefährdet.</translation>
    </message>
    <message>
        <source>%1 “%2” waits on it.</source>
        <translation>%1 „%2“ wartet darauf.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is due, when it was due first</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::models::CustomersModel</name>
    <message>
        <source>%1 %, n %2</source>
        <comment>keep rate, number of judged promises</comment>
        <translation>%1 %, n %2</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>at risk, and why</comment>
        <translation>! %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own-up(s) owed</source>
        <translation>
            <numerusform>%n Eingeständnis geschuldet</numerusform>
            <numerusform>%n Eingeständnisse geschuldet</numerusform>
        </translation>
    </message>
    <message>
        <source>verdict %1 of 5</source>
        <translation>Urteil %1 von 5</translation>
    </message>
    <message>
        <source>verdict: not kept</source>
        <translation>Urteil: nicht gehalten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>nothing judged yet</source>
        <translation>noch nichts bewertet</translation>
    </message>
</context>
<context>
    <name>kept::models::HandOverModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Could take it</source>
        <translation>Könnte übernehmen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>nothing to do that day</source>
        <comment>of who could take it</comment>
        <translation>an dem Tag nichts zu tun</translation>
    </message>
    <message>
        <source>%1 to do that day, usually %2</source>
        <comment>of who could take it</comment>
        <translation>an dem Tag %1 zu tun, üblich sind %2</translation>
    </message>
    <message>
        <source>chance %1 there, %2 here; %3</source>
        <comment>chances, room</comment>
        <translation>Chance dort %1, hier %2; %3</translation>
    </message>
    <message>
        <source>has room: %1</source>
        <translation>hat Luft: %1</translation>
    </message>
</context>
<context>
    <name>kept::models::HolidaysModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kept::models::LinkedLinesModel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Of which</source>
        <translation>Davon</translation>
    </message>
</context>
<context>
    <name>kept::models::LoadAheadModel</name>
    <message>
        <source>%1 h</source>
        <comment>working time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>working time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>working time</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <comment>how much, of how many days</comment>
        <translation>%1, n %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 · off</source>
        <comment>how much there is to do, no working time</comment>
        <translation>%1 · frei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much there is to do, working time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>more than usual</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, on which day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n zu tun</numerusform>
            <numerusform>%n zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n davon überfällig</numerusform>
            <numerusform>%n davon überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>no working time</source>
        <translation>keine Arbeitszeit</translation>
    </message>
    <message>
        <source>%1 of working time</source>
        <translation>%1 Arbeitszeit</translation>
    </message>
    <message>
        <source>usually %1 a day</source>
        <translation>üblich sind %1 am Tag</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>mehr als üblich</translation>
    </message>
    <message>
        <source>less than 1</source>
        <comment>how much is usually done a day</comment>
        <translation>weniger als 1</translation>
    </message>
</context>
<context>
    <name>kept::models::LoginsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Nicht mehr im Team</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Keine Anmeldung</translation>
    </message>
</context>
<context>
    <name>kept::models::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no department</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Left the team</source>
        <translation>Nicht mehr im Team</translation>
    </message>
</context>
<context>
    <name>kept::models::PrivateNotesModel</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>you</source>
        <comment>whom a note is about</comment>
        <translation>du</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who wrote a note</comment>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>kept::models::PromiseListModel</name>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>An %1.</translation>
    </message>
    <message>
        <source>To %1, %2.</source>
        <translation>An %1, %2.</translation>
    </message>
    <message>
        <source>Due %1, %2.</source>
        <translation>Fällig %1, %2.</translation>
    </message>
    <message>
        <source>First promised for %1.</source>
        <translation>Zuerst zugesagt für %1.</translation>
    </message>
    <message>
        <source>Waits on %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a colleague</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>At risk: waits on %1.</source>
        <translation>Gefährdet: wartet auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) wait on it.</source>
        <translation>
            <numerusform>%n Zusage wartet darauf.</numerusform>
            <numerusform>%n Zusagen warten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>To own up to</source>
        <translation>Dazu zu stehen</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Nachzufragen</translation>
    </message>
    <message>
        <source>offered to you</source>
        <translation>dir angeboten</translation>
    </message>
    <message>
        <source>offered by %1</source>
        <translation>angeboten von %1</translation>
    </message>
    <message>
        <source>%1: nobody has it yet</source>
        <comment>a department</comment>
        <translation>%1: noch hat sie niemand</translation>
    </message>
    <message>
        <source>%1 asks to void it</source>
        <translation>%1 bittet, sie für nichtig zu erklären</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what the promise asks for</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>first due %1</source>
        <translation>zuerst %1</translation>
    </message>
    <message>
        <source>One of those that recur.</source>
        <translation>Eine von denen, die sich wiederholen.</translation>
    </message>
    <message>
        <source>Chance: %1.</source>
        <translation>Chance: %1.</translation>
    </message>
    <message>
        <source>reminds %1</source>
        <comment>when</comment>
        <translation>erinnert %1</translation>
    </message>
    <message>
        <source>Reminds %1, after the deadline</source>
        <comment>when</comment>
        <translation>Erinnert %1, nach der Frist</translation>
    </message>
    <message>
        <source>Reminds %1</source>
        <comment>when</comment>
        <translation>Erinnert %1</translation>
    </message>
</context>
<context>
    <name>kept::models::RecognitionsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>—</source>
        <comment>nobody named</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>[text removed on request]</source>
        <translation>[Text auf Wunsch entfernt]</translation>
    </message>
</context>
<context>
    <name>kept::models::ReminderRulesModel</name>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>“Did it work?”</source>
        <translation>„Hat es geklappt?“</translation>
    </message>
    <message>
        <source>Small ones</source>
        <translation>Kleine</translation>
    </message>
    <message>
        <source>Medium ones</source>
        <translation>Mittlere</translation>
    </message>
    <message>
        <source>Large ones</source>
        <translation>Große</translation>
    </message>
    <message>
        <source>as their size</source>
        <translation>wie ihre Größe</translation>
    </message>
</context>
<context>
    <name>kept::models::SeriesModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Kept so far</source>
        <translation>Bisher gehalten</translation>
    </message>
    <message>
        <source>%1, the last</source>
        <comment>day</comment>
        <translation>%1, das letzte</translation>
    </message>
    <message>
        <source>nothing judged yet</source>
        <translation>noch nichts bewertet</translation>
    </message>
</context>
<context>
    <name>kept::models::SignInsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>password</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Their own</source>
        <comment>password</comment>
        <translation>Ein eigenes</translation>
    </message>
    <message>
        <source>A temporary one</source>
        <comment>password</comment>
        <translation>Ein vorläufiges</translation>
    </message>
</context>
<context>
    <name>kept::models::SnoozePresetsModel</name>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>Chosen now, reminds</source>
        <translation>Jetzt gewählt, erinnert</translation>
    </message>
</context>
<context>
    <name>kept::models::StandardsModel</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Verspricht</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>—</source>
        <comment>nothing to acknowledge</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>to acknowledge</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>acknowledged, when</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>acknowledged, people</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing judged yet</source>
        <translation>noch nichts bewertet</translation>
    </message>
</context>
<context>
    <name>kept::models::TeamBoardModel</name>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Due %1, %2.</source>
        <translation>Fällig %1, %2.</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>An %1.</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>Offered to %1.</source>
        <translation>Angeboten: %1.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1: nobody yet</source>
        <comment>name of a department</comment>
        <translation>%1: noch niemand</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Ohne Abteilung</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <comment>name of a person who left the team</comment>
        <translation>%1 (gegangen)</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n heute</numerusform>
            <numerusform>%n heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for somebody to take it</source>
        <translation>wartet darauf, dass jemand sie übernimmt</translation>
    </message>
    <message>
        <source>nothing judged this month</source>
        <translation>diesen Monat nichts gewertet</translation>
    </message>
    <message>
        <source>%1 to do today, others %2</source>
        <comment>how many promises</comment>
        <translation>%1 heute zu tun, andere %2</translation>
    </message>
    <message numerus="yes">
        <source>%n own-ups owed</source>
        <translation>
            <numerusform>zu %n Zusage noch zu stehen</numerusform>
            <numerusform>zu %n Zusagen noch zu stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>First promised for %1.</source>
        <translation>Zuerst zugesagt für %1.</translation>
    </message>
</context>
<context>
    <name>kept::models::VagueWordsModel</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Proposed instead</source>
        <translation>Stattdessen vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>kept::models::WarnedPromisesModel</name>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>kept::render::CausesChart</name>
    <message>
        <source>%1: %2 misses began there</source>
        <comment>whose, how many of how many</comment>
        <translation>%1: %2 verpassten begannen dort</translation>
    </message>
</context>
<context>
    <name>kept::render::DueHours</name>
    <message>
        <source>From %1 on, %2 are missed; before that, %3</source>
        <comment>a time, shares of promises</comment>
        <translation>Ab %1 werden %2 verpasst; davor %3</translation>
    </message>
    <message>
        <source>Before %1, %2 are missed; later, %3</source>
        <comment>a time, shares of promises</comment>
        <translation>Vor %1 werden %2 verpasst; später %3</translation>
    </message>
    <message>
        <source>%1: %2 are missed; on other days, %3</source>
        <comment>a weekday, shares of promises</comment>
        <translation>%1: %2 werden verpasst; an anderen Tagen %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was missed at any hour</source>
        <translation>Zu keiner Stunde wurde etwas verpasst</translation>
    </message>
    <message>
        <source>No weekday and no hour stands out</source>
        <translation>Kein Wochentag und keine Stunde fällt auf</translation>
    </message>
    <message>
        <source>Weekdays and hours</source>
        <translation>Wochentage und Stunden</translation>
    </message>
    <message>
        <source>promised for</source>
        <translation>zugesagt für</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>gewertet</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>share missed</source>
        <translation>Anteil verpasst</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of an interval</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Share missed of %1 judged promises, by weekday and hour promised for; hollow: fewer than %2 judged · %3</source>
        <translation>Verpasster Anteil von %1 gewerteten Zusagen, nach Wochentag und Stunde der Frist; hohl: weniger als %2 gewertet · %3</translation>
    </message>
</context>
<context>
    <name>kept::render::DueHoursChart</name>
    <message>
        <source>%1: %2 of %3 missed</source>
        <comment>weekday and time, how many of how many</comment>
        <translation>%1: %2 von %3 verpasst</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>what was counted, share and its interval</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>none missed</source>
        <translation>keine verpasst</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <comment>share at the end of a scale</comment>
        <translation>%1 verpasst</translation>
    </message>
    <message>
        <source>%1, too few to tell</source>
        <comment>what was counted</comment>
        <translation>%1, zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>No hour has %1 judged yet: too few to say how many are missed</source>
        <translation>Noch keine Stunde hat %1 gewertete: zu wenige, um zu sagen, wie viele verpasst werden</translation>
    </message>
</context>
<context>
    <name>kept::render::Figures</name>
    <message>
        <source>judged</source>
        <translation>gewertet</translation>
    </message>
    <message>
        <source>keep rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of an interval</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Keep rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Keep rate with 95 % interval and n · %1</source>
        <translation>Quote mit 95-%-Intervall und n · %1</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outcomes of %1 judged promises · %2</source>
        <translation>Ergebnisse von %1 gewerteten Zusagen · %2</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>share of judged</source>
        <translation>Anteil an den gewerteten</translation>
    </message>
    <message>
        <source>Outcomes by group</source>
        <translation>Ergebnisse nach Gruppe</translation>
    </message>
    <message>
        <source>Share of each outcome, and n · %1</source>
        <translation>Anteil jedes Ergebnisses und n · %1</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep rate by month, the band is the 95 % interval · %1</source>
        <translation>Quote nach Monat, das Band ist das 95-%-Intervall · %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>events imported, what is measured</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>events imported</source>
        <translation>importierte Ereignisse</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Misses by whose promise was missed first · %1</source>
        <translation>Verpasste danach, wessen Zusage zuerst verpasst wurde · %1</translation>
    </message>
    <message>
        <source>whose was missed first</source>
        <translation>wessen zuerst verpasst wurde</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>an wen</translation>
    </message>
    <message>
        <source>hollow: not over yet</source>
        <translation>hohl: noch nicht vorbei</translation>
    </message>
    <message>
        <source>hollow: fewer than %1 judged</source>
        <translation>hohl: weniger als %1 gewertet</translation>
    </message>
    <message>
        <source>hollow: fewer than %1 judged, or not over yet</source>
        <translation>hohl: weniger als %1 gewertet oder noch nicht vorbei</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is measured, what is hollow</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep rate by week, the band is the 95 % interval · %1</source>
        <translation>Quote nach Woche, das Band ist das 95-%-Intervall · %1</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Of each miss, whose promise was missed first would stand here.</source>
        <translation>Hier stünde zu jeder verpassten, wessen Zusage zuerst verpasst wurde.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is measured, in which period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not over, %1 still open · %2</source>
        <comment>promises of the period, what is measured</comment>
        <translation>Noch nicht vorbei, %1 noch offen · %2</translation>
    </message>
    <message>
        <source>%1 · under a year: may be the season</source>
        <translation>%1 · unter einem Jahr: kann an der Jahreszeit liegen</translation>
    </message>
</context>
<context>
    <name>kept::render::Findings</name>
    <message>
        <source>Nothing judged here yet</source>
        <translation>Hier ist noch nichts gewertet</translation>
    </message>
    <message>
        <source>Too few promises to compare: %1 judged</source>
        <translation>Zu wenige Zusagen für einen Vergleich: %1 gewertet</translation>
    </message>
    <message>
        <source>%1 keeps %2, up %3; %4 slipped to %5</source>
        <translation>%1 hält %2 ein, %3 mehr; %4 fiel auf %5</translation>
    </message>
    <message>
        <source>%1 keeps %2, up %3</source>
        <translation>%1 hält %2 ein, %3 mehr</translation>
    </message>
    <message>
        <source>%1 slipped to %2, down %3</source>
        <translation>%1 fiel auf %2, %3 weniger</translation>
    </message>
    <message>
        <source>%1 keeps %2, %3 keeps %4: clearly apart</source>
        <translation>%1 hält %2 ein, %3 hält %4: deutlich verschieden</translation>
    </message>
    <message>
        <source>Keeping rose from %1 in %2 to %3 in %4</source>
        <translation>Die Quote stieg von %1 im %2 auf %3 im %4</translation>
    </message>
    <message>
        <source>Keeping fell from %1 in %2 to %3 in %4</source>
        <translation>Die Quote fiel von %1 im %2 auf %3 im %4</translation>
    </message>
    <message>
        <source>%1 keeps %2 of %3 judged</source>
        <translation>%1 hält %2 von %3 gewerteten ein</translation>
    </message>
    <message>
        <source>The one promise judged was kept</source>
        <translation>Die eine gewertete Zusage wurde eingehalten</translation>
    </message>
    <message>
        <source>All %1 judged were kept</source>
        <translation>Alle %1 gewerteten wurden eingehalten</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 eingehalten</translation>
    </message>
    <message>
        <source>%1; most misses are %2</source>
        <translation>%1; am häufigsten sonst: %2</translation>
    </message>
    <message>
        <source>%1 kept in %2; one month is no trend yet</source>
        <translation>%1 eingehalten im %2; ein Monat ist noch kein Verlauf</translation>
    </message>
    <message>
        <source>%1 kept in %2; no clear change over %3 months</source>
        <translation>%1 eingehalten im %2; keine klare Änderung über %3 Monate</translation>
    </message>
    <message>
        <source>too few judged to compare with the period before</source>
        <translation>zu wenige gewertet für einen Vergleich mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>up %1, from %2</source>
        <translation>%1 mehr, von %2</translation>
    </message>
    <message>
        <source>down %1, from %2</source>
        <translation>%1 weniger, von %2</translation>
    </message>
    <message>
        <source>no clear change from %1</source>
        <translation>keine klare Änderung von %1</translation>
    </message>
    <message>
        <source>No promise fell due in this period, so there is no keep rate.</source>
        <translation>In diesem Zeitraum war keine Zusage fällig, darum gibt es keine Quote.</translation>
    </message>
    <message>
        <source>Of %1 promises judged, %2 were kept: %3, %4.</source>
        <translation>Von %1 gewerteten Zusagen wurden %2 eingehalten: %3, %4.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>those without a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Where %1 or more are judged, %2 to %3 are kept: too close to tell apart</source>
        <translation>Wo %1 oder mehr beurteilt sind, werden %2 bis %3 gehalten: zu nah beieinander</translation>
    </message>
    <message>
        <source>Nothing was missed</source>
        <translation>Nichts wurde verpasst</translation>
    </message>
    <message>
        <source>No miss began with somebody else’s</source>
        <translation>Keine verpasste begann bei jemand anderem</translation>
    </message>
    <message>
        <source>%1 of %2 misses began with another promise that was missed first</source>
        <translation>%1 von %2 verpassten begannen mit einer anderen Zusage, die zuerst verpasst wurde</translation>
    </message>
    <message>
        <source>%1: %2 kept, up %3; %4 slipped to %5</source>
        <translation>%1: %2 eingehalten, %3 mehr; %4 fiel auf %5</translation>
    </message>
    <message>
        <source>%1: %2 kept, up %3</source>
        <translation>%1: %2 eingehalten, %3 mehr</translation>
    </message>
    <message>
        <source>%1: %2 kept, down %3</source>
        <translation>%1: %2 eingehalten, %3 weniger</translation>
    </message>
    <message>
        <source>Where %1 or more are judged, about %2 are kept</source>
        <translation>Wo %1 oder mehr gewertet sind, werden etwa %2 eingehalten</translation>
    </message>
    <message>
        <source>Where %1 or more are judged, %2 to %3 are kept: too few to tell these apart</source>
        <translation>Wo %1 oder mehr gewertet sind, werden %2 bis %3 eingehalten: zu wenige, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>%1 to %2 kept: too few promises to tell these apart</source>
        <translation>%1 bis %2 eingehalten: zu wenige Zusagen, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>About %1 kept everywhere</source>
        <translation>Überall werden etwa %1 eingehalten</translation>
    </message>
    <message>
        <source>%1 to %2 kept: too close to tell apart</source>
        <translation>%1 bis %2 eingehalten: zu nah beieinander für einen Unterschied</translation>
    </message>
    <message>
        <source>Clearly apart: %1 (%2 kept) and %3 (%4)</source>
        <translation>Deutlich verschieden: %1 (%2 eingehalten) und %3 (%4)</translation>
    </message>
    <message>
        <source>Keeping rose from %1 in the week of %2 to %3 in the week of %4</source>
        <translation>Die Quote stieg von %1 in der Woche ab %2 auf %3 in der Woche ab %4</translation>
    </message>
    <message>
        <source>Keeping fell from %1 in the week of %2 to %3 in the week of %4</source>
        <translation>Die Quote fiel von %1 in der Woche ab %2 auf %3 in der Woche ab %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 judged were kept</source>
        <translation>%1: %2 von %3 gewerteten eingehalten</translation>
    </message>
    <message>
        <source>%1 kept so far in the week of %2</source>
        <translation>%1 bisher eingehalten in der Woche ab %2</translation>
    </message>
    <message>
        <source>%1 kept so far in %2</source>
        <translation>%1 bisher eingehalten im %2</translation>
    </message>
    <message>
        <source>%1 kept in the week of %2; one week is no trend yet</source>
        <translation>%1 eingehalten in der Woche ab %2; eine Woche ist noch kein Verlauf</translation>
    </message>
    <message>
        <source>%1 kept in the week of %2; no clear change over %3 weeks</source>
        <translation>%1 eingehalten in der Woche ab %2; keine klare Änderung über %3 Wochen</translation>
    </message>
    <message>
        <source>All %1 judged so far were kept; %2 still open</source>
        <translation>Alle %1 bisher gewerteten wurden eingehalten; %2 noch offen</translation>
    </message>
    <message>
        <source>%1; %2 still open</source>
        <comment>what was found so far, how many</comment>
        <translation>%1; %2 noch offen</translation>
    </message>
    <message>
        <source>%1 kept in the week of %2; no clear change from %3 a year before</source>
        <translation>%1 eingehalten in der Woche ab %2; keine klare Änderung gegenüber %3 ein Jahr zuvor</translation>
    </message>
    <message>
        <source>%1 kept in %2; no clear change from %3 a year before</source>
        <translation>%1 eingehalten im %2; keine klare Änderung gegenüber %3 ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Clearly apart: %1 kept in the week of %2, %3 in the week of %4</source>
        <translation>Deutlich verschieden: %1 eingehalten in der Woche ab %2, %3 in der Woche ab %4</translation>
    </message>
    <message>
        <source>Clearly apart: %1 kept in %2, %3 in %4</source>
        <translation>Deutlich verschieden: %1 eingehalten im %2, %3 im %4</translation>
    </message>
</context>
<context>
    <name>kept::render::ICalendar</name>
    <message>
        <source>There is not enough memory for the calendar.</source>
        <translation>Für den Kalender reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, to whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <comment>whom, by which channel</comment>
        <translation>An %1, %2</translation>
    </message>
    <message>
        <source>Wants to be reached: %1</source>
        <comment>by which channel</comment>
        <translation>Möchte erreicht werden: %1</translation>
    </message>
    <message>
        <source>Promised by %1, now with %2</source>
        <translation>Zugesagt von %1, jetzt bei %2</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>Zugesagt von %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Rehearsal: not a record of real promises</source>
        <translation>Übung: keine Aufzeichnung echter Zusagen</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Moved without telling: judged by %1</source>
        <translation>Verschoben, ohne es mitzuteilen: maßgeblich ist %1</translation>
    </message>
    <message>
        <source>First due %1</source>
        <translation>Zuerst fällig %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promises of %1</source>
        <translation>Zusagen von %1</translation>
    </message>
    <message>
        <source>%1 (rehearsal)</source>
        <translation>%1 (Übung)</translation>
    </message>
</context>
<context>
    <name>kept::render::KeepRateChart</name>
    <message>
        <source>%1 imported</source>
        <comment>how many events</comment>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a group, the same in the period before</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>kept::render::Margins</name>
    <message>
        <source>Most misses are late by under two hours</source>
        <translation>Die meisten verpassten sind weniger als zwei Stunden zu spät</translation>
    </message>
    <message>
        <source>Most misses are late by less than a day</source>
        <translation>Die meisten verpassten sind weniger als einen Tag zu spät</translation>
    </message>
    <message>
        <source>Most misses are late by a day or more</source>
        <translation>Die meisten verpassten sind einen Tag oder mehr zu spät</translation>
    </message>
    <message>
        <source>Most misses were not kept late either</source>
        <translation>Die meisten verpassten wurden auch später nicht eingehalten</translation>
    </message>
    <message>
        <source>Most of what is kept is a day or more early</source>
        <translation>Das meiste Eingehaltene kommt einen Tag oder mehr vor der Frist</translation>
    </message>
    <message>
        <source>Most of what is kept is kept in the last two hours</source>
        <translation>Das meiste Eingehaltene kommt in den letzten zwei Stunden</translation>
    </message>
    <message>
        <source>Of %1 judged, %2 were kept a day or more early, %3 within the last two hours</source>
        <translation>Von %1 gewerteten kamen %2 einen Tag oder mehr vor der Frist, %3 in den letzten zwei Stunden</translation>
    </message>
    <message>
        <source>How early or late</source>
        <translation>Wie früh oder spät</translation>
    </message>
    <message>
        <source>How early or late %1 judged promises were kept, in working time · %2</source>
        <translation>Wie früh oder spät %1 gewertete Zusagen eingehalten wurden, in Arbeitszeit · %2</translation>
    </message>
    <message>
        <source>how early or late</source>
        <translation>wie früh oder spät</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>share of judged</source>
        <translation>Anteil an den gewerteten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how early or late, how many and their share</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::render::Moments</name>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
</context>
<context>
    <name>kept::render::Numbers</name>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;%</source>
        <comment>interval in percent</comment>
        <translation>%1–%2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rate and its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>n&#xa0;%1</source>
        <comment>number of observations</comment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>under 1 point</source>
        <comment>difference of percentages</comment>
        <translation>unter 1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <comment>difference of percentages</comment>
        <translation>
            <numerusform>%1 Punkt</numerusform>
            <numerusform>%1 Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign and word of an outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 events imported</source>
        <translation>
            <numerusform>%1 Ereignis importiert</numerusform>
            <numerusform>%1 Ereignisse importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing judged</source>
        <translation>%1: nichts gewertet</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kept, %4</source>
        <translation>%1: %2 von %3 eingehalten, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rate, and events imported</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>promised by a department</source>
        <translation>von einer Abteilung zugesagt</translation>
    </message>
    <message>
        <source>without department</source>
        <translation>ohne Abteilung</translation>
    </message>
    <message>
        <source>without channel</source>
        <translation>ohne Kanal</translation>
    </message>
    <message>
        <source>without standard</source>
        <translation>ohne Standard</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>to no customer</source>
        <translation>an keinen Kunden</translation>
    </message>
    <message>
        <source>to customers</source>
        <translation>an Kunden</translation>
    </message>
    <message>
        <source>to colleagues</source>
        <translation>an Kollegen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of day and month</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>kept::render::OutcomeLabels</name>
    <message>
        <source>%1 %2</source>
        <comment>count and outcome</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Nicht gezählt: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count and share</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kept::render::OutcomesByGroupChart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing judged</source>
        <translation>%1: nichts gewertet</translation>
    </message>
    <message>
        <source>%1, %2 judged: %3</source>
        <translation>%1, %2 gewertet: %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a group, an outcome, its count and share</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>kept::render::OutcomesChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>count and share, the period before, the same of it</comment>
        <translation>%1; %2: %3</translation>
    </message>
    <message>
        <source>%1: nothing judged</source>
        <comment>the period before</comment>
        <translation>%1: nichts gewertet</translation>
    </message>
    <message>
        <source>narrow bar: %1, %2</source>
        <comment>the period before, n</comment>
        <translation>schmaler Balken: %1, %2</translation>
    </message>
</context>
<context>
    <name>kept::render::SharesChart</name>
    <message>
        <source>%1 of %2</source>
        <comment>misses, or verdicts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count and share</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kept::render::SummaryContent</name>
    <message>
        <source>all departments</source>
        <translation>alle Abteilungen</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>Stand %1 (%2)</translation>
    </message>
    <message>
        <source>Keep rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>%1, %2 judged</source>
        <translation>%1, %2 gewertet</translation>
    </message>
    <message>
        <source>nothing judged</source>
        <translation>nichts gewertet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>promises given</source>
        <translation>gegebene Zusagen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>%1 as renegotiated</source>
        <translation>%1 wie neu vereinbart</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>%1 still overdue</source>
        <translation>%1 noch überfällig</translation>
    </message>
    <message>
        <source>Owed own-ups</source>
        <translation>Noch dazu zu stehen</translation>
    </message>
    <message>
        <source>still to be told</source>
        <translation>noch mitzuteilen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Entbunden</translation>
    </message>
    <message>
        <source>%1, not in the rate</source>
        <translation>%1, nicht in der Quote</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nichtig</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>events from elsewhere</source>
        <translation>Ereignisse von anderswo</translation>
    </message>
    <message>
        <source>%1, the %2 with most judged</source>
        <translation>%1, die %2 mit den meisten gewerteten</translation>
    </message>
    <message>
        <source>departments, %1</source>
        <translation>Abteilungen, %1</translation>
    </message>
    <message>
        <source>people, %1</source>
        <translation>Personen, %1</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Gewertet</translation>
    </message>
    <message>
        <source>Promises whose judged deadline falls in the period and that are resolved or past it: kept, kept as renegotiated, partly kept, late, broken and overdue.</source>
        <translation>Zusagen, deren maßgebliche Frist in den Zeitraum fällt und die abgeschlossen oder über die Frist sind: eingehalten, wie neu vereinbart eingehalten, teilweise eingehalten, verspätet, gebrochen und überfällig.</translation>
    </message>
    <message>
        <source>Kept and kept as renegotiated, as a share of judged, with the 95 % Wilson interval in brackets. Overdue counts as not kept.</source>
        <translation>Eingehalten und wie neu vereinbart eingehalten, als Anteil an den gewerteten, mit dem 95-%-Intervall nach Wilson in Klammern. Überfällig zählt als nicht eingehalten.</translation>
    </message>
    <message>
        <source>Judged deadline</source>
        <translation>Maßgebliche Frist</translation>
    </message>
    <message>
        <source>The deadline first given, moved only by those renegotiations that the promisee was told of in time.</source>
        <translation>Die zuerst gegebene Frist, verschoben nur durch neue Vereinbarungen, die der Empfänger rechtzeitig erfuhr.</translation>
    </message>
    <message>
        <source>Released and void</source>
        <translation>Entbunden und nichtig</translation>
    </message>
    <message>
        <source>Left out of the rate; shown beside it as shares of all promises of the period.</source>
        <translation>Nicht in der Quote; daneben als Anteil an allen Zusagen des Zeitraums gezeigt.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By the lower end of the interval. Groups with fewer than %1 judged are not ranked and stand last, by name.</source>
        <translation>Nach dem unteren Ende des Intervalls. Gruppen mit weniger als %1 gewerteten haben keinen Rang und stehen am Schluss, nach Namen.</translation>
    </message>
    <message>
        <source>Events that another system reported and this book took over.</source>
        <translation>Ereignisse, die ein anderes System gemeldet und dieses Buch übernommen hat.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Count, moment and hash of the history underneath. “kept verify --seal” tells later whether that history still stands.</source>
        <translation>Anzahl, Zeitpunkt und Prüfsumme der zugrunde liegenden Geschichte. „kept verify --seal“ sagt später, ob diese Geschichte noch steht.</translation>
    </message>
    <message>
        <source>Promises in %1</source>
        <translation>Zusagen im %1</translation>
    </message>
    <message>
        <source>Rehearsal: not a record of real promises</source>
        <translation>Übung: keine Aufzeichnung echter Zusagen</translation>
    </message>
</context>
<context>
    <name>kept::render::SummaryDocument</name>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>kept::render::SummaryPdf</name>
    <message>
        <source>The PDF could not be painted.</source>
        <translation>Das PDF ließ sich nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>kept::render::SummaryTables</name>
    <message>
        <source>keep rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>gewertet</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Keine in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Missed promises</source>
        <translation>Verpasste Zusagen</translation>
    </message>
    <message>
        <source>Late, broken, partly kept and overdue, most recent deadline first.</source>
        <translation>Verspätet, gebrochen, teilweise eingehalten und überfällig, jüngste Frist zuerst.</translation>
    </message>
    <message>
        <source>None. Every judged promise was kept.</source>
        <translation>Keine. Jede gewertete Zusage wurde eingehalten.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>promiser</source>
        <translation>Zusagende(r)</translation>
    </message>
    <message>
        <source>promisee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>first deadline</source>
        <translation>erste Frist</translation>
    </message>
    <message>
        <source>judged deadline</source>
        <translation>maßgebliche Frist</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>how late</source>
        <translation>wie spät</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>rating</comment>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>Customers at risk</source>
        <translation>Gefährdete Kunden</translation>
    </message>
    <message>
        <source>What is overdue or was missed without a word to them, or a low verdict, whenever it was due.</source>
        <translation>Was überfällig ist oder ohne ein Wort an sie versäumt wurde, oder ein schlechtes Urteil, wann immer es fällig war.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>wants to be reached by</source>
        <translation>möchte erreicht werden über</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>owed own-ups</source>
        <translation>geschuldete Eingeständnisse</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>first promise behind it</source>
        <translation>erste Zusage dahinter</translation>
    </message>
    <message>
        <source>Verdict against own view</source>
        <translation>Urteil und eigene Sicht</translation>
    </message>
    <message>
        <source>own view and verdict</source>
        <translation>eigene Sicht und Urteil</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>People whose figures you may look at</source>
        <translation>Personen, deren Zahlen du ansehen darfst</translation>
    </message>
</context>
<context>
    <name>kept::render::SummaryWriter</name>
    <message>
        <source>“%1” names no format of a summary; its end has to be one of %2.</source>
        <translation>„%1“ nennt kein Format einer Übersicht; die Endung muss eine von diesen sein: %2.</translation>
    </message>
</context>
<context>
    <name>kept::render::TrendChart</name>
    <message>
        <source>n</source>
        <comment>number of observations</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a month or week</comment>
        <translation>%1 bisher</translation>
    </message>
</context>
<context>
    <name>kept::render::Verdicts</name>
    <message>
        <source>kept, and they say so</source>
        <translation>eingehalten, und sie sagen es auch</translation>
    </message>
    <message>
        <source>kept, but they say not</source>
        <translation>eingehalten, aber sie sagen nein</translation>
    </message>
    <message>
        <source>missed, but they say kept</source>
        <translation>verpasst, aber sie sagen eingehalten</translation>
    </message>
    <message>
        <source>missed, and they say so</source>
        <translation>verpasst, und sie sagen es auch</translation>
    </message>
    <message>
        <source>No verdict here yet</source>
        <translation>Hier noch kein Urteil</translation>
    </message>
    <message>
        <source>Too few verdicts to tell: %1</source>
        <translation>Zu wenige Urteile für eine Aussage: %1</translation>
    </message>
    <message>
        <source>%1 of %2 verdicts differ from the own view: %3 (%4)</source>
        <translation>%1 von %2 Urteilen weichen von der eigenen Sicht ab: %3 (%4)</translation>
    </message>
    <message>
        <source>Verdict against own view</source>
        <translation>Urteil und eigene Sicht</translation>
    </message>
    <message>
        <source>What the promisees say of judged promises · %1</source>
        <translation>Was die Empfänger über beurteilte Zusagen sagen · %1</translation>
    </message>
    <message>
        <source>own view and verdict</source>
        <translation>eigene Sicht und Urteil</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>own view and verdict, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Once customers and colleagues say whether a promise was kept, that stands here.</source>
        <translation>Sobald Kunden und Kollegen sagen, ob eine Zusage eingehalten wurde, steht das hier.</translation>
    </message>
</context>
<context>
    <name>kept::services::Backups</name>
    <message>
        <source>There is too little room on the disk for a backup.</source>
        <translation>Auf der Festplatte ist zu wenig Platz für eine Sicherung.</translation>
    </message>
</context>
<context>
    <name>kept::services::Book</name>
    <message>
        <source>No book is open.</source>
        <translation>Es ist kein Buch offen.</translation>
    </message>
</context>
<context>
    <name>kept::services::ImportRun</name>
    <message>
        <source>The book was closed before all rows were in. Import the file again to go on.</source>
        <translation>Das Buch wurde geschlossen, bevor alle Zeilen darin waren. Importiere die Datei noch einmal, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>kept::services::SecretStore</name>
    <message>
        <source>The keychain did not take the password. It is used until Kept is closed, and asked for again then.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen. Es gilt, bis Kept geschlossen wird; danach wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>This desktop offers no keychain, so the password can&apos;t be kept. It is used until Kept is closed, and asked for again then.</source>
        <translation>Diese Arbeitsumgebung bietet keinen Schlüsselbund, darum kann das Passwort nicht behalten werden. Es gilt, bis Kept geschlossen wird; danach wird wieder danach gefragt.</translation>
    </message>
</context>
<context>
    <name>kept::startup::BookState</name>
    <message>
        <source>The connection to the book&apos;s server is back.</source>
        <translation>Die Verbindung zum Server des Buchs ist wieder da.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>There is no connection to the book&apos;s server. You see what was read before; what you typed stays, and saving goes on once the server is back.</source>
        <translation>Es gibt keine Verbindung zum Server des Buchs. Du siehst, was vorher gelesen wurde; was du getippt hast, bleibt, und gespeichert wird wieder, sobald der Server zurück ist.</translation>
    </message>
    <message>
        <source>This book can only be read: its file or folder can&apos;t be written.</source>
        <translation>Dieses Buch lässt sich nur lesen: Seine Datei oder sein Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>You see what was read before; what you typed stays, and saving goes on once you are let in.</source>
        <translation>Du siehst, was vorher gelesen wurde; was du getippt hast, bleibt, und gespeichert wird wieder, sobald du eingelassen wirst.</translation>
    </message>
    <message>
        <source>The book&apos;s server does not take the password of %1 any more.</source>
        <translation>Der Server des Buchs nimmt das Passwort von %1 nicht mehr an.</translation>
    </message>
</context>
<context>
    <name>kept::startup::CalendarDesk</name>
    <message>
        <source>The calendar file is not up to date. %1</source>
        <translation>Die Kalenderdatei ist nicht auf dem neuesten Stand. %1</translation>
    </message>
    <message>
        <source>The promises themselves are in the book.</source>
        <translation>Die Zusagen selbst stehen im Buch.</translation>
    </message>
    <message>
        <source>Kept tries again with the next change; Settings, Calendar has another file for it.</source>
        <translation>Kept versucht es mit der nächsten Änderung wieder; eine andere Datei wählst du in den Einstellungen unter Kalender.</translation>
    </message>
</context>
<context>
    <name>kept::startup::ChartsDesk</name>
    <message>
        <source>Charts</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>kept::startup::CustomersDesk</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>kept::startup::Desk</name>
    <message>
        <source>A book for rehearsal: nothing in it is true.</source>
        <translation>Ein Übungsbuch: Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>Meine Zusagen</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Teamtafel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Keine Sicherung erstellt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Bericht als PDF exportieren</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>Promise what 9 of 10 like it would keep</source>
        <translation>Zusagen, was 9 von 10 halten würden</translation>
    </message>
</context>
<context>
    <name>kept::startup::PersonDesk</name>
    <message>
        <source>My figures</source>
        <translation>Meine Zahlen</translation>
    </message>
    <message>
        <source>Figures of a person</source>
        <translation>Zahlen einer Person</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <comment>a person</comment>
        <translation>Zahlen von %1</translation>
    </message>
</context>
<context>
    <name>kept::startup::PromiseLookup</name>
    <message>
        <source>Found for “%1”</source>
        <translation>Gefunden zu „%1“</translation>
    </message>
    <message>
        <source>This promise is not in the book any more.</source>
        <translation>Diese Zusage steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promises of %1</source>
        <translation>Zusagen von %1</translation>
    </message>
</context>
<context>
    <name>kept::startup::PromisedToMeDesk</name>
    <message>
        <source>Promised to me</source>
        <translation>Mir zugesagt</translation>
    </message>
</context>
<context>
    <name>kept::startup::RemindersDesk</name>
    <message>
        <source>next reminder %1</source>
        <translation>nächste Erinnerung %1</translation>
    </message>
    <message>
        <source>no reminder to come</source>
        <translation>keine Erinnerung in Sicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>your day, what there is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You are reminded again %1.</source>
        <comment>a moment</comment>
        <translation>Du wirst %1 noch einmal erinnert.</translation>
    </message>
</context>
<context>
    <name>kept::startup::SavedViews</name>
    <message>
        <source>Save a view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Remove the view “%1” of the team?</source>
        <translation>Die Ansicht „%1“ des Teams entfernen?</translation>
    </message>
    <message>
        <source>Nobody has it any more. The promises stay as they are.</source>
        <translation>Niemand hat sie mehr. Die Zusagen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>kept::startup::SeriesDesk</name>
    <message>
        <source>Recurring promises</source>
        <translation>Wiederkehrendes</translation>
    </message>
</context>
<context>
    <name>kept::startup::ServerEntry</name>
    <message>
        <source>You are signed in again, and the keychain has the new password.</source>
        <translation>Du bist wieder angemeldet, und der Schlüsselbund hat das neue Passwort.</translation>
    </message>
</context>
<context>
    <name>kept::startup::StandardsWiring</name>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
</context>
<context>
    <name>kept::startup::TrayDesk</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n heute fällig</numerusform>
            <numerusform>%n heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is due today</source>
        <translation>Kept: Heute ist nichts fällig</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <comment>counts</comment>
        <translation>Kept: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – overdue since %2</source>
        <comment>a promise, a moment</comment>
        <translation>%1 – überfällig seit %2</translation>
    </message>
    <message>
        <source>%1 – today</source>
        <comment>a promise</comment>
        <translation>%1 – heute</translation>
    </message>
    <message>
        <source>%1 – today %2</source>
        <comment>a promise, a time</comment>
        <translation>%1 – heute %2</translation>
    </message>
</context>
<context>
    <name>kept::startup::WhosePromises</name>
    <message>
        <source>Promises of %1</source>
        <translation>Zusagen von %1</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>Meine Zusagen</translation>
    </message>
</context>
<context>
    <name>kept::startup::WindowApplication</name>
    <message>
        <source>The book %1 is gone.</source>
        <translation>Das Buch %1 ist weg.</translation>
    </message>
    <message>
        <source>Nothing is saved until it is back.</source>
        <translation>Nichts wird gespeichert, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Put it back, or restore a backup.</source>
        <translation>Leg es zurück oder stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The book is damaged: %1</source>
        <translation>Das Buch ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Its backups are files of their own.</source>
        <translation>Seine Sicherungen sind eigene Dateien.</translation>
    </message>
    <message>
        <source>Restore the newest good one in Settings.</source>
        <translation>Stelle die neueste heile in den Einstellungen wieder her.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Opening your team&apos;s book…</source>
        <translation>Das Buch deines Teams wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>There is no book %1.</source>
        <translation>Es gibt kein Buch %1.</translation>
    </message>
    <message>
        <source>The one that was open still is.</source>
        <translation>Das bisherige ist weiter offen.</translation>
    </message>
</context>
<context>
    <name>kept::storage::ServerReport</name>
    <message>
        <source>There is no server called %1. Look at its name again, and whether you are on the right network.</source>
        <translation>Es gibt keinen Server namens %1. Sieh nach, ob der Name stimmt und ob du im richtigen Netz bist.</translation>
    </message>
    <message>
        <source>No PostgreSQL answers on this machine, in %1 on port %2. Look at both again, or ask whoever looks after the server to start it.</source>
        <translation>Auf diesem Rechner antwortet kein PostgreSQL, in %1 an Port %2. Sieh dir beides noch einmal an, oder bitte darum, dass der Server gestartet wird.</translation>
    </message>
    <message>
        <source>%1 is there, but no PostgreSQL answers on port %2. Look at the port again, or ask whoever looks after the server to start it.</source>
        <translation>%1 ist da, aber an Port %2 antwortet kein PostgreSQL. Sieh nach, ob der Port stimmt, oder bitte darum, dass der Server gestartet wird.</translation>
    </message>
    <message>
        <source>%1 does not encrypt connections, so that others on the network could read everything. Ask whoever looks after the server to turn TLS on.</source>
        <translation>%1 verschlüsselt Verbindungen nicht, sodass andere im Netz alles lesen könnten. Bitte wen den Server betreut, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>It is not certain that this is %1: its certificate is not trusted. Look at its name again, and ask whoever looks after the server which authority vouches for it (sslrootcert).</source>
        <translation>Es ist nicht sicher, dass das %1 ist: Seinem Zertifikat wird nicht vertraut. Sieh nach, ob der Name stimmt, und frag, wer den Server betreut, welche Stelle für ihn bürgt (sslrootcert).</translation>
    </message>
    <message>
        <source>%1 does not answer. Look whether you are on the right network, and try again later.</source>
        <translation>%1 antwortet nicht. Sieh nach, ob du im richtigen Netz bist, und versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 takes nobody in at the moment. Try again in a minute.</source>
        <translation>%1 lässt im Augenblick niemanden ein. Versuch es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Only standby servers answer, which take no changes. Try again in a minute, or ask whoever looks after the servers.</source>
        <translation>Es antworten nur Ersatzserver, die keine Änderungen annehmen. Versuch es in einer Minute noch einmal, oder frag, wer die Server betreut.</translation>
    </message>
    <message>
        <source>%1 has no database called %2. Look at its name again.</source>
        <translation>Auf %1 gibt es keine Datenbank namens %2. Sieh nach, ob der Name stimmt.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in. Ask whoever looks after the server.</source>
        <translation>%1 lässt %2 nicht ein. Frag, wer den Server betreut.</translation>
    </message>
    <message>
        <source>%1 wants a password of %2.</source>
        <translation>%1 verlangt ein Passwort von %2.</translation>
    </message>
    <message>
        <source>%1 does not take this name and password of %2. Type them again, or ask whoever looks after the server.</source>
        <translation>%1 nimmt Namen und Passwort von %2 so nicht an. Gib sie noch einmal ein, oder frag, wer den Server betreut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>%1 ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Your team&apos;s book is there, on PostgreSQL %1.</source>
        <translation>Das Buch deines Teams ist da, auf PostgreSQL %1.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 answers, but there is no book in the database %2, or you may not see it. Ask for the right name, or make the book with kept init.</source>
        <translation>PostgreSQL %1 antwortet, aber in der Datenbank %2 ist kein Buch, oder du darfst es nicht sehen. Frag nach dem richtigen Namen, oder lege das Buch mit kept init an.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>Im Wortlaut: %1</translation>
    </message>
    <message>
        <source>%1 may not open the book in %2: this login is nobody&apos;s of the team. Ask an owner of the book to give it to you, in Settings under “Signing in” or with kept people login.</source>
        <translation>%1 darf das Buch in %2 nicht öffnen: Diese Anmeldung gehört niemandem aus dem Team. Bitte einen Eigentümer des Buchs, sie dir zu geben: in den Einstellungen unter „Anmelden“ oder mit kept people login.</translation>
    </message>
    <message>
        <source>It is not certain that this is %1: its certificate is for another name. Ask whoever looks after the server which name belongs into the address.</source>
        <translation>Es ist nicht sicher, dass das %1 ist: Das Zertifikat ist für einen anderen Namen. Frag, wer den Server betreut, welcher Name in die Adresse gehört.</translation>
    </message>
    <message>
        <source>It is not certain that this is %1: its certificate is for %2. Write that name into the address; where it does not lead to the server, add hostaddr= with the server&apos;s IP address. Or ask whoever looks after the server for a certificate that names %1 too.</source>
        <translation>Es ist nicht sicher, dass das %1 ist: Das Zertifikat ist für %2. Schreib diesen Namen in die Adresse; wenn er nicht zum Server führt, füg hostaddr= mit der IP-Adresse des Servers an. Oder bitte wen den Server betreut um ein Zertifikat, das auch %1 nennt.</translation>
    </message>
</context>
<context>
    <name>kept::ui::AbsenceDialog</name>
    <message>
        <source>Add an absence</source>
        <translation>Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>ganze Tage</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Hours, if not whole days</source>
        <translation>&amp;Zeit, falls nicht ganze Tage</translation>
    </message>
    <message>
        <source>&amp;Reason, if everybody may see it</source>
        <translation>&amp;Grund, wenn ihn alle sehen dürfen</translation>
    </message>
    <message>
        <source>Such as 13:00–17:00</source>
        <translation>Etwa 13:00–17:00</translation>
    </message>
    <message>
        <source>One range of hours fits into one absence.</source>
        <translation>In eine Abwesenheit passt ein Zeitraum.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>%1 is away. No working time is counted then; deadlines that were given stay. What falls due meanwhile reminds who covers.</source>
        <translation>%1 ist abwesend. Dann zählt keine Arbeitszeit; Fristen, die schon gegeben sind, bleiben. Was inzwischen fällig wird, erinnert die Vertretung.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>&amp;Covered by</source>
        <translation>&amp;Vertreten von</translation>
    </message>
    <message>
        <source>Who is reminded of what falls due meanwhile, and may keep it</source>
        <translation>Wer an das erinnert wird, was inzwischen fällig wird, und es halten darf</translation>
    </message>
</context>
<context>
    <name>kept::ui::AbsencesSection</name>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Whose absences</source>
        <translation>Wessen Abwesenheiten</translation>
    </message>
    <message>
        <source>No absences yet. Add one, or import a calendar file with whole days.</source>
        <translation>Noch keine Abwesenheiten. Füg eine hinzu, oder importiere eine Kalenderdatei mit ganzen Tagen.</translation>
    </message>
    <message>
        <source>&amp;Add an absence…</source>
        <translation>&amp;Abwesenheit hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import a calendar file…</source>
        <translation>Kalenderdatei &amp;importieren…</translation>
    </message>
    <message>
        <source>%1 is away then.</source>
        <translation>%1 ist dann nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) removed.</source>
        <translation>
            <numerusform>%n Abwesenheit entfernt.</numerusform>
            <numerusform>%n Abwesenheiten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file with absences</source>
        <translation>Kalenderdatei mit Abwesenheiten</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no whole days in %1.</source>
        <translation>In %1 sind keine ganzen Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s) added.</source>
        <translation>
            <numerusform>%n Abwesenheit hinzugefügt.</numerusform>
            <numerusform>%n Abwesenheiten hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Eine Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>Remove the absence</source>
        <translation>Die Abwesenheit entfernen</translation>
    </message>
    <message>
        <source>Import absences from a calendar file</source>
        <translation>Abwesenheiten aus einer Kalenderdatei importieren</translation>
    </message>
    <message>
        <source>When somebody is away: no working time is counted, and no deadline is proposed then. Who covers is reminded of what falls due, and may keep it.</source>
        <translation>Wann jemand abwesend ist: Dann zählt keine Arbeitszeit, und es wird keine Frist vorgeschlagen. Wer vertritt, wird an das erinnert, was fällig wird, und darf es halten.</translation>
    </message>
</context>
<context>
    <name>kept::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kept::ui::AddressFields</name>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>Encrypted and checked, unless on this machine</source>
        <translation>Verschlüsselt und geprüft, außer auf diesem Rechner</translation>
    </message>
    <message>
        <source>Encrypted and checked, even on this machine</source>
        <translation>Verschlüsselt und geprüft, auch auf diesem Rechner</translation>
    </message>
    <message>
        <source>Encrypted, the server&apos;s name unchecked</source>
        <translation>Verschlüsselt, Name des Servers ungeprüft</translation>
    </message>
    <message>
        <source>Encrypted, the server unchecked</source>
        <translation>Verschlüsselt, Server ungeprüft</translation>
    </message>
    <message>
        <source>Encrypted if the server can</source>
        <translation>Verschlüsselt, wenn der Server es kann</translation>
    </message>
    <message>
        <source>Encrypted if the server insists</source>
        <translation>Verschlüsselt, wenn der Server darauf besteht</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>kept::ui::BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made every hour in which something changed, and checked after writing. Kept are 24 of the last hours, 14 of the last days and 12 of the last months.</source>
        <translation>Jede Stunde, in der sich etwas änderte, und nach dem Schreiben geprüft. Aufgehoben werden 24 der letzten Stunden, 14 der letzten Tage und 12 der letzten Monate.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The book is backed up.</source>
        <translation>Das Buch ist gesichert.</translation>
    </message>
    <message>
        <source>They lie in %1.</source>
        <translation>Sie liegen in %1.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Die Sicherung von %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>The book becomes what it was then: what was entered since is not in it any more. The book of now is not lost; it is kept beside it as a file of its own.</source>
        <translation>Das Buch wird, was es damals war: Was seither eingetragen wurde, steht nicht mehr darin. Das jetzige Buch geht nicht verloren; es bleibt daneben als eigene Datei.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is restored. The book as it was before is kept as %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Das Buch von vorher liegt in %1.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Die Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>This book is on a server, and whoever looks after that backs it up there: Kept makes no backups of it.</source>
        <translation>Dieses Buch liegt auf einem Server, und wer sich um den kümmert, sichert es dort: Kept legt keine Sicherungen davon an.</translation>
    </message>
</context>
<context>
    <name>kept::ui::BoardDelegate</name>
    <message>
        <source>offered to %1</source>
        <translation>angeboten: %1</translation>
    </message>
</context>
<context>
    <name>kept::ui::BoardHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>kept::ui::BoardPager</name>
    <message>
        <source>Columns before</source>
        <translation>Spalten davor</translation>
    </message>
    <message>
        <source>Columns after</source>
        <translation>Spalten danach</translation>
    </message>
    <message>
        <source>Columns %1 to %2 of %3</source>
        <translation>Spalten %1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>kept::ui::BoardView</name>
    <message>
        <source>Promises of the team</source>
        <translation>Zusagen des Teams</translation>
    </message>
</context>
<context>
    <name>kept::ui::BodyArea</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>kept::ui::BookSection</name>
    <message>
        <source>The book</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <source>One file with everything that was promised.</source>
        <translation>Eine Datei mit allem, was zugesagt wurde.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Open another book…</source>
        <translation>Anderes Buch &amp;öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import promises…</source>
        <translation>Zusagen &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Is the history whole?</source>
        <translation>Ist die Geschichte unversehrt?</translation>
    </message>
    <message>
        <source>The check reads every event and sees whether one was changed, removed or put in between. The seal pins the history: keep it, and it tells later whether the same history still stands.</source>
        <translation>Die Prüfung liest jedes Ereignis und sieht, ob eines geändert, entfernt oder dazwischengeschoben wurde. Das Siegel hält die Geschichte fest: Heb es auf, und es sagt später, ob noch dieselbe Geschichte steht.</translation>
    </message>
    <message>
        <source>C&amp;heck the book</source>
        <translation>Buch &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy the seal</source>
        <translation>Siegel &amp;kopieren</translation>
    </message>
    <message>
        <source>The book is being checked</source>
        <translation>Das Buch wird geprüft</translation>
    </message>
    <message>
        <source>A rehearsal: its clock may be set by hand, and nothing in it is real.</source>
        <translation>Eine Übung: Die Uhr lässt sich stellen, und nichts darin ist echt.</translation>
    </message>
    <message>
        <source>For real work.</source>
        <translation>Für die echte Arbeit.</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %n event(s).</source>
        <translation>
            <numerusform>Die Geschichte ist unversehrt: %n Ereignis.</numerusform>
            <numerusform>Die Geschichte ist unversehrt: %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book contradicts itself.</source>
        <translation>Das Buch widerspricht sich.</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Siegel: %1</translation>
    </message>
    <message>
        <source>The seal is copied.</source>
        <translation>Das Siegel ist kopiert.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Ein anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Import promises from a file</source>
        <translation>Zusagen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Stop checking the book</source>
        <translation>Die Prüfung des Buchs anhalten</translation>
    </message>
    <message>
        <source>Copy the seal of the book</source>
        <translation>Das Siegel des Buchs kopieren</translation>
    </message>
    <message>
        <source>A database on a server, with everything that was promised.</source>
        <translation>Eine Datenbank auf einem Server, mit allem, was zugesagt wurde.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>kept::ui::CalendarSaving</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>the name of a file</comment>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for other calendars</source>
        <translation>Für andere Kalender speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1: open it with another calendar.</source>
        <translation>Als %1 gespeichert: öffne die Datei mit einem anderen Kalender.</translation>
    </message>
</context>
<context>
    <name>kept::ui::CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Your open promises in other calendars: a file that Kept keeps up to date while it runs, with your reminders as alarms. Once a promise is kept, it is gone from there.</source>
        <translation>Deine offenen Zusagen in anderen Kalendern: eine Datei, die Kept auf dem neuesten Stand hält, solange es läuft, mit deinen Erinnerungen als Alarmen. Ist eine Zusage eingehalten, verschwindet sie dort.</translation>
    </message>
    <message>
        <source>&amp;Keep a calendar file of my open promises</source>
        <translation>&amp;Eine Kalenderdatei meiner offenen Zusagen führen</translation>
    </message>
    <message>
        <source>Keep a calendar file of my open promises</source>
        <translation>Eine Kalenderdatei meiner offenen Zusagen führen</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the calendar file</source>
        <translation>Die Kalenderdatei wählen</translation>
    </message>
    <message>
        <source>Whoever can read this file reads what you promised, to whom and until when. A new one is readable for you alone.</source>
        <translation>Wer diese Datei lesen kann, liest, was du wem bis wann zugesagt hast. Eine neue kannst nur du lesen.</translation>
    </message>
    <message>
        <source>As a&amp;ppointments that end at the deadline</source>
        <translation>Als &amp;Termine, die mit der Frist enden</translation>
    </message>
    <message>
        <source>As &amp;tasks that are due then</source>
        <translation>Als &amp;Aufgaben, die dann fällig sind</translation>
    </message>
    <message>
        <source>How another calendar finds it</source>
        <translation>Wie ein anderer Kalender sie findet</translation>
    </message>
    <message>
        <source>Address of the calendar</source>
        <translation>Adresse des Kalenders</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the calendar</source>
        <translation>Die Adresse des Kalenders kopieren</translation>
    </message>
    <message>
        <source>Thunderbird: New Calendar, On the Network; paste the address, and tick Read Only. It looks every 30 minutes, unless you say otherwise there.</source>
        <translation>Thunderbird: Neuer Kalender, Im Netzwerk; füge die Adresse ein und kreuze Schreibgeschützt an. Es sieht alle 30 Minuten nach, wenn du dort nichts anderes sagst.</translation>
    </message>
    <message>
        <source>GNOME Calendar: Evolution adds it for both. New Calendar, On This Computer, with an existing file; let it refresh on file change, and not write.</source>
        <translation>GNOME Kalender: Evolution fügt sie für beide hinzu. Neuer Kalender, Auf diesem Rechner, mit einer vorhandenen Datei; lass ihn bei Änderung der Datei aktualisieren und nicht schreiben.</translation>
    </message>
    <message>
        <source>KOrganizer: Add Calendar, ICal Calendar File; choose the file, and tick Read only.</source>
        <translation>KOrganizer: Kalender hinzufügen, ICal-Kalenderdatei; wähle die Datei und kreuze Nur lesen an.</translation>
    </message>
    <message>
        <source>Calendars on the web can&apos;t see this computer: there, kept calendar on a server writes the same.</source>
        <translation>Kalender im Netz sehen diesen Rechner nicht: für sie schreibt kept calendar auf einem Server dasselbe.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Die Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>Say who you are first, under You: a calendar is somebody&apos;s.</source>
        <translation>Sag zuerst unter Du, wer du bist: ein Kalender gehört jemandem.</translation>
    </message>
    <message>
        <source>Kept – %1</source>
        <comment>the name of a file: whose promises</comment>
        <translation>Kept – %1</translation>
    </message>
    <message>
        <source>The calendar file stays as it is now; where it was subscribed to, remove it.</source>
        <translation>Die Kalenderdatei bleibt, wie sie jetzt ist; wo sie abonniert ist, entferne sie.</translation>
    </message>
    <message>
        <source>The calendar file</source>
        <translation>Die Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>%1 has the promises of another person or book already: choose another file.</source>
        <translation>%1 enthält schon die Zusagen einer anderen Person oder eines anderen Buchs: wähle eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>kept::ui::CardImportDialog</name>
    <message>
        <source>%1 added, %2 updated, %3 known, %4 that can&apos;t be taken</source>
        <translation>%1 neu, %2 ergänzt, %3 bekannt, %4 nicht zu übernehmen</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Kunden übernehmen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>This would come of it: %1.</source>
        <translation>Das käme dabei heraus: %1.</translation>
    </message>
    <message>
        <source>Cards that can&apos;t be taken</source>
        <translation>Karten, die nicht zu übernehmen sind</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChainSection</name>
    <message>
        <source>Who waits on whom</source>
        <translation>Wer auf wen wartet</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Waiting on it</source>
        <translation>Darauf warten</translation>
    </message>
    <message>
        <source>Was missed first</source>
        <translation>Wurde zuerst verpasst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>Open “%1”, %2</source>
        <comment>what and who, state</comment>
        <translation>„%1“ öffnen, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, what and who</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChainView</name>
    <message>
        <source>Who waits on whom</source>
        <translation>Wer auf wen wartet</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>chart, what was found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as CSV (*.csv)</source>
        <translation>Zahlen als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Das Diagramm liegt in %1.</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartView</name>
    <message>
        <source>Show numbers</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Die Zahlen dieses Diagramms als Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the numbers as CSV…</source>
        <translation>Zahlen als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show numbers or chart</source>
        <translation>Zahlen oder Diagramm zeigen</translation>
    </message>
    <message>
        <source>%1, the numbers</source>
        <translation>%1, die Zahlen</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Once promises of this period are kept or past their deadline, they show here.</source>
        <translation>Sobald Zusagen dieses Zeitraums eingehalten oder über der Frist sind, stehen sie hier.</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, with which chart</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartsAddress</name>
    <message>
        <source>In the address, “%1” is not understood: nothing was changed.</source>
        <translation>„%1“ in der Adresse ist unverständlich: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In the address, “%1” names nothing in this book: nothing was changed.</source>
        <translation>„%1“ in der Adresse nennt nichts in diesem Buch: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In the address, “%1” names more than one: nothing was changed.</source>
        <translation>„%1“ in der Adresse nennt mehr als eines: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In the address, “%1” is there twice: nothing was changed.</source>
        <translation>„%1“ steht zweimal in der Adresse: nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no address of charts: it begins with %2.</source>
        <translation>„%1“ ist keine Adresse von Diagrammen: Sie beginnt mit %2.</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartsCards</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>weekday and time, whose, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Missed because of %1 · %2</source>
        <comment>a person, when</comment>
        <translation>Verpasst wegen %1 · %2</translation>
    </message>
    <message>
        <source>Show outcomes</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Show keep rates</source>
        <translation>Quoten zeigen</translation>
    </message>
    <message>
        <source>What became of the promises, or how many were kept</source>
        <translation>Was aus den Zusagen wurde, oder wie viele eingehalten wurden</translation>
    </message>
    <message>
        <source>Show weeks</source>
        <translation>Wochen zeigen</translation>
    </message>
    <message>
        <source>Show months</source>
        <translation>Monate zeigen</translation>
    </message>
    <message>
        <source>The trend by week or by month</source>
        <translation>Der Verlauf nach Woche oder Monat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>of which kind, whose, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>outcome, whose, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>own view and verdict, whose, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>everyone in %1, %2</source>
        <translation>alle: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which departments, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep rate by department</source>
        <translation>Quote nach Abteilung</translation>
    </message>
    <message>
        <source>Outcomes by department</source>
        <translation>Ergebnisse nach Abteilung</translation>
    </message>
    <message>
        <source>per person, %1, %2</source>
        <translation>je Person, %1, %2</translation>
    </message>
    <message>
        <source>Keep rate by person</source>
        <translation>Quote nach Person</translation>
    </message>
    <message>
        <source>Outcomes by person</source>
        <translation>Ergebnisse nach Person</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>by which kind, whose and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep rate by channel</source>
        <translation>Quote nach Kanal</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>nach Kanal</translation>
    </message>
    <message>
        <source>Keep rate by customers and colleagues</source>
        <translation>Quote nach Kunden und Kollegen</translation>
    </message>
    <message>
        <source>to customers and to colleagues</source>
        <translation>an Kunden und an Kollegen</translation>
    </message>
    <message>
        <source>Keep rate by standard</source>
        <translation>Quote nach Standard</translation>
    </message>
    <message>
        <source>by standard</source>
        <translation>nach Standard</translation>
    </message>
    <message>
        <source>Keep rate by size</source>
        <translation>Quote nach Größe</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>nach Größe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose, outcome</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartsFilter</name>
    <message>
        <source>week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere Tage&#xa0;…</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartsFilterBar</name>
    <message>
        <source>What the charts are about</source>
        <translation>Worum es in der Auswertung geht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>With the period before: %1</source>
        <translation>Mit dem Zeitraum davor: %1</translation>
    </message>
    <message>
        <source>With nothing</source>
        <translation>Ohne Vergleich</translation>
    </message>
    <message>
        <source>compare: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>compare: nothing</source>
        <translation>ohne Vergleich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More to limit the charts to</source>
        <translation>Worauf die Diagramme noch beschränkt werden können</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear the filter: the promises of everyone, of every kind</source>
        <translation>Filter aufheben: die Zusagen von allen, jeder Art</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht sichern</translation>
    </message>
    <message>
        <source>Keep these charts in the navigation (Ctrl+Shift+S)</source>
        <translation>Diese Diagramme in der Navigation behalten (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>What else to do with this view</source>
        <translation>Was mit dieser Ansicht sonst zu tun ist</translation>
    </message>
    <message>
        <source>Copy the address of these charts, or open one</source>
        <translation>Die Adresse dieser Diagramme kopieren oder eine öffnen</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Limit the charts to a person, a size or a standard</source>
        <translation>Die Diagramme auf eine Person, eine Größe oder einen Standard beschränken</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartsLimits</name>
    <message>
        <source>one channel</source>
        <translation>ein Kanal</translation>
    </message>
    <message>
        <source>without channel</source>
        <translation>ohne Kanal</translation>
    </message>
    <message>
        <source>one standard</source>
        <translation>ein Standard</translation>
    </message>
    <message>
        <source>without standard</source>
        <translation>ohne Standard</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>to colleagues</source>
        <translation>an Kollegen</translation>
    </message>
    <message>
        <source>to customers</source>
        <translation>an Kunden</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>alle Abteilungen</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <source>customers and colleagues</source>
        <translation>Kunden und Kollegen</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all sizes</source>
        <translation>alle Größen</translation>
    </message>
    <message>
        <source>with and without standard</source>
        <translation>mit und ohne Standard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose, and of which kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>one department</source>
        <translation>eine Abteilung</translation>
    </message>
</context>
<context>
    <name>kept::ui::ChartsPage</name>
    <message numerus="yes">
        <source>%1 promises judged</source>
        <translation>
            <numerusform>%1 Zusage gewertet</numerusform>
            <numerusform>%1 Zusagen gewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 released · overdue counts as not kept</source>
        <translation>%1 · %2 entbunden · überfällig zählt als verfehlt</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Zahlen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing judged yet: %1</source>
        <translation>Noch nichts gewertet: %1</translation>
    </message>
    <message>
        <source>Nothing judged yet</source>
        <translation>Noch nichts gewertet</translation>
    </message>
    <message>
        <source>A promise counts here once it is kept, or once its deadline has passed.</source>
        <translation>Eine Zusage zählt hier, sobald sie eingehalten oder ihre Frist vorbei ist.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamte Zeit zeigen</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is judged, what was imported</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy the address of these charts</source>
        <translation>Die Adresse dieser Diagramme kopieren</translation>
    </message>
    <message>
        <source>Open the address that was copied</source>
        <translation>Die kopierte Adresse öffnen</translation>
    </message>
    <message>
        <source>The address is copied: %1</source>
        <translation>Die Adresse ist kopiert: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>kept::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
    <message>
        <source>Enter opens this address.</source>
        <translation>Eingabe öffnet diese Adresse.</translation>
    </message>
</context>
<context>
    <name>kept::ui::ConflictDialog</name>
    <message>
        <source>Somebody else changed “%1” while you were at it.</source>
        <translation>Jemand anderes hat „%1“ geändert, während du dabei warst.</translation>
    </message>
    <message>
        <source>%1 changed “%2” meanwhile: %3.</source>
        <comment>who, what, when</comment>
        <translation>%1 hat „%2“ inzwischen geändert: %3.</translation>
    </message>
    <message>
        <source>&amp;Save this</source>
        <translation>So &amp;speichern</translation>
    </message>
    <message>
        <source>Changed by two</source>
        <translation>Von zweien geändert</translation>
    </message>
    <message>
        <source>Nothing that you typed is lost. Choose what is to stay.</source>
        <translation>Nichts von dem, was du eingegeben hast, geht verloren. Wähle, was bleiben soll.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Theirs, in the book now</source>
        <translation>Von anderen, jetzt im Buch</translation>
    </message>
    <message>
        <source>Yours, as typed</source>
        <translation>Von dir, wie eingegeben</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Andere übernehmen</translation>
    </message>
    <message>
        <source>Take &amp;mine</source>
        <translation>&amp;Meines übernehmen</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message numerus="yes">
        <source>Both of you changed %n field(s): choose one side for each.</source>
        <translation>
            <numerusform>%n Feld habt ihr beide geändert: Wähle eine Seite.</numerusform>
            <numerusform>%n Felder habt ihr beide geändert: Wähle für jedes eine Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the book stays as it is.</source>
        <translation>Was im Buch steht, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>kept::ui::ConnectionDialog</name>
    <message>
        <source>Join your team&apos;s book</source>
        <translation>Dem Buch deines Teams beitreten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Im Schlüsselbund &amp;behalten</translation>
    </message>
    <message>
        <source>Your team&apos;s book is on a PostgreSQL server. Paste its address, or fill in what you know of it; whoever looks after the server can tell you.</source>
        <translation>Das Buch deines Teams liegt auf einem PostgreSQL-Server. Füge seine Adresse ein, oder trag ein, was du darüber weißt; sagen kann es dir, wer den Server betreut.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Server and port</source>
        <translation>&amp;Server und Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Your &amp;name there</source>
        <translation>Dein &amp;Name dort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>Das Passwort im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>Before you join</source>
        <translation>Bevor du beitrittst</translation>
    </message>
</context>
<context>
    <name>kept::ui::ConnectionTest</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Trying… This takes a few seconds where nothing answers.</source>
        <translation>Es wird versucht&#xa0;… Wo nichts antwortet, dauert das einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>kept::ui::CorrectDialog</name>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Über welchen Kanal</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>To whom it was promised can be corrected, and not taken away.</source>
        <translation>Wem es zugesagt wurde, lässt sich berichtigen, aber nicht wegnehmen.</translation>
    </message>
    <message>
        <source>The channel can be corrected, and not taken away.</source>
        <translation>Der Kanal lässt sich berichtigen, aber nicht wegnehmen.</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <source>What it said before stays in the history. The deadline stays as it is.</source>
        <translation>Was vorher dastand, bleibt im Verlauf. Die Frist bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>kept::ui::CountingExplanation</name>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>A promise is judged once it is resolved, or once its deadline has passed. The keep rate is what was kept in time, renegotiated in time included, out of all that is judged: kept, partly kept, late, broken and overdue. Small and large count the same.</source>
        <translation>Eine Zusage wird gewertet, sobald sie erledigt oder ihre Frist vorbei ist. Die Quote ist, was rechtzeitig eingehalten wurde (rechtzeitig neu vereinbart zählt dazu), an allem, was gewertet ist: eingehalten, teilweise eingehalten, verspätet, gebrochen und überfällig. Klein und groß zählen gleich.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A promise belongs to the period in which the deadline falls that it is judged by. A deadline moves only if the promisee was told in time and that was written down by then; a silent or late move repairs nothing. Exactly on the deadline is in time.</source>
        <translation>Eine Zusage gehört in den Zeitraum, in den ihre maßgebliche Frist fällt. Eine Frist verschiebt sich nur, wenn der Empfänger rechtzeitig davon erfuhr und das bis dahin festgehalten war; stilles oder spätes Verschieben macht nichts gut. Genau zur Frist ist rechtzeitig.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>It counts for whoever held it when it was resolved or when its deadline came, whichever was first, and for that person&apos;s department at that time. Later moves of people rewrite nothing. A hand-over counts once it was accepted.</source>
        <translation>Sie zählt für die Person, die sie hatte, als sie erledigt wurde oder ihre Frist kam, je nachdem, was früher war, und für deren damalige Abteilung. Spätere Wechsel schreiben nichts um. Eine Übergabe zählt, sobald sie angenommen ist.</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was nicht zählt</translation>
    </message>
    <message>
        <source>Promises that the promisee released in time, and void ones, are not judged. How many were released is shown beside the rate, so that it hides no miss. What was imported is counted beside it too.</source>
        <translation>Zusagen, von denen der Empfänger rechtzeitig entband, und nichtige werden nicht gewertet. Wie viele entbunden wurden, steht neben der Quote, damit sie nichts Verpasstes verbirgt. Auch Importiertes ist daneben gezählt.</translation>
    </message>
    <message>
        <source>The interval</source>
        <translation>Das Intervall</translation>
    </message>
    <message>
        <source>Behind each rate stands a range, the 95 % Wilson interval: 9 of 10 kept says less than 90 of 100, and its range is wider. Two rates whose ranges overlap widely may well be the same.</source>
        <translation>Hinter jeder Quote steht ein Bereich, das 95-%-Intervall nach Wilson: 9 von 10 eingehalten sagt weniger als 90 von 100, und der Bereich ist breiter. Zwei Quoten, deren Bereiche sich weit überlappen, können gut dieselben sein.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Die Reihenfolge</translation>
    </message>
    <message>
        <source>Where people or departments stand in an order, it is by the lower end of that range, so that luck with few promises wins nothing. Whoever has fewer than %1 judged promises is not ranked.</source>
        <translation>Wo Personen oder Abteilungen in einer Reihenfolge stehen, gilt das untere Ende dieses Bereichs, damit Glück mit wenigen Zusagen nichts gewinnt. Wer weniger als %1 gewertete Zusagen hat, bekommt keinen Platz.</translation>
    </message>
    <message>
        <source>What misses have in common</source>
        <translation>Was Verpasstes gemeinsam hat</translation>
    </message>
    <message>
        <source>Channels, sizes, weekdays and services are each held against the rest of the same person&apos;s promises, where both sides have at least %1 judged, and told only where the 95 % interval of the difference lies above zero. As several are looked at, one in forty stands out by chance alone: it is something to ask about, no verdict.</source>
        <translation>Kanäle, Größen, Wochentage und Standards werden je mit den übrigen Zusagen derselben Person verglichen, wo beide Seiten mindestens %1 gewertete haben, und nur genannt, wo das 95-%-Intervall des Unterschieds über null liegt. Weil mehrere betrachtet werden, fällt eins von vierzig rein zufällig auf: ein Anlass zu fragen, kein Urteil.</translation>
    </message>
    <message>
        <source>Times and chances</source>
        <translation>Zeiten und Chancen</translation>
    </message>
    <message>
        <source>Times are working time of whoever held the promise, told as what half and what 9 of 10 needed, not as an average. Open promises are not left out: they count for as long as they were seen. A chance is told only where at least %1 like promises are known, with how many those are.</source>
        <translation>Zeiten sind Arbeitszeit der Person, die die Zusage hatte, genannt als das, was die Hälfte und was 9 von 10 brauchten, nicht als Durchschnitt. Offene Zusagen fehlen nicht: Sie zählen so lange, wie sie zu sehen waren. Eine Chance wird erst genannt, wo mindestens %1 ähnliche Zusagen bekannt sind, mit deren Zahl.</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>Wie wird gezählt?</translation>
    </message>
    <message>
        <source>Explain how the figures are counted</source>
        <translation>Erklären, wie die Zahlen gezählt sind</translation>
    </message>
</context>
<context>
    <name>kept::ui::CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Prefers %1</source>
        <translation>Bevorzugt %1</translation>
    </message>
    <message>
        <source>%1 there (%2)</source>
        <comment>time, zone</comment>
        <translation>dort ist es %1 (%2)</translation>
    </message>
    <message>
        <source>wants quiet now</source>
        <translation>möchte jetzt Ruhe</translation>
    </message>
    <message>
        <source>quiet %1</source>
        <comment>times</comment>
        <translation>Ruhe %1</translation>
    </message>
    <message>
        <source>Also %1, merged %2</source>
        <translation>Auch %1, zusammengeführt %2</translation>
    </message>
    <message>
        <source>Also %1, merged by %2, %3</source>
        <translation>Auch %1, zusammengeführt von %2, %3</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>%1; by month, with its 95 % interval:</source>
        <comment>keep rate</comment>
        <translation>%1; nach Monat, mit dem 95-%-Intervall:</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>by which channel</comment>
        <translation>nicht %1</translation>
    </message>
</context>
<context>
    <name>kept::ui::CustomerErrands</name>
    <message>
        <source>What is known of %1 is saved.</source>
        <translation>Was von %1 bekannt ist, ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is merged. Take it apart on the card where that was a mistake.</source>
        <translation>%1 ist zusammengeführt. War das ein Irrtum, lässt es sich auf der Karte wieder trennen.</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again.</source>
        <translation>%1 ist wieder ein eigener Kunde.</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Kunden übernehmen</translation>
    </message>
    <message>
        <source>Cards (*.vcf *.vcard);;All files (*)</source>
        <translation>Karten (*.vcf *.vcard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The cards are in: %1.</source>
        <translation>Die Karten sind übernommen: %1.</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Karten (*.vcf)</translation>
    </message>
    <message>
        <source>The customers are in %1.</source>
        <translation>Die Kunden stehen in %1.</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <translation>%1 für immer vergessen?</translation>
    </message>
    <message>
        <source>Every name of theirs, addresses, organisation, channels and notes go from this book, its search, and every backup and export written from now on. Backups and files written before still hold them. The promises stay, made to a customer by number, and the history keeps that a name was removed, by whom and when. This can&apos;t be undone.</source>
        <translation>Alle Namen, Adressen, Organisation, Kanäle und Notizen verschwinden aus diesem Buch, seiner Suche und jeder Sicherung und jedem Export von jetzt an. Sicherungen und Dateien von vorher enthalten sie noch. Die Zusagen bleiben, an einen Kunden mit Nummer, und der Verlauf behält, dass ein Name entfernt wurde, von wem und wann. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Für immer vergessen</translation>
    </message>
    <message>
        <source>Forgotten for good; the history says so.</source>
        <translation>Für immer vergessen; der Verlauf sagt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of promises still hold the name in their words: search for it, and remove what has to go with Ctrl+Del.</source>
        <translation>
            <numerusform>%n Text einer Zusage enthält den Namen noch in seinen Worten: Such nach ihm und entferne mit Strg+Entf, was gehen muss.</numerusform>
            <numerusform>%n Texte von Zusagen enthalten den Namen noch in ihren Worten: Such nach ihm und entferne mit Strg+Entf, was gehen muss.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program has the book open: its file is cleaned of the name when it is opened the next time.</source>
        <translation>Ein anderes Programm hat das Buch geöffnet: Seine Datei wird beim nächsten Öffnen von dem Namen gereinigt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where a name stands, how it is removed there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) looked for the name and went with it.</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht suchte nach dem Namen und ist mit ihm entfernt.</numerusform>
            <numerusform>%n gespeicherte Ansichten suchten nach dem Namen und sind mit ihm entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) had the name in theirs and got another.</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht hieß nach ihm und hat einen anderen Namen bekommen.</numerusform>
            <numerusform>%n gespeicherte Ansichten hießen nach ihm und haben andere Namen bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) by %1 hold it: only %1 can remove them, on page Standards.</source>
        <translation>
            <numerusform>%n private Notiz von %1 enthält ihn: nur %1 kann sie entfernen, auf der Seite Standards.</numerusform>
            <numerusform>%n private Notizen von %1 enthalten ihn: nur %1 kann sie entfernen, auf der Seite Standards.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may also stand in: %1.</source>
        <translation>Er kann auch hier stehen: %1.</translation>
    </message>
</context>
<context>
    <name>kept::ui::CustomersPage</name>
    <message>
        <source>Reading the promises…</source>
        <translation>Die Zusagen werden gelesen …</translation>
    </message>
    <message>
        <source>The promises could not be read.</source>
        <translation>Die Zusagen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is promised to them yet.</source>
        <translation>Ihnen ist noch nichts zugesagt.</translation>
    </message>
    <message>
        <source>Press Ctrl+N and name them in a promise.</source>
        <translation>Strg+N drücken und sie in einer Zusage nennen.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Die Kunden werden gelesen …</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Zusammen&amp;führen …</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>Ü&amp;bernehmen …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Name, organisation, address</source>
        <translation>Name, Organisation, Adresse</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many customers, how many at risk</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n gefährdet</numerusform>
            <numerusform>%n gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk %1</source>
        <comment>button with a count</comment>
        <translation>Gefährdet %1</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <source>Name one in a promise, add one, or bring in a vCard file.</source>
        <translation>Einen in einer Zusage nennen, einen hinzufügen oder eine vCard-Datei übernehmen.</translation>
    </message>
    <message>
        <source>The customers could not be read.</source>
        <translation>Die Kunden konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 and %2 may be one…</source>
        <translation>%1 und %2 sind vielleicht derselbe …</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>So ist niemand.</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Es mit weniger Wörtern versuchen.</translation>
    </message>
    <message>
        <source>Customers of the team</source>
        <translation>Kunden des Teams</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Einen Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Den Kunden ändern</translation>
    </message>
    <message>
        <source>Merge the customer with another</source>
        <translation>Den Kunden mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Forget the customer</source>
        <translation>Den Kunden vergessen</translation>
    </message>
    <message>
        <source>Bring in customers from a vCard file</source>
        <translation>Kunden aus einer vCard-Datei übernehmen</translation>
    </message>
    <message>
        <source>Save the customers as a vCard file</source>
        <translation>Die Kunden als vCard-Datei speichern</translation>
    </message>
    <message>
        <source>Show only customers at risk, or all</source>
        <translation>Nur gefährdete Kunden zeigen, oder alle</translation>
    </message>
</context>
<context>
    <name>kept::ui::DeadlineField</name>
    <message>
        <source>No moment is named yet</source>
        <translation>Noch kein Zeitpunkt genannt</translation>
    </message>
    <message>
        <source>%1 (in words)</source>
        <comment>what is asked</comment>
        <translation>%1 (in Worten)</translation>
    </message>
    <message>
        <source>%1 (by the calendar)</source>
        <comment>what is asked</comment>
        <translation>%1 (im Kalender)</translation>
    </message>
    <message>
        <source>tomorrow 15:00, Friday …</source>
        <translation>morgen 15:00, Freitag …</translation>
    </message>
</context>
<context>
    <name>kept::ui::DefineStandardDialog</name>
    <message>
        <source>Change a standard</source>
        <translation>Einen Standard ändern</translation>
    </message>
    <message>
        <source>Define a standard</source>
        <translation>Einen Standard festlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Define</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>Time limit, amount</source>
        <translation>Zeitgrenze, Menge</translation>
    </message>
    <message>
        <source>Time limit, unit</source>
        <translation>Zeitgrenze, Einheit</translation>
    </message>
    <message>
        <source>What we aim at, amount</source>
        <translation>Unser Ziel, Menge</translation>
    </message>
    <message>
        <source>What we aim at, unit</source>
        <translation>Unser Ziel, Einheit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What e&amp;xactly it promises</source>
        <translation>Was er &amp;genau verspricht</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Zeitgrenze</translation>
    </message>
    <message>
        <source>What we &amp;aim at ourselves</source>
        <translation>Was wir uns selbst &amp;vornehmen</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>This becomes version %1, and everybody acknowledges it anew. Deadlines that were given stay as they are.</source>
        <translation>Das wird Fassung %1, und alle bestätigen sie neu. Gegebene Fristen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is a standard called %1 already.</source>
        <translation>Es gibt schon einen Standard namens %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The channel</source>
        <translation>Der Kanal</translation>
    </message>
</context>
<context>
    <name>kept::ui::DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Kept&apos;s place on this computer&apos;s desktop, for you alone.</source>
        <translation>Kept auf dem Desktop dieses Rechners, nur für dich.</translation>
    </message>
    <message>
        <source>&amp;Start Kept with the session</source>
        <translation>Kept mit der Sitzung &amp;starten</translation>
    </message>
    <message>
        <source>A key of the desktop opens the quick &amp;entry</source>
        <translation>Eine Taste des Desktops öffnet die Schnell&amp;eingabe</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Go on &amp;reminding</source>
        <translation>Weiter e&amp;rinnern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>At the start of the session</source>
        <translation>Beim Beginn der Sitzung</translation>
    </message>
    <message>
        <source>It starts without its window, and reminds you from then on.</source>
        <translation>Es startet ohne Fenster und erinnert dich von da an.</translation>
    </message>
    <message>
        <source>Quick entry from anywhere</source>
        <translation>Schnelleingabe von überall</translation>
    </message>
    <message>
        <source>Command that opens the quick entry</source>
        <translation>Befehl, der die Schnelleingabe öffnet</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the command of the quick entry</source>
        <translation>Den Befehl der Schnelleingabe kopieren</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>It stays in the tray; a click there brings the window back.</source>
        <translation>Es bleibt im Infobereich der Leiste; ein Klick dort holt das Fenster zurück.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window is minimised instead of closed.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Das Fenster wird minimiert statt geschlossen.</translation>
    </message>
    <message>
        <source>In the settings of the desktop&apos;s keyboard a key can run this command:</source>
        <translation>In den Tastatureinstellungen des Desktops kann eine Taste diesen Befehl ausführen:</translation>
    </message>
    <message>
        <source>The desktop is asked for a key…</source>
        <translation>Der Desktop wird um eine Taste gebeten …</translation>
    </message>
    <message>
        <source>The desktop has given it a key; which one, its settings tell.</source>
        <translation>Der Desktop hat ihr eine Taste gegeben; welche, sagen seine Einstellungen.</translation>
    </message>
    <message>
        <source>The key is %1; the settings of the desktop change it.</source>
        <translation>Die Taste ist %1; die Einstellungen des Desktops ändern sie.</translation>
    </message>
    <message>
        <source>The desktop gave it no key.</source>
        <translation>Der Desktop hat ihr keine Taste gegeben.</translation>
    </message>
    <message>
        <source>The desktop asks you which key it shall be.</source>
        <translation>Der Desktop fragt dich, welche Taste es sein soll.</translation>
    </message>
    <message>
        <source>This desktop lets no program choose a key for itself.</source>
        <translation>Auf diesem Desktop kann sich kein Programm selbst eine Taste geben.</translation>
    </message>
    <message>
        <source>That could not be set: %1</source>
        <translation>Das ließ sich nicht einstellen: %1</translation>
    </message>
</context>
<context>
    <name>kept::ui::DueDialog</name>
    <message>
        <source>Another deadline</source>
        <translation>Andere Frist</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>The deadline has to lie in the future.</source>
        <translation>Die Frist muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>kept::ui::EarlyWarning</name>
    <message>
        <source>Nothing is open that could still be missed</source>
        <translation>Nichts ist offen, was noch verpasst werden könnte</translation>
    </message>
    <message>
        <source>No chance can be told yet</source>
        <translation>Noch lässt sich keine Chance nennen</translation>
    </message>
    <message>
        <source>Nothing stands out: no promise is more likely missed than kept</source>
        <translation>Nichts fällt auf: Keine Zusage wird eher verpasst als eingehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n promises are more likely missed than kept</source>
        <translation>
            <numerusform>%n Zusage wird eher verpasst als eingehalten</numerusform>
            <numerusform>%n Zusagen werden eher verpasst als eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chance to be kept, the lowest first · told for %n open promises</source>
        <translation>
            <numerusform>Chance, gehalten zu werden · genannt für %n offene Zusage</numerusform>
            <numerusform>Chance, gehalten zu werden, die kleinste zuerst · genannt für %n offene Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>chances that are told, and that are not</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>no chance told for %n, too few like them</source>
        <translation>
            <numerusform>ohne Chance %n, zu wenige ähnliche</numerusform>
            <numerusform>ohne Chance %n, zu wenige ähnliche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · of the %2 due first</source>
        <comment>what is told, how many were looked at</comment>
        <translation>%1 · von den %2, die zuerst fällig sind</translation>
    </message>
    <message>
        <source>Nobody is on the team yet</source>
        <translation>Noch ist niemand im Team</translation>
    </message>
    <message>
        <source>Nobody has more than usual on the coming five working days</source>
        <translation>Niemand hat an den nächsten fünf Arbeitstagen mehr als üblich</translation>
    </message>
    <message>
        <source>%1 has more than usual ahead</source>
        <translation>%1 hat mehr als üblich vor sich</translation>
    </message>
    <message numerus="yes">
        <source>%n people have more than usual ahead</source>
        <translation>
            <numerusform>%n Person hat mehr als üblich vor sich</numerusform>
            <numerusform>%n Personen haben mehr als üblich vor sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out that could be handed over</source>
        <translation>Nichts fällt auf, was übergeben werden könnte</translation>
    </message>
    <message>
        <source>Proposed is what is too much for somebody while a colleague of the same department has room that day.</source>
        <translation>Vorgeschlagen wird, was jemandem zu viel ist, während jemand aus derselben Abteilung an dem Tag Luft hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n promises could be handed over</source>
        <translation>
            <numerusform>%n Zusage könnte übergeben werden</numerusform>
            <numerusform>%n Zusagen könnten übergeben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Only proposed: Enter asks to whom, and the colleague may say no.</source>
        <translation>Nur vorgeschlagen: Die Eingabetaste fragt, an wen, und wer gefragt wird, darf nein sagen.</translation>
    </message>
    <message>
        <source>To do and working time of each day, the first with what is overdue; beside it what is usually done a day, the median of n working days in eight weeks. ▲ more than one and more than usual, or no working time.</source>
        <translation>Zu tun und Arbeitszeit je Tag, am ersten mit dem Überfälligen; daneben, was am Tag üblich ist, der Median von n Arbeitstagen in acht Wochen. ▲ mehr als eines und mehr als üblich, oder keine Arbeitszeit.</translation>
    </message>
</context>
<context>
    <name>kept::ui::EarlyWarningView</name>
    <message>
        <source>Open promises by the chance to be kept</source>
        <translation>Offene Zusagen nach der Chance, gehalten zu werden</translation>
    </message>
    <message>
        <source>What everybody has to do on the coming days</source>
        <translation>Was alle an den nächsten Tagen zu tun haben</translation>
    </message>
    <message>
        <source>What could be handed over</source>
        <translation>Was übergeben werden könnte</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>Blick voraus …</translation>
    </message>
    <message>
        <source>Show those with no chance told</source>
        <translation>Die zeigen, deren Chance nicht genannt wird</translation>
    </message>
    <message>
        <source>The early warning could not be read.</source>
        <translation>Die Frühwarnung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Early warning: open promises</source>
        <translation>Frühwarnung: offene Zusagen</translation>
    </message>
    <message>
        <source>Early warning: no chance told</source>
        <translation>Frühwarnung: ohne Chance</translation>
    </message>
    <message>
        <source>%1: to do on %2</source>
        <comment>who, when</comment>
        <translation>%1: zu tun am %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::EditCustomerDialog</name>
    <message>
        <source>Change a customer</source>
        <translation>Kunden ändern</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Several with commas</source>
        <translation>Mehrere mit Kommas</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>P&amp;refers to be reached by</source>
        <translation>&amp;Möchte erreicht werden über</translation>
    </message>
    <message>
        <source>Does not &amp;want to be reached by</source>
        <translation>Möchte ni&amp;cht erreicht werden über</translation>
    </message>
    <message>
        <source>The book&apos;s own</source>
        <translation>Die des Buchs</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Wants &amp;quiet, by their clock</source>
        <translation>Möchte &amp;Ruhe, nach eigener Uhr</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
</context>
<context>
    <name>kept::ui::EditHolidayDialog</name>
    <message>
        <source>Add a holiday</source>
        <translation>Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Change a holiday</source>
        <translation>Feiertag ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>There is a holiday on that day already.</source>
        <translation>An diesem Tag ist schon ein Feiertag.</translation>
    </message>
</context>
<context>
    <name>kept::ui::EditPersonDialog</name>
    <message>
        <source>Change a person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Choose one or type a new one</source>
        <translation>Wähle eine oder schreib eine neue</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Another department counts from now on. What was promised and kept before stays where it was.</source>
        <translation>Eine andere Abteilung zählt ab jetzt. Was vorher zugesagt und eingehalten wurde, bleibt, wo es war.</translation>
    </message>
    <message>
        <source>There is somebody called %1 already.</source>
        <translation>Jemand heißt schon %1.</translation>
    </message>
    <message>
        <source>Choose the department that %1 belongs to now.</source>
        <translation>Wähle die Abteilung, zu der %1 jetzt gehört.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>&amp;Prefers to be reached by</source>
        <translation>&amp;Möchte erreicht werden über</translation>
    </message>
    <message>
        <source>Does not &amp;want to be reached by</source>
        <translation>Möchte &amp;nicht erreicht werden über</translation>
    </message>
</context>
<context>
    <name>kept::ui::EntryController</name>
    <message>
        <source>Your words stay in the line.</source>
        <translation>Deine Worte bleiben in der Zeile.</translation>
    </message>
    <message>
        <source>Promised, due %1.</source>
        <translation>Zugesagt, fällig %1.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>%1 has passed meanwhile.</source>
        <translation>%1 ist inzwischen vorbei.</translation>
    </message>
    <message>
        <source>Enter takes %1.</source>
        <translation>Enter übernimmt %1.</translation>
    </message>
    <message>
        <source>Promised, due %1 as proposed.</source>
        <translation>Zugesagt, fällig %1 wie vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 lies in the past.</source>
        <translation>%1 liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Noch ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>The deadline is as good as what became of promises like it.</source>
        <translation>Die Frist ist so gut wie das, was aus Zusagen wie dieser wurde.</translation>
    </message>
    <message>
        <source>Too few promises are like this one to tell what most would keep.</source>
        <translation>Zu wenige Zusagen sind wie diese, um zu sagen, was die meisten halten würden.</translation>
    </message>
    <message>
        <source>%1 Promised by %2 until a person claims it.</source>
        <comment>what was promised, department</comment>
        <translation>%1 %2 verspricht es, bis eine Person es übernimmt.</translation>
    </message>
    <message>
        <source>Promised %1, first due %2.</source>
        <translation>Zugesagt %1, zuerst fällig %2.</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>Den Tag „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>kept::ui::FieldChoice</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1, as it was</source>
        <comment>a field</comment>
        <translation>%1, wie es war</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>a field</comment>
        <translation>%1, von dir</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <comment>a field</comment>
        <translation>%1, von anderen</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Deins nehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Taken: only you changed it</source>
        <translation>Übernommen: nur du hast es geändert</translation>
    </message>
    <message>
        <source>Taken: only they changed it</source>
        <translation>Übernommen: nur andere haben es geändert</translation>
    </message>
</context>
<context>
    <name>kept::ui::FigureTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a figure and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show these promises</source>
        <translation>Diese Zusagen zeigen</translation>
    </message>
</context>
<context>
    <name>kept::ui::FileNames</name>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
    <message>
        <source>What is in that file now will be gone.</source>
        <translation>Was jetzt in der Datei steht, geht verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>kept::ui::FirstStartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Give your word. Keep it.</source>
        <translation>Gib dein Wort. Halte es ein.</translation>
    </message>
    <message>
        <source>Kept holds every promise that your team makes, reminds whoever made it, and shows fairly how well promises are kept.</source>
        <translation>Kept bewahrt jede Zusage deines Teams, erinnert, wer sie gab, und zeigt fair, wie gut Zusagen eingehalten werden.</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Neues Buch&#xa0;…</translation>
    </message>
    <message>
        <source>One file for your team. You own it and add the others.</source>
        <translation>Eine Datei für dein Team. Sie gehört dir, und du fügst die anderen hinzu.</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>Buch ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>A file that somebody on your team has made.</source>
        <translation>Eine Datei, die jemand in deinem Team angelegt hat.</translation>
    </message>
    <message>
        <source>Look at a &amp;sample team</source>
        <translation>&amp;Beispielteam ansehen</translation>
    </message>
    <message>
        <source>Made-up people and promises, to try everything out.</source>
        <translation>Erfundene Leute und Zusagen, um alles auszuprobieren.</translation>
    </message>
    <message>
        <source>&amp;Import promises from a file…</source>
        <translation>Zusagen aus einer Datei &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>A table (CSV) from another program, into a new book.</source>
        <translation>Eine Tabelle (CSV) aus einem anderen Programm, in ein neues Buch.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Books (*.kept);;All files (*)</source>
        <translation>Bücher (*.kept);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of %1</source>
        <translation>Sicherung vom %1 &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>The newest that is good. The damaged file stays beside it.</source>
        <translation>Die neueste heile. Die beschädigte Datei bleibt daneben.</translation>
    </message>
    <message>
        <source>&amp;Join your team&apos;s book…</source>
        <translation>Dem Buch deines &amp;Teams beitreten&#xa0;…</translation>
    </message>
    <message>
        <source>It is on a server, and all of you write to it at the same time.</source>
        <translation>Es liegt auf einem Server, und ihr schreibt alle zugleich hinein.</translation>
    </message>
    <message>
        <source>Open your team&apos;s book again</source>
        <translation>Das Buch deines Teams wieder öffnen</translation>
    </message>
</context>
<context>
    <name>kept::ui::FoldedText</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>kept::ui::GiveLoginDialog</name>
    <message>
        <source>Give a login</source>
        <translation>Eine Anmeldung geben</translation>
    </message>
    <message>
        <source>Change the login</source>
        <translation>Die Anmeldung ändern</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>With it, %1 opens this book at its server, and acts as nobody else.</source>
        <translation>Damit öffnet %1 dieses Buch auf seinem Server und handelt als niemand sonst.</translation>
    </message>
    <message>
        <source>%1 signs in as %2. With another login, that one opens this book no more.</source>
        <translation>%1 meldet sich als %2 an. Mit einer anderen Anmeldung öffnet diese das Buch nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>No new one: the server knows this login</source>
        <translation>Kein neues: Der Server kennt diese Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Make a new one, which is shown once</source>
        <translation>Ein neues, das einmal gezeigt wird</translation>
    </message>
</context>
<context>
    <name>kept::ui::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>An wen?</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>The deadline, and who gave the word, stay as they are.</source>
        <translation>Die Frist, und wer sein Wort gab, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 has it until %2 accepts. %3</source>
        <translation>%1 hat es, bis %2 annimmt. %3</translation>
    </message>
    <message>
        <source>Whoever has them keeps them until %1 accepts. The deadlines, and who gave the word, stay as they are.</source>
        <translation>Wer sie hat, behält sie, bis %1 annimmt. Die Fristen, und wer sein Wort gab, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>kept::ui::HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days off for everybody. No working time is counted on them.</source>
        <translation>Freie Tage für alle. An ihnen zählt keine Arbeitszeit.</translation>
    </message>
    <message>
        <source>No holidays yet. Import a calendar file of your region, or add the days one by one.</source>
        <translation>Noch keine Feiertage. Importiere eine Kalenderdatei deiner Region oder trag die Tage einzeln ein.</translation>
    </message>
    <message>
        <source>&amp;Add a holiday…</source>
        <translation>Feiertag &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import a calendar file…</source>
        <translation>&amp;Kalenderdatei importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Calendar file with holidays</source>
        <translation>Kalenderdatei mit Feiertagen</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalender (*.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no whole days in %1.</source>
        <translation>In %1 gibt es keine ganzen Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) added.</source>
        <translation>
            <numerusform>%n Feiertag hinzugefügt.</numerusform>
            <numerusform>%n Feiertage hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is off: %2.</source>
        <comment>a day, its name</comment>
        <translation>%1 ist frei: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) removed.</source>
        <translation>
            <numerusform>%n Feiertag entfernt.</numerusform>
            <numerusform>%n Feiertage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Einen Feiertag hinzufügen</translation>
    </message>
    <message>
        <source>Change the holiday</source>
        <translation>Den Feiertag ändern</translation>
    </message>
    <message>
        <source>Remove the holiday</source>
        <translation>Den Feiertag entfernen</translation>
    </message>
    <message>
        <source>Import holidays from a calendar file</source>
        <translation>Feiertage aus einer Kalenderdatei importieren</translation>
    </message>
</context>
<context>
    <name>kept::ui::HoursFields</name>
    <message>
        <source>Working hours on %1</source>
        <translation>Arbeitszeit am %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Such as 09:00–12:00, 13:00–17:00; empty is %1</source>
        <translation>Etwa 09:00–12:00, 13:00–17:00; leer ist %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>kept::ui::HoursSection</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Deadlines that were given stay as they are.</source>
        <translation>Gegebene Fristen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Save the working hours</source>
        <translation>Die Arbeitszeiten speichern</translation>
    </message>
    <message>
        <source>Discard the changes to the working hours</source>
        <translation>Die Änderungen an den Arbeitszeiten verwerfen</translation>
    </message>
</context>
<context>
    <name>kept::ui::ImportDialog</name>
    <message>
        <source>The map %1 can&apos;t be read: %2.</source>
        <translation>Der Spaltenplan %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Zeilen, die nicht übernommen wurden</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import promises</source>
        <translation>Zusagen importieren</translation>
    </message>
    <message>
        <source>What is in the book stays. A row with a reference is never taken twice.</source>
        <translation>Was im Buch steht, bleibt. Eine Zeile mit Kennung wird nie zweimal übernommen.</translation>
    </message>
    <message>
        <source>&amp;File with promises (CSV)</source>
        <translation>&amp;Datei mit Zusagen (CSV)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Map that names its columns (not needed for a file from Kept)</source>
        <translation>&amp;Spaltenplan, der die Spalten benennt (nicht nötig für eine Datei aus Kept)</translation>
    </message>
    <message>
        <source>Maps (*.json);;All files (*)</source>
        <translation>Spaltenpläne (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>How much of the file is in</source>
        <translation>Wie viel der Datei übernommen ist</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The map can&apos;t be used.</source>
        <translation>Der Spaltenplan ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The file could not be imported.</source>
        <translation>Die Datei ließ sich nicht importieren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft&#xa0;…</translation>
    </message>
    <message>
        <source>You can stop at any time: what is in by then stays.</source>
        <translation>Du kannst jederzeit anhalten: Was bis dahin übernommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Added: %1. Closed: %2. Known already: %3.</source>
        <comment>numbers of promises</comment>
        <translation>Hinzugefügt: %1. Abgeschlossen: %2. Schon bekannt: %3.</translation>
    </message>
    <message>
        <source>Not taken: %1 of %2 rows, listed below.</source>
        <translation>Nicht übernommen: %1 von %2 Zeilen, unten aufgelistet.</translation>
    </message>
    <message>
        <source>Import the file again to go on; a row with a reference is not taken twice.</source>
        <translation>Importiere die Datei noch einmal, um weiterzumachen; eine Zeile mit Kennung wird nicht zweimal übernommen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The file is in the book.</source>
        <translation>Die Datei steht im Buch.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Choose…, which file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Verdicts: what promisees said</source>
        <translation>Urteile: was Empfänger sagten</translation>
    </message>
    <message>
        <source>&amp;What does the file hold?</source>
        <translation>&amp;Was enthält die Datei?</translation>
    </message>
    <message>
        <source>It needs the columns verdict (yes, no, or 1 to 5) and reference or id; it may have rating and words.</source>
        <translation>Sie braucht die Spalten verdict (yes, no oder 1 bis 5) und reference oder id; rating und words sind möglich.</translation>
    </message>
    <message>
        <source>Added: %1. Known already: %2.</source>
        <comment>numbers of verdicts</comment>
        <translation>Neu: %1. Schon bekannt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n row(s), listed below.</source>
        <translation>
            <numerusform>Nicht übernommen: %n Zeile, unten aufgeführt.</numerusform>
            <numerusform>Nicht übernommen: %n Zeilen, unten aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::KeepDialog</name>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>When, if it was earlier than now?</source>
        <translation>Wann, falls früher als jetzt?</translation>
    </message>
    <message>
        <source>This can&apos;t have happened in the future.</source>
        <translation>Das kann nicht in der Zukunft geschehen sein.</translation>
    </message>
    <message>
        <source>That is before it was promised.</source>
        <translation>Das liegt vor der Zusage.</translation>
    </message>
    <message>
        <source>In time.</source>
        <translation>Rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 after the deadline.</source>
        <translation>%1 nach der Frist.</translation>
    </message>
    <message>
        <source>An earlier moment decides only where it is entered within one working day after the deadline. “Entered %1 later” is shown.</source>
        <translation>Ein früherer Zeitpunkt gilt nur, wenn du ihn binnen eines Arbeitstags nach der Frist einträgst. „%1 später eingetragen“ wird gezeigt.</translation>
    </message>
    <message>
        <source>All in time.</source>
        <translation>Alle rechtzeitig.</translation>
    </message>
    <message>
        <source>All after their deadlines.</source>
        <translation>Alle nach ihrer Frist.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them after their deadline.</source>
        <translation>
            <numerusform>%n davon nach der Frist.</numerusform>
            <numerusform>%n davon nach ihrer Frist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::LoginPasswordDialog</name>
    <message>
        <source>A password for %1</source>
        <translation>Ein Passwort für %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 signs in as %2 with this password, which is shown only now. Tell it in person or on the phone, never by e-mail or chat.

In Kept, %1 chooses “Join your team&apos;s book”, pastes the address, and types the password. After that they choose one of their own in Settings, under “Signing in”.</source>
        <translation>%1 meldet sich als %2 mit diesem Passwort an, das nur jetzt gezeigt wird. Sag es persönlich oder am Telefon, nie per E-Mail oder Chat.

In Kept wählt %1 „Dem Buch deines Teams beitreten“, fügt die Adresse ein und gibt das Passwort ein. Danach kommt ein eigenes: in den Einstellungen unter „Anmelden“.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Das Passwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>kept::ui::MainWindow</name>
    <message>
        <source>New promise</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Search promises</source>
        <translation>Zusagen suchen</translation>
    </message>
    <message>
        <source>Choose whose promises to see</source>
        <translation>Wählen, wessen Zusagen du siehst</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Zu den Details</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>name of a page</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1 – Kept</source>
        <comment>name of a book</comment>
        <translation>%1 – Kept</translation>
    </message>
    <message>
        <source>Go to the reminders</source>
        <translation>Zu den Erinnerungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>kept::ui::MeSection</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>What this computer remembers, for you alone.</source>
        <translation>Was sich dieser Rechner merkt, nur für dich.</translation>
    </message>
    <message>
        <source>&amp;Who you are in this book</source>
        <translation>&amp;Wer du in diesem Buch bist</translation>
    </message>
    <message>
        <source>Who you are in this book</source>
        <translation>Wer du in diesem Buch bist</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Wähle deinen Namen</translation>
    </message>
    <message>
        <source>My promises are those of this person, and what you enter is recorded under this name.</source>
        <translation>Meine Zusagen sind die dieser Person, und was du einträgst, wird unter diesem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the &amp;desktop has it</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>You are %1 from now on.</source>
        <translation>Du bist ab jetzt %1.</translation>
    </message>
    <message>
        <source>You signed in at the book&apos;s server as this person; what you enter is recorded under this name.</source>
        <translation>Du bist am Server des Buchs als diese Person angemeldet; was du einträgst, steht unter diesem Namen.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>kept::ui::MeanwhileDialog</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else changed this promise before you were done.</source>
        <translation>Jemand anderes hat diese Zusage geändert, bevor du fertig warst.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n promise(s) before you were done.</source>
        <translation>
            <numerusform>Jemand anderes hat %n Zusage geändert, bevor du fertig warst.</numerusform>
            <numerusform>Jemand anderes hat %n Zusagen geändert, bevor du fertig warst.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wanted: %1</source>
        <translation>Was du wolltest: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be done any more: %1</source>
        <translation>Das geht nicht mehr: %1</translation>
    </message>
    <message>
        <source>&amp;Do it anyway</source>
        <translation>&amp;Trotzdem tun</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>kept::ui::MergeCustomersDialog</name>
    <message>
        <source>%1, also %2</source>
        <comment>name, address that both have</comment>
        <translation>%1, auch %2</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 is the same as</source>
        <translation>%1 ist derselbe wie</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to %1 will be shown with the other&apos;s. The history keeps the name that was said, and who merged them when. It can be taken back.</source>
        <translation>
            <numerusform>%n Zusage an %1 wird dann bei denen des anderen gezeigt. Die Geschichte behält den Namen, der gesagt wurde, und wer wann zusammengeführt hat. Es lässt sich zurücknehmen.</numerusform>
            <numerusform>%n Zusagen an %1 werden dann bei denen des anderen gezeigt. Die Geschichte behält den Namen, der gesagt wurde, und wer wann zusammengeführt hat. Es lässt sich zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, much alike</source>
        <comment>a name</comment>
        <translation>%1, sehr ähnlich</translation>
    </message>
</context>
<context>
    <name>kept::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>kept::ui::MyPromisesPage</name>
    <message>
        <source>Reading your promises…</source>
        <translation>Deine Zusagen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Your promises could not be read.</source>
        <translation>Deine Zusagen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing promised.</source>
        <translation>Nichts zugesagt.</translation>
    </message>
    <message>
        <source>Type what you promise above and press Enter.</source>
        <translation>Schreib oben, was du zusagst, und drück die Eingabetaste.</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>Meine Zusagen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>this month %1</source>
        <comment>a keep rate</comment>
        <translation>diesen Monat %1</translation>
    </message>
</context>
<context>
    <name>kept::ui::MyRemindersSection</name>
    <message>
        <source>My reminders</source>
        <translation>Meine Erinnerungen</translation>
    </message>
    <message>
        <source>A digest when my working day begins</source>
        <translation>Eine Übersicht, wenn mein Arbeitstag beginnt</translation>
    </message>
    <message>
        <source>A digest of the people I lead</source>
        <translation>Eine Übersicht der Leute, die ich leite</translation>
    </message>
    <message>
        <source>Quiet times</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Such as 12:00-13:00, Fri 15:00-17:00</source>
        <translation>Etwa 12:00-13:00, Fr 15:00-17:00</translation>
    </message>
    <message>
        <source>Quiet times, when nothing disturbs you</source>
        <translation>Ruhezeiten, in denen dich nichts stört</translation>
    </message>
    <message>
        <source>A reminder that you do not answer</source>
        <translation>Eine Erinnerung, auf die du nicht antwortest,</translation>
    </message>
    <message>
        <source>Minutes until an unanswered reminder comes again</source>
        <translation>Minuten, bis eine unbeantwortete Erinnerung noch einmal kommt</translation>
    </message>
    <message>
        <source>stays in the digest</source>
        <translation>bleibt in der Übersicht</translation>
    </message>
    <message>
        <source>comes again after </source>
        <comment>before a number of minutes</comment>
        <translation>kommt noch einmal nach </translation>
    </message>
    <message>
        <source>What is overdue, due today, or owed</source>
        <translation>Was überfällig, heute fällig oder offen ist</translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Minute</numerusform>
            <numerusform> Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reminders come like that from now on.</source>
        <translation>So kommen deine Erinnerungen von jetzt an.</translation>
    </message>
    <message>
        <source>Reminders come in your working time. What would come outside of it comes when you work next, or before, where that were too late. What you snoozed comes when you said, but for your quiet times.</source>
        <translation>Erinnerungen kommen in deiner Arbeitszeit. Was sonst außerhalb käme, kommt, wenn du wieder arbeitest, oder vorher, wo das zu spät wäre. Was du verschoben hast, kommt, wann du wolltest, nur nicht in deinen Ruhezeiten.</translation>
    </message>
    <message>
        <source>And once more after four times as long; from then on it is in the digests alone.</source>
        <translation>Und ein weiteres Mal nach viermal so langer Zeit; danach steht sie nur noch in der Übersicht.</translation>
    </message>
</context>
<context>
    <name>kept::ui::NamePicker</name>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>Ein Teil des Namens</translation>
    </message>
    <message>
        <source>To whom? Type a part of the name</source>
        <translation>An wen? Einen Teil des Namens tippen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>kept::ui::NavigationButton</name>
    <message>
        <source>%1, %2 late</source>
        <comment>page, number of promises</comment>
        <translation>%1, %2 verspätet</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
</context>
<context>
    <name>kept::ui::NavigationPanel</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>kept::ui::NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Buch anlegen</translation>
    </message>
    <message>
        <source>A book is one file with all promises of your team. You will own it and can add the others later.</source>
        <translation>Ein Buch ist eine Datei mit allen Zusagen deines Teams. Es gehört dir, und die anderen kannst du später hinzufügen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose where the book lies</source>
        <translation>Wähle, wo das Buch liegt</translation>
    </message>
    <message>
        <source>For instance Service; may stay empty</source>
        <translation>Etwa Service; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;department</source>
        <translation>Deine &amp;Abteilung</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>There is a file called %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Datei %1. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one such as Europe/Berlin.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Wähle eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Where the new book lies</source>
        <translation>Wo das neue Buch liegt</translation>
    </message>
    <message>
        <source>Books (*.kept)</source>
        <translation>Bücher (*.kept)</translation>
    </message>
</context>
<context>
    <name>kept::ui::NotesSection</name>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Between a lead and one person. Kept shows a note to the two of them only, but the book is a file: whoever can open it can read the notes with other programs.</source>
        <translation>Zwischen einer Leitung und einer Person. Kept zeigt eine Notiz nur diesen beiden, aber das Buch ist eine Datei: Wer sie öffnen kann, kann die Notizen mit anderen Programmen lesen.</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>There are none. Team leads write them, and you see those about you.</source>
        <translation>Es gibt keine. Teamleitungen schreiben sie, und du siehst die über dich.</translation>
    </message>
    <message>
        <source>The note is there for you and %1.</source>
        <translation>Die Notiz ist da, für dich und %1.</translation>
    </message>
    <message>
        <source>Remove this note about %1?</source>
        <translation>Diese Notiz über %1 entfernen?</translation>
    </message>
    <message>
        <source>It is gone for both of you. Backups made before still hold it.</source>
        <translation>Sie ist dann für euch beide weg. Frühere Sicherungen enthalten sie noch.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Die Notiz ist entfernt.</translation>
    </message>
    <message>
        <source>It holds the name of somebody who asked to be forgotten: remove it, and write it again without the name where you still need it.</source>
        <translation>Sie enthält den Namen von jemandem, der vergessen werden wollte: Entfernen Sie sie, und schreiben Sie sie ohne den Namen neu, wenn Sie sie noch brauchen.</translation>
    </message>
</context>
<context>
    <name>kept::ui::OwnHoursSection</name>
    <message>
        <source>Hours of a person</source>
        <translation>Zeiten einer Person</translation>
    </message>
    <message>
        <source>Only where they differ from those of the team: an empty day is as for everybody, “off” is a day off. A day that somebody promises ends with their own hours.</source>
        <translation>Nur wo sie von denen des Teams abweichen: Ein leerer Tag ist wie für alle, „frei“ ist ein freier Tag. Ein Tag, den jemand verspricht, endet mit der eigenen Arbeitszeit.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Wessen Zeiten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>The hours of %1 are saved.</source>
        <translation>Die Zeiten von %1 sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>kept::ui::OwnLoginSection</name>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Everybody opens this book with a login of its server, which knows what each of them may do.</source>
        <translation>Alle öffnen dieses Buch mit einer Anmeldung seines Servers, und der weiß, was jeder darf.</translation>
    </message>
    <message>
        <source>Change your &amp;password…</source>
        <translation>Dein &amp;Passwort ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change your password at the book&apos;s server</source>
        <translation>Dein Passwort am Server des Buchs ändern</translation>
    </message>
    <message>
        <source>You are signed in as %1, which keeps the book on its server and is nobody&apos;s of the team.</source>
        <translation>Du bist als %1 angemeldet. Diese Anmeldung verwahrt das Buch auf seinem Server und gehört niemandem aus dem Team.</translation>
    </message>
    <message>
        <source>You are signed in as %1, the login of %2.</source>
        <translation>Du bist als %1 angemeldet, der Anmeldung von %2.</translation>
    </message>
    <message>
        <source>Where PGPASSWORD or ~/.pgpass has the old one, change it there too.</source>
        <translation>Wo PGPASSWORD oder ~/.pgpass das alte hat, ändere es auch dort.</translation>
    </message>
    <message>
        <source>Your password at the book&apos;s server is another one now, and the keychain has it.</source>
        <translation>Dein Passwort am Server des Buchs ist jetzt ein anderes, und der Schlüsselbund hat es.</translation>
    </message>
    <message>
        <source>Your password at the book&apos;s server is another one now. The keychain did not take it: Kept asks for it when you open the book next.</source>
        <translation>Dein Passwort am Server des Buchs ist jetzt ein anderes. Der Schlüsselbund hat es nicht genommen: Kept fragt danach, wenn du das Buch das nächste Mal öffnest.</translation>
    </message>
    <message>
        <source>Your password at the book&apos;s server is another one now.</source>
        <translation>Dein Passwort am Server des Buchs ist jetzt ein anderes.</translation>
    </message>
</context>
<context>
    <name>kept::ui::OwnUpDialog</name>
    <message>
        <source>Own up</source>
        <translation>Dazu stehen</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>What changes so that it does not happen again?</source>
        <translation>Was ändert sich, damit es nicht wieder geschieht?</translation>
    </message>
    <message>
        <source>Until when? With a date it becomes a promise of its own</source>
        <translation>Bis wann? Mit einem Datum wird es eine eigene Zusage</translation>
    </message>
    <message>
        <source>Say what changes until then.</source>
        <translation>Sag, was sich bis dahin ändert.</translation>
    </message>
    <message>
        <source>The date has to lie in the future.</source>
        <translation>Das Datum muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>The outcome stays as it is. That you owned up is shown beside it.</source>
        <translation>Das Ergebnis bleibt. Dass du dazu stehst, wird daneben gezeigt.</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ich habe es gesagt</translation>
    </message>
    <message>
        <source>What do you tell them: what happened, and what happens now?</source>
        <translation>Was sagst du ihnen: was passiert ist, und wie es jetzt weitergeht?</translation>
    </message>
    <message>
        <source>What happens now? It goes into the message</source>
        <translation>Wie geht es jetzt weiter? Es kommt in die Nachricht</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Sprache der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Open as &amp;mail draft</source>
        <translation>Als &amp;Mailentwurf öffnen</translation>
    </message>
    <message>
        <source>&amp;Propose anew</source>
        <translation>Neu &amp;vorschlagen</translation>
    </message>
    <message>
        <source>What you tell them</source>
        <translation>Was du ihnen sagst</translation>
    </message>
    <message>
        <source>%1 The message is too long for a mail draft: it would be copied instead.</source>
        <translation>%1 Die Nachricht ist zu lang für einen Mailentwurf: Sie würde stattdessen kopiert.</translation>
    </message>
    <message>
        <source>I told them by phone</source>
        <translation>Ich habe es am Telefon gesagt</translation>
    </message>
    <message>
        <source>I told them in person</source>
        <translation>Ich habe es persönlich gesagt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>%1 Once it is sent, press “%2”.</source>
        <comment>where the message is, button</comment>
        <translation>%1 Drücke „%2“, sobald die Nachricht abgeschickt ist.</translation>
    </message>
</context>
<context>
    <name>kept::ui::OwnUpSection</name>
    <message>
        <source>Overdue: not done yet</source>
        <translation>Überfällig: noch nicht erledigt</translation>
    </message>
    <message>
        <source>Late: done after the deadline</source>
        <translation>Verspätet: nach der Frist erledigt</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Teilweise eingehalten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Owning up</source>
        <translation>Dazu stehen</translation>
    </message>
    <message>
        <source>After a miss Kept proposes what to tell the promisee. These are the words it starts from.</source>
        <translation>Nach einer verpassten Zusage schlägt Kept vor, was du dem Empfänger sagst. Von diesen Worten geht es aus.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>After which miss</source>
        <translation>Wonach</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Placeholders: {promisee}, {what}, {due}, {done} when it was done, {reason} why it was broken, {missing}, {next} what happens now, {change} what changes, {until}, {promiser}. A line whose placeholder has nothing to say is left out.</source>
        <translation>Platzhalter: {promisee} Empfänger, {what} Zusage, {due} Frist, {done} wann erledigt, {reason} warum gebrochen, {missing} was fehlt, {next} wie es weitergeht, {change} was sich ändert, {until} bis wann, {promiser} wer zusagte. Eine Zeile, deren Platzhalter nichts zu sagen hat, fällt weg.</translation>
    </message>
    <message>
        <source>&amp;Save the words</source>
        <translation>Worte &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Back to those of Kept</source>
        <translation>&amp;Zurück zu denen von Kept</translation>
    </message>
    <message>
        <source>As it reads</source>
        <translation>So liest es sich</translation>
    </message>
    <message>
        <source>I call you this afternoon.</source>
        <translation>Ich rufe Sie heute Nachmittag an.</translation>
    </message>
    <message>
        <source>We check each address twice.</source>
        <translation>Wir prüfen jede Adresse zweimal.</translation>
    </message>
    <message>
        <source>From now on these words are proposed.</source>
        <translation>Ab jetzt werden diese Worte vorgeschlagen.</translation>
    </message>
    <message>
        <source>The words that Kept comes with are proposed again.</source>
        <translation>Die Worte, die Kept mitbringt, werden wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Save the words of the message</source>
        <translation>Die Worte der Nachricht speichern</translation>
    </message>
    <message>
        <source>Go back to the words of Kept</source>
        <translation>Zurück zu den Worten von Kept</translation>
    </message>
</context>
<context>
    <name>kept::ui::PageSection</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kept::ui::PasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>Eigenes Passwort wählen</translation>
    </message>
    <message>
        <source>From then on, whoever wants to act as %1 in this book needs it. Kept can&apos;t tell you a forgotten password; an owner who has one can give you another.</source>
        <translation>Wer danach in diesem Buch als %1 handeln will, braucht es. Ein vergessenes Passwort kann Kept dir nicht nennen; Eigentümer, die selbst eines haben, können dir ein anderes geben.</translation>
    </message>
    <message>
        <source>After that, anybody can act as %1 in this book.</source>
        <translation>Danach kann in diesem Buch jeder als %1 handeln.</translation>
    </message>
    <message>
        <source>The one that %1 was given is temporary.</source>
        <translation>Das Passwort, das %1 bekommen hat, ist vorläufig.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>It belongs to the login %1 on the book&apos;s server, whichever computer you open the book from.</source>
        <translation>Es gehört zur Anmeldung %1 auf dem Server des Buchs, von welchem Rechner du das Buch auch öffnest.</translation>
    </message>
</context>
<context>
    <name>kept::ui::PeopleSection</name>
    <message>
        <source>People and departments</source>
        <translation>Personen und Abteilungen</translation>
    </message>
    <message>
        <source>Everybody who makes promises, and where they count.</source>
        <translation>Alle, die Zusagen geben, und wo sie zählen.</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Person &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Left the team</source>
        <translation>Hat das Team &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Rename a department…</source>
        <translation>Abteilung &amp;umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Is back</source>
        <translation>Ist wieder &amp;da</translation>
    </message>
    <message>
        <source>%1 is on the team again.</source>
        <translation>%1 ist wieder im Team.</translation>
    </message>
    <message>
        <source>%1 has left the team. Their promises stay theirs until you hand them over.</source>
        <translation>%1 ist nicht mehr im Team. Die Zusagen bleiben dort, bis du sie übergibst.</translation>
    </message>
    <message>
        <source>%1 is on the team now.</source>
        <translation>%1 ist jetzt im Team.</translation>
    </message>
    <message>
        <source>What changed for %1 is saved.</source>
        <translation>Was sich bei %1 geändert hat, ist gespeichert.</translation>
    </message>
    <message>
        <source>The department is called %1 now.</source>
        <translation>Die Abteilung heißt jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Die Person ändern</translation>
    </message>
    <message>
        <source>Say that the person left the team, or is back</source>
        <translation>Sagen, dass die Person das Team verlassen hat oder zurück ist</translation>
    </message>
    <message>
        <source>Rename a department</source>
        <translation>Eine Abteilung umbenennen</translation>
    </message>
    <message>
        <source>Open promises stay theirs until somebody hands them over, and what was kept or missed stays in the figures. They can come back.</source>
        <translation>Offene Zusagen bleiben bei dieser Person, bis jemand sie übergibt, und was gehalten oder verfehlt wurde, bleibt in den Zahlen. Sie kann zurückkommen.</translation>
    </message>
    <message>
        <source>No longer recurs, given by them or to them:</source>
        <translation>Wiederholt sich dann nicht mehr, von ihr oder ihr zugesagt:</translation>
    </message>
    <message>
        <source>Has %1 left the team?</source>
        <translation>Ist %1 nicht mehr im Team?</translation>
    </message>
    <message>
        <source>Left the team</source>
        <translation>Nicht mehr im Team</translation>
    </message>
</context>
<context>
    <name>kept::ui::PeriodButton</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
</context>
<context>
    <name>kept::ui::PeriodDialog</name>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Both days included, by deadline.</source>
        <translation>Beide Tage eingeschlossen, nach der Frist.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>kept::ui::PersonCards</name>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>kept (%1), %2 of %3 judged</source>
        <comment>interval, kept, judged</comment>
        <translation>eingehalten (%1), %2 von %3 gewerteten</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no rate</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>nothing judged: %1</source>
        <comment>when</comment>
        <translation>nichts gewertet: %1</translation>
    </message>
    <message>
        <source>owed own-ups</source>
        <translation>noch dazu zu stehen</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <comment>a department</comment>
        <translation>Alle in %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>when, whose, change since the period before</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Keep rate beside the department</source>
        <translation>Quote neben der Abteilung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <translation>offen und überfällig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a department, when</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::PersonPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you came from (%1)</source>
        <translation>Zurück, woher du kamst (%1)</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Die Zahlen werden gelesen …</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <comment>a person</comment>
        <translation>Zahlen von %1</translation>
    </message>
    <message>
        <source>has left the team</source>
        <translation>nicht mehr im Team</translation>
    </message>
    <message numerus="yes">
        <source>%n released</source>
        <translation>
            <numerusform>%n entbunden</numerusform>
            <numerusform>%n entbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Die Zahlen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>kept::ui::PersonWords</name>
    <message>
        <source>right at the deadline</source>
        <translation>genau zur Frist</translation>
    </message>
    <message>
        <source>%1 before the deadline</source>
        <translation>%1 vor der Frist</translation>
    </message>
    <message>
        <source>%1 after the deadline</source>
        <translation>%1 nach der Frist</translation>
    </message>
    <message>
        <source>Too few were done to tell how early or late</source>
        <translation>Zu wenige erledigt, um zu sagen, wie früh oder spät</translation>
    </message>
    <message>
        <source>Half are done by %1</source>
        <comment>3 h before the deadline</comment>
        <translation>Die Hälfte ist %1 erledigt</translation>
    </message>
    <message>
        <source>9 of 10 are done by %1</source>
        <comment>1 h after the deadline</comment>
        <translation>9 von 10 sind %1 erledigt</translation>
    </message>
    <message>
        <source>Usual time to keep: told from %1 promises on</source>
        <translation>Übliche Dauer: erst ab %1 Zusagen zu nennen</translation>
    </message>
    <message>
        <source>Fewer than half are ever kept: no usual time can be told</source>
        <translation>Weniger als die Hälfte wird je eingehalten: keine übliche Dauer</translation>
    </message>
    <message>
        <source>Half are kept within %1 of being made</source>
        <comment>a length of time</comment>
        <translation>Die Hälfte ist %1 nach der Zusage eingehalten</translation>
    </message>
    <message>
        <source>Fewer than 9 of 10 are ever kept</source>
        <translation>Weniger als 9 von 10 werden je eingehalten</translation>
    </message>
    <message>
        <source>9 of 10 are kept within %1 of being made</source>
        <comment>a length of time</comment>
        <translation>9 von 10 sind %1 nach der Zusage eingehalten</translation>
    </message>
    <message>
        <source>How early or late can&apos;t be told yet</source>
        <translation>Wie früh oder spät, lässt sich noch nicht sagen</translation>
    </message>
    <message>
        <source>Typically done right at the deadline</source>
        <translation>Typischerweise genau zur Frist erledigt</translation>
    </message>
    <message>
        <source>Typically done %1</source>
        <comment>3 h before the deadline</comment>
        <translation>Typischerweise %1 erledigt</translation>
    </message>
    <message>
        <source>%1 · of the latest %2 promises</source>
        <translation>%1 · von den letzten %2 Zusagen</translation>
    </message>
    <message>
        <source>when %1</source>
        <comment>the size of what is missed</comment>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>when due on %1</source>
        <comment>a weekday</comment>
        <translation>wenn fällig am %1</translation>
    </message>
    <message>
        <source>under “%1”</source>
        <comment>a service promise</comment>
        <translation>unter „%1“</translation>
    </message>
    <message>
        <source>Missed more often %1</source>
        <comment>by phone</comment>
        <translation>Öfter verpasst: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missed, otherwise %4 of %5</source>
        <comment>what is missed more often, missed of judged</comment>
        <translation>%1: %2 von %3 verpasst, sonst %4 von %5</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>working time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>working time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>working time</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>In working time of %1 · %2</source>
        <comment>whose, when</comment>
        <translation>In Arbeitszeit von %1 · %2</translation>
    </message>
    <message>
        <source>%1: done in time or late · %2</source>
        <comment>whose, when</comment>
        <translation>%1: rechtzeitig oder verspätet erledigt · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whose, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation>
            <numerusform>%n gewertet</numerusform>
            <numerusform>%n gewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to tell what misses have in common</source>
        <translation>Zu wenige, um zu sagen, was Verpasstes gemeinsam hat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>how many, what was looked at, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n things looked at, some stand out by chance</source>
        <translation>
            <numerusform>%n Merkmal betrachtet, es kann zufällig auffallen</numerusform>
            <numerusform>%n Merkmale betrachtet, manche fallen zufällig auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Misses have nothing in common that stands out</source>
        <translation>Verpasstes hat nichts Auffälliges gemeinsam</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>whose, what stands out, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What misses have in common is private</source>
        <translation>Was Verpasstes gemeinsam hat, ist vertraulich</translation>
    </message>
    <message>
        <source>%1, a lead of the department and owners see it here.</source>
        <translation>%1, die Teamleitung der Abteilung und Eigentümer sehen es hier.</translation>
    </message>
    <message>
        <source>Not recognized yet</source>
        <translation>Noch nicht anerkannt</translation>
    </message>
    <message numerus="yes">
        <source>Recognized %n times</source>
        <translation>
            <numerusform>%n-mal anerkannt</numerusform>
            <numerusform>%n-mal anerkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks for promises that were kept, ever; everybody sees them.</source>
        <translation>Dank für eingehaltene Zusagen, aus aller Zeit; alle sehen ihn.</translation>
    </message>
    <message>
        <source>[text removed on request]</source>
        <translation>[Text auf Wunsch entfernt]</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>thanks, by whom</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Recognized: %1</source>
        <translation>Anerkannt: %1</translation>
    </message>
    <message>
        <source>No own-up is owed</source>
        <translation>Kein Eingeständnis ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n own-ups are owed</source>
        <translation>
            <numerusform>%n Eingeständnis ist offen</numerusform>
            <numerusform>%n Eingeständnisse sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed, closed, and the promisee was not told yet.</source>
        <translation>Verpasst, geschlossen, und der Empfänger weiß noch nicht davon.</translation>
    </message>
    <message>
        <source>%1 – to %2</source>
        <comment>what, to whom</comment>
        <translation>%1 – an %2</translation>
    </message>
    <message>
        <source>%1: owed own-ups</source>
        <translation>%1: noch dazu zu stehen</translation>
    </message>
</context>
<context>
    <name>kept::ui::PrivateNoteDialog</name>
    <message>
        <source>Write a private note</source>
        <translation>Eine private Notiz schreiben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>You and the person see this note, and nobody else in Kept. The book is a file, though: whoever can open it can read the note with other programs. You can remove it again.</source>
        <translation>Du und die Person sehen diese Notiz, sonst niemand in Kept. Das Buch ist aber eine Datei: Wer sie öffnen kann, kann die Notiz mit anderen Programmen lesen. Du kannst sie wieder entfernen.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseActions</name>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Partly kept…</source>
        <translation>Teilweise eingehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Neu vereinbaren</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Released…</source>
        <translation>Entbunden&#xa0;…</translation>
    </message>
    <message>
        <source>Own up</source>
        <translation>Dazu stehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben&#xa0;…</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>Urteil&#xa0;…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Für nichtig erklären&#xa0;…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keep the promise</source>
        <translation>Zusage einhalten</translation>
    </message>
    <message>
        <source>Keep the promise partly</source>
        <translation>Zusage teilweise einhalten</translation>
    </message>
    <message>
        <source>Renegotiate the promise</source>
        <translation>Zusage neu vereinbaren</translation>
    </message>
    <message>
        <source>Snooze the reminder</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Break the promise</source>
        <translation>Zusage brechen</translation>
    </message>
    <message>
        <source>Release the promise</source>
        <translation>Von der Zusage entbinden</translation>
    </message>
    <message>
        <source>Own up to the miss</source>
        <translation>Dazu stehen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Hand the promise over</source>
        <translation>Zusage übergeben</translation>
    </message>
    <message>
        <source>Write down the verdict</source>
        <translation>Urteil festhalten</translation>
    </message>
    <message>
        <source>Reopen the promise</source>
        <translation>Zusage wieder öffnen</translation>
    </message>
    <message>
        <source>Void the promise</source>
        <translation>Zusage für nichtig erklären</translation>
    </message>
    <message>
        <source>No promise is selected.</source>
        <translation>Keine Zusage ist ausgewählt.</translation>
    </message>
    <message>
        <source>This promise is void: nothing can follow.</source>
        <translation>Diese Zusage ist nichtig: darauf kann nichts mehr folgen.</translation>
    </message>
    <message>
        <source>There is nothing to own up to: this promise is %1.</source>
        <comment>an outcome</comment>
        <translation>Es gibt nichts, wozu du stehen müsstest: diese Zusage ist %1.</translation>
    </message>
    <message>
        <source>The verdict comes once this promise is closed.</source>
        <translation>Das Urteil kommt, sobald diese Zusage abgeschlossen ist.</translation>
    </message>
    <message>
        <source>This promise is open already.</source>
        <translation>Diese Zusage ist schon offen.</translation>
    </message>
    <message>
        <source>No reminder is left to snooze: this promise is closed (%1).</source>
        <comment>an outcome</comment>
        <translation>Hier ist nichts mehr zu erinnern: diese Zusage ist abgeschlossen (%1).</translation>
    </message>
    <message>
        <source>This promise is closed already (%1). %2 reopens it.</source>
        <comment>an outcome, a key</comment>
        <translation>Diese Zusage ist schon abgeschlossen (%1). %2 öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Waits on…</source>
        <translation>Wartet auf…</translation>
    </message>
    <message>
        <source>Say on whom the promise waits</source>
        <translation>Sagen, auf wen die Zusage wartet</translation>
    </message>
    <message>
        <source>Remove a text…</source>
        <translation>Text entfernen…</translation>
    </message>
    <message>
        <source>Remove a text for good</source>
        <translation>Einen Text endgültig entfernen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept what waits for your answer</source>
        <translation>Annehmen, was auf deine Antwort wartet</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen …</translation>
    </message>
    <message>
        <source>Decline what waits for your answer</source>
        <translation>Ablehnen, was auf deine Antwort wartet</translation>
    </message>
    <message>
        <source>Kept earlier…</source>
        <translation>Früher eingehalten …</translation>
    </message>
    <message>
        <source>Keep the promise at an earlier moment</source>
        <translation>Zusage zu einem früheren Zeitpunkt einhalten</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Correct the words, to whom, how</source>
        <translation>Worte, Empfänger und Weg berichtigen</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Nachfragen …</translation>
    </message>
    <message>
        <source>Be reminded to ask after it</source>
        <translation>An eine Nachfrage erinnern lassen</translation>
    </message>
    <message>
        <source>Take it on</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Confirm void</source>
        <translation>Nichtigkeit bestätigen</translation>
    </message>
    <message>
        <source>Withdraw the offer…</source>
        <translation>Angebot zurückziehen …</translation>
    </message>
    <message>
        <source>It was promised…</source>
        <translation>Es war zugesagt …</translation>
    </message>
    <message>
        <source>Nothing about this promise waits for your answer.</source>
        <translation>An dieser Zusage wartet nichts auf deine Antwort.</translation>
    </message>
    <message>
        <source>None of the promises that are selected allows that.</source>
        <translation>Keine der ausgewählten Zusagen lässt das zu.</translation>
    </message>
    <message>
        <source>Save as .ics…</source>
        <translation>Als .ics speichern …</translation>
    </message>
    <message>
        <source>Save as .ics for other calendars</source>
        <translation>Als .ics für andere Kalender speichern</translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseCommander</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This promise is not in the book any more.</source>
        <translation>Diese Zusage steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 should hear it from you.</source>
        <translation>%1 sollte es von dir hören.</translation>
    </message>
    <message>
        <source>The promisee</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>Say what happened, and what happens now. Ctrl+Z takes it back.</source>
        <translation>Sag, was geschehen ist und was nun geschieht. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Own up</source>
        <translation>Dazu stehen</translation>
    </message>
    <message numerus="yes">
        <source>%n refused. %1</source>
        <translation>
            <numerusform>%n abgelehnt. %1</numerusform>
            <numerusform>%n abgelehnt. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseDelegate</name>
    <message>
        <source>waits on %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>! at risk: %1</source>
        <comment>on whom it waits</comment>
        <translation>! gefährdet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wait on it</source>
        <translation>
            <numerusform>%n wartet darauf</numerusform>
            <numerusform>%n warten darauf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseDetails</name>
    <message>
        <source>Details of the promise</source>
        <translation>Details der Zusage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Was sonst noch geht</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n promises selected</source>
        <translation>
            <numerusform>%n Zusage ausgewählt</numerusform>
            <numerusform>%n Zusagen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1, and forgiven</source>
        <translation>%1, und verziehen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Verschoben auf</translation>
    </message>
    <message>
        <source>%1, without telling: judged by the one above</source>
        <translation>%1, ohne es zu sagen: Es gilt die Frist darüber</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Zuerst fällig</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt von</translation>
    </message>
    <message>
        <source>%1, now with %2</source>
        <translation>%1, jetzt bei %2</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>%1, nobody has taken it yet</source>
        <translation>%1, noch von niemandem übernommen</translation>
    </message>
    <message>
        <source>%1, end of day</source>
        <translation>%1, Tagesende</translation>
    </message>
    <message>
        <source>at risk: something that it waits on is late</source>
        <translation>gefährdet: Etwas, worauf sie wartet, ist zu spät</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Nichtig</translation>
    </message>
    <message>
        <source>%1 asks to void it; it counts until somebody else confirms that</source>
        <translation>%1 bittet, sie für nichtig zu erklären; sie zählt, bis jemand anderes das bestätigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whom, by which channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, after the deadline</source>
        <comment>when</comment>
        <translation>%1, nach der Frist</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseDialog</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Due %1, first promised for %2</source>
        <translation>Fällig %1, zuerst zugesagt für %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseListPage</name>
    <message>
        <source>Reading the promises…</source>
        <translation>Zusagen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The promises could not be read.</source>
        <translation>Die Zusagen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>No promise is like that.</source>
        <translation>Keine Zusage passt dazu.</translation>
    </message>
    <message>
        <source>Press Escape to go back.</source>
        <translation>Mit Esc kommst du zurück.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Back to where you came from (%1)</source>
        <translation>Zurück dahin, woher du kamst (%1)</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Keep this list in the navigation (Ctrl+Shift+S)</source>
        <translation>Diese Liste in der Navigation behalten (Strg+Umschalt+S)</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n of those found</source>
        <translation>
            <numerusform>Die neueste %n von denen, die gefunden wurden</numerusform>
            <numerusform>Die neuesten %n von denen, die gefunden wurden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::PromiseListView</name>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
</context>
<context>
    <name>kept::ui::PromisePanel</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>kept::ui::PromisedToMePage</name>
    <message>
        <source>Reading what was promised to you…</source>
        <translation>Was dir zugesagt wurde, wird gelesen…</translation>
    </message>
    <message>
        <source>What was promised to you could not be read.</source>
        <translation>Was dir zugesagt wurde, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Nichts dergleichen.</translation>
    </message>
    <message>
        <source>What colleagues promise to you is here; only they can give their word.</source>
        <translation>Hier steht, was Kollegen dir zusagen; ihr Wort geben können nur sie selbst.</translation>
    </message>
    <message>
        <source>Promised to me</source>
        <translation>Mir zugesagt</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>What colleagues have still to keep</source>
        <translation>Was Kollegen noch einzuhalten haben</translation>
    </message>
    <message>
        <source>Mine wait on it</source>
        <translation>Meine warten darauf</translation>
    </message>
    <message>
        <source>What your own promises wait on</source>
        <translation>Worauf deine eigenen Zusagen warten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>What was closed in the last 30 days, for your verdict</source>
        <translation>Was in den letzten 30 Tagen abgeschlossen wurde, für dein Urteil</translation>
    </message>
    <message>
        <source>Who waits on whom</source>
        <translation>Wer auf wen wartet</translation>
    </message>
    <message>
        <source>Nothing waits on it, and it waits on nothing</source>
        <translation>Nichts wartet darauf, und sie wartet auf nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n closed in the last 30 days</source>
        <translation>
            <numerusform>%n in den letzten 30 Tagen abgeschlossen</numerusform>
            <numerusform>%n in den letzten 30 Tagen abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::QuickEntryBar</name>
    <message>
        <source>New promise</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>New promise…   %1</source>
        <translation>Neue Zusage&#xa0;…   %1</translation>
    </message>
    <message>
        <source>Type what you promise, to whom and by when; Enter keeps it in the book (%1)</source>
        <translation>Schreib, was du wem bis wann zusagst; die Eingabetaste trägt es ins Buch ein (%1)</translation>
    </message>
    <message>
        <source>Understood so far</source>
        <translation>Bisher verstanden</translation>
    </message>
</context>
<context>
    <name>kept::ui::QuickEntryWindow</name>
    <message>
        <source>Promise something</source>
        <translation>Etwas zusagen</translation>
    </message>
    <message>
        <source>Call Anna back tomorrow 15:00 #phone</source>
        <translation>Anna zurückrufen morgen 15:00 #phone</translation>
    </message>
</context>
<context>
    <name>kept::ui::ReachFields</name>
    <message>
        <source>no matter which</source>
        <translation>egal welcher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>kept::ui::RecognitionsSection</name>
    <message>
        <source>Recognition</source>
        <translation>Würdigung</translation>
    </message>
    <message>
        <source>Thanks for promises that were kept. Everybody sees them, and they stay.</source>
        <translation>Dank für gehaltene Zusagen. Alle sehen ihn, und er bleibt.</translation>
    </message>
    <message>
        <source>Recognize somebody…</source>
        <translation>Jemanden würdigen …</translation>
    </message>
    <message>
        <source>Nobody was recognized yet. Who kept a promise that was hard to keep?</source>
        <translation>Noch wurde niemand gewürdigt. Wer hat eine Zusage gehalten, die schwer zu halten war?</translation>
    </message>
    <message>
        <source>Recognized: %1</source>
        <translation>Gewürdigt: %1</translation>
    </message>
    <message>
        <source>%1 is recognized, and everybody sees it.</source>
        <translation>%1 ist gewürdigt, und alle sehen es.</translation>
    </message>
</context>
<context>
    <name>kept::ui::RecognizeDialog</name>
    <message>
        <source>Recognize somebody</source>
        <translation>Jemanden würdigen</translation>
    </message>
    <message>
        <source>Recognize</source>
        <translation>Würdigen</translation>
    </message>
    <message>
        <source>Everybody on the team sees it, and it stays in the history of the book.</source>
        <translation>Alle im Team sehen es, und es bleibt in der Geschichte des Buchs.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wen</translation>
    </message>
    <message>
        <source>For which &amp;promises (Space marks one)</source>
        <translation>Für welche &amp;Zusagen (die Leertaste markiert eine)</translation>
    </message>
    <message>
        <source>&amp;In your words</source>
        <translation>In &amp;deinen Worten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, what</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, what, to whom</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 has no promise yet that was kept in time.</source>
        <translation>%1 hat noch keine Zusage, die rechtzeitig gehalten wurde.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Was du sagst</translation>
    </message>
</context>
<context>
    <name>kept::ui::RecurrenceDaysField</name>
    <message>
        <source>Each of them</source>
        <translation>Jeden davon</translation>
    </message>
    <message>
        <source>Day of the year</source>
        <translation>Tag im Jahr</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, as Qt formats them</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>On the first</source>
        <translation>Am ersten</translation>
    </message>
    <message>
        <source>On the second</source>
        <translation>Am zweiten</translation>
    </message>
    <message>
        <source>On the third</source>
        <translation>Am dritten</translation>
    </message>
    <message>
        <source>On the fourth</source>
        <translation>Am vierten</translation>
    </message>
    <message>
        <source>On the last</source>
        <translation>Am letzten</translation>
    </message>
    <message>
        <source>day</source>
        <comment>the last day of the month</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Which one of the month</source>
        <translation>Welcher im Monat</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag im Monat</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
</context>
<context>
    <name>kept::ui::RecurrenceDialog</name>
    <message>
        <source>How it recurs</source>
        <translation>Wie es sich wiederholt</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Solange bis</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>Tage, Wochen, Monate oder Jahre</translation>
    </message>
    <message>
        <source>By a time of the day</source>
        <translation>Bis zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>somebody ends it</source>
        <translation>jemand es beendet</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>zu einem Tag</translation>
    </message>
    <message>
        <source>so many were promised</source>
        <translation>so viele versprochen sind</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>%1
Next: %2</source>
        <comment>how it recurs, the next days</comment>
        <translation>%1
Nächste: %2</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>Wähle einen Wochentag.</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Woche</numerusform>
            <numerusform>Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Jahr</numerusform>
            <numerusform>Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ReleaseDialog</name>
    <message>
        <source>Released</source>
        <translation>Entbunden</translation>
    </message>
    <message>
        <source>Who released you from it?</source>
        <translation>Wer hat dich davon entbunden?</translation>
    </message>
    <message>
        <source>How? For instance: by phone, in their mail of Monday</source>
        <translation>Wie? Etwa: am Telefon, in der Mail vom Montag</translation>
    </message>
    <message>
        <source>Who released you from it</source>
        <translation>Wer dich davon entbunden hat</translation>
    </message>
    <message>
        <source>How you were released from it</source>
        <translation>Wie du davon entbunden wurdest</translation>
    </message>
    <message>
        <source>It leaves the keep rate; that it was released is shown beside it.</source>
        <translation>Sie fällt aus der Quote; dass du entbunden wurdest, steht daneben.</translation>
    </message>
    <message>
        <source>The deadline has passed: it counts as broken, and is shown as forgiven.</source>
        <translation>Die Frist ist vorbei: Sie zählt als gebrochen und steht als verziehen da.</translation>
    </message>
    <message>
        <source>They leave the keep rate; that they were released is shown beside it.</source>
        <translation>Sie fallen aus der Quote; dass du entbunden wurdest, steht daneben.</translation>
    </message>
    <message>
        <source>Their deadlines have passed: they count as broken, and are shown as forgiven.</source>
        <translation>Ihre Fristen sind vorbei: Sie zählen als gebrochen und werden als verziehen gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are past their deadline: they count as broken, and are shown as forgiven. The others leave the keep rate.</source>
        <translation>
            <numerusform>%n davon ist über der Frist: Sie zählt als gebrochen und wird als verziehen gezeigt. Die anderen fallen aus der Quote.</numerusform>
            <numerusform>%n davon sind über ihrer Frist: Sie zählen als gebrochen und werden als verziehen gezeigt. Die anderen fallen aus der Quote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::ReminderBanner</name>
    <message>
        <source>Previous reminder</source>
        <translation>Vorige Erinnerung</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Nächste Erinnerung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>You kept this promise</source>
        <translation>Du hast diese Zusage eingehalten</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Alle weglegen</translation>
    </message>
    <message>
        <source>Put all reminders away</source>
        <translation>Alle Erinnerungen weglegen</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Neu vereinbaren</translation>
    </message>
    <message>
        <source>Agree on a new date</source>
        <translation>Eine neue Frist vereinbaren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show this promise and its details</source>
        <translation>Diese Zusage und ihre Details zeigen</translation>
    </message>
    <message>
        <source>Dismiss this reminder</source>
        <translation>Diese Erinnerung weglegen</translation>
    </message>
    <message>
        <source>Dismiss this reminder (Esc)</source>
        <translation>Diese Erinnerung weglegen (Esc)</translation>
    </message>
    <message>
        <source>Be reminded again later; the deadline stays</source>
        <translation>Später noch einmal erinnern; die Frist bleibt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reminder: %1, %2</source>
        <comment>what, to whom and when</comment>
        <translation>Erinnerung: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>Andere Zeit&#xa0;…</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>Urteil …</translation>
    </message>
    <message>
        <source>Write down what they say</source>
        <translation>Festhalten, was sie sagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It was asked: this reminder needs no more</source>
        <translation>Es ist gefragt: Diese Erinnerung braucht nichts mehr</translation>
    </message>
</context>
<context>
    <name>kept::ui::ReminderController</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Neu vereinbaren</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
</context>
<context>
    <name>kept::ui::ReminderRuleDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1: at the deadline they always remind. What is set here holds for deadlines that are given from now on.</source>
        <translation>%1: Zur Frist erinnern sie immer. Was hier steht, gilt für Fristen, die ab jetzt gegeben werden.</translation>
    </message>
    <message>
        <source>Otherwise than their size</source>
        <translation>Anders als ihre Größe</translation>
    </message>
    <message>
        <source>&amp;Before the deadline</source>
        <translation>&amp;Vor der Frist</translation>
    </message>
    <message>
        <source>&amp;Also before</source>
        <translation>&amp;Auch vorher</translation>
    </message>
    <message>
        <source>A&amp;nd before</source>
        <translation>U&amp;nd vorher</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>wird nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source> working day(s) after it was kept</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Arbeitstag nach dem Halten</numerusform>
            <numerusform> Arbeitstage nach dem Halten</numerusform>
        </translation>
    </message>
    <message>
        <source>“&amp;Did it work?”</source>
        <translation>„&amp;Hat es geklappt?“</translation>
    </message>
</context>
<context>
    <name>kept::ui::RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Each promise reminds whoever holds it some time before its deadline, and at it. Service promises may have times of their own.</source>
        <translation>Jede Zusage erinnert die Person, die sie hat, einige Zeit vor der Frist und zur Frist. Standards können eigene Zeiten haben.</translation>
    </message>
    <message>
        <source>When promises remind</source>
        <translation>Wann Zusagen erinnern</translation>
    </message>
    <message>
        <source>Tell leads what stays overdue</source>
        <translation>Der Teamleitung sagen, was überfällig bleibt</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change when these promises remind</source>
        <translation>Ändern, wann diese Zusagen erinnern</translation>
    </message>
    <message>
        <source>Working hours until leads are told</source>
        <translation>Arbeitsstunden, bis die Teamleitung es erfährt</translation>
    </message>
    <message>
        <source>after </source>
        <comment>before a number of working hours</comment>
        <translation>nach </translation>
    </message>
    <message>
        <source>In the lead&apos;s working time, of what falls due from then on. Owners are told where a department has no other lead.</source>
        <translation>In der Arbeitszeit der Teamleitung, und von dem, was ab dann fällig wird. Eigentümer erfahren es, wo eine Abteilung keine andere Leitung hat.</translation>
    </message>
    <message numerus="yes">
        <source> working hour(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Arbeitsstunde</numerusform>
            <numerusform> Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines that are given from now on remind like that.</source>
        <translation>Fristen, die ab jetzt gegeben werden, erinnern so.</translation>
    </message>
    <message numerus="yes">
        <source>Leads are told of promises that stay overdue for %n working hour(s).</source>
        <translation>
            <numerusform>Die Teamleitung erfährt von Zusagen, die %n Arbeitsstunde überfällig bleiben.</numerusform>
            <numerusform>Die Teamleitung erfährt von Zusagen, die %n Arbeitsstunden überfällig bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads are not told of promises that stay overdue.</source>
        <translation>Die Teamleitung erfährt nicht von Zusagen, die überfällig bleiben.</translation>
    </message>
</context>
<context>
    <name>kept::ui::RemoveTextDialog</name>
    <message>
        <source>Remove a text</source>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>The words go from this book, its search, and every backup and export written from now on. Backups and files written before still hold them. The history keeps that a text was removed, by whom and when, and can be verified as before. This can&apos;t be undone.</source>
        <translation>Die Wörter verschwinden aus diesem Buch, seiner Suche und jeder Sicherung und Ausgabe von nun an. Sicherungen und Dateien von vorher enthalten sie noch. Der Verlauf behält, dass ein Text entfernt wurde, von wem und wann, und lässt sich prüfen wie zuvor. Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>entry of the history, and its words</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Which text?</source>
        <translation>Welcher Text?</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Why? It stays in the history as a note</source>
        <translation>Warum? Es bleibt als Notiz im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other place(s) where the very same words stand</source>
        <translation>
            <numerusform>Auch an %n weiteren Stelle, wo genau diese Wörter stehen</numerusform>
            <numerusform>Auch an %n weiteren Stellen, wo genau diese Wörter stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand nowhere else in this history</source>
        <translation>Diese Wörter stehen sonst nirgends in diesem Verlauf</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
</context>
<context>
    <name>kept::ui::RenameDepartmentDialog</name>
    <message>
        <source>Rename a department</source>
        <translation>Abteilung umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Everything that was promised there is shown under the new name, the past included.</source>
        <translation>Alles, was dort zugesagt wurde, steht unter dem neuen Namen, auch das Frühere.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>There is a department called %1 already.</source>
        <translation>Es gibt schon eine Abteilung %1.</translation>
    </message>
</context>
<context>
    <name>kept::ui::RenegotiateDialog</name>
    <message>
        <source>Renegotiate</source>
        <translation>Neu vereinbaren</translation>
    </message>
    <message>
        <source>Move the deadline</source>
        <translation>Frist verschieben</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Neue Frist</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ich habe es gesagt</translation>
    </message>
    <message>
        <source>Do they know?</source>
        <translation>Weiß der Empfänger davon?</translation>
    </message>
    <message>
        <source>When did you tell them, if not just now?</source>
        <translation>Wann hast du es gesagt, falls nicht gerade eben?</translation>
    </message>
    <message>
        <source>How did you tell them?</source>
        <translation>Wie hast du es gesagt?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The new deadline has to lie in the future.</source>
        <translation>Die neue Frist muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>They can&apos;t have been told in the future.</source>
        <translation>Das kann nicht in der Zukunft gewesen sein.</translation>
    </message>
    <message>
        <source>In good faith: they know before the deadline, so the promise is judged by the new one.</source>
        <translation>In gutem Glauben: Der Empfänger weiß es vor der Frist, darum gilt für die Zusage die neue.</translation>
    </message>
    <message>
        <source>This repairs nothing: the deadline of %1 has passed. It is recorded, and the promise is still judged by that one.</source>
        <translation>Das macht nichts wett: Die Frist %1 ist vorbei. Es wird festgehalten, und für die Zusage gilt weiter diese.</translation>
    </message>
    <message>
        <source>This repairs nothing: they do not know. It is recorded, and the promise is still judged by %1.</source>
        <translation>Das macht nichts wett: Der Empfänger weiß es nicht. Es wird festgehalten, und für die Zusage gilt weiter %1.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>This repairs nothing: each is still judged by the deadline it had.</source>
        <translation>Das macht nichts gut: Jede wird weiter nach ihrer bisherigen Frist beurteilt.</translation>
    </message>
    <message>
        <source>In good faith where they knew before the deadline: judged by the new one.</source>
        <translation>In gutem Glauben, wo sie es vor der Frist wussten: beurteilt nach der neuen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them are past their deadline, and nothing repairs that.</source>
        <translation>
            <numerusform>%1 %n davon ist über die Frist, und das macht nichts gut.</numerusform>
            <numerusform>%1 %n davon sind über die Frist, und das macht nichts gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
</context>
<context>
    <name>kept::ui::ReportsBar</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Which month, and its export</source>
        <translation>Welcher Monat, und sein Export</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML&#xa0;…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV&#xa0;…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export as PDF (%1)</source>
        <translation>Als PDF exportieren (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save this summary as %1</source>
        <translation>Diese Übersicht als %1 speichern</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Monat: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>Abteilung: %1</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>alle Abteilungen</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
</context>
<context>
    <name>kept::ui::ReportsPage</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Zahlen als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The summary is in %1.</source>
        <translation>Die Übersicht liegt in %1.</translation>
    </message>
    <message>
        <source>Reading the month…</source>
        <translation>Der Monat wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy seal</source>
        <translation>Siegel kopieren</translation>
    </message>
    <message>
        <source>“kept verify --seal” tells later whether this history still stands</source>
        <translation>„kept verify --seal“ sagt später, ob diese Geschichte noch steht</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>Siegel %1</translation>
    </message>
    <message>
        <source>No promises in this month: %1</source>
        <translation>Keine Zusagen in diesem Monat: %1</translation>
    </message>
    <message>
        <source>A month&apos;s summary holds the promises whose deadline falls in it.</source>
        <translation>Die Übersicht eines Monats enthält die Zusagen, deren Frist in ihn fällt.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation>Der Monat war nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>Übersicht exportieren</translation>
    </message>
    <message>
        <source>The seal is copied.</source>
        <translation>Das Siegel ist kopiert.</translation>
    </message>
    <message>
        <source>There is nothing to export in %1.</source>
        <comment>a month</comment>
        <translation>Im %1 gibt es nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) at risk</source>
        <translation>
            <numerusform>%n Kunde gefährdet</numerusform>
            <numerusform>%n Kunden gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>No promises of %1 in this month: %2</source>
        <comment>a department, a month</comment>
        <translation>Keine Zusagen von %1 in diesem Monat: %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::ResetPasswordDialog</name>
    <message>
        <source>Reset a password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 gets this password in place of the one they may have. Tell it to nobody else: it is shown only here. With it, %1 chooses a password of their own when they next sign in.</source>
        <translation>%1 bekommt dieses Passwort, auch anstelle eines eigenen. Sag es sonst niemandem: Es steht nur hier. Bei der nächsten Anmeldung wählt %1 damit ein eigenes.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the temporary password</source>
        <translation>Vorläufiges Passwort kopieren</translation>
    </message>
    <message>
        <source>&amp;Temporary password</source>
        <translation>&amp;Vorläufiges Passwort</translation>
    </message>
</context>
<context>
    <name>kept::ui::RiskFilter</name>
    <message>
        <source>Show only what waits on something late</source>
        <translation>Nur zeigen, was auf etwas Verspätetes wartet</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n at risk</source>
        <translation>
            <numerusform>✓ %n gefährdet</numerusform>
            <numerusform>✓ %n gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n gefährdet</numerusform>
            <numerusform>%n gefährdet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::SectionHeader</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a group, how many</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::SeriesLink</name>
    <message>
        <source>One of those that recur</source>
        <translation>Eine von denen, die sich wiederholen</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eine von: %1</translation>
    </message>
    <message>
        <source>%1
Shows the recurring promise</source>
        <translation>%1
Zeigt die wiederkehrende Zusage</translation>
    </message>
</context>
<context>
    <name>kept::ui::SeriesPage</name>
    <message>
        <source>Recurring promises</source>
        <translation>Wiederkehrende Zusagen</translation>
    </message>
    <message>
        <source>Each one is made when the one before it is due, and is kept or missed like any other.</source>
        <translation>Jede wird gegeben, wenn die vorige fällig ist, und wird eingehalten oder verfehlt wie jede andere.</translation>
    </message>
    <message>
        <source>Nothing recurs yet. Type it with its rhythm, such as “Send Anna the figures every Monday 9:00”, and press Enter.</source>
        <translation>Noch wiederholt sich nichts. Tipp es mit seinem Rhythmus, etwa „Anna die Zahlen schicken jeden Montag 9:00“, und drück Enter.</translation>
    </message>
    <message>
        <source>Show its promises</source>
        <translation>Einzelne zeigen</translation>
    </message>
    <message>
        <source>Skip one…</source>
        <translation>Eine auslassen …</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>Skipped %1: %2</source>
        <translation>Ausgelassen am %1: %2</translation>
    </message>
    <message>
        <source>No more from %1: %2</source>
        <translation>Keine mehr ab %1: %2</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <comment>every Monday 09:00</comment>
        <translation>Zugesagt %1</translation>
    </message>
    <message>
        <source>%1 is skipped.</source>
        <translation>%1 ist ausgelassen.</translation>
    </message>
    <message>
        <source>No longer promised: %1.</source>
        <translation>Nicht mehr zugesagt: %1.</translation>
    </message>
    <message>
        <source>Recurring promises of the team</source>
        <translation>Wiederkehrende Zusagen des Teams</translation>
    </message>
</context>
<context>
    <name>kept::ui::SeriesReasonDialog</name>
    <message>
        <source>Skip one</source>
        <translation>Eine auslassen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1
There is no promise for that day; the record keeps why.</source>
        <translation>%1
Für diesen Tag gibt es keine Zusage; der Verlauf behält, warum.</translation>
    </message>
    <message>
        <source>%1
From that day on there are no more; what is promised already stays.</source>
        <translation>%1
Von diesem Tag an gibt es keine weiteren; was schon zugesagt ist, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
</context>
<context>
    <name>kept::ui::ServerPasswordDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The book&apos;s server does not take the password of %1 any more: it was changed, here or on another computer. What you typed stays where it is.</source>
        <translation>Der Server des Buchs nimmt das Passwort von %1 nicht mehr an: Es wurde geändert, hier oder auf einem anderen Rechner. Was du getippt hast, bleibt stehen.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>kept::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Die Einstellungen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Subjects of the settings</source>
        <translation>Themen der Einstellungen</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Einstellungen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <source>Hours of a person</source>
        <translation>Zeiten einer Person</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Vague words</source>
        <translation>Vage Wörter</translation>
    </message>
    <message>
        <source>Owning up</source>
        <translation>Dazu stehen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>My reminders</source>
        <translation>Meine Erinnerungen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
</context>
<context>
    <name>kept::ui::SettingsSection</name>
    <message>
        <source>Team leads and owners can change this.</source>
        <translation>Das können Teamleitung und Eigentümer ändern.</translation>
    </message>
</context>
<context>
    <name>kept::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Everybody signs in to this book, and %1 has no password yet: choose one next.</source>
        <translation>In diesem Buch melden sich alle an, und %1 hat noch kein Passwort: Wähle als Nächstes eines.</translation>
    </message>
    <message>
        <source>%1 has no password.</source>
        <translation>%1 hat kein Passwort.</translation>
    </message>
</context>
<context>
    <name>kept::ui::SignInSection</name>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>A password keeps colleagues from acting under your name. It does not lock the file: whoever can open that with other programs can read and change it.</source>
        <translation>Ein Passwort hält andere davon ab, unter deinem Namen zu handeln. Es verschließt die Datei nicht: Wer sie mit anderen Programmen öffnen kann, kann sie lesen und ändern.</translation>
    </message>
    <message>
        <source>Who has a password</source>
        <translation>Wer ein Passwort hat</translation>
    </message>
    <message>
        <source>&amp;Everybody signs in to this book</source>
        <translation>In diesem Buch melden sich &amp;alle an</translation>
    </message>
    <message>
        <source>&amp;Set a password…</source>
        <translation>Passwort &amp;setzen …</translation>
    </message>
    <message>
        <source>Set a password for yourself</source>
        <translation>Ein Passwort für dich setzen</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Dein Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Remove it…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove your password</source>
        <translation>Dein Passwort entfernen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Sign out of this book</source>
        <translation>Von diesem Buch abmelden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rese&amp;t the password…</source>
        <translation>Passwort &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>Give the chosen person a temporary password</source>
        <translation>Der gewählten Person ein vorläufiges Passwort geben</translation>
    </message>
    <message>
        <source>Everybody signs in to this book</source>
        <translation>In diesem Buch melden sich alle an</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Du bist als %1 angemeldet.</translation>
    </message>
    <message>
        <source>%1 has no password: anybody can act under this name.</source>
        <translation>%1 hat kein Passwort: Unter diesem Namen kann jeder handeln.</translation>
    </message>
    <message>
        <source>%1 owns the book and has no password: anybody can do as %1 what owners do.</source>
        <translation>Das Buch gehört %1, und %1 hat kein Passwort: Als %1 kann jeder tun, was Eigentümer tun.</translation>
    </message>
    <message>
        <source>You have a password from now on.</source>
        <translation>Du hast von jetzt an ein Passwort.</translation>
    </message>
    <message>
        <source>You have no password any more.</source>
        <translation>Du hast kein Passwort mehr.</translation>
    </message>
    <message>
        <source>Your password is another one now.</source>
        <translation>Dein Passwort ist jetzt ein anderes.</translation>
    </message>
    <message>
        <source>%1 has a temporary password.</source>
        <translation>%1 hat ein vorläufiges Passwort.</translation>
    </message>
    <message>
        <source>From now on everybody signs in to this book.</source>
        <translation>Von jetzt an melden sich in diesem Buch alle an.</translation>
    </message>
    <message>
        <source>Who has no password acts without one again.</source>
        <translation>Wer kein Passwort hat, handelt wieder ohne.</translation>
    </message>
</context>
<context>
    <name>kept::ui::SnoozeDialog</name>
    <message>
        <source>The reminder has to lie in the future.</source>
        <translation>Die Erinnerung muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Reminds you %1. That is after the deadline, which stays.</source>
        <translation>Erinnert dich %1. Das ist nach der Frist, die bleibt.</translation>
    </message>
    <message>
        <source>Reminds you %1. The deadline stays.</source>
        <translation>Erinnert dich %1. Die Frist bleibt.</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>At another moment</source>
        <translation>Zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Remind me of what?</source>
        <translation>Woran soll ich erinnern?</translation>
    </message>
    <message>
        <source>Ask whether it works</source>
        <translation>Fragen, ob es läuft</translation>
    </message>
    <message>
        <source>What the reminder is about</source>
        <translation>Worum es bei der Erinnerung geht</translation>
    </message>
    <message>
        <source>Reminds you %1, whatever becomes of the promise until then.</source>
        <translation>Erinnert dich %1, was bis dahin auch aus der Zusage wird.</translation>
    </message>
</context>
<context>
    <name>kept::ui::SnoozeSection</name>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Your own ways to put a reminder off. They stand behind the usual ones: 10 minutes, 1 hour, this afternoon, tomorrow morning. No deadline moves. Only this computer remembers them.</source>
        <translation>Deine eigenen Zeitpunkte für „Später erinnern“. Sie stehen hinter den üblichen: 10 Minuten, 1 Stunde, heute Nachmittag, morgen früh. Keine Frist verschiebt sich. Nur dieser Rechner merkt sie sich.</translation>
    </message>
    <message>
        <source>Your own ways to snooze</source>
        <translation>Deine eigenen Zeitpunkte</translation>
    </message>
    <message>
        <source>When to be reminded</source>
        <translation>Wann du erinnert werden willst</translation>
    </message>
    <message>
        <source>2 h, 16:00, Fri 09:00, next Monday morning</source>
        <translation>2 Std, 16:00, Fr 9 Uhr, nächsten Montag früh</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add to your ways to snooze</source>
        <translation>Zu deinen Zeitpunkten hinzufügen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the way to snooze up</source>
        <translation>Den Zeitpunkt nach oben schieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the way to snooze down</source>
        <translation>Den Zeitpunkt nach unten schieben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the way to snooze</source>
        <translation>Den Zeitpunkt entfernen</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nie mehr</translation>
    </message>
    <message>
        <source>Chosen now, it would remind %1.</source>
        <comment>when</comment>
        <translation>Jetzt gewählt, würde er %1 erinnern.</translation>
    </message>
</context>
<context>
    <name>kept::ui::StandardCard</name>
    <message>
        <source>we aim at %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>[text removed on request]</source>
        <translation>[Text auf Wunsch entfernt]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Withdrawn since %1.</source>
        <translation>Zurückgezogen seit %1.</translation>
    </message>
    <message>
        <source>Everybody has acknowledged it.</source>
        <translation>Alle haben ihn bestätigt.</translation>
    </message>
    <message>
        <source>Not acknowledged yet: %1</source>
        <translation>Noch nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>defined</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Fassung %1 · %2</translation>
    </message>
    <message>
        <source>Version %1 · %2: %3</source>
        <translation>Fassung %1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>kept::ui::StandardsPage</name>
    <message>
        <source>The standards could not be read.</source>
        <translation>Die Standards konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Subjects of the page</source>
        <translation>Themen der Seite</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Service promises</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Würdigung</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Private Notizen</translation>
    </message>
    <message>
        <source>Reading the standards…</source>
        <translation>Die Standards werden gelesen …</translation>
    </message>
</context>
<context>
    <name>kept::ui::StandardsSection</name>
    <message>
        <source>Service promises</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>What the team promises to everybody, in the same words. A promise made under one has its deadline from it.</source>
        <translation>Was das Team allen mit denselben Worten zusagt. Eine Zusage nach einem Standard hat ihre Frist von ihm.</translation>
    </message>
    <message>
        <source>No standards yet. A team lead defines the first: a name, the exact words, and how long it may take.</source>
        <translation>Noch keine Standards. Eine Teamleitung legt den ersten fest: ein Name, die genauen Worte und wie lange es dauern darf.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>Festlegen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Team leads and owners define and change them; you read and acknowledge.</source>
        <translation>Teamleitung und Eigentümer legen sie fest und ändern sie; du liest und bestätigst.</translation>
    </message>
    <message>
        <source>Promised under “%1”</source>
        <translation>Zugesagt nach „%1“</translation>
    </message>
    <message>
        <source>You have acknowledged “%1”.</source>
        <translation>Du hast „%1“ bestätigt.</translation>
    </message>
    <message>
        <source>“%1” holds for what is promised from now on.</source>
        <translation>„%1“ gilt für alles, was ab jetzt versprochen wird.</translation>
    </message>
    <message>
        <source>Withdraw “%1”?</source>
        <translation>„%1“ zurückziehen?</translation>
    </message>
    <message>
        <source>Nobody promises by it from now on. What was promised stays promised.</source>
        <translation>Ab jetzt verspricht niemand mehr danach. Was versprochen ist, bleibt versprochen.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>“%1” is withdrawn.</source>
        <translation>„%1“ ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Change the standard</source>
        <translation>Den Standard ändern</translation>
    </message>
    <message>
        <source>Withdraw the standard</source>
        <translation>Den Standard zurückziehen</translation>
    </message>
</context>
<context>
    <name>kept::ui::StatusLine</name>
    <message>
        <source>State of the book</source>
        <translation>Zustand des Buchs</translation>
    </message>
</context>
<context>
    <name>kept::ui::SubjectsPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>kept::ui::SummaryPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of “%1”, page %2 of %3</source>
        <translation>Vorschau von „%1“, Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>kept::ui::TeamBoardPage</name>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>Team board</source>
        <translation>Teamtafel</translation>
    </message>
    <message>
        <source>Reading the team board…</source>
        <translation>Die Teamtafel wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>Departments shown</source>
        <translation>Gezeigte Abteilungen</translation>
    </message>
    <message>
        <source>Nobody is on the team yet.</source>
        <translation>Noch ist niemand im Team.</translation>
    </message>
    <message>
        <source>Add people in Settings.</source>
        <translation>Füge in den Einstellungen Leute hinzu.</translation>
    </message>
    <message>
        <source>The team board could not be read.</source>
        <translation>Die Teamtafel war nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n Abteilung</numerusform>
            <numerusform>%n Abteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>rates of %1</source>
        <comment>a month</comment>
        <translation>Quoten vom %1</translation>
    </message>
    <message>
        <source>%1: open and overdue</source>
        <comment>name of a person or a department</comment>
        <translation>%1: offen und überfällig</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Frühwarnung</translation>
    </message>
</context>
<context>
    <name>kept::ui::TeamLoginsSection</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whoever has a login opens the book as that person.</source>
        <translation>Wer eine Anmeldung hat, öffnet das Buch als diese Person.</translation>
    </message>
    <message>
        <source>Who signs in as whom</source>
        <translation>Wer sich als wer anmeldet</translation>
    </message>
    <message>
        <source>&amp;Give a login…</source>
        <translation>Anmeldung &amp;geben&#xa0;…</translation>
    </message>
    <message>
        <source>Give the chosen person a login, or another one</source>
        <translation>Der gewählten Person eine Anmeldung geben, oder eine andere</translation>
    </message>
    <message>
        <source>&amp;New password…</source>
        <translation>&amp;Neues Passwort&#xa0;…</translation>
    </message>
    <message>
        <source>Give the login of the chosen person a new password</source>
        <translation>Der Anmeldung der gewählten Person ein neues Passwort geben</translation>
    </message>
    <message>
        <source>&amp;Take it away…</source>
        <translation>Weg&amp;nehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take the login of the chosen person away</source>
        <translation>Der gewählten Person die Anmeldung wegnehmen</translation>
    </message>
    <message>
        <source>Chan&amp;ge the login…</source>
        <translation>Anmeldun&amp;g ändern&#xa0;…</translation>
    </message>
    <message>
        <source>You are signed in with this login: another owner can change it.</source>
        <translation>Mit dieser Anmeldung bist du angemeldet: Ein anderer Eigentümer kann sie ändern.</translation>
    </message>
    <message>
        <source>Who has left opens nothing with their login, until they are back.</source>
        <translation>Wer das Team verlassen hat, öffnet mit seiner Anmeldung nichts, bis er zurück ist.</translation>
    </message>
    <message>
        <source>%1 signs in as %2.</source>
        <translation>%1 meldet sich als %2 an.</translation>
    </message>
    <message>
        <source>Give %1 a new password?</source>
        <translation>%1 ein neues Passwort geben?</translation>
    </message>
    <message>
        <source>The one that %1 has ends: it signs in no more.</source>
        <translation>Das jetzige von %1 endet: Damit meldet sich niemand mehr an.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Take the login %1 away from %2?</source>
        <translation>%2 die Anmeldung %1 wegnehmen?</translation>
    </message>
    <message>
        <source>%1 can&apos;t open this book any more, and where it is open now, nothing is read or saved from this moment on. What they promised stays. The server goes on knowing the login, without any right in this book.</source>
        <translation>%1 kann dieses Buch nicht mehr öffnen, und wo es jetzt offen ist, wird von diesem Moment an nichts mehr gelesen oder gespeichert. Die Zusagen bleiben. Der Server kennt die Anmeldung weiter, ohne ein Recht in diesem Buch.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>%1 has no login any more.</source>
        <translation>%1 hat keine Anmeldung mehr.</translation>
    </message>
    <message>
        <source>Nobody who owns the book signs in any more then: only whoever keeps it on its server can give a login again.</source>
        <translation>Dann meldet sich kein Eigentümer des Buchs mehr an: Nur wer es auf seinem Server verwahrt, kann wieder eine Anmeldung geben.</translation>
    </message>
</context>
<context>
    <name>kept::ui::TextRemoval</name>
    <message>
        <source>No text is left in the history of this promise.</source>
        <translation>Im Verlauf dieser Zusage ist kein Text mehr.</translation>
    </message>
    <message>
        <source>Removed for good; the history says so.</source>
        <translation>Endgültig entfernt; der Verlauf sagt das.</translation>
    </message>
    <message>
        <source>Another program has the book open: its file is cleaned of the words when it is opened the next time.</source>
        <translation>Ein anderes Programm hat das Buch offen: Die Datei wird beim nächsten Öffnen von den Wörtern bereinigt.</translation>
    </message>
</context>
<context>
    <name>kept::ui::TimeLimitField</name>
    <message numerus="yes">
        <source>minutes</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working minutes</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Arbeitsminute</numerusform>
            <numerusform>Arbeitsminuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working hours</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Arbeitsstunde</numerusform>
            <numerusform>Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working days</source>
        <comment>after how many</comment>
        <translation>
            <numerusform>Arbeitstag</numerusform>
            <numerusform>Arbeitstage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ui::TimelineItem</name>
    <message>
        <source>Remove this text…</source>
        <translation>Diesen Text entfernen…</translation>
    </message>
</context>
<context>
    <name>kept::ui::TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Open promise %1</source>
        <translation>Zusage %1 öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>kept::ui::TopBar</name>
    <message>
        <source>Whose?</source>
        <translation>Wessen?</translation>
    </message>
    <message>
        <source>Choose whose promises to see</source>
        <translation>Auswählen, wessen Zusagen zu sehen sind</translation>
    </message>
    <message>
        <source>New promise, search, whose promises</source>
        <translation>Neue Zusage, Suche, wessen Zusagen</translation>
    </message>
    <message>
        <source>Search promises</source>
        <translation>Zusagen suchen</translation>
    </message>
    <message>
        <source>Search   %1</source>
        <translation>Suchen   %1</translation>
    </message>
    <message>
        <source>Search the words of promises and the names in them (%1)</source>
        <translation>Sucht in den Worten der Zusagen und den Namen darin (%1)</translation>
    </message>
    <message>
        <source>Whose promises: %1</source>
        <translation>Wessen Zusagen: %1</translation>
    </message>
</context>
<context>
    <name>kept::ui::TrustChart</name>
    <message>
        <source>Kept by month</source>
        <translation>Gehalten nach Monat</translation>
    </message>
    <message>
        <source>%1: %2 % (%3–%4 %), n %5</source>
        <comment>month, keep rate, its interval, number judged</comment>
        <translation>%1: %2 % (%3–%4 %), n %5</translation>
    </message>
    <message>
        <source>Nothing is judged yet.</source>
        <translation>Noch ist nichts beurteilt.</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>kept::ui::VagueWordsDialog</name>
    <message>
        <source>Add vague words</source>
        <translation>Vage Wörter hinzufügen</translation>
    </message>
    <message>
        <source>Change vague words</source>
        <translation>Vage Wörter ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Where somebody promises with these words, a deadline is proposed. Nobody has to take it.</source>
        <translation>Wo jemand mit diesen Wörtern verspricht, wird eine Frist vorgeschlagen. Niemand muss sie nehmen.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Proposed instead</source>
        <translation>Stattdessen &amp;vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>kept::ui::VerdictDialog</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>What do they say?</source>
        <translation>Was sagt der Empfänger?</translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation>Sie wurde eingehalten</translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation>Sie wurde nicht eingehalten</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>How content are they?</source>
        <translation>Wie zufrieden?</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>A verdict never changes an outcome; both are shown.</source>
        <translation>Ein Urteil ändert nie ein Ergebnis; beide werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>kept::ui::ViewDialog</name>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Für das ganze Team</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Wessen</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>With these w&amp;ords</source>
        <translation>Mit diesen W&amp;örtern</translation>
    </message>
    <message>
        <source>Outcomes (none chosen: all)</source>
        <translation>Ergebnisse (keines gewählt: alle)</translation>
    </message>
    <message>
        <source>Due between</source>
        <translation>Fällig zwischen</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer sie sieht</translation>
    </message>
    <message>
        <source>only</source>
        <translation>nur</translation>
    </message>
    <message>
        <source>Only those due between two days</source>
        <translation>Nur die, die zwischen zwei Tagen fällig sind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The search</source>
        <translation>Die Suche</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation>Gespeicherte Diagramme</translation>
    </message>
</context>
<context>
    <name>kept::ui::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>View %1, of the team</source>
        <translation>Ansicht %1, vom Team</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>%1, shared with the team</source>
        <translation>%1, mit dem Team geteilt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Keep to yourself</source>
        <translation>Für dich behalten</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Mit dem Team teilen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>Die Ansicht „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>kept::ui::WaitDialog</name>
    <message>
        <source>What does it wait on?</source>
        <translation>Worauf wartet sie?</translation>
    </message>
    <message>
        <source>Wait on it</source>
        <translation>Darauf warten</translation>
    </message>
    <message>
        <source>Which promise has to be kept first?</source>
        <translation>Welche Zusage muss zuerst eingehalten sein?</translation>
    </message>
    <message>
        <source>A word of it, or a name</source>
        <translation>Ein Wort daraus oder ein Name</translation>
    </message>
    <message>
        <source>What colleagues have still to keep</source>
        <translation>Was Kollegen noch einzuhalten haben</translation>
    </message>
    <message>
        <source>%1 · %2 · due %3</source>
        <comment>what, who, when</comment>
        <translation>%1 · %2 · fällig %3</translation>
    </message>
    <message>
        <source>✓ %1 · it waits on this</source>
        <translation>✓ %1 · darauf wartet sie</translation>
    </message>
    <message>
        <source>%1 · promised to %2</source>
        <translation>%1 · %2 zugesagt</translation>
    </message>
    <message>
        <source>No colleague has anything to keep. Only they can promise it: ask them to.</source>
        <translation>Kein Kollege hat etwas einzuhalten. Zusagen können nur sie selbst: Bitte sie darum.</translation>
    </message>
    <message>
        <source>No promise of a colleague is like that. Only they can promise it: ask them to.</source>
        <translation>Keine Zusage eines Kollegen ist so. Zusagen können nur sie selbst: Bitte sie darum.</translation>
    </message>
    <message>
        <source>It will not wait on this promise of %1 any more.</source>
        <translation>Sie wartet dann nicht mehr auf diese Zusage von %1.</translation>
    </message>
    <message>
        <source>%1 has promised that for later than this is due.</source>
        <translation>%1 hat das für später zugesagt, als dies fällig ist.</translation>
    </message>
    <message>
        <source>As soon as that is late, this is shown as at risk, and a miss of this goes to it.</source>
        <translation>Sobald jene zu spät ist, gilt diese als gefährdet; wird diese verpasst, zählt jene als Ursache.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is due, when it was due first</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::ui::WordsSection</name>
    <message>
        <source>Vague words</source>
        <translation>Vage Wörter</translation>
    </message>
    <message>
        <source>Words that promise less than they seem to. Whoever types one sees a deadline that is clear.</source>
        <translation>Wörter, die weniger zusagen, als es scheint. Wer eines schreibt, sieht eine klare Frist.</translation>
    </message>
    <message>
        <source>&amp;Add words…</source>
        <translation>Wörter &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>“%1” gets a proposal from now on.</source>
        <translation>„%1“ bekommt ab jetzt einen Vorschlag.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the words taken off the list.</source>
        <translation>
            <numerusform>%n Eintrag von der Liste genommen.</numerusform>
            <numerusform>%n Einträge von der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add vague words</source>
        <translation>Vage Wörter hinzufügen</translation>
    </message>
    <message>
        <source>Change the vague words</source>
        <translation>Die vagen Wörter ändern</translation>
    </message>
    <message>
        <source>Remove the vague words</source>
        <translation>Die vagen Wörter entfernen</translation>
    </message>
</context>
<context>
    <name>kept::ui::WorkingHoursSection</name>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>A day without a time ends with these hours, and “8 working hours” are counted in them. Several ranges are set apart by a comma; an empty day is off.</source>
        <translation>Ein Tag ohne Uhrzeit endet mit diesen Zeiten, und „8 Arbeitsstunden“ zählen in ihnen. Mehrere Spannen trennt ein Komma; ein leerer Tag ist frei.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>The working hours are saved.</source>
        <translation>Die Arbeitszeiten sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>%1 %2</source>
        <comment>how many promises ended in which way: 8 late</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 kept, %3 % (%4–%5 %)</source>
        <translation>%1 von %2 eingehalten, %3 % (%4–%5 %)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a keep rate, and how many events were imported</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n promises</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) imported</source>
        <translation>
            <numerusform>%n Ereignis importiert</numerusform>
            <numerusform>%n Ereignisse importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <comment>a chance</comment>
        <translation>&lt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt;%1 %</source>
        <comment>a chance</comment>
        <translation>&gt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a chance</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n like it</source>
        <comment>a chance, how many promises</comment>
        <translation>
            <numerusform>%1, %n ähnliche</numerusform>
            <numerusform>%1, %n ähnliche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>The time zone is not known.</source>
        <translation>Die Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>There is no promise %1.</source>
        <translation>Es gibt keine Zusage %1.</translation>
    </message>
    <message>
        <source>Somebody else changed this promise meanwhile. Look at it again, then decide.</source>
        <translation>Jemand anderes hat diese Zusage inzwischen geändert. Sieh sie dir noch einmal an und entscheide dann.</translation>
    </message>
    <message>
        <source>Say first who you are: nobody is named as acting.</source>
        <translation>Sag zuerst, wer du bist: Es ist niemand genannt, der handelt.</translation>
    </message>
    <message>
        <source>It was promised more than 10 minutes ago, or is past its deadline. You can ask to void it.</source>
        <translation>Sie wurde vor mehr als 10 Minuten gegeben oder ist über der Frist. Du kannst darum bitten, sie für nichtig zu erklären.</translation>
    </message>
    <message>
        <source>Taken back when it was made</source>
        <translation>Beim Zusagen zurückgenommen</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo on this promise.</source>
        <translation>An dieser Zusage gibt es von dir nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Do you mean “%2”?</source>
        <translation>Niemand heißt „%1“. Meinst du „%2“?</translation>
    </message>
    <message>
        <source>Nobody in this book is called “%1”.</source>
        <translation>Niemand in diesem Buch heißt „%1“.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has left already.</source>
        <translation>%1 ist schon gegangen.</translation>
    </message>
    <message>
        <source>This is no seal. A seal looks like 123-1448899200000000-&lt;64 hexadecimal digits&gt;.</source>
        <translation>Das ist kein Siegel. Ein Siegel sieht aus wie 123-1448899200000000-&lt;64 hexadezimale Ziffern&gt;.</translation>
    </message>
    <message>
        <source>Nobody can release themselves from a promise: only the promisee can, else it is broken.</source>
        <translation>Niemand kann sich selbst von einer Zusage entbinden: Das kann nur der Empfänger, sonst ist sie gebrochen.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 has left the team.</source>
        <translation>%1 ist nicht mehr im Team.</translation>
    </message>
    <message>
        <source>There is no such person in this book.</source>
        <translation>Diese Person gibt es in diesem Buch nicht.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one and the same already.</source>
        <translation>„%1“ und „%2“ sind schon derselbe.</translation>
    </message>
    <message>
        <source>“%1” was not merged into another customer.</source>
        <translation>„%1“ wurde mit keinem anderen Kunden zusammengeführt.</translation>
    </message>
    <message>
        <source>No customer in this book is called “%1”.</source>
        <translation>Kein Kunde in diesem Buch heißt „%1“.</translation>
    </message>
    <message>
        <source>No customer is called “%1”. Do you mean “%2”?</source>
        <translation>Kein Kunde heißt „%1“. Ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is a customer called “%1” already.</source>
        <translation>Einen Kunden namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no such customer in this book.</source>
        <translation>Diesen Kunden gibt es in diesem Buch nicht.</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message>
        <source>Nothing about this promise waits for your answer.</source>
        <translation>An dieser Zusage wartet nichts auf deine Antwort.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a promise, why it was refused</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>No customer in this book has the number %1.</source>
        <translation>Kein Kunde in diesem Buch hat die Nummer %1.</translation>
    </message>
    <message>
        <source>%1 is on the team: colleagues are no customers.</source>
        <translation>%1 gehört zum Team: Kollegen sind keine Kunden.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” while you were at it.</source>
        <translation>Jemand anderes hat „%1“ geändert, während du dabei warst.</translation>
    </message>
    <message>
        <source>A book on a server is backed up there, by whoever looks after it: pg_dump, or a standby.</source>
        <translation>Ein Buch auf einem Server sichert, wer den Server betreut: mit pg_dump oder einem zweiten Server.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a database and its server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Logins are for books on a server; this one is a file.</source>
        <translation>Anmeldungen gibt es bei Büchern auf einem Server; dieses ist eine Datei.</translation>
    </message>
    <message>
        <source>The book did not arrive as it was, so nothing was moved: %1</source>
        <translation>Das Buch ist nicht so angekommen, wie es war, darum ist nichts umgezogen: %1</translation>
    </message>
    <message>
        <source>The seal of the book is another there than here, so nothing was moved.</source>
        <translation>Das Siegel des Buchs ist dort ein anderes als hier, darum ist nichts umgezogen.</translation>
    </message>
    <message>
        <source>You are signed in as %1, so that stays your login for now. Another owner can give you another.</source>
        <translation>Du bist als %1 angemeldet, also bleibt das vorerst deine Anmeldung. Ein anderer Eigentümer kann dir eine andere geben.</translation>
    </message>
    <message>
        <source>You are signed in with this login. Another owner can take it away.</source>
        <translation>Mit dieser Anmeldung bist du angemeldet. Ein anderer Eigentümer kann sie wegnehmen.</translation>
    </message>
    <message>
        <source>You are signed in as %1, and your login would end with that. Ask another lead or owner to do it.</source>
        <translation>Du bist als %1 angemeldet, und deine Anmeldung würde damit enden. Bitte eine andere Leitung oder einen anderen Eigentümer darum.</translation>
    </message>
    <message>
        <source>A book needs at least one promise, and at most 1000 people.</source>
        <translation>Ein Buch braucht mindestens eine Zusage und höchstens 1000 Personen.</translation>
    </message>
    <message>
        <source>%1 has no login.</source>
        <translation>%1 hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <comment>a file</comment>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>A generated book holds at most %L1 promises.</source>
        <translation>Ein ausgedachtes Buch fasst höchstens %L1 Zusagen.</translation>
    </message>
    <message>
        <source>What somebody keeps and misses is for them, for the lead of their department and for owners.</source>
        <translation>Was jemand hält und verfehlt, ist für die Person selbst, die Teamleitung ihrer Abteilung und Eigentümer.</translation>
    </message>
</context>
<context>
    <name>startup</name>
    <message>
        <source>Argument %1 is not text in UTF-8, so it can&apos;t be taken as it was typed.</source>
        <translation>Argument %1 ist kein Text in UTF-8 und kann deshalb nicht so übernommen werden, wie es eingegeben wurde.</translation>
    </message>
    <message>
        <source>There is no display here for the window; kept --help tells of the commands that need none.</source>
        <translation>Hier gibt es keinen Bildschirm für das Fenster; kept --help nennt die Befehle, die keinen brauchen.</translation>
    </message>
    <message>
        <source>Kept runs already, but does not answer.</source>
        <translation>Kept läuft schon, antwortet aber nicht.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>An event of the kind “%1” can&apos;t be read.</source>
        <translation>Ein Ereignis der Art „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A text belongs to event %1, which does not exist.</source>
        <translation>Ein Text gehört zu Ereignis %1, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Person %1 is in a department that no event recorded.</source>
        <translation>Person %1 ist in einer Abteilung, die kein Ereignis festhält.</translation>
    </message>
    <message>
        <source>The membership that event %1 recorded is missing.</source>
        <translation>Die Zugehörigkeit, die Ereignis %1 festhält, fehlt.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Der Name „%1“ ist vergeben.</translation>
    </message>
    <message>
        <source>There is somebody called “%1” already.</source>
        <translation>Jemand heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile.</source>
        <translation>Jemand anderes hat %1 inzwischen geändert.</translation>
    </message>
    <message>
        <source>The book&apos;s time zone “%1” is not known here; is tzdata installed?</source>
        <translation>Die Zeitzone „%1“ des Buchs ist hier nicht bekannt; ist tzdata installiert?</translation>
    </message>
    <message>
        <source>Promise %1 can&apos;t be found by search.</source>
        <translation>Zusage %1 ist über die Suche nicht zu finden.</translation>
    </message>
    <message>
        <source>Person %1 is in the book, but no event brought them.</source>
        <translation>Person %1 steht im Buch, aber kein Ereignis hat sie hineingebracht.</translation>
    </message>
    <message>
        <source>Person %1 is missing.</source>
        <translation>Person %1 fehlt.</translation>
    </message>
    <message>
        <source>Person %1 is called “%2”, but “%3” in the history.</source>
        <translation>Person %1 heißt „%2“, in der Geschichte aber „%3“.</translation>
    </message>
    <message>
        <source>Department %1 is in the book, but no event brought it.</source>
        <translation>Abteilung %1 steht im Buch, aber kein Ereignis hat sie hineingebracht.</translation>
    </message>
    <message>
        <source>Department %1 is missing.</source>
        <translation>Abteilung %1 fehlt.</translation>
    </message>
    <message>
        <source>Department %1 is called “%2”, but “%3” in the history.</source>
        <translation>Abteilung %1 heißt „%2“, in der Geschichte aber „%3“.</translation>
    </message>
    <message>
        <source>Whether and when person %1 left is not what the history says.</source>
        <translation>Ob und wann Person %1 gegangen ist, stimmt nicht mit der Geschichte überein.</translation>
    </message>
    <message>
        <source>The history does not begin with the opening of the book.</source>
        <translation>Die Geschichte beginnt nicht mit dem Anlegen des Buchs.</translation>
    </message>
    <message>
        <source>A text of event %1 is gone, and nobody removed it on request.</source>
        <translation>Ein Text von Ereignis %1 ist weg, und niemand hat ihn auf Wunsch entfernt.</translation>
    </message>
    <message>
        <source>A text of event %1 is there, although it was removed on request.</source>
        <translation>Ein Text von Ereignis %1 ist da, obwohl er auf Wunsch entfernt wurde.</translation>
    </message>
    <message>
        <source>[words removed on request]</source>
        <translation>[Wörter auf Wunsch entfernt]</translation>
    </message>
    <message>
        <source>The guard “%1” of the history is missing or was changed.</source>
        <translation>Der Wächter „%1“ des Verlaufs fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The book has a trigger “%1” that is not Kept&apos;s.</source>
        <translation>Das Buch hat einen Trigger „%1“, der nicht von Kept ist.</translation>
    </message>
    <message>
        <source>The search does not fit the words that it was made of.</source>
        <translation>Die Suche passt nicht zu den Wörtern, aus denen sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Standard %1 is missing.</source>
        <translation>Standard %1 fehlt.</translation>
    </message>
    <message>
        <source>Standard %1 is called “%2”, but “%3” in the history.</source>
        <translation>Standard %1 heißt „%2“, in der Geschichte aber „%3“.</translation>
    </message>
    <message>
        <source>Somebody else changed this customer meanwhile.</source>
        <translation>Jemand anderes hat diesen Kunden inzwischen geändert.</translation>
    </message>
    <message>
        <source>Customer %1 is in the book, but no event brought them.</source>
        <translation>Kunde %1 steht im Buch, aber kein Ereignis hat ihn gebracht.</translation>
    </message>
    <message>
        <source>Customer %1 is missing.</source>
        <translation>Kunde %1 fehlt.</translation>
    </message>
    <message>
        <source>Customer %1 is called “%2”, but “%3” in the history.</source>
        <translation>Kunde %1 heißt „%2“, im Verlauf aber „%3“.</translation>
    </message>
    <message>
        <source>Into whom customer %1 was merged is not what the history says.</source>
        <translation>Mit wem Kunde %1 zusammengeführt wurde, steht anders im Verlauf.</translation>
    </message>
    <message>
        <source>Event %1 of promise %2: %3</source>
        <comment>numbers; what is wrong</comment>
        <translation>Ereignis %1 von Zusage %2: %3</translation>
    </message>
    <message>
        <source>Promise %1 is shown and has no history.</source>
        <translation>Zusage %1 wird gezeigt und hat keinen Verlauf.</translation>
    </message>
    <message>
        <source>Search finds promise %1, which does not exist.</source>
        <translation>Die Suche findet Zusage %1, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The password of person %1 is not the one that was set in Kept.</source>
        <translation>Das Passwort von Person %1 ist nicht das, das in Kept gesetzt wurde.</translation>
    </message>
    <message>
        <source>The password of person %1 was removed, but not by Kept.</source>
        <translation>Das Passwort von Person %1 wurde entfernt, aber nicht von Kept.</translation>
    </message>
    <message>
        <source>Who may see and change which rows of %1 is not guarded any more.</source>
        <translation>Wer welche Zeilen von %1 sehen und ändern darf, wird nicht mehr bewacht.</translation>
    </message>
</context>
</TS>
