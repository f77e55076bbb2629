#pragma once

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <memory>

namespace kept::render {
class SummaryDocument;
}

namespace kept::ui {

/// The pages of a summary one below the other, as they will print: as wide as there is room, up to a comfortable width.
/// Paper stays white in the dark. Page Up and Down, Home and End scroll; with Ctrl, a whole page.
class SummaryPreview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SummaryPreview(QWidget* parent = nullptr);
    ~SummaryPreview() override;
    SummaryPreview(const SummaryPreview&) = delete;
    SummaryPreview& operator=(const SummaryPreview&) = delete;

    /// Shows another document from its first page; none clears.
    void setDocument(std::unique_ptr<render::SummaryDocument> document);
    [[nodiscard]] int pageCount() const;
    /// The page that is looked at, from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

signals:
    void pageShown(int page, int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void tellPage();
    /// In pixels of the viewport, at the present scroll position.
    [[nodiscard]] QRect sheetOf(int page) const;
    [[nodiscard]] const QPixmap& pictureOf(int page);

    std::unique_ptr<render::SummaryDocument> m_document;
    QSize m_sheet;
    std::map<int, QPixmap> m_pictures; ///< of the pages that were painted last
    int m_told = -1;
};

} // namespace kept::ui
