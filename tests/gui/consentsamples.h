// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "app/consents/consentview.h"
#include "app/consents/erasures.h"
#include "app/consents/localcopy.h"
#include "app/profile/refreshplan.h"

namespace bursar::test {

/// One consent of each status, as a page shows them. `extreme`: names that fill any line, and words
/// that only a network of tomorrow knows.
QList<ConsentView> sampleConsents(bool extreme = false);

/// A revocation that the network took and has not been seen to mean.
Revocation sampleRevocation(RevocationStep step);

LocalCopy sampleCopy(); ///< of a consent that is over
QHash<LinkId, LocalCopy> sampleCopies(bool extreme);
QHash<LinkId, NextReading> sampleNextReadings(); ///< in two hours each
/// What needs the person, of each kind.
QList<attention::Item> sampleAttention(bool extreme);
Erasure sampleErasure(const QStringList& foundIn);

} // namespace bursar::test
