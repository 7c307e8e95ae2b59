// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "ui/kit/card.h"

class QVBoxLayout;

namespace bursar::ui {

class Formats;

/// "Needs attention": each item with what can be done about it, and a way to put it away.
class AttentionCard : public Card {
    Q_OBJECT

public:
    explicit AttentionCard(QWidget* parent = nullptr);

    void set(const QList<attention::Item>& items, const Formats& formats, Day today);

Q_SIGNALS:
    void acted(const bursar::attention::Item& item);
    void dismissed(const QString& fact);

private:
    QWidget* makeRow(const attention::Item& item, const Formats& formats, Day today);

    QVBoxLayout* m_rows;
};

} // namespace bursar::ui
