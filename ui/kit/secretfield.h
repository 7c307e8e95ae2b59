// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bursar {
class Secret;
}

namespace bursar::ui {

class Button;
class Label;

/// A number that is not for every eye: its name, its last digits or all of it, and a button that
/// asks for a copy. Masked it holds no more than its end, so nothing can be read out of it, also by
/// a screen reader. The text cannot be selected: a copy that nobody clears would be left.
class SecretField : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(const QString& name, QWidget* parent = nullptr);

    /// `end`: the last digits, may be empty.
    void setMasked(const QString& end);
    void setShown(const Secret& secret);
    bool isShown() const { return m_isShown; }
    /// What stands there now.
    QString text() const;

    Button* copyButton() const { return m_copy; }

private:
    QString m_name;
    Label* m_value;
    Button* m_copy;
    bool m_isShown = false;
};

} // namespace bursar::ui
