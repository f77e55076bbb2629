#pragma once

#include <QTest>

#include <initializer_list>

namespace kept::test {

/// A phrase, and the deadline that it gives, as `told` writes it.
struct Row {
    const char* phrase;
    const char* due;
};

/// The rows of a test that is driven by a table of phrases.
inline void addRows(std::initializer_list<Row> rows) {
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("due");
    for (const Row& row : rows)
        QTest::newRow(row.phrase) << QString::fromUtf8(row.phrase) << QString::fromLatin1(row.due);
}

} // namespace kept::test
