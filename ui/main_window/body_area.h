#pragma once

#include <QPointer>
#include <QWidget>

#include <map>

class QScrollArea;
class QStackedWidget;

namespace kept::ui {

class Scrim;

/// The page, and at its end the details of what is selected: beside it where there is room, else over it on request.
class BodyArea final : public QWidget {
    Q_OBJECT

public:
    explicit BodyArea(QWidget* parent = nullptr);

    void addPage(QWidget* page);
    /// The details that belong to a page; it takes them over. They lie over the page where the window is narrower than
    /// `foldBelow`.
    void setDetails(QWidget* page, QWidget* details, int foldBelow);
    void showPage(QWidget* page);
    /// Goes to the details: the focus moves there, and where there is no room they come over the page and keep the
    /// focus inside until they are closed.
    void openDetails();
    void closeDetails();
    [[nodiscard]] bool isFolded() const;
    void focusPage();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Place {
        QScrollArea* scroll;
        int foldBelow; ///< the width of this area, without the navigation
    };

    /// Whether the details lie over the page.
    [[nodiscard]] bool coversPage() const;
    /// What has the focus first in the details.
    [[nodiscard]] QWidget* firstOfDetails() const;
    /// The page beneath is out of reach: what lies over it has the focus instead.
    void keepOffPage(const QWidget* focused);
    void arrange();
    void buildPanel();
    void buildHeader();

    QStackedWidget* m_pages;
    QWidget* m_panel;
    QStackedWidget* m_details;
    QWidget* m_header;
    Scrim* m_scrim;
    std::map<QWidget*, Place> m_detailsOf;
    QPointer<QWidget> m_focusBefore;
    bool m_open = false;
};

} // namespace kept::ui
