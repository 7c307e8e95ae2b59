// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/totalerasure.h"

#include "app/auth/secretstore.h"
#include "app/base/literals.h"
#include "app/base/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

namespace bursar::totalerasure {

namespace {

QString planFile(const QDir& folder) { return folder.filePath(u"erasing-everything.json"_s); }

/// What Bursar makes in a profile's folder: a person may have put other things there.
QStringList filesIn(const QDir& folder)
{
    const QStringList patterns{u"store.*"_s, u"window.ini"_s, u"demo-network.sealed*"_s,
        u"bursar.log*"_s, u"profile.id"_s};
    return folder.entryList(patterns, QDir::Files | QDir::Hidden);
}

QJsonObject rowsOf(const Plan& plan)
{
    QJsonObject rows;
    for (auto each = plan.rows.begin(); each != plan.rows.end(); ++each)
        rows.insert(each.key(), qint64(each.value()));
    return rows;
}

/// A plan that cannot be read names no keychain entry: to go on without it would leave them all.
Result<Plan> readPlan(const QDir& folder)
{
    Plan plan;
    QFile file(planFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::StoreFailed, file.fileName());
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (!object.value("keys"_L1).isArray())
        return fail(ErrorKind::StoreFailed, file.fileName());
    for (const auto& key : object.value("keys"_L1).toArray())
        plan.keys += key.toString();
    const QJsonObject rows = object.value("rows"_L1).toObject();
    for (auto each = rows.begin(); each != rows.end(); ++each)
        plan.rows.insert(each.key(), each->toInteger());
    plan.askedAt = Instant(std::chrono::milliseconds(object.value("askedAt"_L1).toInteger()));
    return plan;
}

QByteArray receiptOf(const Report& report, Instant now)
{
    const QJsonObject document{
        {u"erasureReceiptID"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"event"_s, u"erased"_s},
        {u"scope"_s, u"everything"_s},
        {u"askedBy"_s, u"person"_s},
        {u"askedAt"_s, toIso(report.plan.askedAt)},
        {u"doneAt"_s, toIso(now)},
        {u"rowsErased"_s, rowsOf(report.plan)},
        {u"keychainEntriesRemoved"_s, qint64(report.plan.keys.size())},
        {u"filesRemoved"_s, QJsonArray::fromStringList(report.files)},
        {u"left"_s, QJsonArray::fromStringList(report.left)},
    };
    return QJsonDocument(document).toJson();
}

} // namespace

bool isBegun(const QDir& folder) { return QFile::exists(planFile(folder)); }

Status begin(const QDir& folder, const Plan& plan)
{
    QSaveFile file(planFile(folder));
    const QJsonObject object{{u"keys"_s, QJsonArray::fromStringList(plan.keys)},
        {u"rows"_s, rowsOf(plan)}, {u"askedAt"_s, qint64(plan.askedAt.time_since_epoch().count())}};
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::StoreFull, file.errorString());
    return {};
}

QCoro::Task<Result<Report>> finish(QDir folder, SecretStore& secrets, Instant now)
{
    const auto plan = readPlan(folder);
    if (!plan)
        co_return fail(plan.error());
    Report report;
    report.plan = *plan;
    for (const QString& key : std::as_const(report.plan.keys)) {
        const Status removed = co_await secrets.remove(key);
        if (!removed)
            co_return fail(removed.error());
    }
    report.files = filesIn(folder);
    for (const QString& file : std::as_const(report.files))
        QFile::remove(folder.filePath(file));
    report.left = filesIn(folder);
    for (const QString& key : std::as_const(report.plan.keys)) {
        const auto kept = co_await secrets.read(key);
        if (!kept || *kept)
            report.left += key;
    }
    if (!report.left.isEmpty()) {
        qCWarning(lcStore) << "erasing everything left" << report.left.size() << "behind";
        co_return fail(ErrorKind::StoreFailed, report.left.join(u", "_s));
    }
    // Last: until here the next start goes on. One that stayed would erase what is made after it.
    if (!QFile::remove(planFile(folder)))
        co_return fail(ErrorKind::StoreFailed, planFile(folder));
    report.receipt = receiptOf(report, now);
    co_return report;
}

} // namespace bursar::totalerasure
