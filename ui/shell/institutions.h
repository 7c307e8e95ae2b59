// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/profile/profile.h"
#include "ui/kit/formats.h"
#include "ui/kit/mark.h"

#include <QList>
#include <QString>

namespace bursar::ui {

/// One line under INSTITUTIONS.
struct InstitutionItem {
    LinkId id;
    QString name;
    Mark mark = Mark::Good;
    QString note; ///< how old, or what state: "2 h", "sign in again"
    QString state; ///< the whole sentence, for the tool tip and a screen reader
    bool canRefresh = true;
    bool canSignIn = true;
    bool canUnlink = true;

    bool operator==(const InstitutionItem&) const = default;
};

InstitutionItem present(const Link& link, const Formats& formats, Instant now);
QList<InstitutionItem> present(const QList<Link>& links, const Formats& formats, Instant now);

/// What the status bar says of all links together.
struct StatusInfo {
    Mark mark = Mark::Ended;
    QString state; ///< "All institutions up to date"
    QString detail; ///< "Last refresh 10:42 · 3 institutions · 41 requests"
};
/// `requests`: calls made since the program started.
StatusInfo presentStatus(
    const QList<Link>& links, std::int64_t requests, const Formats& formats, Instant now);

} // namespace bursar::ui
