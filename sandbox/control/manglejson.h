// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/control/faults.h"
#include "sandbox/http/message.h"

namespace sandbox {

// The faults that need the document: types, enums, missing and null fields, repeated ids, failed
// accounts.
void mangleJson(Response& response, const FaultRule& rule, Faults& faults);

} // namespace sandbox
