// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "ui/kit/formats.h"
#include "ui/kit/pill.h"

#include <QString>

namespace bursar::ui::consentstext {

// Everything that is said of consents, in words.

/// One of eight, and no other.
QString statusText(ConsentStatus status);
Tone statusTone(ConsentStatus status);
/// What that means now, in a sentence or two; empty where nothing more is to be said.
QString statusSentence(const ConsentView& view, const Formats& formats, Instant now);

/// A value, and where it comes from: "23 Nov 2026 (says the network)".
QString sourced(const QString& value, FieldSource source);

/// Where accounts, data and parties are from, and what is shared beside them.
QString sourcesText(const ConsentView& view, const Formats& formats);

QString clusterFields(DataCluster cluster); ///< what is in it, in plain words
QString partyRole(const ConsentGrant::Party& party, bool isApp);

/// Two quiet lines below the institution's name.
QString firstLine(const ConsentView& view, const Formats& formats);
QString secondLine(const ConsentView& view, const Formats& formats, Instant now);

/// "10 accounts and 7 kinds of data"
QString sharedText(const ConsentView& view, const Formats& formats);
QString eventText(const ConsentEvent& event, const Formats& formats);
QString noticeText(const ConsentNotice& notice, const Formats& formats);

/// The institution's name for the list, never empty.
QString institutionOf(const ConsentView& view);
/// "Everyday Checking •8123"; the id where no name is known.
QString accountText(const ConsentView::Account& account);

} // namespace bursar::ui::consentstext
