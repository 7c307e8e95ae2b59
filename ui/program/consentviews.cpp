// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/consentviews.h"

#include "app/consents/consents.h"
#include "app/profile/profile.h"

namespace bursar::ui {

QList<ConsentView> consentViewsOf(Profile& profile, Instant now)
{
    QHash<QString, QString> networks;
    for (const Network& network : profile.networks())
        networks.insert(network.id, network.name);
    const QList<links::Link> links(profile.links().begin(), profile.links().end());
    return describeConsents(profile.consents().facts(), links, *profile.accounts(), networks, now);
}

} // namespace bursar::ui
