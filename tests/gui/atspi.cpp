// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/atspi.h"

#include "app/base/literals.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QEventLoop>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace bursar::test {

namespace {

const QString registry = u"org.a11y.atspi.Registry"_s;
const QString rootPath = u"/org/a11y/atspi/accessible/root"_s;
const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString busName = u"bursar-screen-reader"_s;
constexpr int patienceMs = 5'000;
constexpr uint pressAndRelease = 3; // of a key symbol

struct Place {
    QString service;
    QString path;
};

QDBusMessage ask(const QDBusConnection& bus, const Place& at, const QString& interface,
    const QString& method, const QVariantList& arguments = {})
{
    auto call = QDBusMessage::createMethodCall(at.service, at.path, interface, method);
    call.setArguments(arguments);
    return bus.call(call, QDBus::Block, patienceMs);
}

QString text(const QDBusConnection& bus, const Place& at, const QString& property)
{
    const auto answer =
        ask(bus, at, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, property});
    return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
}

QList<Place> places(const QDBusArgument& argument)
{
    QList<Place> all;
    argument.beginArray();
    while (!argument.atEnd()) {
        Place place;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> place.service >> path;
        argument.endStructure();
        place.path = path.path();
        all += place;
    }
    argument.endArray();
    return all;
}

QList<Place> children(const QDBusConnection& bus, const Place& at)
{
    const auto answer = ask(bus, at, accessible, u"GetChildren"_s);
    return answer.type() == QDBusMessage::ReplyMessage
        ? places(answer.arguments().value(0).value<QDBusArgument>())
        : QList<Place>();
}

quint64 statesOf(const QDBusConnection& bus, const Place& at)
{
    const auto answer = ask(bus, at, accessible, u"GetState"_s);
    const auto words = qdbus_cast<QList<uint>>(answer.arguments().value(0));
    return words.size() < 2 ? 0 : quint64(words[1]) << 32 | words[0];
}

QStringList actionsOf(const QDBusConnection& bus, const Place& at)
{
    QStringList names;
    const auto answer = ask(bus, at, u"org.a11y.atspi.Action"_s, u"GetActions"_s);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return names;
    const auto argument = answer.arguments().value(0).value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString name;
        QString description;
        QString keys;
        argument.beginStructure();
        argument >> name >> description >> keys;
        argument.endStructure();
        names += name;
    }
    argument.endArray();
    return names;
}

/// Names of what the object is labelled by.
QStringList labelsOf(const QDBusConnection& bus, const Place& at)
{
    constexpr uint labelledBy = 2;
    QStringList names;
    const auto answer = ask(bus, at, accessible, u"GetRelationSet"_s);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return names;
    const auto relations = answer.arguments().value(0).value<QDBusArgument>();
    QList<Place> labels;
    relations.beginArray();
    while (!relations.atEnd()) {
        uint kind = 0;
        relations.beginStructure();
        relations >> kind;
        const QList<Place> targets = places(relations);
        relations.endStructure();
        if (kind == labelledBy)
            labels += targets;
    }
    relations.endArray();
    for (const Place& label : labels)
        names += text(bus, label, u"Name"_s);
    return names;
}

bool hasOwnWays(const QString& role)
{
    return role.contains("table"_L1) || role.contains("tree"_L1) || role == "list"_L1
        || role == "combo box"_L1;
}

/// Without the questions that take long.
std::optional<Spoken> findFocused(const QDBusConnection& bus, const Place& at, int depth)
{
    Spoken one{.service = at.service, .path = at.path, .depth = depth, .parent = {}};
    one.states = statesOf(bus, at);
    if (depth > 0 && !one.isShowing())
        return std::nullopt;
    one.role = ask(bus, at, accessible, u"GetRoleName"_s).arguments().value(0).toString();
    if (one.isFocused() && one.role != "frame"_L1)
        return one;
    if (hasOwnWays(one.role))
        return std::nullopt;
    for (const Place& child : children(bus, at)) {
        if (auto found = findFocused(bus, child, depth + 1))
            return found;
    }
    return std::nullopt;
}

void collect(const QDBusConnection& bus, const Place& at, int depth, const QString& parent,
    QList<Spoken>& to)
{
    Spoken one{.service = at.service, .path = at.path, .depth = depth, .parent = parent};
    one.states = statesOf(bus, at);
    if (depth > 0 && !one.isShowing())
        return;
    one.name = text(bus, at, u"Name"_s);
    one.description = text(bus, at, u"Description"_s);
    one.role = ask(bus, at, accessible, u"GetRoleName"_s).arguments().value(0).toString();
    one.labels = labelsOf(bus, at);
    const auto interfaces = ask(bus, at, accessible, u"GetInterfaces"_s);
    for (const QString& each : interfaces.arguments().value(0).toStringList())
        one.interfaces += each.section(u'.', -1);
    if (one.interfaces.contains("Action"_L1))
        one.actions = actionsOf(bus, at);
    to += one;
    if (hasOwnWays(one.role))
        return;
    for (const Place& child : children(bus, at))
        collect(bus, child, depth + 1, at.path, to);
}

/// The caller's thread answers meanwhile.
void aside(const std::function<void()>& work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
}

QList<Place> applications(const QDBusConnection& bus)
{
    return children(bus, {registry, rootPath});
}

} // namespace

ScreenReader::ScreenReader()
    : m_bus(busName)
{
    const auto asked = QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    const QString address = asked.arguments().value(0).toString();
    if (asked.type() != QDBusMessage::ReplyMessage || address.isEmpty()) {
        m_problem = u"no accessibility bus (package at-spi2-core): "_s + asked.errorMessage();
        return;
    }
    m_bus = QDBusConnection::connectToBus(address, busName);
    if (!m_bus.isConnected())
        m_problem = u"the accessibility bus refused: "_s + m_bus.lastError().message();
}

ScreenReader::~ScreenReader() { QDBusConnection::disconnectFromBus(busName); }

QList<Spoken> ScreenReader::all() const
{
    QList<Spoken> spoken;
    const QDBusConnection bus = m_bus;
    aside([&spoken, bus] {
        for (const Place& application : applications(bus))
            collect(bus, application, 0, {}, spoken);
    });
    return spoken;
}

Spoken ScreenReader::focused() const
{
    std::optional<Spoken> found;
    const QDBusConnection bus = m_bus;
    aside([&found, bus] {
        for (const Place& application : applications(bus)) {
            if (!found)
                found = findFocused(bus, application, 0);
        }
        if (!found)
            return;
        const Place at{found->service, found->path};
        found->name = text(bus, at, u"Name"_s);
        found->description = text(bus, at, u"Description"_s);
        found->labels = labelsOf(bus, at);
    });
    return found.value_or(Spoken{});
}

void ScreenReader::act(const Spoken& on) const
{
    const QDBusConnection bus = m_bus;
    aside([&on, bus] {
        ask(bus, {on.service, on.path}, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    });
}

void ScreenReader::press(int keysym) const
{
    const QDBusConnection bus = m_bus;
    aside([keysym, bus] {
        const Place controller{registry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s};
        ask(bus, controller, u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
            {keysym, QString(), pressAndRelease});
    });
}

} // namespace bursar::test
