// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/mistake.h"

#include "app/base/literals.h"
#include "ui/query/tr.h"

#include <QStringList>

namespace bursar::query {

namespace {

QString hintFor(Operator op)
{
    if (info(op).takes != Takes::Choices)
        return translated(info(op).hint);
    QStringList names;
    for (const ChoiceInfo& choice : choices()) {
        if (choice.op == op)
            names << choice.name;
    }
    return Tr::tr("Write one of: %1.", "behind an operator; %1: words").arg(names.join(u", "_s));
}

QString nameOf(const Mistake& mistake)
{
    return mistake.op ? QString(info(*mistake.op).name) : QString();
}

} // namespace

QString sentence(const Mistake& mistake)
{
    switch (mistake.kind) {
    case Mistake::Kind::MissingValue:
    case Mistake::Kind::WrongValue:
        return mistake.op ? hintFor(*mistake.op) : QString();
    case Mistake::Kind::NoSuchName:
        return mistake.op == Operator::Institution ? Tr::tr("No institution is called so.")
                                                   : Tr::tr("No account is called so.");
    case Mistake::Kind::UnknownOperator:
        return Tr::tr("Did you mean “%1:”? As it stands, it is searched as a word.",
            "%1: an operator of the query language")
            .arg(nameOf(mistake));
    case Mistake::Kind::OpenQuote:
        return Tr::tr("The quotation mark is not closed.");
    case Mistake::Kind::OpenPattern:
        return Tr::tr("The regular expression is not closed: end it with a slash.");
    case Mistake::Kind::WrongPattern:
        return Tr::tr("This regular expression cannot be used: %1.", "%1: why").arg(mistake.detail);
    case Mistake::Kind::OpenGroup:
        return Tr::tr("The parenthesis is not closed.");
    case Mistake::Kind::StrayClose:
        return Tr::tr("No parenthesis is open here.");
    case Mistake::Kind::LoneOr:
        return Tr::tr("OR stands between two things; one is missing.");
    case Mistake::Kind::TooDeep:
        return Tr::tr("These are more parentheses inside each other than can be read.");
    }
    return {};
}

} // namespace bursar::query
