// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/logcapture.h"

#include "app/base/literals.h"

#include <QLoggingCategory>
#include <QMutex>

#include <utility>

namespace bursar::kit {

namespace {

QMutex mutex;
QStringList captured;
QtMessageHandler previous = nullptr;

void capture(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    const QMutexLocker lock(&mutex);
    captured += QString::fromLatin1(context.category) + u": "_s + message;
}

} // namespace

LogCapture::LogCapture()
{
    captured.clear();
    QLoggingCategory::setFilterRules(u"bursar.*=true\nqt.network.*=true"_s);
    previous = qInstallMessageHandler(capture);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(std::exchange(previous, nullptr));
    QLoggingCategory::setFilterRules({});
}

QStringList LogCapture::lines() const
{
    const QMutexLocker lock(&mutex);
    return captured;
}

QByteArray LogCapture::leaked(const QList<QByteArray>& secrets) const
{
    const QByteArray all = lines().join(u'\n').toUtf8();
    for (const QByteArray& secret : secrets) {
        if (all.contains(secret) || all.contains(secret.toPercentEncoding())
            || all.contains(secret.toBase64()))
            return secret;
    }
    return {};
}

} // namespace bursar::kit
