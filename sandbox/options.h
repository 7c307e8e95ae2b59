// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/control/rule.h"
#include "sandbox/data/setting.h"

#include <optional>
#include <string>
#include <vector>

namespace sandbox {

struct Options {
    int port = 0; // 0: a free one
    Setting setting;
    std::vector<FaultRule> faults;
    int perSecond = 5; // data calls of one client; 0: no limit (akoya-api.md 1)
    std::int64_t maxPage = 500; // rows
    std::int64_t defaultPage = 50; // rows, where no limit is asked for
    Seconds idTokenSeconds = 0; // 0: the provider's habit
    Seconds codeSeconds = 300;
    std::string stateFile; // consents outlive the program in it; empty: they do not
    bool watchStdin = false;
    bool secretFromStdin = false;
    bool serviceSecretFromStdin = false;
    std::string serviceSecret; // as clientSecret
    std::string clientSecret; // empty: the environment's, or the documented one
    bool help = false;
};

// Absent, with a sentence in `error`, when an argument is not understood.
std::optional<Options> parseOptions(const std::vector<std::string>& arguments, std::string& error);
std::string helpText();

} // namespace sandbox
