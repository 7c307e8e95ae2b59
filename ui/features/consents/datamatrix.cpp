// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/datamatrix.h"

#include "app/base/literals.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/datanames.h"
#include "ui/kit/fonts.h"
#include "ui/kit/numberedname.h"
#include "ui/kit/ruledelegate.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QScrollBar>

namespace bursar::ui {

using namespace consentstext;

namespace {

constexpr int matrixRowHeight = 36;
constexpr int matrixTallRow = 50; ///< of a name in two lines
constexpr int leastNameWidth = 120;
constexpr int wholeName = Qt::UserRole;

/// As many whole words as the first line has room for, the others below; cut before the last
/// digits, which tell accounts apart.
QString inTwoLines(const QString& name, const QFontMetricsF& metrics, int room)
{
    qsizetype end = 0; // of the first line
    for (qsizetype at = name.indexOf(u' '); at > 0; at = name.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(name.first(at)) <= room)
            end = at;
    }
    if (metrics.horizontalAdvance(name) <= room || end == 0)
        return elidedName(name, metrics, room);
    return name.first(end) + u'\n' + elidedName(name.sliced(end + 1), metrics, room);
}

} // namespace

DataMatrix::DataMatrix(QWidget* parent)
    : QTableWidget(parent)
{
    setObjectName(u"dataMatrix"_s);
    setRuled(*this, matrixRowHeight);
    setAccessibleName(Tr::tr("Which account shares which data"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
}

void DataMatrix::set(const ConsentView& view)
{
    clear();
    QList<DataCluster> columns;
    for (const DataCluster cluster : matrixOrder) {
        // Tax forms only where they are shared, and by which accounts is known.
        const bool isKnown = view.clusters.contains(cluster) && !view.taxFromSignIn;
        if (cluster != DataCluster::Tax || isKnown)
            columns += cluster;
    }
    setColumnCount(static_cast<int>(columns.size()) + 1);
    setRowCount(static_cast<int>(view.accounts.size()));
    auto* first = new QTableWidgetItem(Tr::tr("Shared account"));
    first->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setHorizontalHeaderItem(0, first);
    for (int i = 0; i < columns.size(); ++i) {
        auto* head = new QTableWidgetItem(dataName(columns[i]));
        head->setToolTip(clusterFields(columns[i]));
        setHorizontalHeaderItem(i + 1, head);
    }
    for (int row = 0; row < view.accounts.size(); ++row) {
        const ConsentView::Account& account = view.accounts[row];
        auto* name = new QTableWidgetItem(accountText(account));
        name->setToolTip(accountText(account));
        name->setData(wholeName, accountText(account));
        name->setData(Qt::AccessibleTextRole, accountText(account));
        setItem(row, 0, name);
        for (int i = 0; i < columns.size(); ++i) {
            const bool isShared = account.clusters.contains(columns[i]);
            const QString mark = !account.hasClusters ? u"?"_s
                : isShared                            ? u"\u2713"_s
                                                      : u"\u2013"_s;
            auto* cell = new QTableWidgetItem(mark);
            cell->setTextAlignment(Qt::AlignCenter);
            const QString words = !account.hasClusters ? Tr::tr("not known")
                : isShared                             ? Tr::tr("shared")
                                                       : Tr::tr("not shared");
            cell->setData(Qt::AccessibleTextRole,
                QString(accountText(account) + u", "_s + dataName(columns[i]) + u": "_s + words));
            cell->setToolTip(words + u'\n' + clusterFields(columns[i]));
            setItem(row, i + 1, cell);
        }
    }
    QHeaderView* header = horizontalHeader();
    header->setFont(typeFont(Type::Small));
    header->setSectionResizeMode(QHeaderView::Fixed);
    fitColumns();
    updateGeometry();
}

void DataMatrix::fitColumns()
{
    // The names get what the marks leave; below their least the table scrolls.
    int room = viewport()->width();
    for (int column = 1; column < columnCount(); ++column) {
        const int width = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, width);
        room -= width;
    }
    if (columnCount() > 0)
        setColumnWidth(0, std::max(room, leastNameWidth));
    fitRows();
    if (const bool scrolls = room < leastNameWidth; scrolls != m_scrolls) {
        m_scrolls = scrolls;
        updateGeometry();
    }
}

void DataMatrix::fitRows()
{
    const int before = verticalHeader()->length();
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int room = columnWidth(0) - 2 * margin;
    for (int row = 0; row < rowCount(); ++row) {
        QTableWidgetItem* name = item(row, 0);
        if (!name)
            continue;
        name->setText(inTwoLines(name->data(wholeName).toString(), fontMetrics(), room));
        const bool isTall = name->text().contains(u'\n');
        setRowHeight(row, isTall ? matrixTallRow : matrixRowHeight);
    }
    if (verticalHeader()->length() != before)
        updateGeometry();
}

void DataMatrix::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

QSize DataMatrix::sizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length()
        + (m_scrolls ? horizontalScrollBar()->sizeHint().height() : 0) + 2;
    return {QTableWidget::sizeHint().width(), height};
}

QSize DataMatrix::minimumSizeHint() const { return {240, sizeHint().height()}; }

} // namespace bursar::ui
