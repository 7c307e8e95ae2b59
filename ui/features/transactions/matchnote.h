// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/matches.h"

#include <QWidget>

#include <optional>

namespace bursar::ui {

class Button;
class Formats;
class Label;

/// That a posted transaction was pending before, why Bursar holds the two for one, and the person's
/// say in it. Hidden while there is nothing to say.
class MatchNote : public QWidget {
    Q_OBJECT

public:
    explicit MatchNote(QWidget* parent = nullptr);

    void set(const std::optional<transactions::Match>& match, const Formats& formats);

Q_SIGNALS:
    void separateRequested(bool separated);

private:
    std::optional<transactions::Match> m_match;
    Label* m_text;
    Button* m_button;
};

} // namespace bursar::ui
