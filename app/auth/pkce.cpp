// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace bursar {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Secret randomText()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    QByteArray text = bytes.toBase64(urlSafe);
    Secret secret(text);
    wipeBytes(bytes);
    wipeBytes(text);
    words.fill(0);
    return secret;
}

QByteArray pkceChallenge(const Secret& verifier)
{
    return QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256)
        .toBase64(urlSafe);
}

} // namespace bursar
