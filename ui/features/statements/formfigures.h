// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace bursar::documents {
struct Document;
}

namespace bursar::ui {

class Formats;
class KeyValueGrid;

/// What the bank tells of a tax form beside its paper, or without any. Takes half of its parent's
/// room at most: the paper, or why there is none, is below.
class FormFigures : public QScrollArea {
    Q_OBJECT

public:
    explicit FormFigures(QWidget* parent);

    /// Null, and a statement, tell nothing.
    void set(const documents::Document* document, const Formats& formats);
    bool isEmpty() const { return m_isEmpty; }
    /// Stays hidden while it is empty.
    void open(bool isOpen);

private:
    KeyValueGrid* m_grid;
    bool m_isEmpty = true;
};

} // namespace bursar::ui
