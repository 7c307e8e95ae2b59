// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainentry.h"

#include "app/base/literals.h"

#include <QCryptographicHash>

namespace bursar::keychainentry {

namespace {

// "bursar1 whole <generation> <base64>" | "bursar1 parts <generation> <count> <base64 of SHA-256>"
constexpr QByteArrayView mark = "bursar1";
constexpr int mostParts = 64; // 128 KB of base64: far more than any token

tl::unexpected<Error> broken() { return fail(ErrorKind::KeychainBroken); }

std::optional<QByteArray> fromBase64(const QByteArray& text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

QByteArray digestOf(QByteArrayView value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256);
}

} // namespace

Result<Head> parseHead(QByteArrayView entry)
{
    const QList<QByteArray> words = entry.toByteArray().split(' ');
    if (words.size() < 4 || words[0] != mark)
        return broken();
    Head head;
    head.generation = words[2].toInt();
    if (head.generation < 1)
        return broken();
    if (words[1] == "whole" && words.size() == 4) {
        auto value = fromBase64(words[3]);
        if (!value)
            return broken();
        head.value = Secret(*value);
        wipeBytes(*value);
        return head;
    }
    if (words[1] != "parts" || words.size() != 5)
        return broken();
    head.parts = words[3].toInt();
    const auto digest = fromBase64(words[4]);
    if (head.parts < 1 || head.parts > mostParts || !digest)
        return broken();
    head.digest = *digest;
    return head;
}

QByteArray wholeEntry(const Secret& value, int generation)
{
    const QByteArray entry = mark + " whole " + QByteArray::number(generation) + ' '
        + value.reveal().toByteArray().toBase64();
    return entry.size() <= longestEntry ? entry : QByteArray();
}

QList<QByteArray> splitParts(const Secret& value)
{
    const QByteArray text = value.reveal().toByteArray().toBase64();
    QList<QByteArray> parts;
    for (qsizetype at = 0; at < text.size(); at += longestEntry)
        parts += text.mid(at, longestEntry);
    return parts;
}

QByteArray indexEntry(const Secret& value, int generation, qsizetype parts)
{
    return mark + " parts " + QByteArray::number(generation) + ' ' + QByteArray::number(parts) + ' '
        + digestOf(value.reveal()).toBase64();
}

Result<Secret> joinParts(const Head& head, const QList<QByteArray>& parts)
{
    auto value = fromBase64(parts.join());
    if (!value || digestOf(*value) != head.digest)
        return broken();
    Secret secret(*value);
    wipeBytes(*value);
    return secret;
}

QString partKey(const QString& key, int generation, int part)
{
    return key + u'#' + QString::number(generation) + u'.' + QString::number(part);
}

} // namespace bursar::keychainentry
