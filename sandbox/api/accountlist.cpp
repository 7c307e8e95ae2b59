// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/accountlist.h"

#include "sandbox/wire/accountwriter.h"

namespace sandbox {

Response accountList(const ProductCall& call, Level level)
{
    std::vector<const Account*> accounts = call.accounts();
    if (const auto wanted = call.request.query.get("accountIds")) {
        accounts.clear();
        for (const std::string_view id : split(*wanted, ',')) {
            if (!isPlainId(id))
                return invalidInput();
            const Account* account = call.account(id);
            if (account == nullptr)
                return accountNotFound();
            accounts.push_back(account);
        }
    }
    const bool partial = call.person->user.traits.partial && !accounts.empty();
    const AccountStyle style{level, call.standard, call.v3};
    JsonText json;
    json.beginObject();
    json.key("accounts");
    json.beginArray();
    for (const Account* account : accounts) {
        if (partial && account == accounts.back())
            writeFailedAccount(json, *account);
        else
            writeAccount(json, *call.person, *account, style);
    }
    json.endArray();
    json.endObject();
    return jsonResponse(partial ? 206 : 200, json.take());
}

} // namespace sandbox
