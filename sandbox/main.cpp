// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/network.h"
#include "sandbox/options.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <thread>

namespace {

std::atomic<bool> stopWanted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "it is set in a signal handler");

void wantStop(int) { stopWanted = true; }

// Whoever started us holds the other end; when it dies, however it dies, reading ends.
void watchStdin()
{
    std::thread([] {
        while (std::cin.get() != EOF) { }
        stopWanted = true;
    }).detach();
}

int run(const std::vector<std::string>& arguments)
{
    std::string error;
    auto options = sandbox::parseOptions(arguments, error);
    if (!options) {
        std::fprintf(stderr, "bursar-sandbox: %s\n", error.c_str());
        return 2;
    }
    if (options->help) {
        std::fputs(sandbox::helpText().c_str(), stdout);
        return 0;
    }
    if (options->secretFromStdin && !std::getline(std::cin, options->clientSecret))
        return 2; // whoever started us is gone
    if (options->serviceSecretFromStdin && !std::getline(std::cin, options->serviceSecret))
        return 2;
    sandbox::Network network(*options);
    if (!network.start()) {
        std::fprintf(stderr, "bursar-sandbox: cannot listen on port %d\n", options->port);
        return 1;
    }
    std::signal(SIGINT, wantStop);
    std::signal(SIGTERM, wantStop);
    if (options->watchStdin)
        watchStdin();
    std::printf("%s\n", network.readyLine().c_str());
    std::fflush(stdout);
    while (!stopWanted)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    network.stop();
    // Kept connections would hold the destructors up for as long as their clients are silent;
    // answers that are on their way get a moment, and nothing here outlives the process.
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    std::fflush(nullptr);
    std::_Exit(0);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bursar-sandbox: %s\n", error.what());
        return 1;
    }
}
