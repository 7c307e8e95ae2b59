// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/control/faults.h"
#include "sandbox/http/message.h"

namespace sandbox {

// Damages a finished answer as the rule says. Kinds that act before or around the handler are not
// for here and leave it alone; so does a JSON fault on an answer that is not JSON.
void mangle(Response& response, const FaultRule& rule, Faults& faults);

} // namespace sandbox
