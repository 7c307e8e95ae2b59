// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/accounts/grouping.h"
#include "ui/kit/formats.h"
#include "ui/kit/groupedmodel.h"
#include "ui/kit/pill.h"

namespace bursar::ui {

/// Groups and their accounts, every text made when the data arrives: data() only looks up.
class AccountsModel : public GroupedModel {
    Q_OBJECT

public:
    enum Column { Name, Place, BalanceName, AsOf, Balance, ColumnCount };
    enum DataRole {
        PillTextRole = Qt::UserRole, ///< a remark in the cell: "No longer shared"
        PillToneRole,
        AccountRole, ///< AccountRef, on every cell of an account
        GroupRole, ///< true on a group's line
    };

    explicit AccountsModel(QObject* parent = nullptr);

    struct Input {
        accounts::Snapshot snapshot; ///< null is the same as empty
        InstitutionNames names;
        Grouping grouping = Grouping::Institution;
        Formats formats;
        Instant now;
    };
    /// Where the lines stay the same only their texts change; else the model is reset.
    void set(const Input& input);

    QModelIndex indexOf(AccountRef account) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qsizetype groupCount() const override { return m_groups.size(); }
    qsizetype lineCount(int group) const override { return m_groups[group].accounts.size(); }

private:
    struct Cell {
        QString text;
        QString spoken; ///< empty: as shown
        QString toolTip;
        QString pill;
        Tone tone = Tone::Neutral;
        bool operator==(const Cell&) const = default;
    };
    struct Line {
        AccountRef account; ///< 0 for a group
        std::array<Cell, ColumnCount> cells;
    };
    struct Group {
        Line line;
        QList<Line> accounts;
    };
    static Line makeLine(const accounts::Entry& entry, const Input& input);
    static Line makeGroupLine(const AccountGroup& group, const Input& input);
    const Line& line(const QModelIndex& index) const;

    QList<Group> m_groups;
    Grouping m_grouping = Grouping::Institution;
};

} // namespace bursar::ui
