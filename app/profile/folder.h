// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDir>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace bursar {

/// Where a profile lives: a folder for its owner's eyes only, with an id that names its keychain
/// entries. The id stays with the folder when it is moved. It is no secret.
class ProfileFolder {
public:
    /// Makes it when it is not there. StoreFailed when it cannot be made or written.
    static Result<ProfileFolder> open(const QString& path);
    /// One that goes with this object; its keychain entries stay, and are without use.
    static Result<ProfileFolder> temporary();

    const QDir& dir() const { return m_dir; }
    const QString& id() const { return m_id; }

private:
    QDir m_dir;
    QString m_id;
    std::shared_ptr<QTemporaryDir> m_temporary;
};

} // namespace bursar
