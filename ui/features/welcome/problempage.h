// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/kit/errortext.h"

#include <QWidget>

namespace bursar::ui {

class Button;
class DetailsBox;
class Label;

/// Instead of everything: Bursar could not open the data. One sentence, one next step.
class ProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);

    void show(const Error& error, const QString& when);

Q_SIGNALS:
    void retryRequested();
    void nextStepRequested(bursar::ui::NextStep step); ///< what is neither retrying nor copying
    void quitRequested();

private:
    Label* m_title;
    Label* m_sentence;
    DetailsBox* m_details;
    Button* m_next;
    Button* m_retry;
    NextStep m_step = NextStep::Retry;
};

} // namespace bursar::ui
