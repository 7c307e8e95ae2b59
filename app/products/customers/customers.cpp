// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/customers/customers.h"

#include "app/base/literals.h"

namespace bursar::customers {

namespace {

/// Those that are not empty, with `between` them.
QString joined(const QStringList& parts, const QString& between)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

} // namespace

QString Name::whole() const
{
    const QString person = joined({prefix, first, middle, last, suffix}, u" "_s);
    return person.isEmpty() ? company : person;
}

QStringList Address::envelope() const
{
    QStringList all = lines;
    all += joined({city, joined({region, postalCode}, u" "_s)}, u", "_s);
    all += country;
    all.removeAll(QString());
    return all;
}

QString Party::shown() const
{
    if (business && !business->name.isEmpty())
        return business->name;
    return name.company.isEmpty() ? name.whole() : name.company;
}

} // namespace bursar::customers
