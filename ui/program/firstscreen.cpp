// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/firstscreen.h"

#include "app/base/log.h"

#include <QEvent>
#include <QWidget>

namespace bursar::ui {

FirstScreen::FirstScreen(QWidget& window)
    : m_window(&window)
{
}

void FirstScreen::isReady()
{
    if (std::exchange(m_isDone, true) || !m_window)
        return;
    m_window->installEventFilter(this);
    m_window->update();
}

bool FirstScreen::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest) {
        m_window->removeEventFilter(this);
        const auto note = [] { qCInfo(lcUi) << "the first screen is shown"; };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection); // behind the painting
    }
    return false;
}

} // namespace bursar::ui
