// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/overview/historyview.h"

#include "ui/features/overview/tr.h"

namespace bursar::ui {

using overviewtext::Tr;

std::optional<QString> waitingWords(const HistoryView& view)
{
    if (view.hasFailed)
        return Tr::tr("This could not be read from the store. It is tried again with the next "
                      "reading.");
    if (!view.histories)
        return Tr::tr("Being put together…");
    if (view.isReading)
        return Tr::tr("A bank is being read; what it tells will be here.");
    return {};
}

} // namespace bursar::ui
