// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/linking/providerlist.h"

#include "app/base/literals.h"
#include "ui/features/linking/tr.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/fonts.h"
#include "ui/kit/fuzzymatch.h"
#include "ui/kit/searchfield.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QSet>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using linking::Tr;

namespace {

constexpr int rowHeight = 48;
constexpr int networkRole = Qt::UserRole + 1;

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, rowHeight};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const QRect box = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(box, color(option.palette, Role::AccentSoft));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(box, color(option.palette, Role::Raised));
        painter->fillRect(
            QRect(box.x(), box.bottom(), box.width(), 1), color(option.palette, Role::Line));
        const auto placed = [&](const QRect& r) {
            return QStyle::visualRect(option.direction, box, r);
        };
        const auto start =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        const auto end =
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
        drawIcon(*painter, placed(QRect(box.x() + 16, box.center().y() - 9, 20, 20)), Icon::Bank,
            color(option.palette, Role::AccentText));
        const QString network = index.data(networkRole).toString();
        const int networkWidth = option.fontMetrics.horizontalAdvance(network) + 44;
        painter->setFont(option.font);
        painter->setPen(color(option.palette, Role::Muted));
        painter->drawText(placed(box.adjusted(0, 0, -40, 0)),
            end | Qt::AlignVCenter | Qt::TextSingleLine, network);
        drawIcon(*painter, placed(QRect(box.right() - 30, box.center().y() - 7, 14, 14)),
            Icon::ChevronRight, color(option.palette, Role::Muted));
        painter->setFont(typeFont(Type::Strong));
        painter->setPen(color(option.palette, Role::Text));
        const QRect name = placed(box.adjusted(50, 0, -networkWidth - space::s, 0));
        painter->drawText(name, start | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, name.width()));
    }
};

} // namespace

ProviderList::ProviderList(QWidget* parent)
    : QWidget(parent)
    , m_field(new SearchField(
          Tr::tr("Search institutions"), Tr::tr("Search your bank, card or broker"), this))
    , m_list(new QListWidget)
    , m_nothing(new EmptyState)
{
    m_nothing->hide();
    m_list->setObjectName(u"institutionList"_s);
    m_list->setAccessibleName(Tr::tr("Institutions"));
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    auto* card = new Card;
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, space::xs, 1, space::xs);
    inCard->addWidget(m_list);
    inCard->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_field);
    layout->addWidget(card, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ProviderList::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &ProviderList::choose);
    // A click chooses: choosing is all that this list is for, and Cancel is one click away.
    connect(m_list, &QListWidget::itemClicked, this, &ProviderList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ProviderList::choose);
}

void ProviderList::set(const QList<ProviderChoice>& choices)
{
    m_choices = choices;
    m_field->clear();
    filter();
}

void ProviderList::filter()
{
    struct Hit {
        int at;
        int score;
    };
    QList<Hit> hits;
    QSet<QString> networks;
    for (int i = 0; i < m_choices.size(); ++i) {
        networks.insert(m_choices[i].networkId);
        if (const auto match = fuzzyMatch(m_field->text(), m_choices[i].name))
            hits.append({i, match->score});
    }
    if (!m_field->text().isEmpty())
        std::stable_sort(
            hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    m_list->clear();
    for (const Hit& hit : hits) {
        const ProviderChoice& choice = m_choices[hit.at];
        auto* item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, hit.at);
        // With one network its name says nothing.
        item->setData(networkRole, networks.size() > 1 ? choice.networkName : QString());
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!hits.isEmpty());
    m_nothing->setVisible(hits.isEmpty());
    m_nothing->set(Icon::Search, Tr::tr("No institution of that name"),
        Tr::tr("The network does not reach it, or writes its name in another way."));
}

void ProviderList::choose()
{
    // A click can bring both itemClicked and itemActivated; the first one leaves this step.
    const QListWidgetItem* item = m_list->currentItem();
    if (item && isVisible())
        Q_EMIT chosen(m_choices[item->data(Qt::UserRole).toInt()]);
}

bool ProviderList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int rows = m_list->count();
        if (rows > 0 && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            m_list->setCurrentRow(
                (m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bursar::ui
