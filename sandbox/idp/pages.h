// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/provider.h"
#include "sandbox/idp/clients.h"
#include "sandbox/idp/flows.h"

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// The provider's pages (akoya-api.md 2.4): plain HTML without a script or anything loaded, and with
// the element names that public tests of the real ones rely on. Everything that is shown is
// escaped.
std::string loginPage(const Flow& flow, std::string_view userName, std::string_view problem);
std::string termsPage(const Flow& flow, const App& app);

struct AccountChoice {
    std::string id;
    std::string name;
    std::string lastFour;
};
std::string accountsPage(const Flow& flow, const App& app,
    const std::vector<AccountChoice>& accounts, std::string_view problem);

// What Akoya shows when it must not send the browser anywhere: the sentence, and nothing to go on
// with.
std::string problemPage(std::string_view sentence);
// What it shows when no bank was named: a sign-in that leads nowhere (akoya-api.md 2.3).
std::string uselessPage();

} // namespace sandbox
