// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

class QString;

namespace bursar {

// All categories, in one place. Switched by QT_LOGGING_RULES or the settings; debug is off by
// default. No message carries a secret, an amount, a payee, an account number or a body: see
// docs/threat-model.md.
Q_DECLARE_LOGGING_CATEGORY(lcNet) // bursar.net: one line per exchange, allow-listed fields
Q_DECLARE_LOGGING_CATEGORY(lcAuth) // bursar.auth: flows and token keeping, without tokens
Q_DECLARE_LOGGING_CATEGORY(lcStore) // bursar.store
Q_DECLARE_LOGGING_CATEGORY(lcSync) // bursar.sync
Q_DECLARE_LOGGING_CATEGORY(lcUi) // bursar.ui

/// Sends all messages, as one JSON object a line, to `file` (rotated at 5 MB, one old file kept),
/// and warnings to stderr too. Any thread may log. False when the file cannot be opened; then
/// stderr alone is used.
bool logToFile(const QString& file);

} // namespace bursar
