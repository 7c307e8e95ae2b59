# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries the standard, the definitions, the warnings and the hardening.

add_library(bursar_flags INTERFACE)
target_compile_features(bursar_flags INTERFACE cxx_std_20)
target_include_directories(bursar_flags INTERFACE "${PROJECT_SOURCE_DIR}")
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

target_compile_definitions(bursar_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
    QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_MESSAGELOGCONTEXT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(bursar_flags INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
    if(BURSAR_WERROR)
        target_compile_options(bursar_flags INTERFACE /WX)
    endif()
else()
    target_compile_options(bursar_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wold-style-cast -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-qual -Werror=switch -Werror=return-type
        -Wno-missing-field-initializers # designated initialisers name what differs from the default
        -fvisibility=hidden -fvisibility-inlines-hidden
        # A unit of several files puts one file's constants beside another's names, and is itself no source file
        $<$<NOT:$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wshadow>
        $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>
        # clang sees the deprecated inside of libstdc++ 12's own stable_sort; g++ keeps watch over ours
        $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
    if(BURSAR_WERROR)
        target_compile_options(bursar_flags INTERFACE -Werror)
    endif()
    # Hardening: everywhere but under a sanitizer, which brings its own.
    if(NOT BURSAR_SANITIZE)
        target_compile_options(bursar_flags INTERFACE -fstack-protector-strong
            $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
        target_compile_definitions(bursar_flags INTERFACE _GLIBCXX_ASSERTIONS)
        if(NOT APPLE)
            target_link_options(bursar_flags INTERFACE -Wl,-z,relro,-z,now)
        endif()
    endif()
endif()

if(BURSAR_SANITIZE)
    target_compile_definitions(bursar_flags INTERFACE BURSAR_SANITIZED)
    target_compile_options(bursar_flags INTERFACE -fsanitize=${BURSAR_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(bursar_flags INTERFACE -fsanitize=${BURSAR_SANITIZE})
    # What a sanitizer puts in hides from g++ what is initialized (its manual says so of -fsanitize); the
    # same files are compiled without one, and with this warning, by the ci preset.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(bursar_flags INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

include(CheckPIESupported)
check_pie_supported()

find_program(BURSAR_CCACHE ccache)
if(BURSAR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${BURSAR_CCACHE}")
endif()
