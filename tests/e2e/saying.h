// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// How the driver (driver.cpp) speaks with the test that started it.

/// A line of its standard output, at once.
void say(const char* word, const QByteArray& text = {});

/// Where it was started with `--hold POINT`: stands still there for good, to be killed.
void hold(const QString& point);
/// Whether it will.
bool isHeldAt(const QString& point);
