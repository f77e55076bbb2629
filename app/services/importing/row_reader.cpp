#include "services/importing/row_reader.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/importing/import_text.h"
#include "services/importing/verdict_value.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <utility>

namespace kept::services {

namespace {

using domain::Outcome;

bool isPlain(QByteArrayView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= ' ' && byte <= '~'; });
}

QString decoded(Column column, QByteArrayView value) {
    if (isPlain(value))
        return QString::fromLatin1(value);
    if (!QUtf8StringView(value.data(), value.size()).isValidUtf8())
        throw RowFault{column, ImportText::tr("not text in the encoding of the file: “%1”").arg(quoted(value))};
    QString text = QString::fromUtf8(value);
    if (text.contains(u'\r'))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.trimmed();
}

QString wordsFor(const domain::TextFault& fault, QByteArrayView value) {
    switch (fault.kind) {
    case domain::TextFault::Kind::Empty:
        return ImportText::tr("nothing that can be seen: “%1”").arg(quoted(value));
    case domain::TextFault::Kind::TooLong:
        return ImportText::tr("longer than %1 characters").arg(domain::longestText);
    case domain::TextFault::Kind::Control:
        return ImportText::tr("control characters: “%1”").arg(quoted(value));
    case domain::TextFault::Kind::HalfCharacter:
        break; // no encoding holds one
    }
    return ImportText::tr("not text in the encoding of the file: “%1”").arg(quoted(value));
}

template <class Meaning, std::size_t N>
std::optional<Meaning> meaningOf(QByteArrayView word, const std::array<std::pair<const char*, Meaning>, N>& meanings) {
    for (const auto& [known, meaning] : meanings) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return meaning;
    }
    return std::nullopt;
}

} // namespace

RowReader::RowReader(QIODevice& device, const std::optional<ImportMap>& map, const domain::WorkingCalendar& calendar,
                     domain::Moment now)
    : m_text(device, map ? map->encoding : QString()), m_csv(m_text, map ? map->delimiter : char(0)),
      m_header(readHeader()), m_map(map ? *map : guessImportMap(m_header)), m_places(placesIn(m_map, m_header)),
      m_moments(m_map, calendar, now) {
    for (const QString& value : std::as_const(m_map.empty))
        m_empty.push_back(value.toUtf8());
}

QStringList RowReader::readHeader() {
    if (!m_csv.next(m_record))
        throw domain::InvalidInput(ImportText::tr("The file is empty."));
    if (!m_record.fault().isEmpty())
        throw domain::InvalidInput(ImportText::tr("Line %1: %2.").arg(m_record.line()).arg(m_record.fault()));
    QStringList header;
    for (qsizetype i = 0; i < m_record.size(); ++i) {
        if (m_record.field(i).contains('\0'))
            throw domain::InvalidInput(
                ImportText::tr("The file is no text in the encoding %1.").arg(m_text.encoding()));
        header.append(QString::fromUtf8(m_record.field(i)).trimmed());
    }
    return header;
}

std::optional<ReadRow> RowReader::next() {
    if (!m_csv.next(m_record))
        return std::nullopt;
    const qint64 line = m_record.line();
    if (!m_record.fault().isEmpty())
        return BadRow{line, {}, m_record.fault()};
    if (m_record.size() != m_header.size())
        return BadRow{
            line, {}, ImportText::tr("%1 fields where the header has %2").arg(m_record.size()).arg(m_header.size())};
    if (valueOf(Column::DueAt).isEmpty())
        return BadRow{line, m_map.nameOf(Column::DueAt), ImportText::tr("no deadline")};
    try {
        ImportRow row = readRow();
        return row;
    } catch (const RowFault& fault) {
        return BadRow{line, m_map.nameOf(fault.column), fault.reason, fault.kind};
    }
}

QByteArrayView RowReader::valueOf(Column column) const {
    const qsizetype place = m_places[static_cast<std::size_t>(column)];
    if (place < 0)
        return {};
    const QByteArrayView value = m_record.field(place).trimmed();
    return std::find(m_empty.begin(), m_empty.end(), value) == m_empty.end() ? value : QByteArrayView();
}

