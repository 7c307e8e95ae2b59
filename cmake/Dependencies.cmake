# SPDX-License-Identifier: GPL-3.0-or-later
# Every library that Bursar uses, in one place. docs/decisions/ says why each is here; tools/packages has
# their Debian names.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
find_package(Qt6Keychain REQUIRED)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(simdjson REQUIRED)
find_package(tl-expected REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(Threads REQUIRED)
if(BURSAR_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg WebEngineWidgets LinguistTools Pdf PdfWidgets PrintSupport)
endif()
if(BURSAR_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# PCRE2 for UTF-8. Debian brings no CMake package of it.
find_path(PCRE2_INCLUDE_DIR pcre2.h REQUIRED NO_CACHE)
find_library(PCRE2_LIBRARY NAMES pcre2-8 REQUIRED)
add_library(PCRE2::PCRE2 UNKNOWN IMPORTED)
set_target_properties(PCRE2::PCRE2 PROPERTIES
    IMPORTED_LOCATION "${PCRE2_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${PCRE2_INCLUDE_DIR}")

# SQLCipher, linked statically: WebEngine's NSS loads the stock libsqlite3.so into the same process, and both
# export the same names. --exclude-libs keeps ours out of the dynamic symbol table.
find_path(SQLCIPHER_INCLUDE_DIR sqlite3.h PATH_SUFFIXES sqlcipher REQUIRED NO_CACHE
          HINTS /usr/include/sqlcipher)
find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a sqlcipher REQUIRED)
add_library(SQLCipher::SQLCipher STATIC IMPORTED)
set_target_properties(SQLCipher::SQLCipher PROPERTIES
    IMPORTED_LOCATION "${SQLCIPHER_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SQLCIPHER_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC"
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;Threads::Threads;${CMAKE_DL_LIBS}")
if(UNIX AND NOT APPLE)
    set_property(TARGET SQLCipher::SQLCipher APPEND PROPERTY
        INTERFACE_LINK_OPTIONS "-Wl,--exclude-libs,libsqlcipher.a")
endif()
