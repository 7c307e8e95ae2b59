// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "app/consents/erasures.h"
#include "ui/kit/formats.h"

#include <QByteArray>

namespace bursar::ui {

/// Of what receipts are wanted.
struct Receipts {
    QList<ConsentView> consents;
    QList<Erasure> erasures; ///< those that are not over have none
};

/// Receipts to keep, on paper if need be: one page for each consent, with its proof when it was
/// revoked, and one for each erasure. Holds no amount and no token.
QByteArray receiptPdf(const Receipts& receipts, const Formats& formats, Instant now);

/// The text of one page, for that and for tests.
QString receiptHtml(const ConsentView& view, const Formats& formats, Instant now);

} // namespace bursar::ui
