// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/payments/payments.h"

#include "app/base/literals.h"

#include <algorithm>

namespace bursar::payments {

Mask maskOf(QByteArrayView number)
{
    constexpr qsizetype shownAtMost = 4;
    const QString text = QString::fromUtf8(number);
    const qsizetype shown = std::min(shownAtMost, text.size() / 2);
    return {.end = text.right(shown), .length = static_cast<int>(text.size())};
}

NumberKind PaymentNetwork::kind() const
{
    if (numberType.compare("ACCOUNT_NUMBER"_L1, Qt::CaseInsensitive) == 0)
        return NumberKind::Account;
    if (numberType.compare("TOKENIZED_ACCOUNT_NUMBER"_L1, Qt::CaseInsensitive) == 0)
        return NumberKind::Token;
    return NumberKind::Unknown;
}

} // namespace bursar::payments
