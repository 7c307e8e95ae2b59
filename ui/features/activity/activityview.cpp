// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/activityview.h"

#include "app/base/literals.h"
#include "ui/features/activity/accesswords.h"
#include "ui/features/activity/activitydelegate.h"
#include "ui/features/activity/activitymodel.h"
#include "ui/features/activity/tr.h"
#include "ui/kit/datanames.h"
#include "ui/kit/display.h"
#include "ui/kit/figures.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace bursar::ui {

using activitytext::Tr;

namespace {

constexpr int leastPath = 150;
constexpr int currentRowBar = 3; ///< at the current row while the keyboard is here

/// Room for what stands in a column: the widest of what it can say, as rows come and go.
int widthOf(int column, const QFontMetrics& metrics, const Formats& formats)
{
    // Of this year: others are shown without their time.
    const Day wideDay = Day::fromDate(QDate(QDate::currentDate().year(), 11, 28));
    const Instant wideTime{
        std::chrono::milliseconds(QDateTime(wideDay.toDate(), QTime(22, 58)).toMSecsSinceEpoch())};
    QStringList texts;
    switch (column) {
    case ActivityModel::Time:
        texts << formats.dayLong(wideDay) << shortMoment(wideTime, formats);
        break;
    case ActivityModel::Institution:
        return 140;
    case ActivityModel::Consent:
        texts << Tr::tr("since %1", "a consent; a date").arg(formats.dayLong(wideDay));
        break;
    case ActivityModel::Data:
        for (const DataCluster cluster : dataClusters)
            texts << dataName(cluster);
        break;
    case ActivityModel::Who:
        texts << causeName(Cause::Person) << causeName(Cause::Schedule) << causeName(Cause::Proof);
        break;
    case ActivityModel::Result:
        for (const auto error : {ErrorKind::RateLimited, ErrorKind::NotSupported,
                 ErrorKind::Offline, ErrorKind::NotFound, ErrorKind::NotAuthorized})
            texts << resultWords({.error = error}).text;
        texts << resultWords({}).text;
        texts << resultWords({.unreadable = 1}).text;
        break;
    case ActivityModel::Rows:
        texts << u"88,888"_s;
        break;
    case ActivityModel::Bytes:
        texts << u"888.8 kB"_s;
        break;
    default:
        return leastPath;
    }
    int widest = 0;
    const bool isFigure = ActivityModel::isNumber(column) || column == ActivityModel::Time;
    const Figures figures(typeFont(Type::Body));
    for (const QString& text : std::as_const(texts))
        widest = std::max(widest,
            isFigure ? static_cast<int>(std::ceil(figures.width(text)))
                     : metrics.horizontalAdvance(text));
    return widest + 2 * ActivityDelegate::padding + 2
        + (column == ActivityModel::Result ? ActivityDelegate::markWidth : 0);
}

} // namespace

ActivityView::ActivityView(const Display& display, QAbstractItemModel* source, QWidget* parent)
    : QTableView(parent)
    , m_display(display)
{
    setModel(source);
    setItemDelegate(new ActivityDelegate(this));
    setAccessibleName(Tr::tr("Accesses to your data"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(ActivityDelegate::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ActivityDelegate::rowHeight);
    if (auto* corner = findChild<QAbstractButton*>())
        corner->hide();
    QHeaderView* header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ActivityModel::Asked, QHeaderView::Stretch);
    connect(&m_display, &Display::changed, this, &ActivityView::fitColumns);
    fitColumns();
}

void ActivityView::goTo(int row)
{
    const QModelIndex index = model()->index(row, ActivityModel::Time);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void ActivityView::fitColumns()
{
    const QFontMetrics metrics(typeFont(Type::Body));
    int room = viewport()->width() - leastPath;
    for (const int column : {ActivityModel::Time, ActivityModel::Data, ActivityModel::Result,
             ActivityModel::Institution, ActivityModel::Who, ActivityModel::Rows,
             ActivityModel::Bytes, ActivityModel::Consent}) {
        const int width = std::max(widthOf(column, metrics, m_display.formats()),
            horizontalHeader()->sectionSizeHint(column));
        room -= width;
        const bool isOptional = column == ActivityModel::Who || column == ActivityModel::Rows
            || column == ActivityModel::Bytes || column == ActivityModel::Consent;
        setColumnHidden(column, isOptional && room < 0);
        if (isOptional && room < 0)
            room += width;
        setColumnWidth(column, width);
    }
}

void ActivityView::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void ActivityView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void ActivityView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void ActivityView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const QRect row = visualRect(currentIndex());
    const int x = isRightToLeft() ? viewport()->width() - currentRowBar : 0;
    painter.fillRect(x, row.top(), currentRowBar, row.height() - 1, color(palette(), Role::Accent));
}

void ActivityView::keyboardSearch(const QString& /*text*/) { }

} // namespace bursar::ui
