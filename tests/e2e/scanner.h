// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

/// Looks for texts that must not be there: as they are, in UTF-16, base64, hex and percent-encoded,
/// with whatever stands around them. One pass over the bytes, however many texts there are.
class Scanner {
public:
    /// Shorter ones may stand in random bytes by accident.
    static constexpr qsizetype shortest = 6;

    /// Too short a text is not looked for. `sort` is what a finding is called.
    void add(const QByteArray& sort, const QByteArray& text);
    /// In pieces, so that the beginning of a token, or its end, is found too.
    void addSecret(const QByteArray& sort, const QByteArray& text);

    /// How many different texts of this sort there are.
    qsizetype count(const QByteArray& sort) const { return m_texts.value(sort).size(); }

    /// What was found where, in words; empty when nothing was.
    QString inBytes(const QByteArray& bytes, const QString& where) const;
    QString inFile(const QString& file) const;
    /// All files below, hidden ones too. Says so when there are none.
    QString inFolder(const QString& folder) const;
    /// Arguments, environment and open files, also those without a name. Linux.
    QString inProcess(qint64 pid) const;

private:
    struct Pattern {
        QByteArray bytes;
        QByteArray sort;
        const char* form;
    };
    void addPattern(const QByteArray& sort, const QByteArray& bytes, const char* form);

    QHash<QByteArray, QList<QByteArray>> m_texts;
    QMultiHash<quint32, Pattern> m_patterns; ///< by their first four bytes
    std::vector<bool> m_begins = std::vector<bool>(1 << 16); ///< the first two bytes of any
};
