// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"

#include <QWidget>

namespace bursar::ui {

class Button;
class KeyValueGrid;

/// What each kind of data that a consent shares holds, field by field, once it is opened.
class DataKinds : public QWidget {
    Q_OBJECT

public:
    explicit DataKinds(QWidget* parent = nullptr);

    void set(const ConsentView& view);

private:
    Button* m_toggle;
    KeyValueGrid* m_fields;
};

} // namespace bursar::ui
