include(GNUInstallDirs)

install(TARGETS kept RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/org.kept.Kept.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/org.kept.Kept.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/org.kept.Kept.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
