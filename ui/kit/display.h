// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/formats.h"

#include <QObject>

namespace bursar::ui {

/// How values are shown now, for every widget that shows one. Each keeps a reference and paints
/// again on changed(). Hiding amounts hides them everywhere at once. GUI thread.
class Display : public QObject {
    Q_OBJECT

public:
    explicit Display(const QLocale& locale = QLocale(), QObject* parent = nullptr);

    const Formats& formats() const { return m_formats; }
    void setAmountsHidden(bool hidden);
    void setLocale(const QLocale& locale);

Q_SIGNALS:
    void changed();

private:
    Formats m_formats;
};

} // namespace bursar::ui
