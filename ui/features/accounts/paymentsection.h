// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/particulars.h"
#include "ui/features/accounts/accountsection.h"

#include <QList>

#include <optional>

class QVBoxLayout;

namespace bursar {
class Clock;
}

namespace bursar::ui {

class Button;
class Display;
class Label;
class Reveal;
class SecretClipboard;
class SecretField;

/// The numbers to pay with: masked, shown on purpose for half a minute, copied to a clipboard that
/// forgets them. The section has them only while they are shown (decision 19); whoever joins it to
/// the profile asks for them, and has the ledger say so before it gives them.
class PaymentSection : public AccountSection {
    Q_OBJECT

public:
    PaymentSection(const Display& display, Clock& clock, SecretClipboard& clipboard,
        QWidget* parent = nullptr);

    void set(const ShownAccount& account, const Formats& formats) override;
    void setParticulars(const details::ParticularsPtr& particulars);

    /// The answers to numbersRequested() and copyRequested(); for another account than the one that
    /// is looked at by now they are dropped.
    void take(AccountRef account, const Particulars::Numbers& numbers);
    void noteCopied(AccountRef account);
    void fail(AccountRef account, const Error& error);

    bool isRevealed() const;

Q_SIGNALS:
    void numbersRequested(bursar::AccountRef account, bursar::LedgerAct act);
    /// One of the shown numbers: to be noted before noteCopied().
    void copyRequested(bursar::AccountRef account);
    void renewRequested(bursar::LinkId link);

private:
    /// One number of one network, as the person saw it when they asked.
    struct Wanted {
        payments::PaymentNetwork network;
        bool isRouting = false;
    };
    struct Field {
        SecretField* field;
        qsizetype network;
        bool isRouting;
    };
    void refill();
    void rebuild();
    void addNetwork(qsizetype number, const payments::PaymentNetwork& network);
    void addField(qsizetype network, bool isRouting, const QString& name);
    void showValues();
    void showButtons();
    void toggle();
    void copy(const Field& field);
    void putOnClipboard(const payments::FullNetworks& numbers);
    void mask();
    void remark(const QString& text, bool isTrouble = false);

    const Display& m_display;
    SecretClipboard& m_clipboard;
    Reveal* m_reveal;
    details::ParticularsPtr m_particulars;
    std::optional<ShownAccount> m_account;
    QList<payments::PaymentNetwork> m_networks; ///< as shown
    Particulars::Numbers m_numbers; ///< only while they are shown
    std::optional<LedgerAct> m_asking; ///< for what
    std::optional<Wanted> m_wanted; ///< to copy
    QList<Field> m_fields;
    QWidget* m_list = nullptr;
    Label* m_token;
    Button* m_show;
    Label* m_left; ///< how long the numbers are still shown
    Button* m_renew;
    Label* m_state;
    Label* m_remark;
};

} // namespace bursar::ui
