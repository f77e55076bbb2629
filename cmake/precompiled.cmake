# What nearly every file includes, compiled once and shared: the standard library and Qt, never a header of Kept.
# clang-tidy can't read what GCC precompiles; configure with KEPT_PRECOMPILED_HEADERS=OFF for it.
option(KEPT_PRECOMPILED_HEADERS "Share precompiled headers of the standard library and Qt" ON)

set(kept_core_headers
    <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <ranges> <set> <span> <string> <utility> <variant>
    <vector> <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QHash> <QList> <QLocale> <QObject> <QString>
    <QStringList> <QTimeZone> <QVariant>)
set(kept_window_headers
    ${kept_core_headers}
    <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QIcon> <QLabel> <QLineEdit> <QMenu>
    <QPainter> <QPushButton> <QStyledItemDelegate> <QWidget>)

# kept_precompile(core Qt6::Core …) makes the set kept_core_headers, parsed with what follows.
function(kept_precompile set)
    if(NOT KEPT_PRECOMPILED_HEADERS)
        return()
    endif()
    set(source ${PROJECT_BINARY_DIR}/precompiled/${set}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// What is precompiled belongs to a target, and a target to a source.\n")
    add_library(kept_precompiled_${set} OBJECT ${source})
    set_target_properties(kept_precompiled_${set} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(kept_precompiled_${set} PRIVATE ${ARGN})
    target_precompile_headers(kept_precompiled_${set} PRIVATE ${kept_${set}_headers})
endfunction()

# kept_share_precompiled(TARGET core|window) gives a target the set that it may see.
function(kept_share_precompiled target set)
    if(KEPT_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM kept_precompiled_${set})
    endif()
endfunction()
