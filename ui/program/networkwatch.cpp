// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/networkwatch.h"

#include <QNetworkInformation>

namespace bursar::ui {

NetworkWatch::NetworkWatch(QObject* parent)
    : QObject(parent)
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](Reachability now) {
            if (now == Reachability::Online)
                Q_EMIT returned();
        });
}

} // namespace bursar::ui
