// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/options.h"

#include "sandbox/base/text.h"

#include <chrono>
#include <functional>

namespace sandbox {
namespace {

struct Flag {
    std::string_view name;
    std::string_view value; // what it is called in the help; empty: it takes none
    std::string_view help;
    std::function<bool(Options&, const std::string&)> set;
};

template <typename Number>
std::function<bool(Options&, const std::string&)> number(
    Number Options::* member, std::int64_t low, std::int64_t high)
{
    return [=](Options& options, const std::string& text) {
        const auto value = wholeNumber(text);
        if (!value || *value < low || *value > high)
            return false;
        options.*member = static_cast<Number>(*value);
        return true;
    };
}

template <typename Number>
std::function<bool(Options&, const std::string&)> settingNumber(
    Number Setting::* member, std::int64_t low, std::int64_t high)
{
    return [=](Options& options, const std::string& text) {
        const auto value = wholeNumber(text);
        if (!value || *value < low || *value > high)
            return false;
        options.setting.*member = static_cast<Number>(*value);
        return true;
    };
}

bool setToday(Options& options, const std::string& text)
{
    const auto day = parseDay(text);
    if (!day || civilOf(*day).year < 2012 || civilOf(*day).year > 2099)
        return false;
    // Late enough for a day's business, so that the day is not empty.
    options.setting.now = *day * secondsPerDay + Seconds{20} * 3600;
    return true;
}

bool addFault(Options& options, const std::string& text)
{
    const auto rule = parseRule(text);
    if (rule)
        options.faults.push_back(*rule);
    return rule.has_value();
}

const std::vector<Flag>& flags()
{
    static const std::vector<Flag> table{
        {"--port", "N", "the network's port; 0 takes a free one (0)",
            number(&Options::port, 0, 65'535)},
        {"--seed", "N", "which people, amounts and ids there are (1)",
            settingNumber(&Setting::seed, 0, INT64_MAX)},
        {"--transactions", "N", "rows over the accounts of mikomo_1, up to 5000000 (a household)",
            settingNumber(&Setting::bulkRows, 0, 5'000'000)},
        {"--years", "N", "of history (10)", settingNumber(&Setting::years, 1, 30)},
        {"--today", "YYYY-MM-DD", "the last day of the data (today)", setToday},
        {"--fault", "KIND:ENDPOINT[:COUNT][:ARG]", "something that goes wrong; may be repeated",
            addFault},
        {"--rate", "N", "data calls a second, 0 for no limit (5)",
            number(&Options::perSecond, 0, 1'000'000)},
        {"--max-page", "N", "most rows in a page (500)", number(&Options::maxPage, 1, 1'000'000)},
        {"--id-token-seconds", "N", "life of an id_token (the provider's)",
            number(&Options::idTokenSeconds, 1, 86'400)},
        {"--code-seconds", "N", "life of an authorization code (300)",
            number(&Options::codeSeconds, 1, 86'400)},
        {"--state", "FILE",
            "keep consents in FILE, sealed with the client secret (they end with the program)",
            [](Options& options, const std::string& file) {
                options.stateFile = file;
                return !file.empty();
            }},
        {"--secret-stdin", "", "take the client secret from the first line of standard input",
            [](Options& options, const std::string&) { return options.secretFromStdin = true; }},
        {"--service-secret-stdin", "", "and the service's secret from the next line",
            [](Options& options, const std::string&) {
                return options.serviceSecretFromStdin = true;
            }},
        {"--watch-stdin", "", "end when standard input does",
            [](Options& options, const std::string&) { return options.watchStdin = true; }},
        {"--help", "", "this text",
            [](Options& options, const std::string&) { return options.help = true; }},
    };
    return table;
}

const Flag* findFlag(std::string_view name)
{
    for (const Flag& flag : flags())
        if (flag.name == name)
            return &flag;
    return nullptr;
}

Seconds realNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

} // namespace

std::optional<Options> parseOptions(const std::vector<std::string>& arguments, std::string& error)
{
    Options options;
    options.setting.now = realNow();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const Flag* flag = findFlag(argument.substr(0, equals));
        if (flag == nullptr) {
            error = "unknown option " + argument;
            return {};
        }
        std::string value;
        if (equals != std::string::npos) {
            value = argument.substr(equals + 1);
        } else if (!flag->value.empty()) {
            if (++i == arguments.size()) {
                error = argument + " needs a value";
                return {};
            }
            value = arguments[i];
        }
        if (!flag->set(options, value)) {
            error = "\"" + value + "\" is no value for " + std::string(flag->name);
            return {};
        }
    }
    return options;
}

std::string helpText()
{
    std::string text = "bursar-sandbox: an imitation of the Akoya network on loopback\n\n"
                       "Prints one line of JSON with its addresses when it is ready.\n\n";
    for (const Flag& flag : flags()) {
        std::string left = "  " + std::string(flag.name);
        if (!flag.value.empty())
            left.append(" ").append(flag.value);
        left.append(left.size() < 36 ? 36 - left.size() : 1, ' ');
        text.append(left).append(flag.help).append("\n");
    }
    return text;
}

} // namespace sandbox
