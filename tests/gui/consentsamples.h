// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"

namespace bursar::test {

/// One consent of each status, as a page shows them. `extreme`: names that fill any line, and words
/// that only a network of tomorrow knows.
QList<ConsentView> sampleConsents(bool extreme = false);

/// A revocation that the network took and has not been seen to mean.
Revocation sampleRevocation(RevocationStep step);

} // namespace bursar::test
