// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/help.h"

#include "app/base/literals.h"
#include "ui/query/tr.h"
#include "ui/query/words.h"

namespace bursar::query {

namespace {

HelpSection words()
{
    return {Tr::tr("Words"),
        Tr::tr("A word is looked for in payee, bank text, note, tags and category, and in the "
               "digits of the amount. Case and accents do not matter: cafe finds Café."),
        {{u"green basket"_s, Tr::tr("both words"), {}},
            {u"\"green basket\""_s, Tr::tr("this very text"), {}},
            {u"-transfer"_s, Tr::tr("not this; before operators and parentheses too"), {}},
            {u"rent OR insurance"_s, Tr::tr("one or the other; OR in capitals"), {}},
            {u"(rent OR gas) -refund"_s, Tr::tr("parentheses say what belongs together"), {}},
            {u"86.1"_s, Tr::tr("a part of an amount as it is shown"), {}},
            {u"/ref \\d{4}$/"_s,
                Tr::tr("a regular expression, without regard to case; also behind text operators"),
                {}}}};
}

HelpSection operatorTable()
{
    HelpSection section{Tr::tr("Operators"), {}, {}};
    for (const OperatorInfo& each : operators()) {
        const QString meaning = translated(each.meaning);
        QStringList examples;
        for (const QString& example : QString(each.examples).split(u'|', Qt::SkipEmptyParts))
            examples << each.name + u":" + example;
        section.rows.append({each.name + u":"_s, meaning, examples});
    }
    return section;
}

HelpSection dates()
{
    HelpSection section{Tr::tr("Dates"),
        Tr::tr("A day, a month or a year; two of them with two dots between, and either end may be "
               "missing; > and < for after and before, >= and <= with the day itself."),
        {}};
    for (const DateWord& each : dateWords())
        section.rows.append({u"date:"_s + each.name, translated(each.meaning), {}});
    return section;
}

HelpSection amounts()
{
    return {Tr::tr("Amounts"),
        Tr::tr("Point or comma before the decimals. A mark before exactly three digits groups "
               "thousands. Without a sign, money in and money out are found alike."),
        {{u"amount:12.50"_s, Tr::tr("exactly this, in or out"), {}},
            {u"amount:>50"_s, Tr::tr("more than this, in or out"), {}},
            {u"amount:10..20"_s, Tr::tr("from 10 to 20, both included"), {}},
            {u"amount:.84"_s, Tr::tr("any amount with these decimals"), {}},
            {u"amount:-12.50"_s, Tr::tr("exactly this, out"), {}},
            {u"amount:<-100"_s, Tr::tr("more than 100 out: less than -100"), {}},
            {u"amount:>+100"_s, Tr::tr("more than 100 in"), {}}}};
}

HelpSection lists()
{
    HelpSection section{Tr::tr("Values from a list"),
        Tr::tr("A beginning that only one of them has is enough."), {}};
    for (const ChoiceInfo& each : choices()) {
        const QString meaning = translated(each.meaning);
        section.rows.append({info(each.op).name + u":"_s + each.name, meaning, {}});
    }
    return section;
}

HelpSection keys()
{
    return {Tr::tr("Keys"), {},
        {{u"\u2193"_s, Tr::tr("what may stand at the cursor"), {}},
            {u"Tab"_s, Tr::tr("takes the first suggestion, or the chosen one"), {}},
            {u"Esc"_s, Tr::tr("closes the suggestions, then clears the query"), {}},
            {u"F1"_s, Tr::tr("this page"), {}}}};
}

QString cell(QString text) { return text.replace(u'|', u"\\|"_s); }

} // namespace

QList<HelpSection> help()
{
    return {words(), operatorTable(), dates(), amounts(), lists(), keys()};
}

QString helpAsMarkdown()
{
    QString page = u"# "_s + Tr::tr("Searching transactions") + u"\n"_s;
    for (const HelpSection& section : help()) {
        page += u"\n## "_s + section.title + u"\n"_s;
        if (!section.words.isEmpty())
            page += section.words + u"\n\n"_s;
        page += u"| | | |\n|---|---|---|\n"_s;
        for (const HelpRow& row : section.rows) {
            QStringList examples;
            for (const QString& example : row.examples)
                examples << u'`' + cell(example) + u'`';
            page += u"| `"_s + cell(row.written) + u"` | "_s + cell(row.meaning) + u" | "_s
                + examples.join(u' ') + u" |\n"_s;
        }
    }
    return page;
}

} // namespace bursar::query