ImportRow RowReader::readRow() {
    ImportRow row;
    row.line = m_record.line();
    readMoments(row);
    row.what = textOf(Column::What);
    if (row.what.isEmpty())
        throw RowFault{Column::What, ImportText::tr("no words: what was promised?")};
    row.promiser = nameOf(Column::Promiser);
    row.department = nameOf(Column::Department);
    if (row.promiser.isEmpty() && row.department.isEmpty()) {
        const bool mapped = !m_map.nameOf(Column::Promiser).isEmpty();
        throw RowFault{mapped ? Column::Promiser : Column::Department, ImportText::tr("nobody gave this promise")};
    }
    row.reference = nameOf(Column::Reference);
    row.promisee = nameOf(Column::Promisee);
    if (!row.promisee.isEmpty() && row.promisee.compare(row.promiser, Qt::CaseInsensitive) == 0)
        throw RowFault{Column::Promisee, ImportText::tr("a promise to oneself is a plan")};
    row.channel = nameOf(Column::Channel);
    row.service = nameOf(Column::Service);
    row.note = textOf(Column::Note);
    row.size = sizeOf();
    readVerdict(row);
    readOutcome(row);
    return row;
}

QString RowReader::textOf(Column column) const {
    const QByteArrayView value = valueOf(column);
    QString text = decoded(column, value);
    const auto fault = text.isEmpty() ? std::nullopt : domain::faultIn(text);
    if (fault)
        throw RowFault{column, wordsFor(*fault, value)};
    return text;
}

/// A name stands on one line.
QString RowReader::nameOf(Column column) const {
    QString name = textOf(column);
    for (QChar& character : name) {
        if (character == u'\n' || character == u'\t')
            character = u' ';
    }
    return name;
}

domain::Size RowReader::sizeOf() const {
    using domain::Size;
    static constexpr std::array<std::pair<const char*, Size>, 6> sizes = {{{"small", Size::Small},
                                                                           {"s", Size::Small},
                                                                           {"medium", Size::Medium},
                                                                           {"m", Size::Medium},
                                                                           {"large", Size::Large},
                                                                           {"l", Size::Large}}};
    const QByteArrayView value = valueOf(Column::Size);
    if (value.isEmpty())
        return Size::Medium;
    if (const auto size = meaningOf(value, sizes))
        return *size;
    throw RowFault{Column::Size, ImportText::tr("neither small, medium nor large: “%1”").arg(quoted(value))};
}

void RowReader::readVerdict(ImportRow& row) const {
    row.verdictWords = textOf(Column::VerdictWords);
    const QByteArrayView value = valueOf(Column::Verdict);
    if (value.isEmpty()) {
        if (!row.verdictWords.isEmpty())
            throw RowFault{Column::VerdictWords, ImportText::tr("words of a verdict, but no verdict")};
        return;
    }
    const auto verdict = verdictFrom(value);
    if (!verdict)
        throw RowFault{Column::Verdict, ImportText::tr("no verdict such as yes or no: “%1”").arg(quoted(value))};
    row.verdict = verdict->kept;
    row.rating = verdict->rating;
}

void RowReader::readMoments(ImportRow& row) {
    const QByteArrayView made = valueOf(Column::MadeAt);
    if (made.isEmpty())
        throw RowFault{Column::MadeAt, ImportText::tr("it does not say when it was made")};
    const RowMoments::Instants instants = m_moments.read(made, valueOf(Column::DueAt), valueOf(Column::ResolvedAt));
    row.madeAt = instants.made;
    row.due = instants.due;
    row.resolvedAt = instants.resolved;
    row.resolvedOnDayFrom = instants.resolvedOnDayFrom;
}

void RowReader::readOutcome(ImportRow& row) const {
    const QByteArrayView value = valueOf(Column::State);
    if (value.isEmpty()) {
        if (row.resolvedAt)
            row.outcome = Outcome::Kept;
        return;
    }
    const auto state = m_map.states.constFind(decoded(Column::State, value));
    if (state == m_map.states.cend())
        throw RowFault{Column::State, ImportText::tr("unknown state: “%1”").arg(quoted(value))};
    const bool open = *state == Outcome::Open || *state == Outcome::Overdue;
    if (open && row.resolvedAt)
        throw RowFault{Column::State,
                       ImportText::tr("“%1”, but it has a moment when it was resolved").arg(quoted(value))};
    if (!open && *state != Outcome::Void && !row.resolvedAt)
        throw RowFault{Column::State, ImportText::tr("“%1”, but it does not say when").arg(quoted(value))};
    if (*state == Outcome::Late && *row.resolvedAt <= row.due.at)
        throw RowFault{Column::State, ImportText::tr("“%1”, but it was resolved in time").arg(quoted(value))};
    if (open)
        return;
    const bool done = domain::isKept(*state) || *state == Outcome::Late;
    row.outcome = done ? Outcome::Kept : *state;
}

} // namespace kept::services
