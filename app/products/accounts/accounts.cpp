// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/accounts/accounts.h"

#include "app/base/literals.h"

namespace bursar::accounts {

QString Account::displayName() const
{
    for (const QString* name : {&nickname, &productName, &description, &numberDisplay}) {
        if (!name->isEmpty())
            return *name;
    }
    return type;
}

QString Account::lastFour() const
{
    QString tail;
    for (qsizetype i = numberDisplay.size(); i-- > 0 && tail.size() < 4;) {
        if (!numberDisplay.at(i).isLetterOrNumber())
            break;
        tail.prepend(numberDisplay.at(i));
    }
    // "xxxx" or "****" alone shows nothing of the number.
    return tail.isEmpty() || tail.count(u'x', Qt::CaseInsensitive) == tail.size() ? QString()
                                                                                  : tail;
}

QString Account::numberedName() const { return accounts::numberedName(displayName(), lastFour()); }

QString numberedName(const QString& name, const QString& lastFour)
{
    return lastFour.isEmpty() || name.contains(lastFour) ? name : name + u" •"_s + lastFour;
}

} // namespace bursar::accounts
