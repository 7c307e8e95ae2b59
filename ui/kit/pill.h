// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

#include <cstdint>

class QPainter;

namespace bursar::ui {

enum class Tone : std::uint8_t { Neutral, Accent, Good, Warning, Danger };

/// Text and ground colours of a tone.
struct ToneColors {
    Role text;
    Role ground;
};
ToneColors toneColors(Tone tone);

/// A short status in a coloured capsule. The text carries the meaning, the colour only helps.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(Tone tone, const QString& text, QWidget* parent = nullptr);

    void set(Tone tone, const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    QString m_text;
};

/// The same for delegates: the size of a pill with this text, and drawing one.
QSize pillSize(const QString& text);
void drawPill(
    QPainter& painter, const QRect& rect, Tone tone, const QString& text, const QPalette& palette);

} // namespace bursar::ui
