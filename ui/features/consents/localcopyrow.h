// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/localcopy.h"

#include <QWidget>

class QComboBox;

namespace bursar::ui {

class Button;
class Formats;
class Label;

/// What this computer keeps of a consent's data, how long it is to be kept after the end, and the
/// way to erase it.
class LocalCopyRow : public QWidget {
    Q_OBJECT

public:
    explicit LocalCopyRow(QWidget* parent = nullptr);

    /// `canErase`: the consent is over, so nothing would be forgotten.
    void set(const LocalCopy& copy, bool canErase, const Formats& formats);

Q_SIGNALS:
    void keepForRequested(std::optional<int> days);
    void eraseRequested();

private:
    Label* m_words;
    Label* m_after;
    QComboBox* m_days;
    Button* m_erase;
};

} // namespace bursar::ui
