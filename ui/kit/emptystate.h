// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <QWidget>

namespace bursar::ui {

class Button;
class Label;

/// A page with nothing on it says why, and what to do: picture, sentence, button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void set(Icon icon, const QString& title, const QString& sentence, const QString& button = {});
    /// Something to fill in, between the sentence and the button. Takes it.
    void addField(QWidget* field);

Q_SIGNALS:
    void triggered();

private:
    class Picture;
    Picture* m_picture;
    Label* m_title;
    Label* m_sentence;
    Button* m_button;
};

} // namespace bursar::ui
