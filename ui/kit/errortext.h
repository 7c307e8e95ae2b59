// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/kit/pill.h"

#include <QString>

#include <cstdint>

namespace bursar::ui {

/// What a person can do about a failure. The page that shows it knows how to do it.
enum class NextStep : std::uint8_t {
    Retry,
    SignInAgain,
    CheckCredentials,
    ChooseInstitution,
    UseBrowser,
    UnlockKeychain, ///< asks the keychain again, which asks the person
    GetNewest, ///< of Bursar
    CopyDetails, ///< for whoever helps
    Dismiss, ///< nothing is lost and nothing needs doing
};
inline constexpr int nextStepCount = static_cast<int>(NextStep::Dismiss) + 1;

/// Its button's text.
QString label(NextStep step);

/// Where a failure is shown. Never a dialog for what retries by itself.
enum class Place : std::uint8_t {
    Inline, ///< beside what the person just did
    Banner, ///< above the page that it touches
    Attention, ///< in the list of what waits for the person; Bursar goes on by itself
    StartPage, ///< instead of the window's content: nothing works without it
};

/// A failure in words (design.md section 6): the one table, errortext.cpp.
struct ErrorText {
    QString sentence;
    NextStep next;
    Place place;
    Tone tone;
};
ErrorText describe(ErrorKind kind);

/// Code, request id, time, cause: for the Details box and for copying. Redacted by whoever made the
/// error.
QString detailsOf(const Error& error, const QString& when);

} // namespace bursar::ui
