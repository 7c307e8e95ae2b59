// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/erasurereceipt.h"

#include "app/base/literals.h"
#include "ui/features/consents/erasetext.h"
#include "ui/features/consents/receipthtml.h"
#include "ui/features/consents/tr.h"

namespace bursar::ui {

using namespace consentstext;

namespace {

QString scopeText(ErasureScope scope)
{
    switch (scope) {
    case ErasureScope::Data:
        return Tr::tr("All data of one login");
    case ErasureScope::Consent:
        return Tr::tr("The history of one consent");
    case ErasureScope::Institution:
        break;
    }
    return Tr::tr("All data of one login, and the record of its consents");
}

} // namespace

QString erasureHtml(const Erasure& one, const Formats& formats, Instant now)
{
    using namespace receipthtml;
    const QString asked = one.order.cause == Cause::Person
        ? Tr::tr("you", "who asked for something to be erased")
        : Tr::tr("the time that you set for it", "who asked for something to be erased");
    QString facts = row(Tr::tr("What"), scopeText(one.order.scope))
        + row(Tr::tr("Asked for by"), asked)
        + row(Tr::tr("Asked for at"), formats.moment(one.order.at));
    if (one.doneAt)
        facts += row(Tr::tr("Done at"), formats.moment(*one.doneAt));
    QString parts;
    const QStringList erased = erasedParts(one);
    for (const QString& part : erased)
        parts += u"<li>"_s + part.toHtmlEscaped() + u"</li>"_s;
    if (parts.isEmpty())
        parts = u"<li>"_s + Tr::tr("There was nothing to erase.").toHtmlEscaped() + u"</li>"_s;
    return u"<h2>"_s + Tr::tr("Receipt of an erasure").toHtmlEscaped() + u"</h2>"_s + table(facts)
        + heading(Tr::tr("Erased")) + u"<ul>"_s + parts + u"</ul>"_s
        + heading(Tr::tr("Looked for afterwards")) + u"<p>"_s
        + searchText(one, formats).toHtmlEscaped() + u"</p>"_s + u"<p>"_s
        + Tr::tr("The encrypted file was written anew, so that nothing stays in it unused.")
              .toHtmlEscaped()
        + u"</p>"_s + issued(formats, now);
}

} // namespace bursar::ui
