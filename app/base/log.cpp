// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

#include "app/base/literals.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <cstdio>

namespace bursar {

Q_LOGGING_CATEGORY(lcNet, "bursar.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "bursar.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "bursar.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "bursar.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "bursar.ui", QtInfoMsg)

namespace {

constexpr qint64 rotateAt = 5LL * 1024 * 1024;

QMutex mutex;
QFile* logFile = nullptr; // lives as long as the process: messages come until its very end

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "info"_L1;
}

void rotate()
{
    const QString name = logFile->fileName();
    logFile->close();
    QFile::remove(name + u".1"_s);
    QFile::rename(name, name + u".1"_s);
    logFile->open(QIODevice::Append);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QJsonObject line{
        {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"level"_s, levelName(type)},
        {u"category"_s, QString::fromLatin1(context.category)},
        {u"message"_s, message},
    };
    const QMutexLocker lock(&mutex);
    if (logFile && logFile->isOpen()) {
        if (logFile->size() > rotateAt)
            rotate();
        logFile->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        logFile->flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s: %s\n", context.category, qPrintable(message));
}

} // namespace

bool logToFile(const QString& file)
{
    const QMutexLocker lock(&mutex);
    delete std::exchange(logFile, new QFile(file));
    const bool opened = logFile->open(QIODevice::Append);
    if (opened)
        logFile->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    qInstallMessageHandler(handle);
    return opened;
}

} // namespace bursar
