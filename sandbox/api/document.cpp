// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/document.h"

#include "sandbox/base/seal.h"
#include "sandbox/base/secrets.h"
#include "sandbox/state.h"
#include "sandbox/wire/statementsheet.h"

#include <algorithm>

namespace sandbox {
namespace {

constexpr Seconds ticketSeconds = 300;
constexpr std::size_t megabyte = 1'000'000;

const std::string& ticketKey()
{
    static const std::string key = randomBytes(32);
    return key;
}

// "password=1234" -> "1234"
std::string valueOf(const std::string& fault, std::string_view otherwise)
{
    const std::size_t at = fault.find('=');
    return at == std::string::npos ? std::string(otherwise) : fault.substr(at + 1);
}

// It says that it is a PDF, and nothing more of it can be read.
void damage(std::string& bytes)
{
    for (std::size_t at = 9; at < bytes.size(); ++at)
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
}

Response fetch(State& state, const Request& request)
{
    // A real store of documents takes signed addresses only, and refuses a second authorization.
    if (request.header("authorization"))
        return textResponse(400, "Only one auth mechanism allowed");
    const auto sealed = base64Decode(request.segments[1]);
    const auto ticket = sealed ? unseal(*sealed, ticketKey()) : std::nullopt;
    if (!ticket)
        return textResponse(403, "Forbidden");
    const auto parts = split(*ticket, '\n');
    if (wholeNumber(parts.at(4)).value_or(0) < state.clock.now())
        return textResponse(403, "Request has expired");
    const PersonPtr person = state.world.person(*findProvider(parts.at(0)), std::string(parts[1]));
    const Account* account = person->find(parts.at(2));
    const auto all = statementsOf(*person, *account);
    const auto it = std::ranges::find(all, parts.at(3), &Statement::id);
    return documentResponse(
        request, statementPdf(*person, *account, *it, documentOptions(request)), it->id);
}

} // namespace

PdfOptions documentOptions(const Request& request)
{
    const std::string& fault = request.documentFault;
    PdfOptions options;
    if (fault.starts_with("password"))
        options.password = valueOf(fault, "8123");
    if (fault.starts_with("huge"))
        options.blanks =
            static_cast<std::size_t>(wholeNumber(valueOf(fault, "200")).value_or(200)) * megabyte;
    return options;
}

Response documentResponse(const Request& request, Pdf pdf, std::string_view name)
{
    Response response{.status = 200, .contentType = "application/pdf"};
    response.headers = {
        {"Content-Disposition", "attachment; filename=\"" + std::string(name) + ".pdf\""},
        {"Cache-Control", "no-store"}};
    if (request.documentFault == "empty")
        return response;
    if (request.documentFault == "damaged")
        damage(pdf.bytes);
    response.body = std::move(pdf.bytes);
    response.delivery.blanksAt = pdf.blanksAt;
    response.delivery.blanks = pdf.blanks;
    return response;
}

Response documentElsewhere(
    const ProductCall& call, const Account& account, const Statement& statement)
{
    const std::string ticket = std::string(call.person->provider->id) + "\n"
        + call.person->user.name + "\n" + account.id + "\n" + statement.id + "\n"
        + std::to_string(call.state.clock.now() + ticketSeconds);
    // The same program under another name: to a client that is another host.
    const std::string port = call.state.base.substr(call.state.base.rfind(':'));
    return redirectTo(
        302, "http://localhost" + port + "/documents/" + base64Url(seal(ticket, ticketKey())));
}

void addDocuments(Router& router, State& state)
{
    router.add("documents", {"GET"}, "/documents/*",
        [&state](const Request& request) { return fetch(state, request); });
}

} // namespace sandbox
