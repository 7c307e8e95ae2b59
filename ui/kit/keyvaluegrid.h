// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fonts.h"

#include <QWidget>

#include <cstdint>

class QGridLayout;

namespace bursar::ui {

/// Names and values of one thing, for a details pane. A value can be selected and copied, and has
/// its name as accessible name.
class KeyValueGrid : public QWidget {
    Q_OBJECT

public:
    /// Stacked: the value below its name, for names and values without spaces in a narrow pane.
    enum class Form : std::uint8_t { Beside, Stacked };
    explicit KeyValueGrid(Form form = Form::Beside, QWidget* parent = nullptr);

    struct Row {
        QString key;
        QString value; ///< empty: the row is left out
        Type type = Type::Body;
        bool operator==(const Row&) const = default;
    };
    /// The same rows again change nothing: what is selected in them stays so.
    void set(const QList<Row>& rows);
    /// All keys as wide as the widest may be: for grids below each other.
    void alignKeys();

private:
    QWidget* makeValue(const Row& row);

    Form m_form;
    QList<Row> m_rows;
    QGridLayout* m_grid;
};

} // namespace bursar::ui
