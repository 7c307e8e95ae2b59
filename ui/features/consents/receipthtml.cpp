// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/receipthtml.h"

#include "app/base/literals.h"
#include "ui/features/consents/tr.h"

namespace bursar::ui::receipthtml {

using consentstext::Tr;

QString row(const QString& key, const QString& value)
{
    return u"<tr><td width='30%' style='color:#5c6975'>%1</td><td>%2</td></tr>"_s.arg(
        key.toHtmlEscaped(), value.toHtmlEscaped());
}

QString table(const QString& rows)
{
    return u"<table width='100%' cellspacing='4'>"_s + rows + u"</table>"_s;
}

QString heading(const QString& text) { return u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s; }

QString issued(const Formats& formats, Instant now)
{
    return u"<p style='color:#5c6975'>"_s
        + Tr::tr("Issued by Bursar on this computer at %1.", "a time")
              .arg(formats.moment(now))
              .toHtmlEscaped()
        + u"</p>"_s;
}

} // namespace bursar::ui::receipthtml
