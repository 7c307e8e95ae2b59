// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/accounts/accountsection.h"
#include "ui/features/accounts/capabilitywords.h"

namespace bursar::ui {

class KeyValueGrid;

/// Products below each other: what was granted, what is offered, and what really came.
class CapabilityList : public QWidget {
    Q_OBJECT

public:
    explicit CapabilityList(QWidget* parent = nullptr);

    void set(const QList<CapabilityLine>& lines);

private:
    QList<CapabilityLine> m_lines;
    QVBoxLayout* m_column;
};

/// The capability sheet of one account, with the fields that its bank sends and does not send.
class CapabilitySection : public AccountSection {
    Q_OBJECT

public:
    explicit CapabilitySection(QWidget* parent = nullptr);

    void set(const ShownAccount& account, const Formats& formats) override;

private:
    CapabilityList* m_list;
    KeyValueGrid* m_fields;
};

} // namespace bursar::ui
