// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/accounts/accountsection.h"
#include "ui/features/accounts/factwords.h"

namespace bursar::ui {

class Button;
class KeyValueGrid;

/// The fields of one topic.
class FactsSection : public AccountSection {
    Q_OBJECT

public:
    explicit FactsSection(FactTopic topic, QWidget* parent = nullptr);

    void set(const ShownAccount& account, const Formats& formats) override;

private:
    FactTopic m_topic;
    KeyValueGrid* m_grid;
};

/// When Bursar asked, what time the bank gives, the newest posting, and how far back it goes.
class FreshnessSection : public AccountSection {
    Q_OBJECT

public:
    explicit FreshnessSection(QWidget* parent = nullptr);

    void set(const ShownAccount& account, const Formats& formats) override;

private:
    KeyValueGrid* m_grid;
};

/// Every field under the bank's own name, behind a toggle.
class AsSentSection : public AccountSection {
    Q_OBJECT

public:
    explicit AsSentSection(QWidget* parent = nullptr);

    void set(const ShownAccount& account, const Formats& formats) override;

private:
    Button* m_toggle;
    KeyValueGrid* m_grid;
};

/// What the account's own answers say of it; an older store kept one of them elsewhere.
QList<wire::Fact> factsOf(const ShownAccount& account);

} // namespace bursar::ui
