// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/surface.h"

#include <QNetworkAccessManager>

/// Signs in as a person would, without a browser: reads each page's form, fills it in, sends it.
/// Knows the pages of the practice banks only by what a person sees: a user name, a password, boxes
/// to tick, a button.
class FormSurface final : public bursar::AuthorizationSurface {
public:
    explicit FormSurface(QString user);

    QString name() const override { return QStringLiteral("form"); }
    bursar::Result<QUrl> prepare(const QUrl& registered) override { return registered; }
    QCoro::Task<bursar::Result<QUrl>> authorize(
        QUrl authorize, QUrl redirect, bursar::CancelToken cancel) override;

    /// Share only this many of the accounts; 0: all.
    void shareOnly(int accounts) { m_accounts = accounts; }

private:
    QByteArray fillIn(const QString& form) const;

    QString m_user;
    int m_accounts = 0;
    QNetworkAccessManager m_manager;
};
