// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/completionlist.h"

#include "app/base/literals.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/fonts.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using transactionstext::Tr;

namespace {
constexpr int rowHeight = 28;
constexpr int mostRows = 9;
constexpr int gap = 18; ///< between a word and its meaning
} // namespace

class CompletionList::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(QList<query::Suggestion> suggestions)
    {
        beginResetModel();
        m_suggestions = std::move(suggestions);
        endResetModel();
    }
    const query::Suggestion& at(int row) const { return m_suggestions[row]; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_suggestions.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const query::Suggestion& each = at(index.row());
        if (role == Qt::DisplayRole)
            return each.shown;
        if (role == Qt::AccessibleTextRole)
            return each.meaning.isEmpty() ? each.shown : each.shown + u", "_s + each.meaning;
        return {};
    }

private:
    QList<query::Suggestion> m_suggestions;
};

class CompletionList::Delegate : public QStyledItemDelegate {
public:
    Delegate(const Model& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const query::Suggestion& each = m_model.at(index.row());
        const int words = option.fontMetrics.horizontalAdvance(each.shown);
        const int meaning = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(each.meaning);
        return {
            words + (meaning > 0 ? gap + meaning : 0) + 2 * space::m + 2 * space::xs, rowHeight};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const query::Suggestion& each = m_model.at(index.row());
        const QRect box = option.rect.adjusted(space::xs, 0, -space::xs, 0);
        if (option.state.testFlag(QStyle::State_Selected))
            drawBox(*painter, box, radius::s, color(option.palette, Role::AccentSoft));
        const QRect inside = box.adjusted(space::m - 2, 0, -space::m, 0);
        const auto align = [&](Qt::Alignment side) {
            return static_cast<int>(QStyle::visualAlignment(option.direction, side))
                | Qt::AlignVCenter | Qt::TextSingleLine;
        };
        const bool isWord = each.isOperator;
        painter->setFont(option.font);
        painter->setPen(color(option.palette, isWord ? Role::AccentText : Role::Text));
        // Words of the language read from left to right everywhere: "date:", not ":date".
        const bool isOwn = isWord || !each.meaning.isEmpty();
        painter->setLayoutDirection(isOwn ? Qt::LeftToRight : option.direction);
        painter->drawText(inside, align(Qt::AlignLeft),
            option.fontMetrics.elidedText(each.shown, Qt::ElideRight, inside.width()));
        painter->setLayoutDirection(option.direction);
        const int used = option.fontMetrics.horizontalAdvance(each.shown) + gap;
        const QFont small = typeFont(Type::Small);
        painter->setFont(small);
        painter->setPen(color(option.palette, Role::Muted));
        painter->drawText(
            QStyle::visualRect(option.direction, inside, inside.adjusted(used, 0, 0, 0)),
            align(Qt::AlignRight),
            QFontMetrics(small).elidedText(each.meaning, Qt::ElideRight, inside.width() - used));
    }

private:
    const Model& m_model;
};

CompletionList::CompletionList(QWidget* field, Typed typed)
    : QFrame(field->window())
    , m_field(field)
    , m_typed(typed)
    , m_model(new Model(this))
    , m_list(new QListView(this))
{
    setAccessibleName(Tr::tr("What may stand here", "list below the query field"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(*m_model, this));
    m_list->setUniformItemSizes(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(accessibleName());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::xs + 1, 1, space::xs + 1);
    layout->addWidget(m_list);
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex& index) { pick(index.row()); });
    field->installEventFilter(this);
    hide();
}

void CompletionList::show(const QList<query::Suggestion>& suggestions, int x)
{
    if (suggestions.isEmpty() || !m_field->isVisible()) {
        hide();
        return;
    }
    if (parentWidget() != m_field->window())
        setParent(m_field->window()); // the field was put into a window since
    m_model->set(suggestions);
    m_list->setCurrentIndex({});
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int wide = std::clamp(m_list->sizeHintForColumn(0) + 14, 180, 520);
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 2));
    const int near = isRightToLeft() ? corner.x() + x - wide : corner.x() + x;
    setGeometry(
        std::clamp(near, space::s, std::max(space::s, parentWidget()->width() - wide - space::s)),
        corner.y(), wide, rows * rowHeight + 2 * (space::xs + 1));
    QFrame::show();
    raise();
    m_list->scrollToTop();
}

void CompletionList::move(int by)
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row() + by; // -1 when none is chosen
    m_list->setCurrentIndex(m_model->index(row < -1 ? rows - 1 : row >= rows ? -1 : row));
    if (isChosen())
        sayChoice();
}

// The focus stays in the field, so the choice is told as the field's description.
void CompletionList::sayChoice()
{
    m_field->setAccessibleDescription(
        m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool CompletionList::isChosen() const { return m_list->currentIndex().isValid(); }

void CompletionList::pick(int row)
{
    const query::Suggestion choice = m_model->at(row); // taking it makes another list
    Q_EMIT picked(choice);
}

bool CompletionList::takeKey(int key)
{
    if (!isVisible()) {
        if (key != Qt::Key_Down)
            return false;
        Q_EMIT wanted();
        if (isVisible())
            move(1);
        return isVisible();
    }
    const bool isEnd = key == Qt::Key_Return || key == Qt::Key_Enter;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isChosen() && m_typed == Typed::AnswerItself)
            return false;
        if (isChosen() || !isEnd)
            pick(std::max(0, m_list->currentIndex().row()));
        else
            hide();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool CompletionList::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        return modifiers == Qt::NoModifier && takeKey(key->key());
    }
    case QEvent::ShortcutOverride: // Escape is a shortcut of some fields
        if (!isVisible() || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        return true;
    case QEvent::FocusOut:
        hide();
        return false;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CompletionList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), radius::m, color(palette(), Role::Surface),
        color(palette(), Role::ControlLine));
}

} // namespace bursar::ui
