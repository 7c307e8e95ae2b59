// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "app/base/literals.h"
#include "ui/kit/fonts.h"
#include "ui/kit/fuzzymatch.h"
#include "ui/kit/paint.h"
#include "ui/kit/searchfield.h"
#include "ui/shell/tr.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using shell::Tr;

namespace {
constexpr int rowHeight = 32;
constexpr int mostRows = 10;
constexpr int leastWidth = 460;
} // namespace

class CommandPalette::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries)
    {
        m_entries = std::move(entries);
        filter({});
    }

    void filter(const QString& text)
    {
        beginResetModel();
        m_hits.clear();
        for (int i = 0; i < m_entries.size(); ++i) {
            if (auto match = fuzzyMatch(text, m_entries[i].title))
                m_hits.append({i, std::move(*match)});
        }
        std::stable_sort(m_hits.begin(), m_hits.end(),
            [](const Hit& a, const Hit& b) { return a.match.score > b.match.score; });
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const PaletteEntry& e = entry(index.row());
        if (role == Qt::DisplayRole)
            return e.title;
        if (role == Qt::AccessibleTextRole)
            return e.hint.isEmpty() ? e.title : e.title + u", "_s + e.hint;
        return {};
    }
    const PaletteEntry& entry(int row) const { return m_entries[m_hits[row].entry]; }
    const QList<int>& positions(int row) const { return m_hits[row].match.positions; }

private:
    struct Hit {
        int entry;
        FuzzyMatch match;
    };
    QList<PaletteEntry> m_entries;
    QList<Hit> m_hits;
};

class CommandPalette::Delegate : public QStyledItemDelegate {
public:
    Delegate(const Model& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, rowHeight};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const PaletteEntry& e = m_model.entry(index.row());
        const QRect box = option.rect.adjusted(space::xs, 0, -space::xs, 0);
        if (option.state.testFlag(QStyle::State_Selected))
            drawBox(*painter, box, radius::s, color(option.palette, Role::AccentSoft));
        const auto placed = [&](const QRect& r) {
            return QStyle::visualRect(option.direction, box, r);
        };
        drawIcon(*painter, placed(QRect(box.x() + 8, box.center().y() - 7, 16, 16)), e.icon,
            color(option.palette, Role::Muted));
        painter->setFont(option.font);
        painter->setPen(color(option.palette, Role::Muted));
        const int hintWidth = option.fontMetrics.horizontalAdvance(e.hint);
        const auto end =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
        painter->drawText(placed(box.adjusted(0, 0, -10, 0)),
            end | Qt::AlignVCenter | Qt::TextSingleLine, e.hint);
        drawTitle(*painter, option, placed(box.adjusted(33, 0, -20 - hintWidth, 0)), index.row());
    }

private:
    void drawTitle(
        QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, int row) const
    {
        const QString& title = m_model.entry(row).title;
        const QList<int>& hits = m_model.positions(row);
        const QString shown = option.fontMetrics.elidedText(title, Qt::ElideRight, rect.width());
        painter.setPen(color(option.palette, Role::Text));
        QTextLayout layout(shown, option.font);
        QList<QTextLayout::FormatRange> marks;
        for (const int at : hits) {
            QTextLayout::FormatRange mark{.start = at, .length = 1, .format = {}};
            mark.format.setForeground(color(option.palette, Role::AccentText));
            mark.format.setFontWeight(QFont::DemiBold);
            if (at < shown.size() && shown[at] == title[at])
                marks += mark;
        }
        layout.setFormats(marks);
        QTextOption direction;
        direction.setTextDirection(option.direction);
        direction.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(direction);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        layout.draw(&painter, QPointF(rect.x(), rect.center().y() - line.height() / 2 + 1));
    }

    const Model& m_model;
};

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent)
    , m_model(new Model(this))
    , m_input(new SearchField(
          Tr::tr("Search or type a command…"), Tr::tr("Search or type a command…"), this))
    , m_list(new QListView(this))
{
    setAccessibleName(Tr::tr("Command palette"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(*m_model, this));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(Tr::tr("Matching commands"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->filter(text);
        m_list->setCurrentIndex(m_model->index(0));
        fitHeight();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
    hide();
}

void CommandPalette::open(const QRect& field, QList<PaletteEntry> entries)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model->setEntries(std::move(entries));
    m_input->clear();
    m_list->setCurrentIndex(m_model->index(0));
    const int width = std::min(
        std::max(field.width(), leastWidth) + 2 * space::s, parentWidget()->width() - 2 * space::s);
    int x = isRightToLeft() ? field.right() - width + space::s : field.x() - space::s;
    x = std::clamp(x, space::s, std::max(space::s, parentWidget()->width() - width - space::s));
    setGeometry(x, std::max(0, field.y() - space::s), width, 200);
    fitHeight();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_list->setFixedHeight(rows * rowHeight);
    resize(width(), layout()->sizeHint().height());
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_model->entry(index.row()).run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go in here
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), radius::m, color(palette(), Role::Surface),
        color(palette(), Role::ControlLine));
}

} // namespace bursar::ui
