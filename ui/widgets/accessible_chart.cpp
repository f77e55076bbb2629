#include "ui/widgets/accessible_chart.h"

#include "ui/widgets/chart_canvas.h"

#include <QAccessibleWidget>

#include <vector>

namespace kept::ui {

namespace {

class AccessibleMark final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleMark(ChartCanvas& canvas, int index) : m_canvas(canvas), m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_index < static_cast<int>(m_canvas.marks().size()); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return parent()->window(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(&m_canvas);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? mark().text : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const QRect area = m_canvas.mapFromScene(mark().area).boundingRect();
        return {m_canvas.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = parent()->state();
        state.focusable = isValid();
        state.focused = m_canvas.hasFocus() && m_canvas.currentMark() == m_index;
        state.invalid = !isValid();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        m_canvas.setFocus();
        m_canvas.moveTo(m_index);
        if (name == pressAction())
            emit m_canvas.markActivated(m_index);
    }

private:
    [[nodiscard]] const render::Mark& mark() const { return m_canvas.marks()[static_cast<std::size_t>(m_index)]; }

    ChartCanvas& m_canvas;
    int m_index;
};

class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartCanvas& canvas) : QAccessibleWidget(&canvas, QAccessible::Chart), m_canvas(canvas) {}

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_canvas.marks().size()); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        for (int next = static_cast<int>(m_marks.size()); next <= index; ++next)
            m_marks.push_back(QAccessible::registerAccessibleInterface(new AccessibleMark(m_canvas, next)));
        return QAccessible::accessibleInterface(m_marks[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        for (int index = 0; index < childCount(); ++index)
            if (this->child(index) == child)
                return index;
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int index = 0; index < childCount(); ++index)
            if (child(index)->rect().contains(x, y))
                return child(index);
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return m_canvas.hasFocus() ? child(m_canvas.currentMark()) : nullptr;
    }

protected:
    ~AccessibleChart() override {
        for (const QAccessible::Id mark : m_marks)
            QAccessible::deleteAccessibleInterface(mark);
    }

private:
    ChartCanvas& m_canvas;
    mutable std::vector<QAccessible::Id> m_marks; ///< made when they are asked for; used again by the next figure
};

QAccessibleInterface* makeChartInterface(const QString&, QObject* object) {
    auto* canvas = qobject_cast<ChartCanvas*>(object);
    return canvas ? new AccessibleChart(*canvas) : nullptr;
}

} // namespace

void makeAccessible(ChartCanvas& canvas) {
    QAccessible::installFactory(makeChartInterface); // once, however many charts there are
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&canvas)));
}

void tellFocused(ChartCanvas& canvas, int mark) {
    QAccessibleEvent focused(&canvas, QAccessible::Focus);
    focused.setChild(mark);
    QAccessible::updateAccessibility(&focused);
}

} // namespace kept::ui
