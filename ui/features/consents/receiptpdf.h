// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "ui/kit/formats.h"

#include <QByteArray>

namespace bursar::ui {

/// A receipt to keep, on paper if need be: one page for each consent, with its proof when it was
/// revoked. Holds no amount and no token.
QByteArray receiptPdf(const QList<ConsentView>& views, const Formats& formats, Instant now);

/// The text of one page, for that and for tests.
QString receiptHtml(const ConsentView& view, const Formats& formats, Instant now);

} // namespace bursar::ui
