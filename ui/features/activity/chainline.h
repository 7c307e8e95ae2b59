// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/chaincheck.h"

#include <QWidget>

namespace bursar::ui {

class Button;
class ElidedLabel;
class Formats;

/// What the last check of the ledger's chain found, and a way to check again.
class ChainLine : public QWidget {
    Q_OBJECT

public:
    explicit ChainLine(QWidget* parent = nullptr);

    void set(const ChainCheck::State& state, const Formats& formats);
    QString text() const;

Q_SIGNALS:
    void checkRequested();

private:
    class Glyph;
    Glyph* m_glyph;
    ElidedLabel* m_text;
    Button* m_check;
};

/// In words: "Checked 12,345 entries at 10:42: the chain is unbroken."
QString chainWords(const ChainCheck::State& state, const Formats& formats);

} // namespace bursar::ui
