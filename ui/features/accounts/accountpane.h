// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/accounts/accountsection.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace bursar::ui {

class Banner;
class Button;
class Display;
class FigureLabel;
class Label;
class Pill;

/// One account in depth: its figure, what is wrong with it, and sections below each other.
class AccountPane : public QScrollArea {
    Q_OBJECT

public:
    explicit AccountPane(const Display& display, QWidget* parent = nullptr);

    /// Before the sections about freshness; the pane takes it.
    void addSection(AccountSection* section);

    /// None: nothing is chosen.
    void set(const std::optional<ShownAccount>& account);

Q_SIGNALS:
    void transactionsRequested(bursar::AccountRef account);

private:
    void refill();
    void showHead(const ShownAccount& account);
    void showTrouble(const ShownAccount& account);

    const Display& m_display;
    std::optional<ShownAccount> m_shown;
    QWidget* m_content;
    QVBoxLayout* m_column;
    Label* m_kind;
    Label* m_name;
    Pill* m_mark;
    Label* m_which;
    FigureLabel* m_figure;
    FigureLabel* m_longFigure; ///< instead of it, for an amount that is too long for its type
    Label* m_age;
    Banner* m_trouble;
    Button* m_transactions;
    Label* m_hint;
    QList<AccountSection*> m_sections; ///< as shown, from the top
};

} // namespace bursar::ui
