// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/plainpages.h"

#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace bursar::kit {

namespace {

constexpr qsizetype pageBytes = 4096;
constexpr qsizetype sealBytes = 48; // 16 of them the initialization vector
constexpr qsizetype saltBytes = 16; // before the first page's content
constexpr qsizetype logHead = 32;
constexpr qsizetype frameHead = 24;

QByteArray plainPage(const QByteArray& page, qsizetype from, const QByteArray& key)
{
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX*)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const qsizetype size = pageBytes - sealBytes - from;
    QByteArray plain(size, '\0');
    int done = 0;
    const auto* bytes = reinterpret_cast<const unsigned char*>(page.constData());
    EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr,
        reinterpret_cast<const unsigned char*>(key.constData()), bytes + pageBytes - sealBytes);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &done,
        bytes + from, static_cast<int>(size));
    return plain;
}

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray plainPages(const QString& file, const QByteArray& key)
{
    const QByteArray content = contentOf(file);
    QByteArray plain;
    for (qsizetype at = 0; at + pageBytes <= content.size(); at += pageBytes)
        plain += plainPage(content.mid(at, pageBytes), at == 0 ? saltBytes : 0, key);
    return plain;
}

QByteArray plainFrames(const QString& walFile, const QByteArray& key)
{
    const QByteArray content = contentOf(walFile);
    QByteArray plain;
    for (qsizetype at = logHead; at + frameHead + pageBytes <= content.size();
        at += frameHead + pageBytes) {
        const QByteArray page = content.mid(at + frameHead, pageBytes);
        // Whether it is the first page is in the frame's head; its salt is not worth the look.
        plain += plainPage(page, 0, key);
        plain += plainPage(page, saltBytes, key);
    }
    return plain;
}

} // namespace bursar::kit
