// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bursar::test {

/// Documents with everything that a schema of tests/contract/schemas names, each value told from
/// all others.
class SchemaDocs {
public:
    explicit SchemaDocs(const QString& name);

    /// An end of the document: a text, a number, a flag, or a list of such.
    struct Leaf {
        QString path; ///< "accounts.depositAccount.currency.currencyCode"
        QStringList words; ///< that it may have; empty: any
        QString name() const { return path.section(u'.', -1); }
    };
    /// In the order of the file's members.
    QList<Leaf> leaves() const;

    struct Wish {
        QString changed; ///< the path of a leaf that has another value than without the wish
        QString word; ///< that value; empty: any
        QStringList avoided; ///< paths of members that are left out with all that is in them
    };
    QByteArray document(const Wish& wish) const;

private:
    struct Making;
    QJsonValue value(const QJsonObject& node, const QString& path, Making& making) const;
    QJsonValue leaf(const QJsonObject& node, const QString& path, Making& making) const;
    QJsonObject resolved(const QJsonObject& node) const;

    QJsonObject m_schema;
};

} // namespace bursar::test
