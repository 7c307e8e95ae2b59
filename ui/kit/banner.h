// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/kit/errortext.h"
#include "ui/kit/pill.h"

#include <QFrame>

class QVBoxLayout;

namespace bursar::ui {

class Button;
class DetailsBox;
class Label;

/// A remark above a page: icon, sentence, next step, details. Hidden until it has something to say.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// `title`: whom it concerns, an institution's name; may be empty. Empty `button`: none.
    void show(Tone tone, const QString& title, const QString& sentence, const QString& button = {});
    /// A failure in the words of errortext; the button is its next step.
    void show(const Error& error, const QString& title, const QString& when);
    void clear();

Q_SIGNALS:
    /// The button of the first form of show().
    void triggered();
    /// The button of the second; CopyDetails is done by the banner itself.
    void nextStep(bursar::ui::NextStep step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    std::optional<NextStep> m_step;
    Label* m_title;
    Label* m_sentence;
    Button* m_button;
    DetailsBox* m_details;
};

} // namespace bursar::ui
