// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bursar::ui {

class SettingsSection;

/// What a person sets, subject below subject.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);

    /// Below those that are there; the page takes it.
    void addSection(SettingsSection* section);

private:
    QVBoxLayout* m_column;
};

} // namespace bursar::ui
