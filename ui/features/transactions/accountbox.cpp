// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/accountbox.h"

#include "app/base/literals.h"
#include "ui/features/transactions/querybar.h"
#include "ui/features/transactions/querychips.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/numberedname.h"
#include "ui/query/completion.h"
#include "ui/query/fold.h"

#include <QFontMetricsF>
#include <QStylePainter>

#include <algorithm>
#include <string>
#include <utility>

namespace bursar::ui {

using query::Node;
using transactionstext::Tr;

namespace {

constexpr int leastBox = 150;
constexpr int mostBox = 240; ///< the query needs the room more

bool asksForAccounts(const Node& node)
{
    return node.op == query::Operator::Account
        || std::any_of(node.parts.begin(), node.parts.end(), asksForAccounts);
}

std::string foldedName(const QString& name) { return query::fold(name.toStdString()); }

} // namespace

std::optional<AccountTerm> loneAccountTerm(const Node& query)
{
    const Node* found = nullptr;
    const auto look = [&found](const Node& part) {
        if (!asksForAccounts(part))
            return true;
        const bool isFirst = !found;
        found = &part;
        return isFirst && part.kind == Node::Kind::Term;
    };
    const bool isLone = query.kind == Node::Kind::And
        ? std::all_of(query.parts.begin(), query.parts.end(), look)
        : look(query);
    if (!isLone || !found)
        return {};
    const auto* text = std::get_if<query::Text>(&found->value);
    return AccountTerm{found->span, text ? text->text : QString()};
}

QString withAccount(const QString& text, const QString& name)
{
    const Node root = query::parse(text).root;
    const auto term = loneAccountTerm(root);
    if (name.isEmpty())
        return term ? withoutPart(text, term->span) : text;
    QString part = u"account:"_s + query::quoted(name);
    if (term)
        return QString(text).replace(term->span.at, term->span.size, part);
    const QString before = text.trimmed();
    if (before.isEmpty())
        return part;
    return (root.kind == Node::Kind::Or ? u"(%1) "_s : u"%1 "_s).arg(before) + part;
}

AccountBox::AccountBox(QueryBar& bar)
    : QComboBox(&bar)
    , m_bar(bar)
{
    setAccessibleName(Tr::tr("Account"));
    setSizeAdjustPolicy(AdjustToContents);
    setMinimumWidth(leastBox);
    setMaximumWidth(mostBox);
    addItem(Tr::tr("All accounts"));
    connect(bar.field(), &QLineEdit::textChanged, this, &AccountBox::read);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QVariant ref = itemData(index);
        choose(ref.isValid() ? std::optional(AccountRef{ref.toInt()}) : std::nullopt);
    });
}

void AccountBox::setAccounts(const accounts::Snapshot& accounts)
{
    while (count() > 1)
        removeItem(count() - 1);
    for (const accounts::Entry& entry : accounts ? *accounts : QList<accounts::Entry>())
        addItem(entry.account.numberedName(), entry.account.ref.value);
    if (m_beside && !holds(*m_beside))
        m_beside.reset();
    read();
}

QStringList AccountBox::names() const
{
    QStringList all;
    for (int i = 1; i < count(); ++i)
        all << itemText(i);
    return all;
}

/// 0: no account, or several.
int AccountBox::onlyNamed(const QString& typed) const
{
    const std::string wanted = foldedName(typed);
    int found = 0;
    for (int i = 1; i < count() && !wanted.empty(); ++i) {
        if (foldedName(itemText(i)).find(wanted) == std::string::npos)
            continue;
        if (found > 0)
            return 0;
        found = i;
    }
    return found;
}

void AccountBox::choose(std::optional<AccountRef> account)
{
    const int index = account ? findData(account->value) : 0;
    if (index < 0)
        return;
    QueryField* field = m_bar.field();
    QString text = withAccount(field->text(), index > 0 ? itemText(index) : QString());
    m_beside.reset();
    if (const auto term = loneAccountTerm(query::parse(text).root);
        index > 0 && (!term || onlyNamed(term->name) != index)) {
        text = withAccount(field->text(), {});
        m_beside = account;
    }
    field->replaceText(text);
    read();
}

void AccountBox::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = elidedName(option.currentText, QFontMetricsF(font()), field.width());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void AccountBox::read()
{
    const auto term = loneAccountTerm(m_bar.field()->query().root);
    int index = m_beside ? std::max(0, findData(m_beside->value)) : 0;
    if (term) {
        m_beside.reset();
        index = onlyNamed(term->name);
    }
    m_bar.setSaidElsewhere(
        term && index > 0 ? std::optional(term->span) : std::optional<query::Span>());
    setCurrentIndex(index);
    const auto shown =
        index > 0 ? std::optional(AccountRef{itemData(index).toInt()}) : std::nullopt;
    if (std::exchange(m_chosen, shown) != shown)
        Q_EMIT chosenChanged(shown);
}

} // namespace bursar::ui
