// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/money.h"

namespace bursar {

QString Currency::code() const
{
    if (!isKnown())
        return {};
    QString text(3, QChar());
    std::uint16_t rest = m_packed;
    for (int i = 2; i >= 0; --i) {
        text[i] = QLatin1Char(static_cast<char>('A' + rest % 32 - 1));
        rest /= 32;
    }
    return text;
}

} // namespace bursar
