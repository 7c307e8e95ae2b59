// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/numberedname.h"

#include "app/base/literals.h"

#include <QFontMetricsF>

namespace bursar::ui {

QString elidedName(const QString& name, const QFontMetricsF& metrics, qreal available)
{
    const qsizetype number = name.lastIndexOf(u" •"_s);
    if (number > 0 && metrics.horizontalAdvance(name) > available) {
        const QString ending = name.sliced(number);
        const qreal room = available - metrics.horizontalAdvance(ending);
        const QString start = metrics.elidedText(name.first(number), Qt::ElideRight, room);
        if (!start.isEmpty())
            return start + ending;
    }
    return metrics.elidedText(name, Qt::ElideRight, available);
}

} // namespace bursar::ui
