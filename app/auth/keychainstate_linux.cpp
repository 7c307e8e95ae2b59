// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainstate.h"
#include "app/base/literals.h"
#include "app/net/once.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace bursar {

namespace {

constexpr int answerWithinMs = 5000;

// https://specifications.freedesktop.org/secret-service/latest/
const QString service = u"org.freedesktop.secrets"_s;

QCoro::Task<QDBusMessage> ask(QDBusMessage question)
{
    const Once<QDBusMessage> answer;
    QDBusPendingCallWatcher watcher(
        QDBusConnection::sessionBus().asyncCall(question, answerWithinMs));
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
        [answer](QDBusPendingCallWatcher* call) { answer.give(call->reply()); });
    co_return co_await answer;
}

} // namespace

QCoro::Task<KeychainState> keychainState()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return KeychainState::Missing;

    QDBusMessage alias = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias << u"default"_s;
    const QDBusMessage collection = co_await ask(alias);
    if (collection.type() == QDBusMessage::ErrorMessage) {
        // Anything else than "there is nobody" (slow, refusing) says nothing.
        const bool nobody =
            collection.errorName().startsWith(u"org.freedesktop.DBus.Error.ServiceUnknown"_s)
            || collection.errorName().startsWith(u"org.freedesktop.DBus.Error.Spawn"_s)
            || collection.errorName() == u"org.freedesktop.DBus.Error.NameHasNoOwner"_s;
        co_return nobody ? KeychainState::Missing : KeychainState::Unknown;
    }
    const auto path = collection.arguments().value(0).value<QDBusObjectPath>().path();
    if (path.isEmpty() || path == "/"_L1)
        co_return KeychainState::Ready; // none yet: it is made with the first entry

    QDBusMessage locked = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    locked << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusMessage value = co_await ask(locked);
    if (value.type() != QDBusMessage::ReplyMessage)
        co_return KeychainState::Unknown;
    const bool isLocked = value.arguments().value(0).value<QDBusVariant>().variant().toBool();
    co_return isLocked ? KeychainState::Locked : KeychainState::Ready;
}

} // namespace bursar
