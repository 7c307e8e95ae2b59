// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/partywords.h"

#include "app/base/literals.h"
#include "ui/features/accounts/tr.h"

namespace bursar::ui {

using accountstext::Tr;
using customers::Field;

namespace {

struct WordOf {
    QLatin1StringView wire;
    const char* text;
};

// The full model of akoya-api.md 4.10; the short one is part of it.
constexpr WordOf relationships[] = {
    {"AUTHORIZED_USER"_L1, QT_TRANSLATE_NOOP("Accounts", "Authorized user")},
    {"BUSINESS"_L1, QT_TRANSLATE_NOOP("Accounts", "Company")},
    {"FOR_BENEFIT_OF"_L1, QT_TRANSLATE_NOOP("Accounts", "For the benefit of")},
    {"FOR_BENEFIT_OF_PRIMARY"_L1, QT_TRANSLATE_NOOP("Accounts", "For the benefit of, primary")},
    {"FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED"_L1,
        QT_TRANSLATE_NOOP("Accounts", "For the benefit of, primary, joint, restricted")},
    {"FOR_BENEFIT_OF_SECONDARY"_L1, QT_TRANSLATE_NOOP("Accounts", "For the benefit of, secondary")},
    {"FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED"_L1,
        QT_TRANSLATE_NOOP("Accounts", "For the benefit of, secondary, joint, restricted")},
    {"FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED"_L1,
        QT_TRANSLATE_NOOP("Accounts", "For the benefit of, sole owner, restricted")},
    {"JOINT"_L1, QT_TRANSLATE_NOOP("Accounts", "Joint holder")},
    {"POWER_OF_ATTORNEY"_L1, QT_TRANSLATE_NOOP("Accounts", "Power of attorney")},
    {"PRIMARY"_L1, QT_TRANSLATE_NOOP("Accounts", "Primary holder")},
    {"PRIMARY_BORROWER"_L1, QT_TRANSLATE_NOOP("Accounts", "Primary borrower")},
    {"PRIMARY_JOINT"_L1, QT_TRANSLATE_NOOP("Accounts", "Primary joint holder")},
    {"PRIMARY_JOINT_TENANTS"_L1, QT_TRANSLATE_NOOP("Accounts", "Primary joint tenant")},
    {"SECONDARY"_L1, QT_TRANSLATE_NOOP("Accounts", "Secondary holder")},
    {"SECONDARY_BORROWER"_L1, QT_TRANSLATE_NOOP("Accounts", "Secondary borrower")},
    {"SECONDARY_JOINT"_L1, QT_TRANSLATE_NOOP("Accounts", "Secondary joint holder")},
    {"SECONDARY_JOINT_TENANTS"_L1, QT_TRANSLATE_NOOP("Accounts", "Secondary joint tenant")},
    {"SOLE_OWNER"_L1, QT_TRANSLATE_NOOP("Accounts", "Sole owner")},
    {"TRUSTEE"_L1, QT_TRANSLATE_NOOP("Accounts", "Trustee")},
    {"UNIFORM_TRANSFER_TO_MINOR"_L1, QT_TRANSLATE_NOOP("Accounts", "Held for a minor (UTMA)")},
};

QString addressName(const QString& type)
{
    const QString word = type.toUpper();
    if (word == "HOME"_L1)
        return Tr::tr("Home address");
    if (word == "BUSINESS"_L1)
        return Tr::tr("Business address");
    if (word == "MAILING"_L1)
        return Tr::tr("Mailing address");
    return type.isEmpty() ? Tr::tr("Address") : Tr::tr("Address (%1)", "its type").arg(type);
}

QString telephoneName(const QString& type)
{
    const QString word = type.toUpper();
    if (word == "HOME"_L1)
        return Tr::tr("Telephone at home");
    if (word == "BUSINESS"_L1)
        return Tr::tr("Telephone at work");
    if (word == "CELL"_L1)
        return Tr::tr("Mobile");
    if (word == "FAX"_L1)
        return Tr::tr("Fax");
    return type.isEmpty() ? Tr::tr("Telephone") : Tr::tr("Telephone (%1)", "its type").arg(type);
}

QString telephoneText(const customers::Telephone& telephone)
{
    if (telephone.country.isEmpty() || telephone.number.startsWith(u'+'))
        return telephone.number;
    const bool isCode = telephone.country.front().isDigit();
    return (isCode ? QString(u'+' + telephone.country) : telephone.country) + u' '
        + telephone.number;
}

} // namespace

QString relationshipName(const QString& relationship)
{
    for (const WordOf& each : relationships) {
        if (relationship.compare(each.wire, Qt::CaseInsensitive) == 0)
            return Tr::tr(each.text);
    }
    return relationship;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Holder:
        return Tr::tr("Holder", "of an account");
    case Field::Name:
        return Tr::tr("Name", "of somebody");
    case Field::Address:
        return Tr::tr("Address");
    case Field::Telephone:
        return Tr::tr("Telephone");
    case Field::Email:
        return Tr::tr("E-mail");
    case Field::Relationship:
        return Tr::tr("Relationship", "of somebody to an account");
    case Field::Business:
        return Tr::tr("Company");
    }
    return {};
}

QList<KeyValueGrid::Row> reachRows(const customers::Reach& reach)
{
    QList<KeyValueGrid::Row> rows;
    for (const customers::Address& each : reach.addresses.value_or(QList<customers::Address>{}))
        rows += {addressName(each.type), each.envelope().join(u'\n')};
    for (const customers::Telephone& each :
        reach.telephones.value_or(QList<customers::Telephone>{}))
        rows += {telephoneName(each.type), telephoneText(each)};
    for (const QString& each : reach.emails.value_or(QStringList{}))
        rows += {Tr::tr("E-mail"), each};
    return rows;
}

QList<KeyValueGrid::Row> partyRows(const customers::Party& party)
{
    QList<KeyValueGrid::Row> rows;
    rows +=
        {Tr::tr("Relationship", "of somebody to an account"), relationshipName(party.relationship)};
    if (party.shown() != party.name.whole())
        rows += {Tr::tr("Name", "of somebody"), party.name.whole()};
    if (!party.name.company.isEmpty() && party.name.company != party.name.whole())
        rows += {Tr::tr("Company"), party.name.company};
    if (party.business) {
        rows += {Tr::tr("Registered agents"), party.business->agents.join(u'\n')};
        rows += {Tr::tr("Registration number"), party.business->registeredId};
        rows += {Tr::tr("Industry"), party.business->industry};
        rows += {Tr::tr("Domicile"), party.business->domicile};
    }
    rows += reachRows(party.reach);
    rows += {Tr::tr("Customer number"), party.id};
    return rows;
}

QString changeTitle(const customers::Difference& difference)
{
    QString field = fieldName(difference.field);
    if (difference.field == Field::Holder || difference.who.isEmpty())
        return field;
    return Tr::tr("%1 of %2", "a field, somebody's name").arg(field, difference.who);
}

QString changeBefore(const customers::Difference& difference)
{
    const bool isWord = difference.field == Field::Relationship;
    if (difference.before.isEmpty())
        return Tr::tr("none", "what was, before a change");
    return isWord ? relationshipName(difference.before) : difference.before;
}

QString changeAfter(const customers::Difference& difference)
{
    const bool isWord = difference.field == Field::Relationship;
    if (difference.after.isEmpty())
        return Tr::tr("none any more", "what is, after a change");
    return isWord ? relationshipName(difference.after) : difference.after;
}

} // namespace bursar::ui
