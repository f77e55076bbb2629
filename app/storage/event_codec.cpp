#include "storage/event_codec.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <iterator>

namespace kept::storage {

using namespace domain;

namespace {

constexpr std::array kinds = {"made",         "renegotiated",   "kept",          "partly_kept", "broken",
                              "released",     "reopened",       "handed_over",   "accepted",    "owned_up",
                              "verdict",      "note",           "follow_up_set", "corrected",   "undone",
                              "voided",       "void_confirmed", "redacted",      "declined",    "claimed",
                              "void_refused", "waits_on",       "waits_no_more"};
static_assert(kinds.size() == std::variant_size_v<EventKinds>);

constexpr std::array correctedFields = {"what", "promisee", "channel", "size"};

/// Writes one flat JSON object. Qt's own would sort and copy; a book is written event by event.
class PayloadWriter {
public:
    /// Where it is not wanted it stays empty.
    explicit PayloadWriter(bool isWanted) : m_isWanted(isWanted) {}

    void put(const char* key, std::int64_t value) {
        if (!m_isWanted)
            return;
        begin(key);
        m_json += QByteArray::number(static_cast<qlonglong>(value));
    }
    void put(const char* key, Moment moment) { put(key, toMicroseconds(moment)); }
    void put(const char* key, bool value) {
        if (!m_isWanted)
            return;
        begin(key);
        m_json += value ? "true" : "false";
    }
    void put(const char* key, const QString& text) {
        if (text.isEmpty() || !m_isWanted)
            return;
        begin(key);
        m_json += '"';
        const QByteArray utf8 = text.toUtf8();
        for (const char byte : utf8) {
            if (byte == '"' || byte == '\\')
                m_json += '\\';
            if (static_cast<unsigned char>(byte) < 0x20)
                m_json += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
            else
                m_json += byte;
        }
        m_json += '"';
    }
    template <class Tag> void put(const char* key, Id<Tag> id) { put(key, id.value()); }
    template <class Value> void put(const char* key, const std::optional<Value>& value) {
        if (value)
            put(key, *value);
    }
    void put(const Deadline& due) {
        put("due", due.at);
        put("day_only", due.dayOnly);
    }
    void put(const Promisee& promisee) {
        if (const auto* contact = std::get_if<ContactId>(&promisee))
            put("contact", *contact);
        if (const auto* colleague = std::get_if<PersonId>(&promisee))
            put("colleague", *colleague);
    }
    void put(Size size) { put("size", static_cast<std::int64_t>(size)); }

    [[nodiscard]] QByteArray take() { return m_json.isEmpty() ? QByteArray("{}") : m_json + '}'; }

private:
    void begin(const char* key) {
        m_json += m_json.isEmpty() ? "{\"" : ",\"";
        m_json += key;
        m_json += "\":";
    }

    bool m_isWanted;
    QByteArray m_json;
};

struct Encoder {
    PayloadWriter payload;
    std::vector<EventText> texts;

    void text(const char* field, const QString& content) {
        if (!content.isEmpty())
            texts.push_back({QString::fromLatin1(field), content});
    }

