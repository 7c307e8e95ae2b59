// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bursar::ui {

/// Tells when the computer is connected again, where the system tells that. GUI thread.
class NetworkWatch : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void returned();
};

} // namespace bursar::ui
