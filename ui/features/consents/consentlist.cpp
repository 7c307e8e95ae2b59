// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/consentlist.h"

#include "app/base/literals.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/nextuse.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/display.h"
#include "ui/kit/fonts.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractListModel>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace bursar::ui {

using namespace consentstext;

namespace {

enum ConsentRole : std::uint16_t {
    IdRole = Qt::UserRole, ///< none: a section's head
    ToneRole,
    StatusRole,
    FirstLineRole,
    SecondLineRole,
    ThirdLineRole,
    CountRole,
};

constexpr std::array smallLines{int(FirstLineRole), int(SecondLineRole), int(ThirdLineRole)};

struct ListRow {
    std::optional<std::int64_t> id;
    QString title;
    QString status;
    Tone tone = Tone::Neutral;
    QString first;
    QString second;
    QString third;
    int count = 0;

    bool operator==(const ListRow&) const = default;
};

constexpr int sidePadding = space::m;
constexpr int topPadding = 10;

/// Beside the title when both fit, else below it: the long words are whole words too.
bool pillIsBeside(const QModelIndex& index, int width)
{
    const int title = QFontMetrics(typeFont(Type::Strong))
                          .horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int pill = pillSize(index.data(StatusRole).toString()).width();
    return title + space::s + pill <= width;
}

int linesOf(const QString& text, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(typeFont(Type::Small));
    return metrics.boundingRect(0, 0, width, 1'000, Qt::TextWordWrap, text).height();
}

} // namespace

class ConsentList::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return m_rows[index.row()].id ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const ListRow& row = m_rows[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return row.title;
        case Qt::AccessibleTextRole:
            return row.id ? spoken(row) : QString(row.title + u' ' + QString::number(row.count));
        case Qt::ToolTipRole:
            return row.id ? QVariant(QString(row.title + u'\n' + row.status)) : QVariant();
        case IdRole:
            return row.id ? QVariant::fromValue(qint64(*row.id)) : QVariant();
        case ToneRole:
            return static_cast<int>(row.tone);
        case StatusRole:
            return row.status;
        case FirstLineRole:
            return row.first;
        case SecondLineRole:
            return row.second;
        case ThirdLineRole:
            return row.third;
        case CountRole:
            return row.count;
        default:
            return {};
        }
    }
    bool set(QList<ListRow> rows)
    {
        if (rows == m_rows)
            return false;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return true;
    }

private:
    static QString spoken(const ListRow& row)
    {
        QStringList parts{row.title, row.status, row.first, row.second, row.third};
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }

    QList<ListRow> m_rows;
};

class ConsentList::Delegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int strong = QFontMetrics(typeFont(Type::Strong)).height();
        if (!index.data(IdRole).isValid())
            return {100, strong + 2 * topPadding};
        const int width = option.rect.width() - 2 * sidePadding;
        const QString status = index.data(StatusRole).toString();
        int height = std::max(strong, pillSize(status).height()) + 2 * topPadding;
        if (!pillIsBeside(index, width))
            height = strong + space::xs + pillSize(status).height() + 2 * topPadding;
        for (const int role : smallLines) {
            if (const int lines = linesOf(index.data(role).toString(), width))
                height += lines + 2;
        }
        return {100, height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        const QPalette& palette = option.palette;
        const bool isRow = index.data(IdRole).isValid();
        const bool isChosen = isRow && option.state.testFlag(QStyle::State_Selected);
        if (isChosen)
            painter->fillRect(option.rect, color(palette, Role::AccentSoft));
        else if (isRow && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, color(palette, Role::Raised));
        const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
        painter->fillRect(line, color(palette, Role::Line));
        const QRect area = option.rect.adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
        if (isRow)
            paintRow(*painter, option, area, index);
        else
            paintHead(*painter, palette, area, index);
        if (isChosen && option.state.testFlag(QStyle::State_HasFocus)
            && hasVisibleFocus(option.widget))
            drawFocusRing(*painter, QRectF(option.rect), radius::s);
        painter->restore();
    }

