// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bursar::ui {

class Button;
class Label;

/// "Details", one click away and copyable: what a helper needs to know of a failure.
class DetailsBox : public QWidget {
    Q_OBJECT

public:
    explicit DetailsBox(QWidget* parent = nullptr);

    void setText(const QString& text); ///< empty hides the box
    void copy() const;

private:
    Button* m_toggle;
    Button* m_copy;
    Label* m_text;
};

} // namespace bursar::ui
