// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/mark.h"
#include "ui/table/engine/balances.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace bursar::ui {

class Button;
class Display;
class Formats;
class Label;

/// What a check found, in a sentence.
QString toSentence(const table::BalanceCheck& check, const Formats& formats);

/// A sentence below the totals: whether the rows agree with the bank's balance, or why that cannot
/// be told. Where they differ, a button shows the rows that would explain it. Hidden while there is
/// nothing to say.
class BalanceLine : public QWidget {
    Q_OBJECT

public:
    struct Said {
        AccountRef account;
        QString name; ///< of the account; empty where only one is shown
        table::BalanceCheck check;
        int others = 0; ///< accounts beside it that differ too

        bool operator==(const Said&) const = default;
    };

    explicit BalanceLine(const Display& display, QWidget* parent = nullptr);

    void set(const std::optional<Said>& said);
    /// On the account that is shown; none is: on the first that differs.
    void set(const table::Balances& balances, std::optional<AccountRef> account,
        const QHash<AccountRef, QString>& names);
    const std::optional<Said>& said() const { return m_said; }

Q_SIGNALS:
    void suspectsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();

    const Display& m_display;
    std::optional<Said> m_said;
    Label* m_text;
    Button* m_show;
    Mark m_mark = Mark::Ended;
};

} // namespace bursar::ui
