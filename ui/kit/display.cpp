// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/display.h"

namespace bursar::ui {

Display::Display(const QLocale& locale, QObject* parent)
    : QObject(parent)
    , m_formats(locale)
{
}

void Display::setAmountsHidden(bool hidden)
{
    if (hidden == m_formats.amountsAreHidden())
        return;
    m_formats = Formats(m_formats.locale(), hidden);
    Q_EMIT changed();
}

void Display::setLocale(const QLocale& locale)
{
    m_formats = Formats(locale, m_formats.amountsAreHidden());
    Q_EMIT changed();
}

} // namespace bursar::ui
