// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/particulars.h"
#include "ui/kit/secretclipboard.h"
#include "ui/program/desk.h"

#include <QPointer>

namespace bursar::ui {

class AccountsPage;
class HoldersSection;
class PaymentSection;

/// Joins the payment numbers and the holders in an account's details to the profile. A part of the
/// accounts' desk.
class ParticularsDesk : public QObject {
    Q_OBJECT

public:
    /// The page takes the sections.
    ParticularsDesk(const Desk::Site& site, AccountsPage& page, QObject* parent);

Q_SIGNALS:
    void signInRequested(bursar::LinkId link);

private:
    static QCoro::Task<> giveNumbers(
        QPointer<ParticularsDesk> self, AccountRef account, LedgerAct act);
    static QCoro::Task<> noteCopy(QPointer<ParticularsDesk> self, AccountRef account);
    static QCoro::Task<> askHolders(QPointer<ParticularsDesk> self, AccountRef account);
    static QCoro::Task<> acknowledge(QPointer<ParticularsDesk> self, QList<std::int64_t> changes);

    Particulars& m_particulars;
    SecretClipboard m_clipboard;
    QPointer<PaymentSection> m_payments;
    QPointer<HoldersSection> m_holders;
};

} // namespace bursar::ui
