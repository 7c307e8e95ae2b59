// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/ledgerquery.h"
#include "ui/kit/mark.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <set>
#include <unordered_map>

namespace bursar::ui {

class Display;

/// The ledger as a table that knows the numbers of all its entries, and the entries only of what
/// has been looked at: it asks for them by wanted() and shows "…" until they come. GUI thread.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Institution, Consent, Data, Asked, Who, Result, Rows, Bytes, ColumnCount };
    enum DataRole {
        MarkRole = Qt::UserRole, ///< of the result: a Mark as int; none while not loaded
        BeyondBreakRole, ///< true where the chain can vouch for nothing any more
    };

    explicit ActivityModel(const Display& display, QObject* parent = nullptr);

    /// Newest first. Where `isGrown` says that this is the same question's later answer, new rows
    /// come in above and all else stays; otherwise the model is reset.
    void setNumbers(LedgerNumbers numbers, bool isGrown);
    /// The answer to wanted(), also when it is not complete.
    void take(const QList<Ledger::Entry>& entries);
    void setSubjects(const QList<LedgerSubject>& subjects);
    void setBrokenAt(std::optional<std::int64_t> number);
    /// Formats have changed.
    void refresh();

    /// Null while it has not been read.
    const Ledger::Entry* entry(int row) const;
    std::optional<int> rowOf(std::int64_t number) const;
    const LedgerSubject* subjectOf(const Ledger::Entry& entry) const;
    QString institutionOf(const Ledger::Entry& entry) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static bool isNumber(int column) { return column == Rows || column == Bytes; }

Q_SIGNALS:
    /// Entries that are looked at and not known; one question at a time.
    void wanted(const std::vector<std::int64_t>& numbers);

private:
    struct Line {
        Ledger::Entry entry;
        std::array<QString, ColumnCount> texts;
        Mark mark = Mark::Good;
    };
    using Lines = std::unordered_map<std::int64_t, Line>;

    Line makeLine(const Ledger::Entry& entry) const;
    const Line* line(int row) const;
    void want(int row) const;
    void ask();

    const Display& m_display;
    LedgerNumbers m_numbers;
    QList<LedgerSubject> m_subjects;
    std::optional<std::int64_t> m_brokenAt;
    // A cache in two halves: what is not looked at while one half fills goes with the other.
    mutable Lines m_lines;
    mutable Lines m_older;
    mutable std::set<int> m_wantedBlocks;
    mutable bool m_isAskDue = false;
    bool m_isAsking = false;
};

} // namespace bursar::ui
