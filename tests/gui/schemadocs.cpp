// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/schemadocs.h"

#include "app/base/literals.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace bursar::test {

struct SchemaDocs::Making {
    Wish wish;
    QList<Leaf> leaves;
    int number = 0;
};

SchemaDocs::SchemaDocs(const QString& name)
{
    QFile file(QStringLiteral(BURSAR_SCHEMAS "/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such schema: %s", qPrintable(file.fileName()));
    m_schema = QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject SchemaDocs::resolved(const QJsonObject& node) const
{
    const QString reference = node.value("$ref"_L1).toString();
    if (!reference.isEmpty())
        return resolved(m_schema.value("definitions"_L1)
                .toObject()
                .value(reference.section(u'/', -1))
                .toObject());
    const QJsonArray kinds = node.value("anyOf"_L1).toArray();
    return kinds.isEmpty() ? node : resolved(kinds.last().toObject()); // the one that says most
}

QJsonValue SchemaDocs::value(
    const QJsonObject& reference, const QString& path, Making& making) const
{
    const QJsonObject node = resolved(reference);
    if (node.contains("properties"_L1)) {
        const QJsonObject members = node.value("properties"_L1).toObject();
        QJsonObject object;
        for (auto each = members.begin(); each != members.end(); ++each) {
            const QString at = path.isEmpty() ? each.key() : path + u'.' + each.key();
            if (making.wish.avoided.contains(at))
                continue;
            object.insert(each.key(), value(each.value().toObject(), at, making));
        }
        return object;
    }
    if (node.value("type"_L1) == "array"_L1) {
        return QJsonArray{value(node.value("items"_L1).toObject(), path, making)};
    }
    return leaf(node, path, making);
}

QJsonValue SchemaDocs::leaf(const QJsonObject& node, const QString& path, Making& making) const
{
    const bool isChanged = path == making.wish.changed;
    const int number = ++making.number + (isChanged ? 500 : 0);
    Leaf leaf{path, {}};
    for (const QJsonValue& word : node.value("enum"_L1).toArray())
        leaf.words += word.toString();
    making.leaves += leaf;
    if (isChanged && !making.wish.word.isEmpty())
        return making.wish.word;
    if (!leaf.words.isEmpty())
        return isChanged ? leaf.words.last() : leaf.words.first();
    const QString type = node.value("type"_L1).toString();
    const QString pattern = node.value("pattern"_L1).toString();
    if (type == "boolean"_L1)
        return !isChanged;
    if (type == "integer"_L1)
        return 10 + number;
    if (type == "number"_L1)
        return 1000 + number + 0.25;
    if (pattern.startsWith("^[0-9]{4}"_L1)) // a day that a person may live to see
        return QDateTime(QDate(2010, 1, 1), QTime(9, 30), QTimeZone::utc())
            .addDays(11 * number)
            .toString(Qt::ISODate);
    if (pattern == "^[A-Z]{3}$"_L1)
        return isChanged ? u"EUR"_s : u"CHF"_s;
    if (pattern == "^[A-Z]{2}$"_L1)
        return isChanged ? u"CA"_s : u"US"_s;
    return u"said %1"_s.arg(number);
}

QList<SchemaDocs::Leaf> SchemaDocs::leaves() const
{
    Making making;
    value(m_schema, {}, making);
    return making.leaves;
}

QByteArray SchemaDocs::document(const Wish& wish) const
{
    Making making{.wish = wish, .leaves = {}};
    return QJsonDocument(value(m_schema, {}, making).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace bursar::test
