// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentapi.h"

#include <QWidget>

class QHBoxLayout;

namespace bursar::ui {

/// Who has a part in a consent, from the provider to this app, with arrows in the direction in
/// which the data goes.
class PartyRow : public QWidget {
    Q_OBJECT

public:
    explicit PartyRow(QWidget* parent = nullptr);

    void set(const QList<ConsentGrant::Party>& parties);

private:
    QHBoxLayout* m_row;
};

} // namespace bursar::ui