private:
    static void text(QPainter& painter, const QRect& rect, Type type, const QColor& ink,
        const QString& words, int flags = 0)
    {
        painter.setFont(typeFont(type));
        painter.setPen(ink);
        const Qt::Alignment at = QStyle::visualAlignment(
            QGuiApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignTop);
        painter.drawText(rect, textFlags(at, words) | flags, words);
    }

    static void paintHead(
        QPainter& painter, const QPalette& palette, const QRect& area, const QModelIndex& index)
    {
        const QString title = index.data(Qt::DisplayRole).toString();
        text(painter, area, Type::Strong, color(palette, Role::Text), title);
        const int used = QFontMetrics(typeFont(Type::Strong)).horizontalAdvance(title) + space::m;
        const bool mirrored = QGuiApplication::isRightToLeft();
        const QRect rest = mirrored ? area.adjusted(0, 0, -used, 0) : area.adjusted(used, 0, 0, 0);
        text(painter, rest, Type::Body, color(palette, Role::Muted),
            QLocale().toString(index.data(CountRole).toInt()));
    }

    static void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area,
        const QModelIndex& index)
    {
        const QPalette& palette = option.palette;
        const QString status = index.data(StatusRole).toString();
        const QSize pill = pillSize(status);
        const QFontMetrics strong(typeFont(Type::Strong));
        const bool isBeside = pillIsBeside(index, area.width());
        const int room = isBeside ? area.width() - pill.width() - space::s : area.width();
        QRect title(area.left(), area.top(), room, strong.height());
        title = QStyle::visualRect(option.direction, area, title);
        text(painter, title, Type::Strong, color(palette, Role::Text),
            strong.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room));
        QRect capsule(isBeside ? area.right() - pill.width() + 1 : area.left(),
            isBeside ? area.top() + (strong.height() - pill.height()) / 2
                     : area.top() + strong.height() + space::xs,
            std::min(pill.width(), area.width()), pill.height());
        capsule = QStyle::visualRect(option.direction, area, capsule);
        drawPill(
            painter, capsule, static_cast<Tone>(index.data(ToneRole).toInt()), status, palette);
        int top = isBeside ? std::max(title.bottom(), capsule.bottom()) + 2 : capsule.bottom() + 3;
        for (const int role : smallLines) {
            const QString words = index.data(role).toString();
            const int height = linesOf(words, area.width());
            if (height == 0)
                continue;
            text(painter, QRect(area.left(), top, area.width(), height), Type::Small,
                color(palette, Role::Muted), words, Qt::TextWordWrap);
            top += height + 2;
        }
    }
};

ConsentList::ConsentList(const Display& display, QWidget* parent)
    : QListView(parent)
    , m_display(display)
    , m_model(new Model(this))
{
    setObjectName(u"consentList"_s);
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(Tr::tr("Consents"));
}

void ConsentList::set(
    const QList<ConsentView>& views, const QHash<LinkId, NextReading>& next, Instant now)
{
    const Formats& formats = m_display.formats();
    QList<ListRow> rows;
    for (const bool past : {false, true}) {
        ListRow head;
        head.title = past ? Tr::tr("Ended", "consents") : Tr::tr("Active", "consents");
        const qsizetype at = rows.size();
        for (const ConsentView& view : views) {
            if (isPast(view.status) != past)
                continue;
            const NextReading use = next.value(view.consent.link);
            // Uses are known when a reading ends: "not used yet" would not be true within one.
            const bool isFirst = !view.lastUsed && use.when == NextReading::When::Running;
            rows += ListRow{view.consent.id, institutionOf(view), statusText(view.status),
                statusTone(view.status), firstLine(view, formats),
                isFirst ? QString() : secondLine(view, formats, now),
                nextUseLine(view, use, formats, now), 0};
            ++head.count;
        }
        if (head.count > 0)
            rows.insert(at, head);
    }
    const auto before = chosen();
    if (m_model->set(std::move(rows)))
        choose(before);
}

void ConsentList::choose(std::optional<std::int64_t> consent)
{
    QModelIndex first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QVariant id = index.data(IdRole);
        if (!id.isValid())
            continue;
        if (!first.isValid())
            first = index;
        if (consent && id.toLongLong() == *consent) {
            setCurrentIndex(index);
            return;
        }
    }
    setCurrentIndex(first);
}

std::optional<std::int64_t> ConsentList::chosen() const
{
    const QVariant id = currentIndex().data(IdRole);
    return id.isValid() ? std::optional<std::int64_t>(id.toLongLong()) : std::nullopt;
}

void ConsentList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

} // namespace bursar::ui
