// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/whenseen.h"

#include <QEvent>

#include <utility>

namespace bursar::ui {

WhenSeen::WhenSeen(QWidget* page, std::function<void()> work, QObject* owner)
    : QObject(owner)
    , m_page(page)
    , m_work(std::move(work))
{
    page->installEventFilter(this);
}

void WhenSeen::ask()
{
    m_isDue = !m_page || !m_page->isVisible();
    if (!m_isDue)
        m_work();
}

bool WhenSeen::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Show && std::exchange(m_isDue, false))
        m_work();
    return false;
}

} // namespace bursar::ui
