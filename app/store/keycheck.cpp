// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keycheck.h"

#include "app/base/literals.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

#include <array>

namespace bursar::keycheck {

namespace {

constexpr qsizetype saltSize = 32;
constexpr qsizetype macSize = 32;
constexpr qsizetype sumSize = 32; // of all before it, so that a flipped bit is not a wrong key

QByteArray magic() { return "BURSARKEYCHECK1\n"_ba; }

QByteArray mac(const QByteArray& salt, const Secret& key)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key.reveal().toByteArray());
    code.addData("bursar store key check"_ba + salt);
    return code.result();
}

QByteArray sumOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

} // namespace

Verdict ask(const QString& checkFile, const Secret& key)
{
    QFile file(checkFile);
    if (!file.open(QIODevice::ReadOnly))
        return Verdict::Unknown;
    const qsizetype bodySize = magic().size() + saltSize + macSize;
    const QByteArray bytes = file.read(bodySize + sumSize + 1);
    if (bytes.size() != bodySize + sumSize || !bytes.startsWith(magic())
        || bytes.sliced(bodySize) != sumOf(QByteArrayView(bytes).first(bodySize)))
        return Verdict::Unknown;
    const Secret kept(bytes.sliced(magic().size() + saltSize, macSize));
    const Secret made(mac(bytes.sliced(magic().size(), saltSize), key));
    return kept.equals(made) ? Verdict::Right : Verdict::Wrong;
}

bool write(const QString& checkFile, const Secret& key)
{
    std::array<quint32, saltSize / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QByteArray salt;
    for (const quint32 word : random)
        salt += QByteArray::number(word, 16).rightJustified(8, '0');
    salt = QByteArray::fromHex(salt);

    QByteArray bytes = magic() + salt + mac(salt, key);
    bytes += sumOf(bytes);
    QSaveFile file(checkFile);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace bursar::keycheck
