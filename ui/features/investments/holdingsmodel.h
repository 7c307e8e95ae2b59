// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/investments.h"
#include "ui/kit/formats.h"
#include "ui/kit/groupedmodel.h"
#include "ui/kit/pill.h"

#include <array>

namespace bursar::ui {

/// Accounts, and below each its positions, the largest first.
class HoldingsModel : public GroupedModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        Name,
        Units,
        Price,
        PricedOn,
        Value,
        Cost,
        Gain,
        Share,
        ColumnCount
    };
    enum CustomRole {
        GroupRole = Qt::UserRole, ///< true for an account's row
        PillTextRole,
        PillToneRole,
        TextRole, ///< int of the Role that its text has
    };

    explicit HoldingsModel(QObject* parent = nullptr);

    struct Input {
        details::HeldSnapshot snapshot;
        Formats formats;
        Instant now;
        Day today;
    };
    void set(const Input& input);

    /// What a row is of; null position for an account's.
    struct Item {
        const details::Held* held = nullptr;
        const investments::Position* position = nullptr;
    };
    Item item(const QModelIndex& index) const;
    /// The row of this position again, after a reset; invalid when it is gone. `key`: Holding::key;
    /// empty: the account's row.
    QModelIndex find(AccountRef account, const QString& key) const;

    static bool isFigure(int column) { return column != Name && column != PricedOn; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qsizetype groupCount() const override { return m_groups.size(); }
    qsizetype lineCount(int group) const override { return m_groups[group].positions.size(); }

private:
    struct Cell {
        QString text;
        QString spoken;
        QString toolTip;
        QString pill;
        Tone tone = Tone::Neutral;
        Role role = Role::Text;
    };
    using Line = std::array<Cell, ColumnCount>;
    struct Group {
        Line line;
        QList<Line> positions;
    };
    static Line accountLine(const details::Held& held, const Input& input);
    static Line positionLine(
        const details::Held& held, const investments::Position& position, const Input& input);
    static void setGain(Cell& cell, const std::optional<Decimal>& gain,
        const std::optional<Decimal>& percent, Currency currency, const Formats& formats);

    details::HeldSnapshot m_snapshot;
    QList<Group> m_groups;
};

} // namespace bursar::ui
