// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

#include <string>

// As QCOMPARE, and a failure shows both texts.
#define COMPARE_TEXT(actual, expected)                                                             \
    QCOMPARE(QString::fromStdString(std::string(actual)),                                          \
        QString::fromStdString(std::string(expected)))
#define VERIFY_CONTAINS(text, part)                                                                \
    QVERIFY2(std::string(text).find(part) != std::string::npos,                                    \
        std::string(text).substr(0, 2000).c_str())
#define COMPARE_JSON(actual, expected) COMPARE_TEXT(Json(actual).dump(), Json(expected).dump())
