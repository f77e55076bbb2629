#include "ui/widgets/name_picker.h"

#include "domain/folding.h"
#include "ui/widgets/filter_keys.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int pickerWidth = 280;
constexpr int mostRows = 8;
constexpr int foldedRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

} // namespace

NamePicker::NamePicker(const QStringList& names, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_words(new QLineEdit), m_list(new QListView), m_names(new QStandardItemModel(this)),
      m_filtered(new QSortFilterProxyModel(this)) {
    setObjectName(QStringLiteral("namePicker"));
    setAccessibleName(tr("To whom"));
    setAttribute(Qt::WA_DeleteOnClose);
    fill(names);
    m_filtered->setSourceModel(m_names);
    m_filtered->setFilterRole(foldedRole);
    m_words->setObjectName(QStringLiteral("nameFilter"));
    m_words->setAccessibleName(tr("A part of the name"));
    m_words->setPlaceholderText(tr("To whom? Type a part of the name"));
    m_list->setObjectName(QStringLiteral("nameList"));
    m_list->setAccessibleName(tr("Names"));
    m_list->setModel(m_filtered);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setStyleProperty(*m_list, "bare", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::small, metrics::small, metrics::small, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    setFocusProxy(m_words);
    auto* keys = new FilterKeys(*m_words, *m_list, this);
    connect(keys, &FilterKeys::taken, this, &NamePicker::pick);
    connect(keys, &FilterKeys::left, this, &NamePicker::close);
    connect(m_words, &QLineEdit::textChanged, this, &NamePicker::filter);
    connect(m_list, &QListView::clicked, this, &NamePicker::pick);
    filter({});
}

void NamePicker::fill(const QStringList& names) {
    for (const QString& name : names) {
        auto* item = new QStandardItem(shownText(name));
        item->setData(domain::folded(name), foldedRole);
        item->setData(name, nameRole);
        item->setSizeHint({0, metrics::rowHeight});
        m_names->appendRow(item);
    }
}

void NamePicker::popUp(const QPoint& corner) {
    m_list->setFixedHeight(std::clamp(m_names->rowCount(), 1, mostRows) * metrics::rowHeight);
    setFixedWidth(pickerWidth);
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

void NamePicker::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    emit closed();
}

void NamePicker::filter(const QString& words) {
    m_filtered->setFilterFixedString(domain::folded(words.trimmed()));
    m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void NamePicker::pick(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const QString name = index.data(nameRole).toString();
    close();
    emit picked(name);
}

} // namespace kept::ui
