// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idp/pages.h"

#include "sandbox/base/text.h"
#include "sandbox/idp/pagestyle.h"

namespace sandbox {
namespace {

constexpr std::string_view neutral = "#3A4652";

// The frame of all pages. `body` is HTML already.
std::string page(std::string_view title, std::string_view wordmark, std::string_view colour,
    std::string_view body)
{
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    html.append(escapeText(title)).append("</title>\n<style>");
    html.append(pageStyle)
        .append(":root{--brand:")
        .append(colour)
        .append("}\n</style>\n</head>\n<body>\n<main>\n");
    html.append("<p class=\"brand\">").append(escapeText(wordmark)).append("</p>\n");
    return html.append(body).append("</main>\n</body>\n</html>\n");
}

std::string bankPage(const Flow& flow, std::string_view title, std::string_view body)
{
    const Provider& provider = *flow.authorization.provider;
    return page(std::string(title).append(" - ").append(provider.name), provider.wordmark,
        provider.colour, body);
}

std::string beginForm(const Flow& flow, std::string_view step)
{
    return "<form method=\"post\" action=\"/auth/" + flow.id + "/" + std::string(step)
        + "\">\n<input type=\"hidden\" name=\"csrf\" value=\"" + flow.csrf + "\">\n";
}

std::string declineForm(const Flow& flow, std::string_view label)
{
    return beginForm(flow, "decline") + "<button class=\"quiet\" id=\"decline\" type=\"submit\">"
        + std::string(label) + "</button>\n</form>\n";
}

std::string problemBox(std::string_view problem)
{
    if (problem.empty())
        return {};
    return "<p class=\"problem\" role=\"alert\">" + escapeText(problem) + "</p>\n";
}

// The data clusters of the Consent API in words (akoya-api.md 6.1).
constexpr std::string_view sharedData =
    "<ul>\n<li>Account details: names, types, masked numbers, rates</li>\n"
    "<li>Balances</li>\n<li>Transactions</li>\n<li>Investments: holdings and orders</li>\n"
    "<li>Statements</li>\n<li>Payment details: routing and account numbers</li>\n"
    "<li>Your name, address, phone and e-mail</li>\n</ul>\n";

} // namespace

std::string loginPage(const Flow& flow, std::string_view userName, std::string_view problem)
{
    const std::string name = escapeText(flow.authorization.provider->name);
    return bankPage(flow, "Sign in",
        "<h1>Sign in to " + name + "</h1>\n" + problemBox(problem) + beginForm(flow, "login")
            + "<label for=\"username\">User name</label>\n"
              "<input type=\"text\" id=\"username\" name=\"username\" autocomplete=\"username\" "
              "autocapitalize=\"none\" spellcheck=\"false\" required"
            + std::string(problem.empty() ? " autofocus" : "") + " value=\""
            + escapeAttribute(userName)
            + "\">\n<label for=\"password\">Password</label>\n"
              "<input type=\"password\" id=\"password\" name=\"password\" "
              "autocomplete=\"current-password\" "
              "required"
            + std::string(problem.empty() ? "" : " autofocus")
            + ">\n<button class=\"primary\" type=\"submit\">Sign in →</button>\n</form>\n"
            + declineForm(flow, "Cancel")
            + "<p class=\"muted small\" style=\"margin-top:14px\">Practice bank: try <b>"
            + std::string(flow.authorization.provider->id)
            + "_1</b>. The password is the user name.</p>\n");
}

std::string termsPage(const Flow& flow, const App& app)
{
    const std::string bank = escapeText(flow.authorization.provider->name);
    const std::string name = escapeText(app.name);
    return bankPage(flow, "Terms",
        "<h1>Share your data with <b>" + name
            + "</b></h1>\n<div class=\"terms-disclaimer\" role=\"region\" "
              "aria-label=\"Terms of sharing\">\n<p>"
            + name + ", by " + escapeText(app.organisation) + ", asks " + bank + " for:</p>\n"
            + std::string(sharedData) + "<p>" + bank + " sends it through the Akoya network. "
            + name
            + " cannot move money. You choose the accounts on the next page, and you can stop "
              "sharing at any "
              "time, here or in "
            + name + ".</p>\n</div>\n" + beginForm(flow, "terms")
            + "<button class=\"primary\" type=\"submit\" name=\"next\" value=\"#accounts\" "
              "autofocus>Next</button>\n"
              "</form>\n"
            + declineForm(flow, "Decline"));
}

std::string accountsPage(const Flow& flow, const App& app,
    const std::vector<AccountChoice>& accounts, std::string_view problem)
{
    std::string list = "<fieldset>\n<legend>Accounts to share</legend>\n";
    std::size_t number = 0;
    for (const AccountChoice& account : accounts) {
        const std::string id = "account-" + std::to_string(++number);
        list.append("<div class=\"account\"><input type=\"checkbox\" id=\"").append(id);
        list.append("\" name=\"account\"").append(problem.empty() ? " checked" : "");
        list.append(" value=\"").append(escapeAttribute(account.id));
        list.append("\"><label for=\"").append(id).append("\">").append(escapeText(account.name));
        list.append(" (*****").append(escapeText(account.lastFour)).append(")</label></div>\n");
    }
    list += "</fieldset>\n";
    return bankPage(flow, "Choose accounts",
        "<h1>Choose the accounts to share with <b>" + escapeText(app.name) + "</b></h1>\n"
            + problemBox(problem) + beginForm(flow, "accounts") + list
            + "<p class=\"muted\">Balances, transactions, statements and account details. You can "
              "stop at any "
              "time.</p>\n<button class=\"primary\" id=\"accounts-approve\" "
              "type=\"submit\">Approve</button>\n"
              "</form>\n"
            + declineForm(flow, "Decline"));
}

std::string problemPage(std::string_view sentence)
{
    return page("Sign-in problem", "Akoya", neutral,
        "<h1><b>This sign-in cannot go on</b></h1>\n<p class=\"problem\" role=\"alert\">"
            + escapeText(sentence)
            + "</p>\n<p class=\"muted\">Close this page and start again in the app that sent you "
              "here.</p>\n");
}

std::string uselessPage()
{
    return page("Log in", "Akoya", neutral,
        "<h1>Log in to your account</h1>\n<p class=\"muted\">No sign-in method is "
        "available.</p>\n");
}

} // namespace sandbox
