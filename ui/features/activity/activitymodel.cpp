// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/activitymodel.h"

#include "app/base/literals.h"
#include "app/consents/ledgeract.h"
#include "ui/features/activity/accesswords.h"
#include "ui/features/activity/tr.h"
#include "ui/kit/datanames.h"
#include "ui/kit/display.h"

#include <algorithm>
#include <utility>

namespace bursar::ui {

using activitytext::Tr;

namespace {

constexpr int blockSize = 64; ///< rows that are asked for together
constexpr std::size_t blocksAtOnce = 4; ///< more than a screen
constexpr std::size_t mostLines = 2048; ///< of one half of the cache

/// Without its query, which says how much at a time; the details have all of it.
QString pathText(const QString& path) { return path.section(u'?', 0, 0); }

} // namespace

ActivityModel::ActivityModel(const Display& display, QObject* parent)
    : QAbstractTableModel(parent)
    , m_display(display)
    , m_numbers(std::make_shared<const std::vector<std::int64_t>>())
{
}

void ActivityModel::setNumbers(LedgerNumbers numbers, bool isGrown)
{
    const std::size_t before = m_numbers->size();
    const std::size_t now = numbers->size();
    // Entries are only ever added, so the old answer is the end of the new one.
    const bool isEnd = isGrown && before > 0 && now >= before
        && (*numbers)[now - before] == m_numbers->front() && numbers->back() == m_numbers->back();
    if (isEnd && now == before)
        return;
    if (isEnd)
        beginInsertRows({}, 0, static_cast<int>(now - before) - 1);
    else
        beginResetModel();
    m_numbers = std::move(numbers);
    m_wantedBlocks.clear();
    if (isEnd)
        endInsertRows();
    else
        endResetModel();
}

void ActivityModel::take(const QList<Ledger::Entry>& entries)
{
    m_isAsking = false;
    if (m_lines.size() + static_cast<std::size_t>(entries.size()) > mostLines)
        m_older = std::exchange(m_lines, {});
    for (const Ledger::Entry& entry : entries)
        m_lines.insert_or_assign(entry.number, makeLine(entry));
    if (!entries.isEmpty() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (!m_wantedBlocks.empty())
        ask();
}

void ActivityModel::setSubjects(const QList<LedgerSubject>& subjects)
{
    m_subjects = subjects;
    refresh();
}

void ActivityModel::setBrokenAt(std::optional<std::int64_t> number)
{
    if (std::exchange(m_brokenAt, number) != number && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ActivityModel::refresh()
{
    for (Lines* lines : {&m_lines, &m_older}) {
        for (auto& [number, line] : *lines)
            line = makeLine(line.entry);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

ActivityModel::Line ActivityModel::makeLine(const Ledger::Entry& entry) const
{
    const Formats& formats = m_display.formats();
    const CallRecord& call = entry.call;
    const ResultWords result = resultWords(call);
    const LedgerSubject* subject = subjectOf(entry);
    Line line{.entry = entry, .texts = {}, .mark = result.mark};
    line.texts[Time] = shortMoment(call.at, formats);
    line.texts[Institution] = institutionOf(entry);
    line.texts[Consent] = subject ? consentName(*subject, formats) : u"—"_s;
    line.texts[Data] = dataName(call.cluster);
    line.texts[Asked] =
        isAct(call) ? Tr::tr("on this computer", "asked for: no call") : pathText(call.path);
    line.texts[Who] = causeName(call.cause);
    line.texts[Result] = result.text;
    line.texts[Rows] = formats.count(call.rows);
    line.texts[Bytes] = isAct(call) ? u"—"_s : bytesText(call.bytes, formats);
    return line;
}

const LedgerSubject* ActivityModel::subjectOf(const Ledger::Entry& entry) const
{
    const auto found =
        std::find_if(m_subjects.begin(), m_subjects.end(), [&entry](const LedgerSubject& each) {
            return each.link == entry.call.link && each.grantId == entry.grantId;
        });
    return found == m_subjects.end() ? nullptr : &*found;
}

QString ActivityModel::institutionOf(const Ledger::Entry& entry) const
{
    const auto found = std::find_if(m_subjects.begin(), m_subjects.end(),
        [&entry](const LedgerSubject& each) { return each.link == entry.call.link; });
    return institutionName(found == m_subjects.end() ? LedgerSubject{} : *found);
}

const ActivityModel::Line* ActivityModel::line(int row) const
{
    const std::int64_t number = (*m_numbers)[static_cast<std::size_t>(row)];
    if (const auto known = m_lines.find(number); known != m_lines.end())
        return &known->second;
    const auto older = m_older.find(number);
    if (older == m_older.end())
        return nullptr;
    return &m_lines.insert(m_older.extract(older)).position->second;
}

void ActivityModel::want(int row) const
{
    m_wantedBlocks.insert(row / blockSize);
    if (std::exchange(m_isAskDue, true))
        return;
    // data() is const, and is called for each cell of a paint: one question for all of them.
    auto* self = const_cast<ActivityModel*>(this);
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->m_isAskDue = false;
            self->ask();
        },
        Qt::QueuedConnection);
}

void ActivityModel::ask()
{
    if (m_isAsking || m_wantedBlocks.empty())
        return;
    std::vector<std::int64_t> numbers;
    std::size_t blocks = 0;
    for (const int block : std::exchange(m_wantedBlocks, {})) {
        if (++blocks > blocksAtOnce) // scrolled through; who still looks at them asks again
            break;
        const auto first = static_cast<std::size_t>(block) * blockSize;
        for (std::size_t i = first; i < std::min(first + blockSize, m_numbers->size()); ++i)
            numbers.push_back((*m_numbers)[i]);
    }
    if (numbers.empty())
        return;
    m_isAsking = true;
    Q_EMIT wanted(numbers);
}

const Ledger::Entry* ActivityModel::entry(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Line* known = line(row);
    return known ? &known->entry : nullptr;
}

std::optional<int> ActivityModel::rowOf(std::int64_t number) const
{
    const auto found =
        std::lower_bound(m_numbers->begin(), m_numbers->end(), number, std::greater<>());
    if (found == m_numbers->end() || *found != number)
        return {};
    return static_cast<int>(found - m_numbers->begin());
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers->size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == BeyondBreakRole)
        return m_brokenAt && (*m_numbers)[static_cast<std::size_t>(index.row())] >= *m_brokenAt;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole
        && role != MarkRole)
        return {};
    const Line* known = line(index.row());
    if (!known) {
        want(index.row());
        if (role == Qt::DisplayRole)
            return index.column() == Time ? u"…"_s : QString();
        return role == Qt::AccessibleTextRole ? Tr::tr("being read", "an entry of the ledger")
                                              : QVariant();
    }
    if (role == MarkRole)
        return static_cast<int>(known->mark);
    if (index.column() == Time && role != Qt::DisplayRole)
        return m_display.formats().moment(known->entry.call.at);
    if (index.column() == Asked && role == Qt::ToolTipRole)
        return known->entry.call.path;
    if (index.column() == Result && role == Qt::ToolTipRole)
        return resultSentence(known->entry.call);
    return known->texts[static_cast<std::size_t>(index.column())];
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return Tr::tr("Time", "column of the ledger");
    case Institution:
        return Tr::tr("Institution", "column of the ledger");
    case Consent:
        return Tr::tr("Consent", "column of the ledger");
    case Data:
        return Tr::tr("Data", "column of the ledger: the kind of data");
    case Asked:
        return Tr::tr("Asked for", "column of the ledger: the path");
    case Who:
        return Tr::tr("By", "column of the ledger: who asked");
    case Result:
        return Tr::tr("Result", "column of the ledger");
    case Rows:
        return Tr::tr("Rows", "column of the ledger");
    case Bytes:
        return Tr::tr("Size", "column of the ledger: of the answer");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bursar::ui
