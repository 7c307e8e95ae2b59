// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace bursar::ui {

class Button;
class Label;

/// Sign in elsewhere and bring the address back. Serves both ways: the browser with a listener
/// needs the field only when the listener hears nothing.
class PastePanel : public QWidget {
    Q_OBJECT

public:
    explicit PastePanel(QWidget* parent = nullptr);

    void begin();
    void setError(const QString& sentence); ///< empty: none

Q_SIGNALS:
    void openRequested(); ///< the sign-in page, in the browser
    void addressGiven(const QString& address);
    void cancelled();

private:
    void submit();

    QLineEdit* m_field;
    Label* m_error;
    Button* m_continue;
};

} // namespace bursar::ui
