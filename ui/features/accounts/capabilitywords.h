// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/capabilities.h"
#include "ui/kit/formats.h"
#include "ui/kit/pill.h"

#include <QString>

namespace bursar::ui {

/// One product of the capability sheet in words.
struct CapabilityLine {
    QString product; ///< "Transactions"
    QString mark; ///< "Delivered", "Not offered", "Failed"
    Tone tone = Tone::Neutral;
    QString promise; ///< "Granted: yes · Offered: not known"
    QString delivery; ///< "412 entries, back to 3 May 2024, read 2 h ago"; why not
    bool operator==(const CapabilityLine&) const = default;
};
CapabilityLine describe(const details::Capability& capability, const Formats& formats);
CapabilityLine describe(const details::InstitutionCapability& capability, const Formats& formats);

QString productName(const products::Product& product);

} // namespace bursar::ui
