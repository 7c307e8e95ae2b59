# SPDX-License-Identifier: GPL-3.0-or-later
# A target is a list; everything else is here.

# bursar_library(app_base SOURCES a.cpp b.cpp DEPENDS Qt6::Core)
# One folder, one static library. Its headers are included as "app/base/money.h", from the top.
function(bursar_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC bursar_flags ${ARG_DEPENDS})
endfunction()

# bursar_test(tst_money SOURCES tst_money.cpp DEPENDS app_base [LABELS unit] [TIMEOUT 60])
# One Qt Test program. It runs on the offscreen platform; what needs a display says so by its label.
function(bursar_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;DEPENDS;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE bursar_flags Qt6::Test ${ARG_DEPENDS})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.*=false;TZ=America/New_York")
endfunction()

