// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"

class QFormLayout;
class QVBoxLayout;

namespace bursar::ui {

/// One subject of the settings: a title, and rows below it.
class SettingsSection : public Card {
    Q_OBJECT

public:
    explicit SettingsSection(const QString& title, QWidget* parent = nullptr);

protected:
    /// A control with its name before it.
    void addRow(const QString& name, QWidget* control);
    /// Over the whole width.
    void addWide(QWidget* widget);
    /// A sentence that explains what is above it.
    void addHint(const QString& sentence);

private:
    QFormLayout* m_rows;
};

} // namespace bursar::ui
