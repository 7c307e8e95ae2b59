// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/literals.h"
#include "app/consents/consentstatus.h"

#include <QStringList>

namespace bursar::kit {

/// All that a person ever reads of a consent's state, in the enum's order. Written out, so that
/// tests without a window can hold the program to it; tst_consentspage holds the window to it.
inline QStringList statusWords()
{
    return {u"Active"_s, u"Ends soon"_s, u"Sign-in needed"_s, u"Expired"_s, u"Revoked by you"_s,
        u"Revoked at the bank"_s, u"Revocation sent, not yet confirmed"_s,
        u"Revocation failed, retrying"_s};
}

inline QString statusWord(ConsentStatus status)
{
    return statusWords().value(static_cast<int>(status));
}

} // namespace bursar::kit
