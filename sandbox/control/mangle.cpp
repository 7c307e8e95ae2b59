// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/mangle.h"

#include "sandbox/control/manglejson.h"

#include <algorithm>
#include <cstdlib>

namespace sandbox {
namespace {

std::size_t bytesOr(const std::string& arg, std::size_t otherwise)
{
    return arg.empty() ? otherwise
                       : static_cast<std::size_t>(std::strtoull(arg.c_str(), nullptr, 10));
}

// A comma too many in the middle, and no end.
void breakJson(std::string& body)
{
    if (body.empty())
        return;
    const std::size_t middle = body.find(',', body.size() / 2);
    body.insert(middle == std::string::npos ? body.size() / 2 : middle, ",,}");
    body.pop_back();
}

// What a gateway in front of the API answers with, on its bad days: 200 and a page.
constexpr std::string_view gatewayPage =
    "<!DOCTYPE html><html><head><title>Service notice</title></head><body><h1>Please wait</h1>"
    "<p>Your request is being checked.</p></body></html>";

void changeJson(Response& response, const FaultRule& rule, Faults& faults)
{
    if (response.contentType.starts_with("application/json"))
        mangleJson(response, rule, faults);
}

} // namespace

void mangle(Response& response, const FaultRule& rule, Faults& faults)
{
    switch (rule.kind) {
    case FaultKind::Cut:
        response.delivery.cutAfter =
            std::min(bytesOr(rule.arg, response.body.size() / 2), response.body.size());
        break;
    case FaultKind::Truncate:
        response.body.resize(response.body.size() * 3 / 5);
        break;
    case FaultKind::Trickle:
        response.delivery.trickle = std::chrono::milliseconds(bytesOr(rule.arg, 2000));
        break;
    case FaultKind::Malformed:
        breakJson(response.body);
        break;
    case FaultKind::Html:
        response.status = 200;
        response.contentType = "text/html; charset=utf-8";
        response.body = gatewayPage;
        break;
    case FaultKind::Partial:
    case FaultKind::WrongTypes:
    case FaultKind::UnknownEnum:
    case FaultKind::Absent:
    case FaultKind::NullFields:
    case FaultKind::Duplicates:
    case FaultKind::Miscount:
        changeJson(response, rule, faults);
        break;
    case FaultKind::Delay:
    case FaultKind::Status:
    case FaultKind::Echo:
    case FaultKind::TooMany:
    case FaultKind::SamePage:
    case FaultKind::ExpireTokens:
    case FaultKind::RotateAway:
    case FaultKind::RefuseConnections:
    case FaultKind::Redirect:
    case FaultKind::LieAfterRevoke:
    case FaultKind::Document:
    case FaultKind::AuthError:
        break;
    }
}

} // namespace sandbox
