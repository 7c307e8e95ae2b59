// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/likeness.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace bursar::transactions {

namespace {

constexpr qsizetype shortestName = 3;

// What banks write around the payee's name.
constexpr std::array plainWords{u"pos", u"pending", u"debit", u"credit", u"card", u"purchase",
    u"auth", u"authorization", u"authorized", u"hold", u"payment", u"recurring", u"visa",
    u"mastercard", u"checkcard", u"withdrawal", u"deposit", u"transfer", u"transaction", u"online",
    u"from", u"the", u"and", u"inc", u"llc", u"com", u"www"};

bool isName(QStringView word)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return std::count_if(word.begin(), word.end(), isLetter) >= shortestName
        && std::none_of(plainWords.begin(), plainWords.end(),
            [word](const char16_t* plain) { return word == QStringView(plain); });
}

QSet<QString> wordsOf(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || c == u'\'' || c == u'\u2019')
            continue; // "Joe's" is "joes"
        plain += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

} // namespace

bool isAlike(const QString& a, const QString& b)
{
    const QSet<QString> ofA = wordsOf(a);
    const QSet<QString> common = QSet<QString>(ofA).intersect(wordsOf(b));
    const qsizetype fewer = std::min(ofA.size(), wordsOf(b).size());
    return common.size() * 2 >= fewer
        && std::any_of(
            common.begin(), common.end(), [](const QString& word) { return isName(word); });
}

} // namespace bursar::transactions
