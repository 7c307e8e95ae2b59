// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <algorithm>

namespace bursar::test {

/// A language without a file: English with its plural forms, or English made 40 % longer and
/// accented, so that a layout that holds in no other language shows it.
class StretchTranslator : public QTranslator {
public:
    explicit StretchTranslator(bool pseudo)
        : m_pseudo(pseudo)
    {
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* /*disambiguation*/,
        int n) const override
    {
        if (context[0] == 'Q') // Qt's own
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0) {
            // "account(s) stop(s)": the noun gains its s, the verb loses it.
            text.replace(QLatin1String("stop(s)"), QLatin1String(n == 1 ? "stops" : "stop"));
            text.replace(QLatin1String("need(s)"), QLatin1String(n == 1 ? "needs" : "need"));
            text.replace(QLatin1String("(es)"), QLatin1String(n == 1 ? "" : "es"));
            text.replace(QLatin1String("(s)"), QLatin1String(n == 1 ? "" : "s"));
        }
        if (!m_pseudo)
            return n >= 0 ? text : QString();
        static const QString plain = QStringLiteral("aeiounyAEIOU");
        static const QString accented = QStringLiteral("áêïôüñýÅÉÍØÛ");
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype at = plain.indexOf(text[i]);
            if (at >= 0 && (i == 0 || text[i - 1] != u'%')) // not the n of %n
                text[i] = accented[at];
        }
        // Words, so that the longer text can be broken as a real one could.
        for (qsizetype more = (text.size() * 2 + 4) / 5; more > 0; more -= 6)
            text += u' ' + QString(std::min<qsizetype>(more, 5), u'~');
        return text;
    }

private:
    bool m_pseudo;
};

} // namespace bursar::test
