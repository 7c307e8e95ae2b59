# SPDX-License-Identifier: GPL-3.0-or-later
# The program: app/main.cpp joins app/ and ui/. Its binary lies in app/ of the build folder.
include(GNUInstallDirs)

add_executable(bursar WIN32 app/main.cpp)
target_link_libraries(bursar PRIVATE bursar_flags ui_tour ui_program ui_link app_demo app_profile bursar_resources)
target_compile_definitions(bursar PRIVATE BURSAR_VERSION="${PROJECT_VERSION}"
    BURSAR_HOMEPAGE="${PROJECT_HOMEPAGE_URL}")

# English is the source and has a file for its plural forms only. tools/update-translations makes them all.
qt_add_translation(qm_files translations/bursar_en.ts translations/bursar_de.ts translations/bursar_pseudo.ts)
qt_add_resources(bursar bursar_translations PREFIX "/translations" BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${qm_files})

set_target_properties(bursar PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/app"
    MACOSX_BUNDLE ON)
install(TARGETS bursar RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
