// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/manage/appdraft.h"
#include "ui/kit/pill.h"

#include <QString>

namespace bursar::ui {

// The network's own words in a person's.

QString productName(const QString& product); ///< "transactions": "Transactions"; unknown: as sent
QString productNames(const QStringList& products);
QString accountKinds(const QStringList& categories);
QString notificationName(const QString& type); ///< "CONSENT_REVOKED": "Consent revoked at the bank"

struct StatusWords {
    QString text;
    Tone tone = Tone::Neutral;
};
StatusWords subscriptionWords(const QString& status);

QString draftSentence(DraftProblem problem);
/// Why the network did not do it; what the bank's own sentences would say wrongly.
QString manageSentence(const Error& error);

} // namespace bursar::ui
