#include "render/summary_html.h"

#include "render/picture.h"
#include "render/summary_content.h"
#include "render/tokens.h"

#include <QGuiApplication>

namespace kept::render {

namespace {

constexpr int chartWidth = 840;

QByteArray escaped(const QString& text) {
    return text.toHtmlEscaped().toUtf8();
}

QByteArray element(const char* name, const QString& text, const char* attributes = "") {
    return QByteArray("<") + name + attributes + ">" + escaped(text) + "</" + name + ">\n";
}

/// Fills the names of tokens, such as $Dim, into the style sheet.
QByteArray styleSheet() {
    QByteArray css = R"(
:root { color-scheme: light }
body { margin: 0; background: $Window; color: $Text; font: 14px/1.45 system-ui, sans-serif }
main { max-width: 840px; margin: 24px auto; padding: 32px; background: $Surface; border: 1px solid $Line; border-radius: 9px }
h1 { font-size: 24px; margin: 0 } h2 { font-size: 16px; margin: 32px 0 4px }
p { margin: 4px 0 } .dim, figcaption span, dd, small { color: $Dim }
.mark { display: inline-block; margin: 8px 0; padding: 2px 10px; border-radius: 6px; background: $OverdueBackground; color: $Overdue; font-weight: 600 }
.findings { margin: 16px 0; padding: 0; list-style: none } .findings li:first-child { font-size: 16px; font-weight: 600 }
.key { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; margin: 16px 0 }
.key div { border: 1px solid $Line; border-radius: 6px; padding: 8px 12px } .key b { display: block; font-size: 20px }
figure { margin: 32px 0; break-inside: avoid } figcaption b, figcaption span { display: block } figure svg { width: 100%; height: auto; margin-top: 12px }
.wide { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: 12px; font-variant-numeric: tabular-nums; margin-top: 8px }
th { text-align: start; color: $Dim; font-weight: 600; vertical-align: bottom } th, td { padding: 4px 6px; border-bottom: 1px solid $Line }
td { vertical-align: top; white-space: pre-line; overflow-wrap: anywhere } .end { text-align: end; white-space: nowrap; overflow-wrap: normal } th.end { white-space: normal }
dt { font-weight: 600; margin-top: 6px } dd { margin: 0 } footer { margin-top: 32px; border-top: 1px solid $Line; padding-top: 8px; font-size: 12px }
code { overflow-wrap: anywhere }
@media print { body { background: none } main { margin: 0; padding: 0; border: 0; max-width: none } thead { display: table-header-group } tr { break-inside: avoid } h2 { break-after: avoid } @page { size: A4; margin: 14mm } }
)";
    const std::pair<const char*, Token> names[] = {{"$OverdueBackground", Token::OverdueBackground},
                                                   {"$Overdue", Token::Overdue},
                                                   {"$Window", Token::Window},
                                                   {"$Surface", Token::Surface},
                                                   {"$Text", Token::Text},
                                                   {"$Line", Token::Line},
                                                   {"$Dim", Token::Dim}};
    for (const auto& [name, token] : names) {
        css.replace(name, color(token, Theme::Light).name().toLatin1());
    }
    return css;
}

QByteArray headOf(const SummaryContent& content, const QLocale& locale) {
    const QString language = locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name();
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(language) + "\" dir=\"" +
           (locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr") +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
           "'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n" +
           element("title", content.title) + "<style>" + styleSheet() + "</style>\n</head>\n";
}

QByteArray openingOf(const SummaryContent& content) {
    QByteArray html = element("h1", content.title) + element("p", content.context, " class=\"dim\"");
    if (!content.rehearsalMark.isEmpty()) {
        html += element("p", content.rehearsalMark, " class=\"mark\"");
    }
    html += "<ul class=\"findings\">\n";
    for (const QString& finding : content.findings) {
        html += element("li", finding);
    }
    html += "</ul>\n<div class=\"key\">\n";
    for (const auto& key : content.keyFigures) {
        html +=
            "<div>" + element("small", key.label) + element("b", key.value) + element("small", key.note) + "</div>\n";
    }
    return html + "</div>\n";
}

QByteArray figureHtml(const Figure& figure, const ChartStyle& style) {
    const QString spoken = QStringLiteral("%1: %2").arg(figure.name, figure.finding);
    return "<figure role=\"img\" aria-label=\"" + escaped(spoken) + "\"><figcaption>" + element("b", figure.finding) +
           element("span", figure.measured) + "</figcaption>\n" + chartToInlineSvg(figure, style, chartWidth) +
           "</figure>\n";
}

QByteArray tableHtml(const SummaryContent::Table& table) {
    QByteArray html = element("h2", table.title);
    if (table.rows.empty()) {
        return html + element("p", table.emptyText, " class=\"dim\"");
    }
    if (!table.note.isEmpty()) {
        html += element("p", table.note, " class=\"dim\"");
    }
    const auto classOf = [&table](std::size_t column) {
        return table.columns[column].align == SummaryContent::Align::End ? " class=\"end\"" : "";
    };
    html += "<div class=\"wide\"><table><thead><tr>\n";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        html += element("th", table.columns[i].title, classOf(i));
    }
    html += "</tr></thead><tbody>\n";
    for (const auto& row : table.rows) {
        html += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            html += element("td", row[i], classOf(i));
        }
        html += "</tr>\n";
    }
    return html + "</tbody></table></div>\n";
}

QByteArray footerOf(const SummaryContent& content) {
    QByteArray html = "<footer><dl>\n";
    for (const auto& definition : content.definitions) {
        html += element("dt", definition.term) + element("dd", definition.text);
    }
    return html + "</dl>\n<p>" + element("code", content.seal) + "</p></footer>\n";
}

} // namespace

QByteArray summaryHtml(const services::Summary& summary, const QLocale& locale) {
    const SummaryContent content = contentOf(summary, locale);
    ChartStyle style;
    style.font = QGuiApplication::font();
    style.font.setPixelSize(13);
    style.locale = locale;
    style.direction = locale.textDirection();
    QByteArray html = headOf(content, locale) + "<body>\n<main>\n" + openingOf(content);
    for (const Figure& figure : content.figures) {
        html += figureHtml(figure, style);
    }
    for (const auto& table : content.tables) {
        html += tableHtml(table);
    }
    return html + footerOf(content) + "</main>\n</body>\n</html>\n";
}

} // namespace kept::render
