// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bursar::customers {

// Whom a bank knows: who signs in, and who holds an account (akoya-api.md 4.10). Empty text: not
// sent. Texts are cleaned for display.

struct Name {
    QString prefix;
    QString first; ///< some banks write the whole name here
    QString middle;
    QString last;
    QString suffix;
    QString company;

    bool operator==(const Name&) const = default;
    /// The person's name; the company's when there is no person's.
    QString whole() const;
};

struct Address {
    QStringList lines; ///< some banks write all of it into the first
    QString city;
    QString region; ///< also what was sent as `state`
    QString postalCode;
    QString country; ///< ISO 3166-1
    QString type; ///< as sent: "HOME", "BUSINESS", "MAILING"

    bool operator==(const Address&) const = default;
    /// "4 Elm Court", "Dover, DE 19901", "US": as it is written on an envelope.
    QStringList envelope() const;
};

struct Telephone {
    QString number;
    QString country; ///< "1"
    QString type; ///< as sent: "HOME", "BUSINESS", "CELL", "FAX"

    bool operator==(const Telephone&) const = default;
};

/// A company that holds an account.
struct Business {
    QString name;
    QStringList agents;
    QString registeredId;
    QString industry; ///< "NAICS 337122"
    QString domicile; ///< "DE, US"

    bool operator==(const Business&) const = default;
};

/// What is known of somebody's whereabouts. None: the bank did not say; empty: it said that there
/// are none.
struct Reach {
    std::optional<QList<Address>> addresses;
    std::optional<QList<Telephone>> telephones;
    std::optional<QStringList> emails;

    bool operator==(const Reach&) const = default;
};

struct Party {
    QString id; ///< customerId
    Name name;
    Reach reach;
    QString relationship; ///< as sent: "PRIMARY_JOINT_TENANTS"
    std::optional<Business> business;
    QStringList accounts; ///< ids of the provider
    /// The only, or the company's, name that there is; empty when there is none.
    QString shown() const;
};

/// One answer of either endpoint.
struct Parties {
    QList<Party> holders; ///< of the current customer: that one
    Reach account; ///< how an account's holders are reached, beside what each one's own entry says
    QStringList unreadable; ///< "holder 2: not an object", "unknown field \"tier\""
    QByteArray raw; ///< the answer as it came; empty: there was none
};

} // namespace bursar::customers
