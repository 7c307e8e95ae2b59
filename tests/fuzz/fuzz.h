// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdlib>

/// Defined by each fuzzer: reads what somebody sent, and says what must hold of it.
void takeBody(const QByteArray& body);

/// A promise that is broken ends the program; libFuzzer keeps what did it.
inline void mustHold(bool promise)
{
    if (!promise)
        std::abort();
}