    void operator()(const Made& made) {
        payload.put("promiser", made.promiser);
        payload.put("department", made.department);
        payload.put(made.promisee);
        payload.put("channel", made.channel);
        payload.put("service", made.service);
        payload.put(made.size);
        payload.put(made.due);
        payload.put("reference", made.reference);
        payload.put("makes_good", made.makesGood);
        if (made.serviceVersion)
            payload.put("service_version", static_cast<std::int64_t>(*made.serviceVersion));
        payload.put("series", made.series);
        text("what", made.what);
    }
    void operator()(const Renegotiated& move) {
        payload.put(move.due);
        if (move.told) {
            payload.put("told", move.told->at);
            payload.put("channel", move.told->channel);
        }
        text("reason", move.reason);
    }
    void operator()(const Kept& kept) { payload.put("claimed", kept.claimed); }
    void operator()(const PartlyKept& partly) {
        payload.put("claimed", partly.claimed);
        text("missing", partly.missing);
    }
    void operator()(const Broken& broken) { text("reason", broken.reason); }
    void operator()(const Released& released) {
        text("how", released.how);
        text("released_by", released.releasedBy);
    }
    void operator()(const Reopened& reopened) { text("reason", reopened.reason); }
    void operator()(const HandedOver& handOver) { payload.put("to", handOver.to); }
    void operator()(const Accepted&) {}
    void operator()(const OwnedUp& ownUp) {
        payload.put("channel", ownUp.channel);
        payload.put("corrective", ownUp.corrective);
        text("corrective_action", ownUp.correctiveAction);
        text("said", ownUp.said);
    }
    void operator()(const Verdict& verdict) {
        payload.put("kept", verdict.kept);
        if (verdict.rating)
            payload.put("rating", static_cast<std::int64_t>(*verdict.rating));
        text("words", verdict.words);
    }
    void operator()(const Note& note) { text("text", note.text); }
    void operator()(const FollowUpSet& followUp) {
        payload.put("at", followUp.at);
        text("about", followUp.about);
    }
    void operator()(const Corrected& correction) {
        payload.put("field", QString::fromLatin1(correctedFields[static_cast<std::size_t>(correction.field)]));
        payload.put(correction.promisee);
        payload.put("channel", correction.channel);
        payload.put(correction.size);
        text("after", correction.after);
        text("before", correction.before);
    }
    void operator()(const Undone& undone) { payload.put("event", undone.event); }
    void operator()(const Voided& voided) {
        payload.put("alone", voided.alone);
        text("reason", voided.reason);
    }
    void operator()(const VoidConfirmed&) {}
    void operator()(const Redacted& redacted) {
        payload.put("event", redacted.event);
        payload.put("field", redacted.field);
    }
    void operator()(const Declined& declined) { text("reason", declined.reason); }
    void operator()(const Claimed&) {}
    void operator()(const VoidRefused& refused) { text("reason", refused.reason); }
    void operator()(const WaitsOn& waiting) { payload.put("on", waiting.on); }
    void operator()(const WaitsNoMore& waiting) { payload.put("on", waiting.on); }
};

[[noreturn]] void corrupt(const QString& kind) {
    throw CorruptBook(QCoreApplication::translate("storage", "An event of the kind “%1” can't be read.").arg(kind));
}

class Decoder {
public:
    explicit Decoder(const EncodedDetail& encoded) : m_encoded(encoded) {
        const QJsonDocument document = QJsonDocument::fromJson(encoded.payload);
        if (!document.isObject())
            corrupt(encoded.kind);
        m_payload = document.object();
    }

