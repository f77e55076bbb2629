<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Outcome</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as renegotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>The deadline lies before the promise was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating goes from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new deadline has to lie in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promisee can only have been told between then and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gives this promise: name a person or a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise to oneself is a plan: name who is promised something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t have happened in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %L2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a control character at position %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise&apos;s history does not begin with its making.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A history holds the events of two promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise was made twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is closed already; reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise was made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is not closed, so it can&apos;t be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person holds the promise already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise was not offered to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person it was handed to can accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise was not missed: nothing to own up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is still open: no verdict yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voiding it waits for somebody&apos;s confirmation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked to void the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has to confirm that it is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person who did it can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone for 10 minutes only; the record stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else happened to the promise since; undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline has passed in between, so it can&apos;t be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
