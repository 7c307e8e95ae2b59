// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/saying.h"

#include "app/base/literals.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace bursar;

void say(const char* word, const QByteArray& text)
{
    std::printf("%s %s\n", word, text.constData());
    std::fflush(stdout);
}

bool isHeldAt(const QString& point)
{
    const QStringList arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(u"--hold"_s);
    return at >= 0 && arguments.value(at + 1) == point;
}

void hold(const QString& point)
{
    if (!isHeldAt(point))
        return;
    say("pause", point.toUtf8());
    std::string line;
    std::getline(std::cin, line);
}
