// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/customers/changes.h"

#include "app/base/literals.h"

#include <algorithm>

namespace bursar::customers {

namespace {

/// Something comparable: its text, and what must be equal for it to be the same.
struct Told {
    QString text;
    QString key;
    QString type; ///< "HOME": what a new one of the same type replaces
};

QString letters(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toCaseFolded();
    }
    return kept;
}

QString digits(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isDigit())
            kept += c;
    }
    return kept.isEmpty() ? letters(text) : kept;
}

QList<Told> told(const QList<Address>& addresses)
{
    QList<Told> all;
    for (const Address& one : addresses) {
        const QString text = one.envelope().join(u", "_s);
        all += {text, letters(text), one.type.toUpper()};
    }
    return all;
}

QList<Told> told(const QList<Telephone>& telephones)
{
    QList<Told> all;
    for (const Telephone& one : telephones)
        all += {one.number, digits(one.number), one.type.toUpper()};
    return all;
}

QList<Told> told(const QStringList& emails)
{
    QList<Told> all;
    for (const QString& one : emails)
        all += {one, one.trimmed().toCaseFolded(), {}};
    return all;
}

bool holds(const QList<Told>& all, const Told& one)
{
    return std::any_of(
        all.begin(), all.end(), [&one](const Told& each) { return each.key == one.key; });
}

QList<Told> without(const QList<Told>& all, const QList<Told>& others)
{
    QList<Told> left;
    for (const Told& one : all) {
        if (!holds(others, one) && !holds(left, one))
            left += one;
    }
    return left;
}

class Comparison {
public:
    explicit Comparison(QString who)
        : m_who(std::move(who))
    {
    }

    QList<Difference> all;

    void text(Field field, const QString& before, const QString& after)
    {
        if (!before.isEmpty() && !after.isEmpty() && letters(before) != letters(after))
            all += {m_who, field, before, after};
    }

    void reach(const Reach& before, const Reach& after)
    {
        list(Field::Address, before.addresses, after.addresses);
        list(Field::Telephone, before.telephones, after.telephones);
        list(Field::Email, before.emails, after.emails);
    }

private:
    template <class List>
    void list(Field field, const std::optional<List>& before, const std::optional<List>& after)
    {
        if (!before || !after)
            return;
        const QList<Told> older = told(*before);
        const QList<Told> newer = told(*after);
        QList<Told> gone = without(older, newer);
        for (const Told& one : without(newer, older)) {
            // Instead of one of its type; where the bank names none, of any that has none either.
            const auto replaced = std::find_if(gone.begin(), gone.end(),
                [&one](const Told& each) { return each.type == one.type; });
            Difference difference{m_who, field, {}, one.text};
            if (replaced != gone.end()) {
                difference.before = replaced->text;
                gone.erase(replaced);
            }
            all += difference;
        }
        for (const Told& one : gone)
            all += {m_who, field, one.text, {}};
    }

    QString m_who;
};

QString businessText(const Business& one)
{
    QStringList parts{one.name, one.registeredId, one.industry, one.domicile};
    parts += one.agents;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<Difference> differences(const Party& before, const Party& after)
{
    Comparison comparison(after.shown());
    comparison.text(Field::Name, before.name.whole(), after.name.whole());
    comparison.text(Field::Relationship, before.relationship, after.relationship);
    comparison.reach(before.reach, after.reach);
    if (before.business && after.business)
        comparison.text(
            Field::Business, businessText(*before.business), businessText(*after.business));
    return comparison.all;
}

bool isSame(const Party& one, const Party& other)
{
    if (!one.id.isEmpty() && !other.id.isEmpty())
        return one.id == other.id;
    return letters(one.shown()) == letters(other.shown());
}

/// Each of `after` with the one before that it is; -1: nobody.
QList<qsizetype> pairs(const QList<Party>& before, const QList<Party>& after)
{
    QList<qsizetype> of;
    QList<bool> taken(before.size(), false);
    for (const Party& one : after) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < before.size() && found < 0; ++i) {
            if (!taken.at(i) && isSame(before.at(i), one))
                found = i;
        }
        // A sole holder who has neither kept an id nor the name has changed the name.
        if (found < 0 && before.size() == 1 && after.size() == 1
            && (before.first().id.isEmpty() || one.id.isEmpty()))
            found = 0;
        if (found >= 0)
            taken[found] = true;
        of += found;
    }
    return of;
}

} // namespace

QList<Difference> differences(const Parties& before, const Parties& after)
{
    QList<Difference> all;
    if (before.holders.isEmpty() || after.holders.isEmpty()) {
        // Nobody was named at all: that says nothing about who is there.
    } else {
        const QList<qsizetype> of = pairs(before.holders, after.holders);
        for (qsizetype i = 0; i < after.holders.size(); ++i) {
            const Party& now = after.holders.at(i);
            if (of.at(i) >= 0)
                all += differences(before.holders.at(of.at(i)), now);
            else if (const QString name = now.shown(); !name.isEmpty())
                all += {name, Field::Holder, {}, name};
        }
        for (qsizetype i = 0; i < before.holders.size(); ++i) {
            const QString name = before.holders.at(i).shown();
            if (!of.contains(i) && !name.isEmpty())
                all += {name, Field::Holder, name, {}};
        }
    }
    Comparison account({});
    account.reach(before.account, after.account);
    return all + account.all;
}

} // namespace bursar::customers
