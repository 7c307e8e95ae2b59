// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace bursar::kit {

/// Takes every message of every category, debug too, as long as it lives: so that a test can prove
/// what is not in them. One at a time.
class LogCapture {
public:
    LogCapture();
    ~LogCapture();
    LogCapture(const LogCapture&) = delete;
    LogCapture& operator=(const LogCapture&) = delete;

    QStringList lines() const;

    /// The first of these texts that occurs in any message, as it is or percent-encoded or in
    /// base64; empty when none does.
    QByteArray leaked(const QList<QByteArray>& secrets) const;
};

} // namespace bursar::kit
