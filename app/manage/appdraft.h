// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/managed.h"

#include <QByteArray>

namespace bursar {

/// An app as a person describes it, before the network has seen it.
struct AppDraft {
    QString name;
    QString description;
    QStringList redirectUris;
    QString logoUri;
    QString iconUri; ///< may be empty
    QStringList contacts;
    QString clientUri;
    QStringList products;
};

/// What is wrong with a draft, by the rules of akoya-api.md 7.2: the network would refuse it.
enum class DraftProblem : std::uint8_t {
    NameMissing,
    NameCharacters, ///< letters, digits and #$&'()*+,-./|–é
    DescriptionMissing,
    DescriptionTooLong, ///< more than 120 characters
    RedirectMissing,
    RedirectInvalid, ///< neither https, nor loopback, nor a scheme of the app's own
    LogoInvalid, ///< not an https address
    IconInvalid,
    ContactMissing,
    ContactInvalid, ///< not an e-mail address
    ClientUriInvalid,
    ProductsMissing, ///< none besides Account Information
};
inline constexpr qsizetype longestAppDescription = 120;

QList<DraftProblem> problemsOf(const AppDraft& draft);
/// One that may be sent on a redirect of an authorization.
bool isRedirectAddress(const QString& address);

/// What can be changed of an app: all else is the network's.
struct AppChange {
    QString description; ///< empty: as it is
    QStringList redirectUris; ///< empty: as they are
    bool newSecret = false;

    bool isNothing(const NetworkApp& app) const;
};

namespace manage {

QByteArray toJson(const AppDraft& draft);
/// RFC 6902, operations in the order in which each one's index is right.
QByteArray toPatch(const NetworkApp& app, const AppChange& change);
QByteArray toJson(const NotificationSubscription& subscription);

} // namespace manage

} // namespace bursar
