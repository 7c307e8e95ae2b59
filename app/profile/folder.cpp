// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/folder.h"

#include "app/base/literals.h"

#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace bursar {

Result<ProfileFolder> ProfileFolder::open(const QString& path)
{
    ProfileFolder folder;
    folder.m_dir = QDir(path);
    if (!folder.m_dir.mkpath(u"."_s))
        return fail(ErrorKind::StoreFailed, u"it cannot be made"_s);
    folder.m_dir.makeAbsolute();
    QFile::setPermissions(folder.m_dir.path(),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);

    const QString idFile = folder.m_dir.filePath(u"profile.id"_s);
    QFile kept(idFile);
    if (kept.open(QIODevice::ReadOnly))
        folder.m_id = QString::fromLatin1(kept.readAll().trimmed());
    if (!QUuid::fromString(folder.m_id).isNull())
        return folder;
    folder.m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile made(idFile);
    if (!made.open(QIODevice::WriteOnly) || made.write(folder.m_id.toLatin1()) < 0
        || !made.commit())
        return fail(ErrorKind::StoreFailed, made.errorString());
    return folder;
}

Result<ProfileFolder> ProfileFolder::temporary()
{
    auto directory = std::make_shared<QTemporaryDir>();
    if (!directory->isValid())
        return fail(ErrorKind::StoreFailed, directory->errorString());
    auto folder = open(directory->path());
    if (folder)
        folder->m_temporary = std::move(directory);
    return folder;
}

} // namespace bursar
