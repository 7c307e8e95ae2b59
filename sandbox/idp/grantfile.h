// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/idp/grants.h"

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

// The consents of earlier runs, in a file: a demo that forgot them would ask for a sign-in at every
// start. Sealed with the app's secret (AES-256-GCM), because refresh tokens and account ids are in
// it.
class GrantFile {
public:
    // An empty path: nothing is kept.
    GrantFile(std::string path, std::string_view clientSecret);

    // Nothing when the file is not there, is not whole, or was sealed with another secret.
    std::vector<Grant> load() const;
    // From the next save() on.
    void sealWith(std::string_view clientSecret);
    // Whole or not at all. A failure is told on stderr: the demo goes on without a memory.
    void save(const std::vector<Grant>& grants) const;

private:
    std::string m_path;
    std::string m_key;
};

} // namespace sandbox
