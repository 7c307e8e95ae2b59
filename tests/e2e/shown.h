// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"

#include <QHash>

/// What a person would see of a profile: the rows that it sent, and its accounts. Made before the
/// profile's start().
class Shown final : public QObject {
public:
    explicit Shown(bursar::Profile& profile);

    qsizetype count() const { return m_rows.size(); }
    /// One line for each transaction and account, in an order of its own. Without the store's
    /// numbers and without times, which differ from one profile to the next.
    QByteArrayList rows() const;
    QByteArrayList accounts() const;
    QByteArray dump() const;

private:
    struct Line {
        bursar::AccountRef account;
        QByteArray text;
    };
    void take(const bursar::transactions::Delta& delta);

    const bursar::Profile& m_profile;
    QHash<bursar::RowId, Line> m_rows;
};

/// No link is being read.
bool isAtRest(const bursar::Profile& profile);
