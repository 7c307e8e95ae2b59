// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowactions.h"

#include "ui/kit/shortcuts.h"
#include "ui/table/totalsfooter.h"
#include "ui/table/tr.h"
#include "ui/table/transactionmodel.h"
#include "ui/table/transactionview.h"

#include <QAction>
#include <QHeaderView>

#include <utility>

namespace bursar::ui {

using tabletext::Tr;

RowActions::RowActions(TransactionModel& model, TransactionView& view, TotalsFooter& footer)
    : m_model(model)
    , m_view(view)
{
    add(Tr::tr("Copy"), QKeySequence::Copy, [this] { copy(CopyFormat::Text); });
    add(Tr::tr("Copy as CSV"), keys(Shortcut::CopyCsv), [this] { copy(CopyFormat::Csv); });
    add(Tr::tr("Copy as an HTML table"), {}, [this] { copy(CopyFormat::Html); });
    add(Tr::tr("Select all"), QKeySequence::SelectAll, [this] { m_view.selectAll(); });
    view.setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(&m_copier, &RowCopier::started, &footer, [this, &footer](int rows) {
        footer.say(Tr::tr("Copying %1 transactions…", "", rows)
                .arg(m_model.context().formats.count(rows)));
    });
    connect(&m_copier, &RowCopier::copied, &footer, [this, &footer](int rows) {
        footer.sayBriefly(
            Tr::tr("%1 transactions copied", "", rows).arg(m_model.context().formats.count(rows)));
        Q_EMIT copied(rows);
    });
}

void RowActions::add(const QString& text, const QKeySequence& shortcut, std::function<void()> done)
{
    auto* action = new QAction(text, &m_view);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(done));
    m_view.addAction(action);
}

void RowActions::copy(CopyFormat format)
{
    const CellContext context = m_model.context();
    CopyOrder asked{.format = format,
        .view = m_model.sharedView(),
        .ranges = m_view.selectedRanges(),
        .columns = {},
        .formats = context.formats,
        .accounts = context.accounts,
        .today = context.today,
        .symbol = context.symbol};
    if (asked.ranges.empty())
        return;
    const QHeaderView* header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            asked.columns.push_back(static_cast<std::size_t>(logical));
    }
    m_copier.copy(std::move(asked));
}

} // namespace bursar::ui