    [[nodiscard]] QString text(const char* field) const {
        for (const EventText& text : m_encoded.texts) {
            if (text.field == QLatin1String(field))
                return text.content;
        }
        return {};
    }
    [[nodiscard]] QString string(const char* key) const { return m_payload.value(QLatin1String(key)).toString(); }
    [[nodiscard]] bool flag(const char* key) const { return m_payload.value(QLatin1String(key)).toBool(); }
    [[nodiscard]] std::optional<std::int64_t> number(const char* key) const {
        const QJsonValue value = m_payload.value(QLatin1String(key));
        return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
    }
    [[nodiscard]] std::int64_t required(const char* key) const {
        const auto value = number(key);
        if (!value)
            corrupt(m_encoded.kind);
        return *value;
    }
    template <class IdType> [[nodiscard]] std::optional<IdType> id(const char* key) const {
        const auto value = number(key);
        return value ? std::optional(IdType(*value)) : std::nullopt;
    }
    [[nodiscard]] Deadline due() const { return {fromMicroseconds(required("due")), flag("day_only")}; }
    [[nodiscard]] Promisee promisee() const {
        if (const auto contact = id<ContactId>("contact"))
            return *contact;
        if (const auto colleague = id<PersonId>("colleague"))
            return *colleague;
        return {};
    }
    [[nodiscard]] Size size() const {
        const std::int64_t value = required("size");
        if (value < 0 || value > static_cast<std::int64_t>(Size::Large))
            corrupt(m_encoded.kind);
        return static_cast<Size>(value);
    }

private:
    const EncodedDetail& m_encoded;
    QJsonObject m_payload;
};

Made decodeMade(const Decoder& in) {
    const auto serviceVersion = in.number("service_version");
    return {.what = in.text("what"),
            .promiser = in.id<PersonId>("promiser"),
            .department = in.id<DepartmentId>("department"),
            .promisee = in.promisee(),
            .channel = in.id<ChannelId>("channel"),
            .service = in.id<ServiceId>("service"),
            .size = in.size(),
            .due = in.due(),
            .reference = in.string("reference"),
            .makesGood = in.id<PromiseId>("makes_good"),
            .serviceVersion = serviceVersion ? std::optional(static_cast<int>(*serviceVersion)) : std::nullopt,
            .series = in.id<SeriesId>("series")};
}

Renegotiated decodeRenegotiated(const Decoder& in) {
    Renegotiated move{.due = in.due(), .told = std::nullopt, .reason = in.text("reason")};
    if (const auto told = in.number("told"))
        move.told = Telling{fromMicroseconds(*told), ChannelId(in.required("channel"))};
    return move;
}

Verdict decodeVerdict(const Decoder& in) {
    Verdict verdict{.kept = in.flag("kept"), .rating = std::nullopt, .words = in.text("words")};
    if (const auto rating = in.number("rating"))
        verdict.rating = static_cast<int>(*rating);
    return verdict;
}

Corrected decodeCorrected(const Decoder& in, const QString& kind) {
    const QString name = in.string("field");
    const auto field = std::find(correctedFields.begin(), correctedFields.end(), name);
    if (field == correctedFields.end())
        corrupt(kind);
    return {.field = static_cast<CorrectedField>(std::distance(correctedFields.begin(), field)),
            .before = in.text("before"),
            .after = in.text("after"),
            .promisee = in.promisee(),
            .channel = in.id<ChannelId>("channel"),
            .size = in.size()};
}

} // namespace

EncodedDetail encode(const EventDetail& detail) {
    Encoder encoder{PayloadWriter(true), {}};
    std::visit(encoder, detail);
    return {QString::fromLatin1(kinds[detail.index()]), encoder.payload.take(), std::move(encoder.texts)};
}

std::vector<EventText> textsOf(const EventDetail& detail) {
    Encoder encoder{PayloadWriter(false), {}};
    std::visit(encoder, detail);
    return std::move(encoder.texts);
}

EventDetail decode(const EncodedDetail& encoded) {
    const auto kind = std::find(kinds.begin(), kinds.end(), encoded.kind);
    const Decoder in(encoded);
    switch (std::distance(kinds.begin(), kind)) {
    case 0:
        return decodeMade(in);
    case 1:
        return decodeRenegotiated(in);
    case 2:
        return Kept{in.flag("claimed")};
    case 3:
        return PartlyKept{in.text("missing"), in.flag("claimed")};
    case 4:
        return Broken{in.text("reason")};
    case 5:
        return Released{in.text("released_by"), in.text("how")};
    case 6:
        return Reopened{in.text("reason")};
    case 7:
        return HandedOver{PersonId(in.required("to"))};
    case 8:
        return Accepted{};
    case 9:
        return OwnedUp{in.text("said"), in.id<ChannelId>("channel"), in.text("corrective_action"),
                       in.id<PromiseId>("corrective")};
    case 10:
        return decodeVerdict(in);
    case 11:
        return Note{in.text("text")};
    case 12:
        return FollowUpSet{fromMicroseconds(in.required("at")), in.text("about")};
    case 13:
        return decodeCorrected(in, encoded.kind);
    case 14:
        return Undone{EventNumber(in.required("event"))};
    case 15:
        return Voided{in.text("reason"), in.flag("alone")};
    case 16:
        return VoidConfirmed{};
    case 17:
        return Redacted{EventNumber(in.required("event")), in.string("field")};
    case 18:
        return Declined{in.text("reason")};
    case 19:
        return Claimed{};
    case 20:
        return VoidRefused{in.text("reason")};
    case 21:
        return WaitsOn{PromiseId(in.required("on"))};
    case 22:
        return WaitsNoMore{PromiseId(in.required("on"))};
    default:
        corrupt(encoded.kind);
    }
}

} // namespace kept::storage
