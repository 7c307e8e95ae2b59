// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/datause.h"

#include <QWidget>

class QGridLayout;

namespace bursar::ui {

class Display;

/// Per kind of data: was it granted, was it asked for, was it really used. Each answer is a word or
/// a sign with its own shape, and is read out.
class DataUseGrid : public QWidget {
    Q_OBJECT

public:
    explicit DataUseGrid(const Display& display, QWidget* parent = nullptr);

    void set(const QList<DataUse>& uses);

private:
    void refill();

    const Display& m_display;
    QList<DataUse> m_uses;
    QGridLayout* m_grid;
};

/// What the whole says: "2 kinds of data are granted and were never asked for."
QString dataUseSummary(const QList<DataUse>& uses);

/// Who says what is granted: "Granted: says the network." Empty where nobody does.
QString grantedSource(const QList<DataUse>& uses);

} // namespace bursar::ui
