// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/reveal.h"

#include "app/base/clock.h"
#include "ui/kit/display.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace bursar::ui {

using namespace std::chrono_literals;

Reveal::Reveal(Clock& clock, const Display& display, QWidget* of)
    : QObject(of)
    , m_clock(clock)
    , m_display(display)
    , m_of(of)
{
    of->installEventFilter(this);
    connect(&display, &Display::changed, this, [this] {
        if (m_display.formats().amountsAreHidden())
            end();
    });
    // All windows at once: another program, or the lock of the screen.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) {
            if (state != Qt::ApplicationActive)
                end();
        });
}

bool Reveal::begin()
{
    if (m_display.formats().amountsAreHidden() || !m_of->isVisible())
        return false;
    if (m_window != m_of->window()) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = m_of->window();
        m_window->installEventFilter(this);
    }
    m_until = m_clock.monotonic() + time;
    tick();
    return true;
}

void Reveal::end()
{
    if (!m_timer)
        return;
    m_timer.reset();
    Q_EMIT ended();
}

int Reveal::secondsLeft() const
{
    if (!m_timer)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.monotonic());
    return static_cast<int>(std::max(left, 0s).count());
}

void Reveal::tick()
{
    const auto left = m_until - m_clock.monotonic();
    if (left <= 0ms) {
        end();
        return;
    }
    m_timer = m_clock.callAfter(std::min<std::chrono::milliseconds>(left, 1s), [this] { tick(); });
    Q_EMIT ticked();
}

bool Reveal::eventFilter(QObject* watched, QEvent* event)
{
    const bool isHidden = watched == m_of && event->type() == QEvent::Hide;
    const bool isLeft = watched == m_window && event->type() == QEvent::WindowDeactivate;
    if (isHidden || isLeft)
        end();
    return QObject::eventFilter(watched, event);
}

} // namespace bursar::ui
