#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kept::ui {

class FlowLayout;
class PlainTable;

/// One subject of a page that has several: a title, what it is for, and what can be seen and done.
class PageSection : public QWidget {
    Q_OBJECT

protected:
    PageSection(const char* objectName, const QString& title, const QString& purpose, QWidget* parent);

    /// The only subject of its page, with the margins and the title of one.
    void standAlone();
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    /// Why nothing can be changed here; empty where it can.
    void setClosed(const QString& why);

    /// `does`: what it does, where `words` are too few to tell out of their place; empty where the window has a command
    /// that does the same.
    QPushButton* addButton(FlowLayout& row, const QString& words, const char* objectName, const QString& does);
    /// Something that one key does while the focus is in the section, or on the page where it is a subject of one, with
    /// its button.
    QAction* addKeyAction(FlowLayout& row, const QString& words, const char* objectName, Qt::Key key);
    /// For buttons, which go on to a new line where they do not fit.
    FlowLayout* addButtonRow();
    /// A table that takes what room there is: `choose` follows what is chosen in it, `open` what is opened.
    void addTable(PlainTable& table, const std::function<void()>& choose, const std::function<void()>& open);
    /// Plain text that wraps, dim where it is said by the way.
    QLabel* addText(const QString& text, const char* objectName, bool dim = true);

private:
    QLabel* m_title;
    QLabel* m_closed;
    QVBoxLayout* m_body;
};

} // namespace kept::ui
